// The report as one HTML page that needs nothing else: for the screen, light or dark, and for A4.

import { oneLine } from "../../markup/clean.ts";
import { type Html, html, htmlPage, lines, NOTHING, words } from "../../markup/html.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { factsOf } from "../document/facts.ts";
import type { Exported } from "../exporter.ts";
import { sessionInFull } from "../identity/session-names.ts";
import { read } from "../lines/shared-words.ts";
import { type Entry, type SessionPage, sessionPage, sessionTitle } from "./session.ts";
import { STYLE } from "./style/style.ts";
import { type Subject, subjectOf } from "./subject.ts";

export function reportPage(sessions: readonly Exported[], language: Language, text: Texts): string {
  const { report } = text;
  const subjects = sessions.map((one, index) =>
    subjectOf(one, { number: index + 1, of: sessions.length }, language, text),
  );
  const pages = subjects.map((subject) => ({ subject, page: sessionPage(subject, subjects) }));
  const [only] = subjects;
  const single = subjects.length === 1 ? only : undefined;
  const title = single ? read(single.session.guide.title, language) : report.several(subjects.length);
  const under = single ? [...dateOf(single), single.id].join(" · ") : report.of(subjects.length);
  const page = htmlPage({
    language,
    title: single ? tabTitle(title, single.id) : title,
    style: STYLE,
    meta: html`<meta name="color-scheme" content="light dark">`,
    body: html`<a class="skip" href="#content">${report.skip}</a>
<header>
${single ? html`<p class="kicker">${report.kicker}</p>` : NOTHING}
<h1>${words(title)}</h1>
<p class="under">${words(under)}</p>
</header>
${contents(pages, single !== undefined, text)}
<main id="content" tabindex="-1">
${pages.map(({ subject, page }) => article(subject, page))}
</main>
<footer><p>${report.made}</p></footer>`,
  });
  return `<!DOCTYPE html>\n${page.html}`;
}

/** As long as tabs and lists of files can show; the session's own name is always whole, or two would look the same. */
function tabTitle(title: string, id: string): string {
  const characters = [...oneLine(title)];
  const room = Math.max(0, 67 - [...id].length);
  const shown = characters.length <= room ? characters.join("") : `${characters.slice(0, room - 1).join("")}…`;
  return `${shown} – ${oneLine(id)}`;
}

function article(subject: Subject, { body }: SessionPage): Html {
  if (subject.level === 1) return body;
  return html`<article aria-labelledby="${subject.prefix}session">\n${sessionTitle(subject)}\n${body}\n</article>`;
}

function dateOf({ id, session, text }: Subject): readonly string[] {
  const date = factsOf(id, session, text).find(([name]) => name === text.exports.fact.date);
  return date ? [date[1]] : [];
}

type Page = { readonly subject: Subject; readonly page: SessionPage };

/** Of one session its chapters and questions; of several the sessions and their chapters. */
function contents(pages: readonly Page[], single: boolean, text: Texts): Html {
  const entries = single
    ? pages.flatMap(({ page }) => page.contents)
    : pages.map(({ subject, page }): Entry => {
        const title = read(subject.session.guide.title, subject.language);
        const under = page.contents.map((entry) => ({ ...entry, under: [] }));
        return { id: `${subject.prefix}session`, title, note: sessionInFull(subject), under };
      });
  if (entries.length === 0) return NOTHING;
  return html`<nav class="${single ? "one" : "several"}" aria-labelledby="contents">
<h2 id="contents">${text.report.contents}</h2>
${listed(entries)}
</nav>`;
}

function listed(entries: readonly Entry[]): Html {
  const rows = entries.map(
    ({ id, title, note, under }) =>
      html`<li><a href="#${id}">${words(title)}${note === undefined ? NOTHING : html` <small>${words(note)}</small>`}</a>${under.length > 0 ? lines([NOTHING, listed(under)]) : NOTHING}</li>`,
  );
  return html`<ol>\n${rows}\n</ol>`;
}
