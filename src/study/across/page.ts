// The overview as one HTML page that needs nothing else. A cell leads to the lines behind it; on paper, to their ids.
import { idIn } from "../../export/identity/session-names.ts";
import { STYLE } from "../../export/report/style/style.ts";
import { type Html, html, htmlPage, NOTHING, words } from "../../markup/html.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { type LineBehind, linesBehind } from "./lines-behind.ts";
import type { Line, Overview } from "./overview.ts";
import { cautionsOf, type OverviewTable, type TableCell, tablesOf } from "./tables.ts";

/** So many sessions or persons stand beside each other: more would be too small to read on paper. */
const BESIDE = 6;

const OWN_STYLE = `.scroll { overflow-x: auto; }
.scroll th, .scroll td { overflow-wrap: normal; }
.scroll.many th[scope="row"] { min-width: 9rem; }
.scroll.many td { min-width: 4.5rem; }
.named caption { position: absolute; left: -99rem; }
.scroll .f + :not(.f) { padding-left: 1.2rem; }
.behind { font-size: .92rem; display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .3rem 1.2rem; }
.behind dt { margin: 0; font-weight: 600; }
.behind dd { margin: 0; }
.caution { border-left: 3px solid var(--sign); padding-left: .8rem; }
.notes :target, .behind :target { background: var(--faint); outline: .3rem solid var(--faint); }
@media print { h2, .under { break-after: avoid; } .scroll { overflow: visible; } .scroll table { font-size: 8pt; } .scroll.many td { min-width: 0; } .scroll th, .scroll td { padding-right: .4rem; overflow-wrap: break-word; hyphens: auto; } }
`;

export function overviewPage(title: string, overview: Overview, language: Language, text: Texts): string {
  const { across, report } = text;
  const tables = tablesOf(overview, language, text);
  const behind = linesBehind(overview, language, text);
  const { persons, attendances } = overview.attendance;
  const page = htmlPage({
    language,
    title,
    style: STYLE + OWN_STYLE,
    meta: html`<meta name="color-scheme" content="light dark">`,
    body: html`<a class="skip" href="#content">${across.skip}</a>
<header>
<h1>${words(title)}</h1>
<p class="under">${across.sizes(overview.sessions.length, persons, attendances)}</p>
</header>
<nav class="one" aria-labelledby="contents">
<h2 id="contents">${report.contents}</h2>
<ol>
${[...tables.map(({ name, heading }) => html`<li><a href="#${name}">${heading}</a></li>`), html`<li><a href="#quotes">${across.headings.quotes}</a></li>`]}
</ol>
</nav>
<main id="content" tabindex="-1">
${cautionsOf(overview, text).map((one) => html`<p class="caution">${words(one)}</p>`)}
${tables.map(section)}
${quotes(behind, across.headings.quotes)}
</main>
<footer><p>${across.made}</p></footer>`,
  });
  return `<!DOCTYPE html>\n${page.html}`;
}

function section(table: OverviewTable): Html {
  const { name, heading, about, empty } = table;
  return html`<section class="chapter">
<h2 id="${name}">${heading}</h2>
${about.map((one) => html`<p class="says">${one}</p>`)}
${empty === undefined ? parts(table) : html`<p class="empty">${empty}</p>`}
${behindCells(table)}
</section>`;
}

/** A wide table in parts, each with the names of its rows. */
function parts(table: OverviewTable): readonly Html[] {
  const fixed = table.columns.flatMap(({ repeats }, place) => (repeats ? [] : [place]));
  const repeated = table.columns.flatMap(({ repeats }, place) => (repeats ? [place] : []));
  const [first = [], ...more] = inParts(repeated);
  const [naming = 0] = fixed;
  return [[...fixed, ...first], ...more.map((some) => [naming, ...some])].map((shown) => tableOf(table, shown));
}

/** Parts of one size, as far as they can be: the last is never a single column beside five empty ones. */
function inParts(columns: readonly number[]): readonly (readonly number[])[] {
  const size = Math.ceil(columns.length / Math.ceil(columns.length / BESIDE));
  const count = columns.length === 0 ? 0 : Math.ceil(columns.length / size);
  return Array.from({ length: count }, (_, part) => columns.slice(part * size, (part + 1) * size));
}

