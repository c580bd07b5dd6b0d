// The draft while it is made: where in it the next line will land.
import type { ItemKind } from "../../../model/item-kinds.ts";
import type { Language } from "../../../model/language.ts";
import { type Texts, textsIn } from "../../../text/languages.ts";
import type { Note } from "../document/document.ts";
import {
  type Doubt,
  type Draft,
  type DraftItem,
  type DraftNote,
  type DraftProbe,
  type DraftSection,
  draftItem,
  draftProbe,
  draftSection,
  draftText,
  emptyDraft,
  type Marked,
} from "../draft/draft.ts";
import { type Lead, splitMinutes } from "./clues.ts";
import { type Line, tidy } from "./lines.ts";
import type { Outline } from "./outline.ts";

export type Building = {
  readonly draft: Draft;
  readonly outline: Outline;
  readonly language: Language;
  readonly words: Texts["guideImport"];
  /** Lines that are no headings stand right behind this one. */
  hasMore: boolean;
  section?: DraftSection;
  /** The section of what stands before the first heading. */
  unnamed?: DraftSection;
  /** What follow-ups are put under; `depth` says how far in it stood. */
  question?: { readonly item: DraftItem; readonly depth: number };
  /** The follow-up that was put last, for what stood further in still; `under` says how far in that stood. */
  probe?: { readonly probe: DraftProbe; readonly depth: number; readonly under?: number };
  /** What the lines until the next question are, as a line before them said. */
  lead?: { readonly lead: Lead; readonly depth: number };
  /** Headings that had only other headings under them. */
  gathered: DraftNote[];
  /** Words that the draft tells in another way, and what is tied to them: for the next thing that is made. */
  readonly said: string[];
  readonly doubts: Doubt[];
  readonly notes: DraftNote[];
  /** The number in a column of its own. */
  number?: string;
};

export function beginBuilding(outline: Outline, language: Language): Building {
  return {
    draft: emptyDraft(),
    outline,
    language,
    words: textsIn(language).guideImport,
    gathered: [],
    said: [],
    doubts: [],
    notes: [],
    hasMore: false,
  };
}

export function openSection(building: Building, line: Line, doubts: readonly Doubt[] = []): DraftSection {
  const text = withMark(line.text, line.list);
  const split = splitMinutes(text);
  const title = (split?.text ?? text).replace(/\s*:$/u, "");
  const section = draftSection(title === "" ? text : title, doubts);
  if (split) section.minutes = split.minutes;
  section.notes.push(...building.gathered.splice(0));
  building.draft.sections.push(section);
  building.section = section;
  delete building.question;
  delete building.probe;
  delete building.lead;
  attach(building, line, section);
  return section;
}

/** With the number that Word puts before it, where there is no field for one. */
export function withMark(text: string, list: Line["list"]): string {
  return list?.printed === undefined ? text : `${list.printed} ${text}`;
}

export function addItem(
  building: Building,
  line: Line,
  kind: ItemKind,
  text = line.text,
  doubts: readonly Doubt[] = [],
): DraftItem {
  const split = kind === "ask" || kind === "break" ? splitMinutes(text) : undefined;
  const item = draftItem(kind, split?.text ?? text, doubts);
  if (split) item.minutes = split.minutes;
  const number = building.number ?? numberOf(line.list?.printed);
  if (number !== undefined) item.number = number;
  delete building.number;
  sectionHere(building).items.push(item);
  attach(building, line, item);
  return item;
}

export function addQuestion(building: Building, line: Line, depth: number, doubts: readonly Doubt[] = []): DraftItem {
  const item = addItem(building, line, "ask", line.text, doubts);
  building.question = { item, depth };
  delete building.probe;
  delete building.lead;
  return item;
}

