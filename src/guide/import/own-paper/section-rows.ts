// The rows of a section on paper: questions, what hangs under them, and what is said and done between them.
import { isQuestion } from "../../../model/item-kinds.ts";
import { LANGUAGES, type Texts, textsIn } from "../../../text/languages.ts";
import { type DraftItem, type DraftSection, draftItem, draftProbe, draftText } from "../draft/draft.ts";
import { withoutBlank } from "./around.ts";
import { addStatement } from "./grid-rows.ts";
import { keyOf, wordsIn } from "./read-back.ts";
import { type Reading, readItemRemarks, readProbeRemarks } from "./remarks.ts";
import type { Row } from "./rows.ts";

export type SectionReading = Reading & {
  readonly section: DraftSection;
  readonly texts: Texts;
  /** What the next rows hang under; after the lines to write on, nothing does. */
  item?: DraftItem;
  /** The list that comes is the checklist. */
  isChecklist: boolean;
};

export function beginSection(section: DraftSection, reading: Reading, texts: Texts): SectionReading {
  return { ...reading, section, texts, isChecklist: false };
}

/** What stands on paper for each of the things that a section is asked about. */
const EACH = "………";

export function readInSection(reading: SectionReading, printed: Row): void {
  const { paper, section } = reading;
  const row = section.for_each === undefined ? printed : { ...printed, text: printed.text.replaceAll(EACH, "{each}") };
  if (row.room) {
    delete reading.item;
    reading.isChecklist = false;
  } else if (row.heads) {
    addStatement(section, reading, row, row.heads, numberedIn(row));
    delete reading.item;
  } else if (row.lead && row.text.replace(/:$/u, "") === paper.checklist) reading.isChecklist = true;
  else if (row.list) readListed(reading, row, row.list);
  else {
    reading.isChecklist = false;
    if (row.instruction) readInstruction(reading, row);
    else if (row.aloud && row.strong) readQuestion(reading, row);
    else if (row.aloud) readSaid(reading, row);
    else (reading.item ?? section).notes.push({ text: row.text, doubts: [{ why: "note" }] });
  }
}

function addItem(reading: SectionReading, kind: DraftItem["kind"], text: string, row: Row): DraftItem {
  const item = draftItem(kind, text);
  readItemRemarks(item, row.beside, reading);
  reading.section.items.push(item);
  reading.item = item;
  return item;
}

/** `2a `, `Spørsmål 3 `: what a question is called on paper. Words that are read out have a number only with a sign: `1-`. */
const LABEL =
  /^(?:(?:(?:spørsmål|spm\.?|question|q)\s?)?\d{1,3}[a-zæøå]?(?:\.\d{1,3}[a-zæøå]?)*[-.):]*|[a-z]\d{1,2})\s+/iu;
const SIGNED = /^\(?\d{1,3}[a-zæøå]?[-.):]+\s+/iu;

function readQuestion(reading: SectionReading, row: Row): void {
  addLabelled(reading, "ask", row, LABEL);
}

function readSaid(reading: SectionReading, row: Row): void {
  addLabelled(reading, "say", row, SIGNED);
}

function addLabelled(reading: SectionReading, kind: "ask" | "say", row: Row, pattern: RegExp): void {
  const { number, text } = numberedIn(row, pattern);
  const item = addItem(reading, kind, text, row);
  if (number !== undefined) item.number = number;
}

function numberedIn({ text }: Row, pattern = LABEL): { readonly number?: string; readonly text: string } {
  const label = pattern.exec(text)?.[0] ?? "";
  return { text: text.slice(label.length), ...(label !== "" && { number: label.trim() }) };
}

