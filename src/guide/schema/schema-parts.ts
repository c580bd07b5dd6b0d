// The small things of a guide: probes, themes, options, cues, audiences and the like.
import * as v from "valibot";
import { CUE_SOURCES } from "../../model/cue.ts";
import { NO_ANSWERS } from "../../model/guide.ts";
import { isLanguage, LANGUAGES } from "../../text/languages.ts";
import {
  byShape,
  fields,
  id,
  inEachLanguage,
  isFields,
  listOf,
  may,
  must,
  oneOf,
  oneOrMore,
  plainText,
  text,
  textInEachLanguage,
  textOr,
  textOrNumber,
  whole,
  yes,
} from "./fields.ts";

/** The text of something that has an id as well: `text:`, or the languages themselves. */
export const wording = {
  text: may(text, "The text, where it isn't written as nb and en."),
  ...textInEachLanguage,
};

type Worded = Readonly<Record<string, unknown>>;
const hasLanguage = (input: Worded): boolean => LANGUAGES.some((language) => input[language] !== undefined);
/** Said in the checks of everything that is worded. */
export const hasText = (input: Worded): boolean => input.text !== undefined || hasLanguage(input);
export const hasOneText = (input: Worded): boolean => input.text === undefined || !hasLanguage(input);

export const audience = may(
  oneOrMore(v.string("text")),
  "For which of the guide's `audiences` this is: an id, or a list of them. Left out: for all.",
);

/** `{ smokes: 1 }`: an item with fixed answers, and the code that one of its answers must have. */
const answered = v.pipe(
  v.record(v.string(), oneOrMore(textOrNumber), "fields condition"),
  v.title("An answer to an earlier question: { id: code }"),
);

/** A condition in words, or an answer to another item. A language is no item. */
export const condition = byShape<typeof text | typeof answered>([text, answered], (input) =>
  isFields(input) && Object.keys(input).length > 0 && !Object.keys(input).some(isLanguage) ? answered : text,
);

/** What is told to the one who holds the guide, on items and sections. */
export const aside = {
  purpose: may(text, "What it is there to find out. Shown to the moderator, never read out."),
  note: may(text, "A note to the moderator, never read out."),
  if: may(
    condition,
    "Only when this holds: in words, or { id: code } for an answer to an earlier question. It blocks nothing.",
  ),
};

const ofProbe = {
  id: may(id, "The probe's own id. Left out: probe1, probe2 …"),
  ...wording,
  if: may(text, "Ask it only when this holds. Shown to the moderator, never read out."),
  audience,
};

/** A probe under a probe has none under it. */
const furtherProbe = textOr(
  v.pipe(
    fields("further-probe", ofProbe),
    v.check((input) => hasText(input), "no-text"),
    v.check((input) => hasOneText(input), "two-texts"),
  ),
);

/** What can be asked once a probe was asked. */
export const furtherProbes = may(
  oneOrMore(furtherProbe),
  "Probes under this probe: 2a, 2b under the second. One level, no further.",
);

export const probe = textOr(
  v.pipe(
    fields("probe", { ...ofProbe, probes: furtherProbes }),
    v.check((input) => hasText(input), "no-text"),
    v.check((input) => hasOneText(input), "two-texts"),
  ),
);

export const theme = textOr(
  v.pipe(
    fields("theme", { id: may(id, "The theme's own id. Left out: made from the text."), ...wording }),
    v.check((input) => hasText(input), "no-text"),
    v.check((input) => hasOneText(input), "two-texts"),
  ),
);

export const probes = may(oneOrMore(probe), "Follow-up questions, picked by their number during the session.");
export const cover = may(oneOrMore(theme), "The moderator's checklist: what to listen for, never read out.");

export const option = textOr(
  v.pipe(
    fields("option", {
      code: may(
        v.pipe(v.number("whole"), v.integer("whole")),
        "The number kept for this answer. Left out: its place in the list.",
      ),
      ...wording,
      missing: may(yes, "true: don't know, not relevant, does not wish to answer. Never enters a mean."),
      means: may(
        oneOf(NO_ANSWERS),
        "declined | unknown | not-relevant: which kind of no answer it is. Left out: by the codes 97, 98 and 99.",
      ),
    }),
    v.check((input) => hasText(input), "no-text"),
    v.check((input) => hasOneText(input), "two-texts"),
  ),
);

