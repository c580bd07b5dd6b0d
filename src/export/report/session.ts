// One session of the report: facts, pictures, notes by question, and what is to be taken further.

import { type Html, html, lines, NOTHING, words } from "../../markup/html.ts";
import { beforeOf } from "../document/before.ts";
import { endingOf } from "../document/ending.ts";
import { listsOf } from "../document/lists.ts";
import type { Part } from "../document/parts.ts";
import { questionsOf } from "../document/questions.ts";
import { turnLogOf } from "../document/turn-log.ts";
import { sessionInFull } from "../identity/session-names.ts";
import { read } from "../lines/shared-words.ts";
import { codesOf } from "./codes.ts";
import { factList, figuresOf } from "./coreq-facts.ts";
import { coverageOf } from "./coverage.ts";
import { figure } from "./figure.ts";
import { anchorsOf, part } from "./notes.ts";
import { planOf } from "./plan.ts";
import { heading, isEmpty, type Subject } from "./subject.ts";
import { talkOf } from "./talk.ts";
import { timelineOf } from "./timeline/timeline.ts";

/** A heading that the list of contents points at, and those under it. */
export type Entry = {
  readonly id: string;
  readonly title: string;
  readonly note?: string;
  readonly under: readonly Entry[];
};

export type SessionPage = { readonly contents: readonly Entry[]; readonly body: Html };

type Chapter = {
  readonly id: string;
  readonly title: string;
  readonly under?: readonly Entry[];
  readonly body: readonly Html[];
};

export function sessionPage(subject: Subject, together: readonly Subject[]): SessionPage {
  const { prefix, text, session, utterances, language } = subject;
  const { chapters } = text.report;
  const of = (list: readonly Part[], name: string, isList: boolean): Pick<Chapter, "body" | "under"> => ({
    under: list.map(({ heading }, index) => ({ id: `${prefix}${name}${index + 1}`, title: heading, under: [] })),
    body: list.map((one, index) => part(subject, one, `${name}${index + 1}`, isList)),
  });
  const asked = [...beforeOf(session, language, text), ...questionsOf(session, utterances, language, text)];
  const lists = [
    ...listsOf(session, utterances, language, text),
    ...endingOf(session, utterances, language, text),
    ...turnLogOf(session, language, text),
  ];
  const questions = of(asked, "q", false);
  const further = of(lists, "l", true);
  const anchors = anchorsOf(subject, [...asked, ...lists], [...questions.body, ...further.body]);
  const pictures = isEmpty(subject)
    ? []
    : [
        timelineOf(subject, anchors),
        ...[talkOf, planOf, coverageOf].map((picture) => picture(subject)),
        ...codesOf(subject),
      ];
  const all: readonly Chapter[] = [
    { id: "facts", title: chapters.facts, body: [factList(subject, together)] },
    {
      id: "pictures",
      title: chapters.pictures,
      under: pictures.map(({ name, title }) => ({ id: prefix + name, title, under: [] })),
      body: pictures.map((picture) => figure(subject, picture)),
    },
    {
      id: "notes",
      title: chapters.notes,
      ...questions,
      body: [html`<p class="says">${text.exports.legend}</p>`, ...questions.body],
    },
    { id: "further", title: chapters.further, ...further },
  ];
  const chaptersShown = isEmpty(subject)
    ? all.slice(0, 1)
    : all.filter(({ under }) => under === undefined || under.length > 0);
  const body = chaptersShown.map(
    (chapter) => html`<section class="chapter ${chapter.id}">
${heading(subject, 1, chapter.id, html`${chapter.title}`)}
${chapter.body}
</section>`,
  );
  return {
    contents: chaptersShown.map(({ id, title, under = [] }) => ({ id: prefix + id, title, under })),
    body: lines([...poor(subject), ...(isEmpty(subject) ? [] : [figuresOf(subject)]), ...body]),
  };
}

/** Said outright, so that nobody looks for what isn't there. */
function poor(subject: Subject): readonly Html[] {
  const { empty, onlyCues } = subject.text.report;
  const { utterances, session } = subject;
  if (isEmpty(subject)) return [html`<p class="empty">${empty}</p>`];
  const wordless = session.turns.length === 0 && utterances.every(({ kind, text }) => kind === "cue" && text === "");
  return wordless && utterances.length > 0 ? [html`<p class="empty">${onlyCues}</p>`] : [];
}

/** The session's title, and where it is one of several, its name beside it. */
export function sessionTitle(subject: Subject): Html {
  const { session, language, prefix, level } = subject;
  const title = words(read(session.guide.title, language));
  if (level === 1) return NOTHING;
  return html`<h2 id="${prefix}session" class="session">${title} <small>${words(sessionInFull(subject))}</small></h2>`;
}
