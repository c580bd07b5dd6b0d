// Writes a line of the talk as a paragraph of Word's XML: who and when, the words, the codes in a style of their own, and
// remarks and id in small type. As objects of the library, a hundred thousand of them would take two gigabytes.

import { clean, oneLine } from "../../../markup/clean.ts";
import { escapeText } from "../../../markup/escape.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Manner, Row } from "../parts.ts";
import { CODE, LEAD, SMALL, STYLES } from "./look.ts";

export function writeRow(row: Row, text: Texts): string {
  const { manner, time, words, notes, codes, id } = row;
  const leads = HAVE_LEADS.has(manner);
  const remarks = [
    ...(leads || time === undefined ? [] : [long(time)]),
    ...(notes.length > 0 ? [`(${notes.map(oneLine).join("; ")})`] : []),
    ...(id === undefined ? [] : [id]),
  ];
  const runs = [
    ...(leads ? [run(leadOf(row, text), LEAD)] : []),
    run(words),
    ...codes.map((code) => run(`  #${oneLine(code)}`, CODE)),
    ...remarks.map((remark) => run(`  ${remark}`, SMALL)),
  ];
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES[manner]}"/></w:pPr>${runs.join("")}</w:p>`;
}

/** A cue stands in parentheses, and a row of a list names itself. */
const HAVE_LEADS: ReadonlySet<Manner> = new Set(["said", "asked", "comment"]);

/** `Nr. 3 (00:12:30): ` */
function leadOf({ lead, nameless, time }: Row, { exports: { speaker } }: Texts): string {
  const [first = "", ...rest] = oneLine(lead ?? nameless ?? speaker.note);
  const name = first.toUpperCase() + rest.join("");
  return time === undefined ? `${name}: ` : `${name} (${long(time)}): `;
}

function long(time: string): string {
  return time.padStart(8, "0");
}

/** Line ends in the words are kept. */
function run(words: string, style?: string): string {
  const look = style === undefined ? "" : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  const texts = escapeText(clean(words))
    .split("\n")
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`);
  return `<w:r>${look}${texts.join("<w:br/>")}</w:r>`;
}
