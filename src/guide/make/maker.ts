// What is carried along while a guide is made of what was written: its language, and what doesn't fit together.

import type { Option } from "../../model/guide.ts";
import type { Place } from "../../model/issue.ts";
import type { Language, LocalText } from "../../model/language.ts";
import type { Finding } from "../../text/guide-finding.ts";
import { isLanguage, type Texts } from "../../text/languages.ts";
import { isFields } from "../schema/fields.ts";
import type { TextSource } from "../schema/schema.ts";
import { errorAt, type Problem, type Spot, warningAt } from "../yaml/problem.ts";
import type { Tree } from "../yaml/tree.ts";

/** A field of some fields, or an element of a list: where something was written. */
export type At = { readonly container: object; readonly key: string | number };
/** The ids that must differ from each other, and where each was first written. */
export type Ids = Map<string, At>;

/** `if: { id: code }` of an item or a section. */
export type Condition = {
  readonly of: { readonly item: string } | { readonly section: string };
  readonly item: string;
  readonly codes: readonly (string | number)[];
  readonly at: At;
};

export type Maker = {
  /** The language of the texts that are plain strings. */
  readonly language: Language;
  readonly tree: Tree;
  readonly say: Texts["guide"]["checks"];
  /** Every text of the guide: for its translations and its placeholders. */
  readonly texts: { readonly text: LocalText; readonly at: At }[];
  readonly audiences: { readonly id: string; readonly at: At }[];
  readonly subscales: { readonly id: string; readonly at: At }[];
  /** What the items and sections hang on, as it was written. `of`: the item, or the section. */
  readonly conditions: Condition[];
  /** The items that stand in place of others. */
  readonly instead: { readonly id: string; readonly of: string; readonly at: At }[];
  /** The guide's answers by name, where they stand, and which of them are used. */
  readonly answerSets: Map<string, { readonly options: readonly Option[]; readonly at: At }>;
  readonly usedSets: Set<string>;
  /** The traces that are asked about, by their session and id. */
  readonly traces: Ids;
  readonly itemIds: Ids;
  readonly sectionIds: Ids;
  readonly standingIds: Ids;
  /** The checklist of the session and those of its sections are ticked as one. */
  readonly themeIds: Ids;
  readonly problems: Problem[];
  readonly lines: readonly string[];
  readonly placeOf: (at: At) => Place;
};

export function makerFor(
  language: Language,
  tree: Tree,
  placeAt: (spot: Spot) => Place,
  lines: readonly string[],
  texts: Texts,
): Maker {
  return {
    language,
    tree,
    say: texts.guide.checks,
    texts: [],
    audiences: [],
    subscales: [],
    conditions: [],
    instead: [],
    answerSets: new Map(),
    usedSets: new Set(),
    traces: new Map(),
    itemIds: new Map(),
    sectionIds: new Map(),
    standingIds: new Map(),
    themeIds: new Map(),
    problems: [],
    lines,
    placeOf: (at) => placeAt(tree.ofValue(at.container, at.key)),
  };
}

export function complain(maker: Maker, at: At, finding: Finding): void {
  maker.problems.push(errorAt(maker.tree.ofValue(at.container, at.key), finding));
}

/** A warning; `words` narrow its place to where they stand in the text that begins there. */
export function remark(maker: Maker, at: At, finding: Finding, words = ""): void {
  const start = maker.tree.ofValue(at.container, at.key);
  maker.problems.push(warningAt(placeOfWords(maker.lines, start, words), finding));
}

/** An error in the name of a field. */
export function complainOfName(maker: Maker, at: At, finding: Finding): void {
  maker.problems.push(errorAt(maker.tree.ofKey(at.container, at.key), finding));
}

/** A warning about a field by its name. */
export function remarkOnName(maker: Maker, at: At, finding: Finding): void {
  maker.problems.push(warningAt(maker.tree.ofKey(at.container, at.key), finding));
}

/** How many lines a text may run over. */
const LINES = 50;

function placeOfWords(lines: readonly string[], start: Spot, words: string): Spot {
  for (let line = start.line; line < Math.min(start.line + LINES, lines.length); line++) {
    const unit = (lines[line] ?? "").indexOf(words, line === start.line ? start.unit : 0);
    if (unit !== -1) return { line, unit };
  }
  return start;
}

/** Takes `id` among `ids`; complains if it is taken. */
export function claim(maker: Maker, ids: Ids, id: string, at: At): void {
  const first = ids.get(id);
  if (!first) {
    ids.set(id, at);
    return;
  }
  const { line, column } = maker.placeOf(first);
  complain(maker, at, maker.say.duplicateId(id, line, column));
}

/** Takes the trace; complains if it is asked about already. */
export function claimTrace(maker: Maker, name: string, id: string, at: At): void {
  const first = maker.traces.get(name);
  if (!first) {
    maker.traces.set(name, at);
    return;
  }
  const { line, column } = maker.placeOf(first);
  complain(maker, at, maker.say.traceTwice(id, line, column));
}

/** The first of `wanted`, `wanted-2` … that isn't taken; takes it. */
export function claimUnused(ids: Ids, wanted: string, at: At): string {
  let id = wanted;
  for (let n = 2; ids.has(id); n++) id = `${wanted}-${n}`;
  ids.set(id, at);
  return id;
}

/** What was written as a list, or as the one thing that would be in it. */
export function elementsOf<Element>(
  container: object,
  key: string,
  value: Element | readonly Element[] | undefined,
): readonly { readonly value: Element; readonly at: At }[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [{ value: value as Element, at: { container, key } }];
  return value.map((element: Element, index) => ({ value: element, at: { container: value, key: index } }));
}

export function textOf(maker: Maker, at: At, value: TextSource): LocalText {
  const text = isFields(value) ? trimmed(value) : { [maker.language]: value.trim() };
  maker.texts.push({ text, at });
  return text;
}

/** `text:`, or the languages themselves. */
export type Worded = { readonly text?: TextSource | undefined };

/** The text of something that may be a plain string, or have `text:`, or the languages themselves. */
export function wordsOf(maker: Maker, at: At, value: string | Worded): LocalText {
  if (typeof value === "string") return textOf(maker, at, value);
  if (value.text !== undefined) return textOf(maker, { container: value, key: "text" }, value.text);
  return textOf(maker, at, value as TextSource);
}

function trimmed(value: object): LocalText {
  return Object.fromEntries(
    Object.entries(ownLanguages(value)).map(([language, text]) => [language, String(text).trim()]),
  );
}

/** What a set of fields has for each language. */
export function ownLanguages<Value>(value: object): Readonly<Record<Language, Value>> {
  return Object.fromEntries(Object.entries(value).filter(([field, one]) => isLanguage(field) && one !== undefined));
}

/** The text that an id is made of: in the guide's own language, else in any. */
export function textForId(maker: Maker, text: LocalText | undefined): string {
  return text?.[maker.language] ?? Object.values(text ?? {}).find((found) => found !== undefined) ?? "";
}

/** Fields that were left out stay left out. */
export function given<Key extends string, Value>(key: Key, value: Value | undefined): { readonly [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: Value });
}
