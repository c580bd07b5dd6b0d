// The YAML of a draft: a guide that can be used at once, with a comment above each line that nobody could be sure of.
import { Document, isScalar, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import { isQuestion } from "../../../model/item-kinds.ts";
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import { guideName } from "../../new/answers.ts";
import { slugOf } from "../../slug.ts";
import type { Doubt, Draft, DraftItem, DraftNote, DraftProbe, DraftSection, DraftText, Marked } from "./draft.ts";

export type DraftFile = {
  /** The document's name, as it was typed. */
  readonly file: string;
  /** The name of the guide where the document has no title. */
  readonly fallbackTitle: string;
  /** The language that the guide is in. */
  readonly language: Language;
  /** Where an editor finds the schema: a path beside the file, or an address. */
  readonly schema: string;
};

/** What a line that asks begins with. */
export const DOUBT_MARK = "??";

/** The lines of the draft that ask, counted from 1. */
export function doubtfulLines(yaml: string): readonly number[] {
  return yaml
    .split("\n")
    .flatMap((line, index) => (line.trimStart().startsWith(`# ${DOUBT_MARK} `) ? [index + 1] : []));
}

/** `words` are in the language of whoever reads the draft. */
export function writeDraft(draft: Draft, about: DraftFile, words: Texts["guideImport"]): string {
  const title = draft.title ?? about.fallbackTitle;
  const tell = teller(words);
  const top = new YAMLMap();
  add(top, "id", guideName(title));
  add(top, "version", draft.version ?? 1);
  const titleComment = [...tell(draft), ...(draft.title === undefined ? [words.comments.titleFromFile] : [])];
  add(top, "title", title, titleComment);
  add(top, "language", about.language);
  const { kind, source, minutes, hard_stop, participants, research_question } = draft;
  addGiven(top, { kind, source, minutes, hard_stop, participants, research_question });
  if (draft.audiences.length > 0) add(top, "audiences", listOf(draft.audiences));
  const placeholders = placeholdersOf(draft);
  if (placeholders.size > 0) add(top, "placeholders", mapOf(Object.fromEntries(placeholders)));
  const lists = {
    before: draft.before,
    after: draft.after,
    ground_rules: draft.ground_rules,
    distress: draft.distress,
  };
  for (const [key, list] of Object.entries(lists)) addTexts(top, key, list, tell);
  if (draft.glossary.length > 0) add(top, "glossary", listOf(draft.glossary));
  addTexts(top, "cover", draft.cover, tell);
  addProbes(top, "standing_probes", draft.standing_probes, tell);
  if (draft.answers.size > 0) add(top, "answers", answersOf(draft, tell));
  if (draft.subscales.length > 0) add(top, "subscales", listOf(draft.subscales));
  if (draft.changes.length > 0) add(top, "changes", listOf(draft.changes));
  const ids = idsOf(draft);
  const sections = new YAMLSeq();
  for (const [index, section] of draft.sections.entries()) {
    const node = sectionNode(section, ids, tell);
    node.spaceBefore = index > 0;
    sections.add(node);
  }
  add(top, "sections", sections, [], true);
  const document = new Document();
  document.contents = top as never;
  document.commentBefore = commented([`yaml-language-server: $schema=${about.schema}`, words.comments.top(about.file)]);
  return document.toString({ lineWidth: 0 });
}

type Tell = (marked: Marked) => readonly string[];

/** Comments: the document's words that are told in another way, then what is asked. */
function teller(words: Texts["guideImport"]): Tell {
  return ({ said, doubts }) => [...said, ...doubts.map((doubt) => `${DOUBT_MARK} ${ask(doubt, words)}`)];
}

function ask(doubt: Doubt, { doubts }: Texts["guideImport"]): string {
  return "words" in doubt ? doubts[doubt.why](doubt.words) : doubts[doubt.why];
}

function sectionNode(section: DraftSection, ids: Ids, tell: Tell): YAMLMap {
  const map = new YAMLMap();
  add(map, "id", ids.get(section));
  add(map, "title", section.title);
  const { minutes, order, audience, purpose, for_each } = section;
  addGiven(map, { minutes, if: conditionOf(section, ids), export: section.export, order, for_each, audience, purpose });
  addNotes(map, section.notes, tell);
  addTexts(map, "cover", section.cover, tell);
  const items = new YAMLSeq();
  for (const item of section.items) items.add(itemNode(item, ids, tell));
  add(map, "items", items);
  return withComment(map, tell(section));
}

function itemNode(item: DraftItem, ids: Ids, tell: Tell): YAMLMap {
  const map = new YAMLMap();
  const { kind, text, number, type, priority, minutes, who, go_round, listen, audience, purpose } = item;
  add(map, kind, text === "" ? true : text);
  if (ids.has(item)) add(map, "id", ids.get(item));
  addGiven(map, {
    number,
    type,
    priority,
    minutes,
    if: conditionOf(item, ids),
    instead_of: item.instead_of && ids.get(item.instead_of),
    who,
    go_round,
    audience,
    purpose,
    copies: item.copies,
    form: item.form,
  });
  addNotes(map, item.notes, tell);
  addProbes(map, "probes", item.probes, tell);
  addTexts(map, "cover", item.cover, tell);
  if (item.options && item.options.length > 0) add(map, "options", listOf(item.options));
  const { use, answer, several, other, reversed, subscale, in_subscale } = item;
  addGiven(map, { use, answer, several, other, reversed, subscale, in_subscale, listen });
  return withComment(map, tell(item));
}

function addProbes(map: YAMLMap, key: string, probes: readonly DraftProbe[], tell: Tell): void {
  if (probes.length === 0) return;
  const list = new YAMLSeq();
  for (const probe of probes) {
    const { text, audience, probes: under } = probe;
    const whole = probe.if !== undefined || audience !== undefined || under.length > 0;
    const node = whole ? mapOf({ text, if: probe.if, audience }) : scalar(text);
    if (node instanceof YAMLMap) addProbes(node, "probes", under, tell);
    list.add(withComment(node, tell(probe)));
  }
  add(map, key, list);
}

function answersOf({ answers }: Draft, tell: Tell): YAMLMap {
  const named = new YAMLMap();
  for (const [name, { options, ...marked }] of answers) {
    const set = new YAMLMap();
    add(set, "options", listOf(options));
    add(named, name, set, tell(marked));
  }
  return named;
}

function addTexts(map: YAMLMap, key: string, texts: readonly DraftText[], tell: Tell): void {
  if (texts.length === 0) return;
  const list = new YAMLSeq();
  for (const one of texts) list.add(withComment(scalar(one.text), tell(one)));
  add(map, key, list);
}

/** All notes of a thing are one, a line each; where several are asked about, the comments say which is which. */
function addNotes(map: YAMLMap, notes: readonly DraftNote[], tell: Tell): void {
  if (notes.length === 0) return;
  const comments = notes.flatMap(({ text, doubts }) => {
    const asked = tell({ doubts: [...doubts], said: [] });
    return notes.length === 1
      ? asked
      : asked.map((one) => one.replace(DOUBT_MARK, `${DOUBT_MARK} «${shortened(text)}»`));
  });
  add(map, "note", notes.map(({ text }) => text).join("\n"), comments);
}

const SHOWN = 50;

function shortened(text: string): string {
  const line = text.replaceAll("\n", " ");
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).trimEnd()} …`;
}

type Value = string | number | boolean | readonly unknown[] | Node | undefined;

function add(map: YAMLMap, key: string, value: Value, comments: readonly string[] = [], isApart = false): void {
  const name = new Scalar(key);
  if (comments.length > 0) name.commentBefore = commented(comments);
  name.spaceBefore = isApart;
  map.add(new Pair(name, nodeOf(value)));
}

function addGiven(map: YAMLMap, fields: Readonly<Record<string, Value>>): void {
  for (const [key, value] of Object.entries(fields)) if (value !== undefined) add(map, key, value);
}

function nodeOf(value: Value): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.flow = true;
    for (const one of value) list.add(nodeOf(one as Value));
    return list;
  }
  return value instanceof YAMLMap || value instanceof YAMLSeq || isScalar(value) ? value : scalar(value);
}

function mapOf(fields: Readonly<Record<string, unknown>>): YAMLMap {
  const map = new YAMLMap();
  addGiven(map, fields as Readonly<Record<string, Value>>);
  return map;
}

function listOf(values: readonly object[]): YAMLSeq {
  const list = new YAMLSeq();
  for (const one of values) list.add(mapOf(one as Readonly<Record<string, unknown>>));
  return list;
}

function withComment<One extends Node>(node: One, comments: readonly string[]): One {
  if (comments.length > 0) node.commentBefore = commented(comments);
  return node;
}

/** Words of a document may hold anything: in a comment each line is one by itself. */
function commented(comments: readonly string[]): string {
  return comments
    .join("\n")
    .replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === "\n" ? sign : " "))
    .replace(/^/gmu, " ");
}

const JUST_WORDS = /^\p{L}[\p{L}\p{M}\p{N} ,.?!()-]*$/u;

/** What is more than words gets quotation marks: nobody who changes it later has to know when YAML wants them. */
function scalar(value: unknown): Scalar {
  const made = new Scalar(value);
  if (typeof value !== "string") return made;
  if (value.includes("\n")) made.type = "BLOCK_LITERAL";
  else if (!JUST_WORDS.test(value)) made.type = "QUOTE_DOUBLE";
  return made;
}

type Ids = ReadonlyMap<DraftSection | DraftItem, string>;

/** Of the sections, by their titles, and of the questions, by their places. */
function idsOf({ sections }: Draft): Ids {
  const used = new Set<string>();
  const questions = sections.flatMap(({ items }) => items.filter(isQuestion));
  return new Map<DraftSection | DraftItem, string>([
    ...sections.map((section) => [section, unused(used, guideName(section.title))] as const),
    ...questions.map((item, index) => [item, unused(used, `q${index + 1}`)] as const),
  ]);
}

function conditionOf({ if: told, if_answered: answered }: DraftSection | DraftItem, ids: Ids): Value {
  if (!answered) return told;
  const codes = (all: readonly number[]): Value => (all.length === 1 ? all[0] : all);
  const fields = answered.map((one) => [ids.get(one.item) ?? "", codes(one.codes)] as const);
  const map = mapOf(Object.fromEntries(fields));
  map.flow = true;
  return map;
}

function unused(ids: Set<string>, wanted: string): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${slugOf(wanted)}-${n}`;
  ids.add(id);
  return id;
}

/** What the section is about each time it is asked: nobody has to declare it. */
const EACH = "each";
const PLACEHOLDER = /\{(\p{L}[\p{L}\p{N}_-]*)\}/gu;

/** `{moderator}` in a text is a placeholder, and has to be declared; what it asks is asked as the document did. */
function placeholdersOf(draft: Draft): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { sections, ...rest } = draft;
  const add = (value: unknown, isKnown: (name: string) => boolean): void => {
    for (const text of textsIn(value))
      for (const [, name = ""] of text.matchAll(PLACEHOLDER))
        if (!isKnown(name)) found.set(name, draft.placeholders.get(name) ?? name);
  };
  add(rest, () => false);
  for (const section of sections) add(section, (name) => name === EACH && section.for_each !== undefined);
  return found;
}

/** What is about the draft, or stands elsewhere in it. */
const NOT_READ: ReadonlySet<string> = new Set(["doubts", "said", "instead_of", "if_answered"]);

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== "object" || value === null || value instanceof Map) return [];
  return Object.entries(value).flatMap(([key, part]) => (NOT_READ.has(key) ? [] : textsIn(part)));
}