const options = may(listOf(option), "The answers: plain texts, or { code: 1, text: Never }.");

/** What a question with fixed answers may be answered with; written on the item, or once in `answers`. */
export const answering = {
  options,
  missing: may(listOf(option), "What is no answer, and enters no mean: { code: 98, nb: Vet ikke, en: Don't know }."),
};

/** The short way to a scale. */
export const ends = {
  from: may(text, "What the lowest number means: the short way, instead of options."),
  to: may(text, "What the highest number means."),
  steps: may(
    v.pipe(v.number("steps"), v.integer("steps"), v.minValue(2, "steps"), v.maxValue(20, "steps")),
    "How many numbers, with from and to. Left out: 5.",
  ),
};

/** Answers that many items use. */
const answerFields = fields("answer-set", { ...answering, ...ends });
const namedAnswers = v.record(v.string(), noList(answerFields, "answer-set"), "fields answers");
export const answerSets = noList(namedAnswers, "answer-sets");

/** A list is told of as that, with `code`: else its places would be taken for names. */
function noList<Schema extends v.GenericSchema>(schema: Schema, code: string): v.LazySchema<Schema> {
  const none = v.never(code) as unknown as Schema;
  return v.lazy((input: unknown) => (Array.isArray(input) ? none : schema));
}

const oneKey = v.pipe(v.string("key"), v.regex(/^\S$/u, "key"));
const keyInEach = fields(
  "key",
  inEachLanguage((language) => may(oneKey, `The key while the program speaks ${language}.`)),
);

const key = byShape<typeof oneKey | typeof keyInEach>([oneKey, keyInEach], (input) =>
  isFields(input) ? keyInEach : oneKey,
);

export const cue = fields("cue", {
  id: must(id, "The id of a standard cue to change (laughter, pause, support …), or a new one."),
  ...inEachLanguage((language) => may(plainText, `Its name in ${language}.`)),
  from: may(
    oneOf(CUE_SOURCES),
    "speaker | listeners | room: whose it is when nobody is pointed at. Left out: the speaker, or as the standard cue is.",
  ),
  key: may(key, "The key that logs it: one character, or { nb: l, en: l }."),
  synonyms: may(oneOrMore(plainText), "Other words that mean the same, as people write them in brackets."),
});

const ENOUGH = ["half", "all"] as const;
const enoughOf = v.picklist(ENOUGH, "enough");
const enough = v.pipe(v.number("enough"), v.integer("enough"), v.minValue(1, "enough"));
const atLeast = byShape<typeof enough | typeof enoughOf>([enough, enoughOf], (input) =>
  typeof input === "string" ? enoughOf : enough,
);

export const audienceDefinition = textOr(
  fields("audience", {
    id: must(id, "The id that `audience:` uses."),
    title: may(text, "What the audience is called."),
  }),
);

export const subscale = textOr(
  v.pipe(
    fields("subscale", {
      id: must(id, "The id that `subscale:` uses."),
      title: may(text, "What the subscale is called, where it isn't written as nb and en."),
      ...textInEachLanguage,
      at_least: may(atLeast, "How many of its items must be answered for a mean: a number, half, or all. Left out: 1."),
      of: may(oneOrMore(v.string("text")), "A total of these subscales, with the items that are kept out of them."),
    }),
    v.check((input) => input.title === undefined || !hasLanguage(input), "two-texts"),
  ),
);

export const term = fields("term", {
  term: must(text, "The word."),
  meaning: must(text, "What it means, in words that may be said to a participant."),
});

export const change = fields("change", {
  version: must(textOrNumber, "The version in which it changed."),
  date: may(v.pipe(v.string("date"), v.regex(/^\d{4}-\d{2}-\d{2}$/, "date")), "When: 2026-11-22."),
  text: must(text, "What changed, and why."),
});

/** Copies, participants, steps: a whole number from 1. */
export const count = whole;
