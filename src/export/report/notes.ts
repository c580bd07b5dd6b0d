// The notes as they are read: under each question what was asked, said and seen. What was said word for word, what was
// retold and what was observed differ in letter and in shape, and each says what it is.

import { type Html, html, inRow, NOTHING, paragraphs, words } from "../../markup/html.ts";
import type { EntryId } from "../../model/entry.ts";
import type { Part, Row } from "../document/parts.ts";
import { idIn } from "../identity/session-names.ts";
import type { Utterance } from "../lines/utterance.ts";
import { heardAt } from "../times/heard.ts";
import { heading, noteLanguage, type Subject } from "./subject.ts";

/** These are in no other place than a list; other utterances in a list point at where they stand under their question. */
const AT_HOME_IN_LISTS: ReadonlySet<Utterance["kind"]> = new Set(["memo", "park", "debrief"]);

/** `isList`: not of a question, but after all of them. */
export function part(subject: Subject, { heading: title, about, rows }: Part, id: string, isList: boolean): Html {
  const meta = about.length > 0 ? html`<p class="about">${words(about.join(" · "))}</p>` : NOTHING;
  const lines = withCues(rows).map((group) => {
    const [row] = group;
    if (row.manner === "cue") return cueLine(subject, group);
    const utterance = subject.byId.get(firstId(row) ?? "");
    const home = !isList || utterance === undefined || AT_HOME_IN_LISTS.has(utterance.kind);
    return line(subject, row, utterance, home);
  });
  return html`<section class="notes">
${heading(subject, 2, id, words(title))}
${meta}
${lines.length > 0 ? html`<ol>\n${lines}\n</ol>` : NOTHING}
</section>`;
}

/** Neighbours that are cues are one line: hundreds of lines of one word each would bury what was said. */
function withCues(rows: readonly Row[]): readonly (readonly [Row, ...Row[]])[] {
  const groups: [Row, ...Row[]][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (row.manner === "cue" && last?.[0].manner === "cue") last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function cueLine(subject: Subject, [first, ...rest]: readonly [Row, ...Row[]]): Html {
  const cue = (row: Row, time: string | undefined): Html => {
    const notes = row.notes.map((note) => html`<span class="how">${words(note)}</span>`);
    const shown = time === undefined ? NOTHING : html`<span class="t">${time}</span>`;
    const anchor = anchorOf(subject, firstId(row));
    const mine = anchor === undefined ? NOTHING : html` id="${anchor}"`;
    return html`<span${mine}>${inRow([shown, words(row.words), ...notes, html`<small>${row.id === undefined ? undefined : idIn(subject, row.id)}</small>`])}</span>`;
  };
  const cues = [cue(first, undefined), ...rest.map((row) => cue(row, row.time))];
  return html`<li class="cue"><span class="t">${first.time}</span><p>${inRow(cues)}</p></li>`;
}

/** Repeats are read as one line with the ids of all. */
function idsOf({ id }: Row): readonly string[] {
  return id?.split(", ") ?? [];
}

function firstId(row: Row): string | undefined {
  return idsOf(row)[0];
}

/** Where on the page each line stands, by its id: those that are read as one stand where the first of them does. */
export function anchorsOf(
  subject: Subject,
  parts: readonly Part[],
  bodies: readonly Html[],
): ReadonlyMap<EntryId, string> {
  const there = new Set(
    bodies.flatMap(({ html: body }) => Array.from(body.matchAll(/ id="([^"]+)"/gu), ([, id = ""]) => id)),
  );
  const rows = parts.flatMap(({ rows }) => rows);
  return new Map(
    rows.flatMap((row) => {
      const anchor = anchorOf(subject, firstId(row));
      return anchor !== undefined && there.has(anchor) ? idsOf(row).map((id) => [id, anchor] as const) : [];
    }),
  );
}

function line(subject: Subject, row: Row, utterance: Utterance | undefined, home: boolean): Html {
  const { time, lead, codes } = row;
  const notes = [...row.notes, ...heard(subject, utterance)];
  const name = kindOf(row, utterance);
  const language = utterance && utterance.kind !== "cue" ? noteLanguage(subject) : undefined;
  const anchor = anchorOf(subject, firstId(row));
  const said = [
    lead === undefined ? NOTHING : html`<b>${words(lead)}:</b>`,
    row.words === "" ? NOTHING : html`<span class="w">${paragraphs(row.words, language)}</span>`,
    ...codes.map((code) => html`<span class="code">#${words(code)}</span>`),
    ...notes.map((note) => html`<span class="how">${words(note)}</span>`),
  ];
  const id = row.id === undefined ? NOTHING : html`<small>${idWords(idIn(subject, row.id), anchor, home)}</small>`;
  const mine = home && anchor !== undefined ? html` id="${anchor}"` : NOTHING;
  return html`<li class="${name}"${mine}><span class="t">${time}</span><p>${inRow(said)}</p>${id}</li>`;
}

function idWords(id: string, anchor: string | undefined, home: boolean): Html {
  return home || anchor === undefined ? html`${id}` : html`<a href="#${anchor}">${id}</a>`;
}

/** So that a quote in an article can be traced to its line on the page. Ids that were written by hand may be anything. */
function anchorOf({ prefix }: Subject, id: string | undefined): string | undefined {
  return id !== undefined && /^[a-z][a-z0-9]*:\d+$/u.test(id) ? prefix + id.replace(":", "-") : undefined;
}

function kindOf(row: Row, utterance: Utterance | undefined): string {
  if (row.manner === "asked") return "probe";
  if (!utterance) return row.time === undefined && row.lead !== undefined ? "floor" : "plain";
  const { kind, said, mixed } = utterance;
  if (kind === "note") return said === "paraphrase" || mixed ? "retold" : said === "stub" ? "quote stub" : "quote";
  return NAMES[kind] ?? "plain";
}

const NAMES: Partial<Readonly<Record<Utterance["kind"], string>>> = {
  comment: "seen",
  cue: "cue",
  summary: "retold",
  verdict: "retold",
  memo: "own",
  park: "own",
  debrief: "own",
};

/** What people said can be fetched from the recording; what was seen or thought can't. */
function heard({ session, text }: Subject, utterance: Utterance | undefined): readonly string[] {
  const isSaid = utterance?.kind === "note" || utterance?.kind === "summary";
  return isSaid ? heardAt(session, [utterance.heardFrom ?? utterance.t, utterance.t], text) : [];
}
