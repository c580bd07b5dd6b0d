// Words by their stems, so that `snakket` is `snakker` and `friends` is `friend`: by the kept Snowball stemmers of both
// languages, since people mix them.
import { stemmer as englishStem } from "@orama/stemmers/english";
import { stemmer as norwegianStem } from "@orama/stemmers/norwegian";

export type Stem = { readonly word: string; readonly stems: readonly string[] };

/** The words of a text, each with what it may be reduced to. */
export function stemsOf(text: string): readonly Stem[] {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/gu, "")
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.map(stemOf);
}

/** Nothing of it is remembered: words of notes go through here, and may be struck. */
function stemOf(word: string): Stem {
  const spelledOut = word.replace(/å/gu, "aa").replace(/ø/gu, "oe").replace(/æ/gu, "ae");
  const norwegian = norwegianStem(word);
  const all = [word, withoutMarks(word), spelledOut, norwegian, withoutMarks(norwegian), englishStem(word)];
  return { word, stems: [...new Set(all)] };
}

/** As on a keyboard without them. */
function withoutMarks(word: string): string {
  return word.replace(/å/gu, "a").replace(/ø/gu, "o").replace(/æ/gu, "ae");
}

/** Whether two words are the same but for their endings, or for one slip of the finger in a long one. */
export function areSame(one: Stem, other: Stem): boolean {
  return one.stems.some((stem) => other.stems.includes(stem)) || isSlip(one.word, other.word);
}

const LONG = 6;

/** One letter too many, too few, another, or two that changed places. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LONG || Math.abs(one.length - other.length) > 1) return false;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [rest, others] = [one.slice(same), other.slice(same)];
  return (
    rest.slice(1) === others ||
    rest === others.slice(1) ||
    rest.slice(1) === others.slice(1) ||
    (rest.slice(2) === others.slice(2) && rest[0] === others[1] && rest[1] === others[0])
  );
}