function readInstruction(reading: SectionReading, row: Row): void {
  const { paper, texts, item, section } = reading;
  const { usual } = texts.guide;
  const purpose = wordsIn(paper.purposeOf, row.text);
  const recorder = row.text.startsWith("● ") ? keyOf(usual.record, row.text.slice(2)) : undefined;
  if (section.for_each !== undefined && isListItem(row.text, section.for_each)) return;
  if (purpose !== undefined) (item ?? section).purpose = purpose;
  else if (row.text === paper.listen && item?.kind === "ask") item.listen = true;
  else if (item?.kind === "ask" && row.beside === undefined) item.notes.push({ text: row.text, doubts: [] });
  else if (recorder !== undefined) addItem(reading, "record", recorder, row);
  else {
    const label = (["summary", "show", "activity"] as const).find((one) =>
      row.text.startsWith(`${paper.labels[one]} `),
    );
    const text = label ? row.text.slice(paper.labels[label].length).trim() : row.text;
    addItem(reading, label ?? kindOf(text, usual), text, row);
  }
}

/** The line that every guide gets by itself where a section is asked for each; a guide in one language has it in that one. */
function isListItem(text: string, forEach: string): boolean {
  return LANGUAGES.some((language) => textsIn(language).guide.usual.list(forEach) === text);
}

function kindOf(text: string, usual: Texts["guide"]["usual"]): DraftItem["kind"] {
  if (text === usual.break) return "break";
  return text === usual.listen ? "listen" : "do";
}

function readListed(reading: SectionReading, row: Row, list: NonNullable<Row["list"]>): void {
  const { item, section, paper } = reading;
  if (list === "number" && row.aloud && item?.kind === "ask") {
    item.probes.push(probeOf(reading, row));
  } else if (list === "letter" && row.aloud && item?.kind === "ask") {
    (item.probes.at(-1) ?? item).probes.push(probeOf(reading, row));
  } else if (list === "number" && row.aloud)
    readSaid(reading, { ...row, text: `${row.printed ?? ""} ${row.text}`.trim() });
  else if (reading.isChecklist) readTheme(reading, row);
  else if (list === "box" && row.aloud && item && isQuestion(item)) readOption(item, row, paper);
  else if (list === "box") {
    addItem(reading, "check", row.text, { ...row, beside: undefined } as Row);
    delete reading.item;
  } else (item ?? section).notes.push({ text: row.text, doubts: [{ why: "note" }] });
}

function probeOf(reading: SectionReading, { text, beside }: Row): DraftItem["probes"][number] {
  const probe = draftProbe(text);
  readProbeRemarks(probe, beside, reading);
  return probe;
}

/**
 * Of what is for the moderator, only the cue to listen has a checklist. Right under the heading it is the section's: what
 * stands there before it is the section's note.
 */
function readTheme(reading: SectionReading, { text }: Row): void {
  const { item, section } = reading;
  if (item?.kind === "do" && section.items.length === 1) {
    section.notes.push({ text: item.text, doubts: item.doubts });
    section.items.pop();
    delete reading.item;
  } else if (item?.kind === "do") item.kind = "listen";
  const owner = reading.item && COVERED.has(reading.item.kind) ? reading.item : section;
  owner.cover.push(draftText(text));
}

const COVERED: ReadonlySet<DraftItem["kind"]> = new Set(["ask", "listen", "summary"]);

/** Answers make a question one with fixed answers; numbers without words between them, or a direction, make it a scale. */
function readOption(item: DraftItem, { text, beside }: Row, paper: Reading["paper"]): void {
  if (item.kind === "ask") item.kind = item.reversed || item.subscale !== undefined ? "scale" : "choose";
  if (withoutBlank(text) === "") {
    // Whether a number or words are to be written there stands nowhere.
    item.answer = "text";
    item.doubts.push({ why: "typed" });
    return;
  }
  if (text.startsWith(paper.otherAnswer)) {
    item.other = true;
    return;
  }
  if (/^\d+$/u.test(text) && beside === undefined) item.kind = "scale";
  const missing = wordsIn((words) => `${words} (${paper.missing})`, text);
  const code = /^\d+$/u.test(beside ?? text) ? Number(beside ?? text) : undefined;
  const option = {
    ...(code !== undefined && { code }),
    text: missing ?? text,
    ...(missing !== undefined && { missing: true }),
  };
  item.options = [...(item.options ?? []), option];
}