/** Under the question; where there is none yet, it is one itself. */
export function addProbe(building: Building, line: Line, depth: number, doubts: readonly Doubt[] = []): void {
  const { question } = building;
  if (!question) {
    addQuestion(building, line, depth, doubts);
    return;
  }
  const over = building.probe !== undefined && depth > building.probe.depth ? building.probe : undefined;
  // A guide has two levels: what stood on a third one is put on the second, and asked about.
  const isDeepest = over?.under !== undefined && depth > over.under;
  const probe = draftProbe(line.text, isDeepest ? [...doubts, { why: "deepProbe" }] : doubts);
  probe.said.push(...ownNumbers(building, line));
  if (over) {
    over.probe.probes.push(probe);
    building.probe = { ...over, under: Math.min(depth, over.under ?? depth) };
  } else {
    question.item.probes.push(probe);
    building.probe = { probe, depth };
  }
  attach(building, line, probe, question.item.notes);
}

/** A follow-up or a theme is called by its place, as 1 and 1a: any other number is kept in a comment. */
function ownNumbers(building: Building, { list }: Line): readonly string[] {
  const fromColumn = building.number === undefined ? [] : [building.number];
  delete building.number;
  const printed = list?.printed;
  return printed === undefined || BY_PLACE.test(printed) ? fromColumn : [...fromColumn, printed];
}

/** `1.`, `a)`, `(iv)`, `•` */
const BY_PLACE = /^\(?(?:\d{1,3}|\p{L}|[ivx]+|[^\p{L}\p{N}]+)[.):]*$/iu;

export function addCover(building: Building, line: Line): void {
  const theme = draftText(line.text);
  theme.said.push(...ownNumbers(building, line));
  const owner = building.question?.item ?? sectionHere(building);
  owner.cover.push(theme);
  attach(building, line, theme, owner.notes);
}

/** A note hangs on what stood before it. */
export function addNote(building: Building, line: Line, doubts: readonly Doubt[] = []): void {
  const text = withMark(line.text, line.list);
  const note: DraftNote = { text, doubts: [...building.doubts.splice(0), ...doubts, ...changes(line)] };
  const said = building.said.splice(0).map((words) => ({ text: words, doubts: [] }));
  notesHere(building).push(...said, ...building.notes.splice(0), note, ...besides(building, line));
}

/** A line that becomes nothing by itself: its words are told in another way, and go with what comes next. */
export function hold(building: Building, line: Line, said: readonly string[] = [withMark(line.text, line.list)]): void {
  building.said.push(...said);
  building.doubts.push(...changes(line));
  building.notes.push(...besides(building, line));
}

function besides(building: Building, line: Line): readonly DraftNote[] {
  return line.notes.map((one) => labelled(building, one));
}

function notesHere({ section, question, draft }: Building): DraftNote[] {
  return question?.item.notes ?? section?.items.at(-1)?.notes ?? section?.notes ?? draft.notes;
}

/** The section that is open, or one for a document without headings. */
export function sectionHere(building: Building): DraftSection {
  if (building.section) return building.section;
  const section = draftSection(textsIn(building.language).guideNew.sectionTitle);
  section.notes.push(...building.gathered.splice(0));
  building.draft.sections.push(section);
  building.section = section;
  building.unnamed = section;
  return section;
}

/** What is tied to a line goes with what was made of it. */
export function attach(
  building: Building,
  line: Line,
  made: Marked & { readonly notes?: DraftNote[] },
  notes: DraftNote[] = made.notes ?? [],
): void {
  made.doubts.push(...building.doubts.splice(0), ...changes(line));
  made.said.push(...building.said.splice(0));
  notes.push(...building.notes.splice(0), ...besides(building, line));
}

export function changes({ changed }: Line): readonly Doubt[] {
  if (!changed) return [];
  const words = tidy(changed.deleted);
  return [words === "" ? { why: "changed" } : { why: "deleted", words }];
}

/** `Footnote: …`, in the guide's language. */
export function labelled({ words }: Pick<Building, "words">, { kind, text }: Note): DraftNote {
  return { text: `${words.noteKinds[kind]}: ${tidy(text)}`, doubts: [] };
}

/** `2a)` is number 2a, and `Spørsmål 3:` is Spørsmål 3. Undefined where nothing is left. */
export function numberOf(printed: string | undefined): string | undefined {
  const number = printed?.replace(/^\(/u, "").replace(/[\s.:)–-]+$/u, "");
  return number === "" ? undefined : number;
}
