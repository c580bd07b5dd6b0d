// Makes a draft of a guide from a document: line by line, each becomes a section, a question, a follow-up, words to read
// aloud, an instruction or a note. Where the clues don't suffice it is kept as the likeliest, with a question.
import { isQuestion } from "../../../model/item-kinds.ts";
import type { Language } from "../../../model/language.ts";
import { textsIn } from "../../../text/languages.ts";
import type { SourceDocument } from "../document/document.ts";
import { type Draft, type DraftSection, draftItem, draftSection } from "../draft/draft.ts";
import { addQuestion, type Building, beginBuilding, changes, labelled, openSection, withMark } from "./building.ts";
import { says } from "./clues.ts";
import { readListed } from "./in-list.ts";
import { readCell } from "./in-table.ts";
import { readRunning } from "./in-text.ts";
import { type Line, linesIn } from "./lines.ts";
import { type HeadingRole, outlineOf } from "./outline.ts";
import { readAside } from "./sideways.ts";

/** `language` is the guide's: what the draft calls by a name of its own is named in it. */
export function recognise(document: SourceDocument, language: Language): Draft {
  const lines = linesIn(document.blocks);
  const outline = outlineOf(lines);
  const building = beginBuilding(outline, language);
  for (const [index, line] of lines.entries()) {
    building.hasMore = index + 1 < lines.length && !outline.headings.has(index + 1);
    if (index === outline.title) readTitle(building, line);
    else readLine(building, line, outline.headings.get(index));
  }
  const left = [...building.said, ...(building.number === undefined ? [] : [building.number])];
  building.draft.notes.push(...left.map((text) => ({ text, doubts: [] })));
  building.draft.doubts.push(...building.doubts);
  building.draft.notes.push(
    ...building.notes,
    ...building.gathered,
    ...document.notes.map((note) => labelled(building, note)),
  );
  nameOpening(building);
  return withoutEmptySections(building.draft, language);
}

function readTitle({ draft, ...building }: Building, line: Line): void {
  draft.title = withMark(line.text, line.list);
  draft.doubts.push(...changes(line));
  draft.notes.push(...line.notes.map((note) => labelled(building, note)));
}

function readLine(building: Building, line: Line, heading: HeadingRole | undefined): void {
  if (heading) readHeading(building, line, heading);
  else if (line.text === "") readNothing(building, line);
  else if (line.cell && !line.cell.isAlone) readCell(building, line, line.cell);
  else if (readAside(building, line)) return;
  else if (line.list) readListed(building, line, line.list);
  else readRunning(building, line);
}

function readHeading(building: Building, line: Line, { as }: HeadingRole): void {
  switch (as) {
    case "section":
      openSection(building, line);
      return;
    case "gathers": {
      building.gathered.push({ text: withMark(line.text, line.list), doubts: changes(line) });
      building.gathered.push(...line.notes.map((note) => labelled(building, note)));
      return;
    }
    case "question":
      addQuestion(building, line, ABOVE_ALL);
      return;
    case "leaf":
      addQuestion(building, line, ABOVE_ALL, [{ why: "headingAsked" }]);
  }
}

/** All that follows a heading is further in than the heading. */
const ABOVE_ALL = -1;

/** A paragraph of which only its footnotes, or what was deleted in it, are left. */
function readNothing(building: Building, line: Line): void {
  const doubts = changes(line);
  if (doubts.length > 0) building.draft.doubts.push(...doubts);
  const notes = building.question?.item.notes ?? building.section?.notes ?? building.draft.notes;
  notes.push(...line.notes.map((note) => labelled(building, note)));
}

/** What is said before the first heading opens the talk: it joins the section that is called so, if the next one is. */
function nameOpening({ draft, unnamed, words }: Building): void {
  const [first, next] = draft.sections;
  if (!unnamed || first !== unnamed || !next || first.items.some(isQuestion)) return;
  if (!says(next.title, ({ openings }) => openings)) {
    first.title = words.opening;
    return;
  }
  for (const part of ["items", "cover", "notes", "doubts", "said"] as const)
    next[part].unshift(...(first[part] as never[]));
  draft.sections.shift();
}

/** A section has at least one thing in it: notes that stand alone become something for the moderator. */
function withoutEmptySections(draft: Draft, language: Language): Draft {
  for (const section of draft.sections) {
    if (section.items.length > 0) continue;
    const [first, ...rest] = section.notes.splice(0);
    section.items.push(draftItem("do", first?.text ?? section.title, [...(first?.doubts ?? []), { why: "aloud" }]));
    section.notes.push(...rest);
  }
  if (draft.sections.length === 0) draft.sections.push(onlyNotes(draft, language));
  const [first] = draft.sections;
  first?.notes.unshift(...draft.notes.splice(0));
  return draft;
}

/** A document of a title or a few remarks: they are asked about, since a guide has at least one thing in it. */
function onlyNotes(draft: Draft, language: Language): DraftSection {
  const [note, ...rest] = draft.notes.splice(0);
  draft.notes.push(...rest);
  const section = draftSection(textsIn(language).guideNew.sectionTitle);
  section.items.push(
    draftItem("ask", note?.text ?? draft.title ?? section.title, [...(note?.doubts ?? []), { why: "question" }]),
  );
  return section;
}
