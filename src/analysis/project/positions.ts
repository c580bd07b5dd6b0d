// Where in a text a coding is. The standard counts characters (code points). QualCoder's text field counts an emoji as two, so
// that what is coded below one there stands too far down; the words that it writes beside the position then say so.
import type { ProjectCoding } from "./read-project.ts";

export type Position = Pick<ProjectCoding, "from" | "to">;

/** For a text of a project: the position of a coding there, in code points. */
export function findPositions(text: string): (coding: ProjectCoding) => Position {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return (coding) => coding;
  const characters = [...text];
  const points = pointsByUnit(characters);
  const wordsAt = ({ from, to }: Position): string => evenBlanks(characters.slice(from, to).join(""));
  return (coding) => {
    const words = evenBlanks(coding.words);
    const from = points[coding.from];
    const to = points[coding.to];
    if (words === "" || from === undefined || to === undefined) return coding;
    // An emoji within what is selected shifts its end only: then both begin with the same words.
    const ways: readonly Position[] = [coding, { from, to }];
    const found = ways.find((way) => wordsAt(way) === words) ?? ways.find((way) => wordsAt(way).startsWith(words));
    return found ?? coding;
  };
}

/** For each UTF-16 unit, and the end: how many characters begin before it. */
function pointsByUnit(characters: readonly string[]): readonly number[] {
  const points = characters.flatMap((character, index) => (character.length > 1 ? [index, index + 1] : [index]));
  return [...points, characters.length];
}

/** QualCoder has a sign of its own for line ends, and XML a blank. */
function evenBlanks(words: string): string {
  return words.replace(/\s/gu, " ");
}
