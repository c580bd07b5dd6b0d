// Which question the words ask: every word of one of its phrases stands in them, in whatever order and with whatever ending.
import { LANGUAGES, textsIn } from "../../text/languages.ts";
import { inAnyLanguage } from "../../text/typed-words.ts";
import { areSame, type Stem, stemsOf } from "./stems.ts";

export type QuestionId =
  | "said"
  | "time"
  | "wall"
  | "quiet"
  | "least"
  | "talkers"
  | "lastTurns"
  | "seating"
  | "allHeard"
  | "fits"
  | "missing"
  | "coveredAbout"
  | "when"
  | "here"
  | "quotes"
  | "parked"
  | "codes"
  | "next"
  | "now"
  | "distress"
  | "rules"
  | "recorder"
  | "term"
  | "counts"
  | "howTo";

type Phrase = { readonly id: QuestionId; readonly words: readonly (readonly Stem[])[]; readonly weight: number };

/** `om håp`, `about hope`: what it is about. */
export const ABOUT = new RegExp(
  `(?:^|\\s)(?:${inAnyLanguage(({ about }) => about)
    .flat()
    .join("|")})\\s+(.+?)[?.!]*$`,
  "iu",
);

/** The question. What follows `om` or `about` is what it is about, and counts only if nothing else does. */
export function questionIn(question: string): QuestionId | undefined {
  const isAbout = stemsOf(ABOUT.exec(question)?.[1] ?? "").some(({ word }) => !POINTING.has(word));
  return (isAbout ? bestOf(question.replace(ABOUT, ""), true) : undefined) ?? bestOf(question, false);
}

/** `om nå`, `about it` name nothing. */
const POINTING = new Set(inAnyLanguage(({ pointing }) => pointing).flat());

let phrases: readonly Phrase[] | undefined;

/** Of every language, made when the first question is asked. */
function allPhrases(): readonly Phrase[] {
  phrases ??= LANGUAGES.flatMap((language) =>
    Object.entries(textsIn(language).asked).flatMap(([id, lines]) =>
      lines.map((line) => phraseOf(id as QuestionId, line)),
    ),
  );
  return phrases;
}

/** What a phrase is worth beyond its words that says by itself what is asked, whatever else is said. */
const SAYS_IT = 20;

/** `hva gjenstår|mangler`: both words, the second in one of two. The longer, the more telling; `!` before all says it. */
function phraseOf(id: QuestionId, marked: string): Phrase {
  const line = marked.replace(/^!/u, "");
  const more = line === marked ? 0 : SAYS_IT;
  const words = line.split(" ").map((alternatives) => alternatives.split("|").flatMap(stemsOf));
  return {
    id,
    words,
    weight: line.split(" ").reduce((sum, word) => sum + Math.min(...word.split("|").map(weightOf)), more),
  };
}

function weightOf(word: string): number {
  return word.length + 3;
}

/** `isAbout`: something follows that it is about. */
function bestOf(asked: string, isAbout: boolean): QuestionId | undefined {
  const stems = stemsOf(asked);
  let best: Phrase | undefined;
  for (const phrase of allPhrases()) {
    if (phrase.weight <= (best?.weight ?? 0)) continue;
    if (OF_SOMETHING.has(phrase.id) && !isAbout && !namesSomething(phrase, stems)) continue;
    if (phrase.words.every((ways) => ways.some((way) => stems.some((stem) => areSame(way, stem))))) best = phrase;
  }
  return best?.id;
}

/** Questions that need something to be about. */
const OF_SOMETHING: ReadonlySet<QuestionId> = new Set(["coveredAbout", "when"]);

function namesSomething(phrase: Phrase, stems: readonly Stem[]): boolean {
  return contentWords(stems.filter((stem) => !phrase.words.flat().some((way) => areSame(way, stem)))).length > 0;
}

const EMPTY_WORDS = new Set(LANGUAGES.flatMap((language) => textsIn(language).commonWords));

/** What is left of a question when the words are taken away that say nothing. */
export function contentWords(stems: readonly Stem[]): readonly Stem[] {
  return stems.filter(({ word }) => word.length > 2 && !EMPTY_WORDS.has(word) && !/^\d+$/u.test(word));
}

/** What the question is about: what follows `om`, else what no phrase of it accounts for. */
export function subjectOf(question: string, id: QuestionId): readonly Stem[] {
  const about = ABOUT.exec(question)?.[1];
  if (about !== undefined) return stemsOf(about);
  const ways = allPhrases().flatMap((phrase) => (phrase.id === id ? phrase.words.flat() : []));
  return contentWords(stemsOf(question).filter((stem) => !ways.some((way) => areSame(way, stem))));
}
