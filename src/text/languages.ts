// The languages: one table. A language is a folder here, and one line in it. Nothing else in the program knows which there are.
import type { Language, LocalText } from "../model/language.ts";
import { en } from "./en/index.ts";
import { nb } from "./nb/index.ts";
import { nn } from "./nn/index.ts";
import { fillGaps, type Partially } from "./partial.ts";

/** Every sentence that is shown. Bokmål gives the shape; a sentence missing in a language without a fallback doesn't compile. */
export type Texts = typeof nb;

type Entry = {
  /** As it calls itself, and as English calls it. */
  readonly name: string;
  readonly inEnglish: string;
  /** For programs that set text: hyphenation, spelling. */
  readonly locale: string;
  /** What people call it, beside its code; the first part of a system's locale too. */
  readonly called: readonly string[];
} & (
  | { readonly texts: Texts }
  /** What is missing is taken from the fallback, sentence by sentence. */
  | { readonly texts: Partially<Texts>; readonly fallback: Language }
);

/** The first is taken where nothing else is known; in this order a text is looked for where the reader's language lacks it. */
const TABLE: Readonly<Record<Language, Entry>> = {
  nb: {
    name: "bokmål",
    inEnglish: "Norwegian bokmål",
    locale: "nb-NO",
    called: ["no", "norsk", "norwegian"],
    texts: nb,
  },
  en: { name: "English", inEnglish: "English", locale: "en-GB", called: ["engelsk", "eng"], texts: en },
  nn: { name: "nynorsk", inEnglish: "Norwegian nynorsk", locale: "nn-NO", called: [], texts: nn, fallback: "nb" },
};

/** Their codes. */
export const LANGUAGES: readonly Language[] = Object.keys(TABLE);

/** Those that fall back to no other. */
export const INDEPENDENT_LANGUAGES: readonly Language[] = LANGUAGES.filter(
  (code) => !("fallback" in (TABLE[code] ?? {})),
);

/** Where nothing is known of what the user reads. */
export const USUAL_LANGUAGE: Language = "nb";
/** For whoever's system speaks a language that is not here. */
const LANGUAGE_ELSEWHERE: Language = "en";

export function isLanguage(code: unknown): code is Language {
  return typeof code === "string" && Object.hasOwn(TABLE, code);
}

const whole = new Map<Language, Texts>();

/** The sentences of a language, those of its fallback where it has none of its own. An unknown code is the usual language. */
export function textsIn(language: Language): Texts {
  const entry = entryOf(language);
  if (!("fallback" in entry)) return entry.texts;
  const known = whole.get(language);
  if (known) return known;
  const texts = fillGaps<Texts>(entry.texts, textsIn(entry.fallback));
  whole.set(language, texts);
  return texts;
}

function entryOf(language: Language): Entry {
  return (isLanguage(language) ? TABLE[language] : TABLE[USUAL_LANGUAGE]) as Entry;
}

/** As it calls itself. */
export function nameOfLanguage(language: Language): string {
  return entryOf(language).name;
}

/** As English calls it. */
export function englishNameOf(language: Language): string {
  return entryOf(language).inEnglish;
}

/** `nb-NO`. */
export function localeOf(language: Language): string {
  return entryOf(language).locale;
}

/** The language that a word means: its code, its name, or what else it is called. */
export function languageCalled(word: string): Language | undefined {
  const typed = word.trim().toLowerCase();
  return LANGUAGES.find((code) => {
    const { name, called } = entryOf(code);
    return code === typed || name.toLowerCase() === typed || called.includes(typed);
  });
}

/** The language of a system's locale: `nn_NO.UTF-8`, `en-GB`. */
export function languageOfSystem(locale: string): Language {
  const [, first = ""] = /^([a-z]+)/iu.exec(locale) ?? [];
  return languageCalled(first) ?? LANGUAGE_ELSEWHERE;
}

/** What the program itself puts into a guide, in each language that doesn't say the same as the one that it falls back to. */
export function inEveryLanguage(choose: (texts: Texts) => string): LocalText {
  const texts = LANGUAGES.flatMap((language) => {
    const entry = entryOf(language);
    const text = choose(textsIn(language));
    return "fallback" in entry && choose(textsIn(entry.fallback)) === text ? [] : [[language, text] as const];
  });
  return Object.fromEntries(texts);
}

/** A text that is the same in every language: a number, an id. */
export function alikeInEveryLanguage(text: string): LocalText {
  return inEveryLanguage(() => text);
}

/** The text in `language`, else in what that falls back to, else in any: a text in another language is better read than left out. */
export function inLanguage(text: LocalText, language: Language): string {
  for (const code of [...fallbacksOf(language), ...LANGUAGES]) {
    const found = text[code];
    if (found !== undefined) return found;
  }
  return Object.values(text).find((found) => found !== undefined) ?? "";
}

/** A language, then what it falls back to, and so on. */
function fallbacksOf(language: Language): readonly Language[] {
  const entry = entryOf(language);
  return [language, ...("fallback" in entry ? fallbacksOf(entry.fallback) : [])];
}

/** What a text says in `language` or in what that falls back to; undefined where only others know it. */
export function ownIn<Value>(text: Readonly<Record<Language, Value>>, language: Language): Value | undefined {
  const found = fallbacksOf(language).find((code) => text[code] !== undefined);
  return found === undefined ? undefined : text[found];
}

/** Whether one falls back to the other, or both to a third: whoever reads one reads the other. */
export function areKin(one: Language, other: Language): boolean {
  return fallbacksOf(one).at(-1) === fallbacksOf(other).at(-1);
}
