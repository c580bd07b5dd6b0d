// The building stones of the guide's schema: sets of fields that know their owner, and values that may be written briefly.
import * as v from "valibot";
import type { ItemKind } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import { englishNameOf, LANGUAGES } from "../../text/languages.ts";

/** The things that have fields of their own; problems are told in their names. */
export type Owner =
  | "guide"
  | "naive"
  | "section"
  | "question"
  | "text"
  | "probe"
  | "further-probe"
  | "theme"
  | "option"
  | "cue"
  | "key"
  | "audience"
  | "answer-set"
  | "subscale"
  | "term"
  | "change"
  | "trace"
  | ItemKind
  | "probe-item";

/** The things that have fields of their own in the file of a study. */
export type StudyOwner = "study" | "group";
const OF_A_STUDY: readonly string[] = ["study", "group"] satisfies readonly StudyOwner[];

const known = new Map<string, v.ObjectEntries>();

/** The fields that an owner may have, in the order in which they are best written. */
export function fieldsOf(owner: string): readonly string[] {
  return Object.keys(known.get(owner) ?? {});
}

/** The owners that have a field of this name, in a guide or in the kind of file that has `beside`. */
export function ownersOf(field: string, beside = "guide"): readonly string[] {
  const ofStudy = OF_A_STUDY.includes(beside);
  return [...known]
    .filter(([owner, entries]) => Object.hasOwn(entries, field) && OF_A_STUDY.includes(owner) === ofStudy)
    .map(([owner]) => owner);
}

/** Every name of a field, anywhere in a guide. */
export function allFields(): readonly string[] {
  return [...new Set([...known.values()].flatMap(Object.keys))];
}

/** Whether a field of this name, anywhere in a guide, may hold a sentence or a list of sentences. */
export function takesText(field: string): boolean {
  return accepts(field, A_SENTENCE) || takesList(field);
}

/** Whether a field of this name, anywhere in a guide, may hold a list of sentences. */
export function takesList(field: string): boolean {
  return accepts(field, [A_SENTENCE]);
}

const A_SENTENCE = "What did the group sing, #1 or #2?";

function accepts(field: string, value: unknown): boolean {
  return ownersOf(field).some((owner) => {
    const schema = known.get(owner)?.[field];
    return schema !== undefined && v.safeParse(schema as v.GenericSchema, value).success;
  });
}

/**
 * A set of fields and no others. All unknown fields are told, not only the first: that is why it is an object with a
 * rest that nothing fits, though it has the type of a strict object.
 */
export function fields<const Entries extends v.ObjectEntries>(
  owner: Owner | StudyOwner,
  entries: Entries,
): v.StrictObjectSchema<Entries, string> {
  known.set(owner, entries);
  const rest = v.never(`unknown-field ${owner}`);
  return v.objectWithRest(entries, rest, `fields ${owner}`) as unknown as v.StrictObjectSchema<Entries, string>;
}

/** A field that may be left out. The description is what an editor shows. */
export function may<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** A field that must be there. */
export function must<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  return v.pipe(schema, v.description(description));
}

/** Looks at what was written to choose what it ought to be, so that a problem is told about the right thing. */
function byShape<Schema extends v.GenericSchema>(
  options: readonly Schema[],
  choose: (input: unknown) => Schema,
): v.LazySchema<Schema> {
  const any = v.union(options as Schema[]) as unknown as Schema;
  return v.lazy((input: unknown) => (input === undefined ? any : choose(input)));
}

export function isFields(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === "object" && input !== null && !Array.isArray(input);
}

export const plainText = v.pipe(v.string("text"), v.regex(/\S/, "empty-text"));

/** A field for each language. `about`: what stands in it, by the language's name. */
export function inEachLanguage<Field>(about: (language: string) => Field): Readonly<Record<Language, Field>> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, about(englishNameOf(language))]));
}

/** The text itself, in each language. */
export const textInEachLanguage = inEachLanguage((language) => may(plainText, `The text in ${language}.`));

const bothLanguages = v.pipe(fields("text", textInEachLanguage), v.minEntries(1, "no-language"));

/** A text: a plain string in the guide's language, or one for each language. */
export const text = byShape<typeof plainText | typeof bothLanguages>([plainText, bothLanguages], (input) =>
  isFields(input) ? bothLanguages : plainText,
);

/** Text that YAML may have taken for a number: `version: 2`, `number: 1.10`. */
const textString = plainText;
const textNumber = v.number("text");
export const textOrNumber = byShape<typeof textString | typeof textNumber>([textString, textNumber], (input) =>
  typeof input === "number" ? textNumber : textString,
);

/** A list, or just the one thing that would be in it. */
export function oneOrMore<Element extends v.GenericSchema>(element: Element) {
  const list = v.array(element, "list");
  return byShape<typeof list | Element>([element, list], (input) => (Array.isArray(input) ? list : element));
}

export function listOf<Element extends v.GenericSchema>(element: Element) {
  return v.pipe(v.array(element, "list"), v.minLength(1, "empty-list"));
}

/** Fields, or just a plain string where only the text is wanted. */
export function textOr<Schema extends v.GenericSchema>(schema: Schema) {
  return byShape<typeof plainText | Schema>([plainText, schema], (input) => (isFields(input) ? schema : plainText));
}

export const id = v.pipe(v.string("id"), v.regex(/^[a-z0-9][a-z0-9-]*$/, "id"));
/** The id of a line in a journal: `mod:41`. */
export const entryIdText = v.pipe(v.string("entry-id"), v.regex(/^[a-z][a-z0-9]*:\d+(?:~\d+)?$/, "entry-id"));
export const yes = v.boolean("boolean");
export const whole = v.pipe(v.number("whole"), v.integer("whole"), v.minValue(1, "whole"));
export const length = v.pipe(v.number("length"), v.gtValue(0, "length"), v.maxValue(1440, "length"));

const span = v.pipe(
  v.strictTuple([length, length], "minutes"),
  v.check(([from, to]) => from <= to, "minutes-order"),
);

/** Minutes: a number, or a span `[5, 10]`. */
const single = v.pipe(v.number("minutes"), v.gtValue(0, "minutes"), v.maxValue(1440, "minutes"));
export const minutes = byShape<typeof single | typeof span>([single, span], (input) =>
  Array.isArray(input) ? span : single,
);

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one-of ${options.join(" ")}`);
}

export { byShape };