function tableOf({ name, heading, columns, rows }: OverviewTable, shown: readonly number[]): Html {
  const [from, to] = [shown.find((place) => columns[place]?.repeats), shown.at(-1)];
  const range =
    from === undefined || from === to ? undefined : [from, to].map((place) => columns[place ?? 0]?.head).join("–");
  const kind = range === undefined ? "scroll named" : "scroll many";
  const caption = range === undefined ? heading : `${heading}, ${range}`;
  const heads = shown.map((place) => {
    const { head = "", figures } = columns[place] ?? {};
    return html`<th scope="col"${figures ? FIGURES : NOTHING}>${words(head)}</th>`;
  });
  const body = rows.map((row, index) => {
    const cells = shown.map((place, position) => {
      const cell = row[place];
      const inside = cell ? cellOf(cell, targetOf(name, index, place, cell.lines)) : NOTHING;
      const looks = columns[place]?.figures ? FIGURES : NOTHING;
      return position === 0 ? html`<th scope="row"${looks}>${inside}</th>` : html`<td${looks}>${inside}</td>`;
    });
    return html`<tr>${{ html: cells.map((one) => one.html).join("") }}</tr>`;
  });
  return html`<div class="${kind}" role="region" tabindex="0" aria-label="${caption}">
<table>
<caption>${words(caption)}</caption>
<thead><tr>${{ html: heads.map((one) => one.html).join("") }}</tr></thead>
<tbody>
${body}
</tbody>
</table>
</div>`;
}

const FIGURES: Html = { html: ' class="f"' };

function cellOf({ words: said, lines }: TableCell, target: string): Html {
  return lines.length === 0 ? words(said) : html`<a href="#${target}">${words(said)}</a>`;
}

/** Lines under one question and in one session stand together: the first is enough. Those of a code word are all over. */
function targetOf(name: string, row: number, place: number, [first]: readonly Line[]): string {
  return name === "questions" && first ? anchorOf(first) : `${name}-${row + 1}-${place}`;
}

/** Under a table, for each of its cells with lines, the ids of these; each leads on to the line. */
function behindCells({ name, columns, rows }: OverviewTable): Html {
  if (name === "questions") return NOTHING;
  const entries = rows.flatMap((row, index) =>
    row.flatMap(({ lines }, place) => {
      if (lines.length === 0) return [];
      const title = [row[0]?.words ?? "", columns[place]?.head ?? ""].join(" · ");
      const ids = lines.map((line) => html`<a href="#${anchorOf(line)}">${idIn(line.session, line.utterance.id)}</a>`);
      const listed = { html: ids.map((one) => one.html).join(" ") };
      return [html`<dt id="${`${name}-${index + 1}-${place}`}">${words(title)}</dt><dd>${listed}</dd>`];
    }),
  );
  return entries.length === 0 ? NOTHING : html`<dl class="behind">\n${entries}\n</dl>`;
}

/** Ids that were written by hand may be anything: only letters, digits and hyphens stand in an anchor. */
function anchorOf({ session, utterance }: Line): string {
  return `${session.named.short}-${utterance.id.replace(/[^\w-]/gu, "-")}`;
}

function quotes(behind: readonly LineBehind[], heading: string): Html {
  const groups = [...Map.groupBy(behind, ({ question }) => question)];
  if (groups.length === 0) return NOTHING;
  return html`<section class="chapter">
<h2 id="quotes">${heading}</h2>
${groups.map(
  ([question, lines]) => html`<section class="notes">
<h3 class="depth2">${words(question)}</h3>
<ol>
${lines.map(lineOf)}
</ol>
</section>`,
)}
</section>`;
}

function lineOf({ line, id, who, words: said, how }: LineBehind): Html {
  const { codes, kind } = line.utterance;
  const className =
    kind === "comment" || kind === "cue" ? "seen" : line.utterance.said === "verbatim" ? "quote" : "retold";
  const marks = [
    ...codes.map((code) => html` <span class="code">#${words(code)}</span>`),
    html` <span class="how">${how}</span>`,
  ];
  return html`<li class="${className}" id="${anchorOf(line)}"><span class="t">${who}</span><p><span class="w">${words(said)}</span>${{ html: marks.map((one) => one.html).join("") }}</p><small>${id}</small></li>`;
}
