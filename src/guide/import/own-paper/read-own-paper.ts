// A paper that `guide print` made for the moderator, read back: its looks say what each row is, so that little is uncertain.
// Known by the sentence that explains those looks.
import type { Language } from "../../../model/language.ts";
import { LANGUAGES, type Texts, textsIn } from "../../../text/languages.ts";
import { type SourceDocument, textOf } from "../document/document.ts";
import { type Draft, draftSection, emptyDraft } from "../draft/draft.ts";
import { labelled } from "../recognise/building.ts";
import { type Part, partNamed, readAround, readFacts, withoutBlank } from "./around.ts";
import { resolveReferences } from "./references.ts";
import { type Reading, readSectionRemarks } from "./remarks.ts";
import { type Row, rowsOf } from "./rows.ts";
import { beginSection, readInSection, type SectionReading } from "./section-rows.ts";

export type OwnPaper = { readonly draft: Draft; readonly language: Language };

/** Undefined for any other document. */
export function readOwnPaper({ blocks, notes }: SourceDocument): OwnPaper | undefined {
  const texts = blocks.flatMap((block) => (block.kind === "paragraph" ? [textOf(block).trim()] : []));
  const language = LANGUAGES.find((one) => texts.includes(textsIn(one).guidePrint.legend));
  if (language === undefined) return undefined;
  const draft = readRows(rowsOf(blocks), textsIn(language));
  const tied = blocks.flatMap((block) => (block.kind === "paragraph" ? block.notes : []));
  const words = { words: textsIn(language).guideImport };
  draft.notes.push(...[...tied, ...notes].map((note) => labelled(words, note)));
  draft.sections[0]?.notes.push(...draft.notes.splice(0));
  return draft.sections.length === 0 ? undefined : { draft, language };
}

function readRows(rows: readonly Row[], texts: Texts): Draft {
  const draft = emptyDraft();
  const reading: Reading = { draft, paper: texts.guidePrint, places: new Map() };
  let at: "opening" | "sections" | "end" = "opening";
  let part: Part | undefined;
  let section: SectionReading | undefined;
  for (const row of rows) {
    if (row.heading !== undefined && draft.title === undefined) draft.title = whole(row);
    else if (row.heading !== undefined) {
      part = partNamed(row.text, reading, at);
      if (part !== undefined) {
        if (part === "parking") at = "end";
        section = undefined;
      } else {
        if (at === "opening") at = "sections";
        section = beginSection(sectionOf(row, reading), reading, texts);
      }
    } else if (section) readInSection(section, row);
    else if (part !== undefined) {
      if (!row.room) readAround(part, row, reading);
    } else if (!row.room) readTop(row, reading);
  }
  resolveReferences(reading);
  for (const { items, title } of draft.sections) {
    if (items.length === 0)
      items.push({ kind: "do", text: title, probes: [], cover: [], notes: [], doubts: [], said: [] });
  }
  return draft;
}

/** Between the title and the first heading: facts, and what is filled in by hand. */
function readTop({ text, list, lead }: Row, reading: Reading): void {
  const { paper, draft } = reading;
  if (text === paper.legend || paper.byHand.includes(withoutBlank(text))) return;
  const isFact = lead || (list === undefined && draft.kind === undefined);
  if (isFact) for (const line of text.split("\n")) readFacts(line, reading);
  else draft.notes.push({ text, doubts: [] });
}

/** In Markdown the remarks stand in brackets behind the title, as a title's own words may. */
function sectionOf(row: Row, reading: Reading) {
  const section = draftSection(row.text);
  const inBrackets = /^(?<title>.+?) \((?<beside>.*)\)$/su.exec(row.text)?.groups;
  if (row.beside !== undefined) {
    if (!readSectionRemarks(section, row.beside, reading)) section.title = whole(row);
  } else if (inBrackets?.title !== undefined && readSectionRemarks(section, inBrackets.beside, reading)) {
    section.title = inBrackets.title;
  }
  reading.draft.sections.push(section);
  return section;
}

function whole({ text, beside }: Row): string {
  return beside === undefined ? text : `${text} (${beside})`;
}
