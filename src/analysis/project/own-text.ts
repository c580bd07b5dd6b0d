// The text of a session as it was written into a project: a coding's position leads back to the line whose words stand there.

import { utterancesOf } from "../../export/lines/utterance.ts";
import { countCodePoints, toProjectText } from "../../export/refi/text/project-text.ts";
import type { Piece } from "../../export/refi/text/source-text.ts";
import { sourceText } from "../../export/refi/text/source-text.ts";
import type { EntryId } from "../../model/entry.ts";
import { LANGUAGES, type Texts, textsIn } from "../../text/languages.ts";
import type { Range } from "../check/find-words.ts";
import type { Talk } from "../check/talk.ts";

export type OwnText = {
  /** Whole lines and their quotes: what the program itself coded. */
  readonly pieces: readonly Piece[];
  readonly text: Texts;
  /** From a position in the project's text to the position in the text that was written. */
  readonly place: (position: number) => number;
};

/** In the language in which it was exported; undefined if the text is not, to the letter, one that is written of this session. */
export function findOwnText(talk: Talk, found: string): OwnText | undefined {
  for (const language of LANGUAGES) {
    const text = textsIn(language);
    const own = sourceText(talk, utterancesOf(talk.session, language), language, text);
    if (own.text === found) return { pieces: own.pieces, text, place: (position) => position };
    // QualCoder puts a blank after each line end of a text that came with Windows' line ends.
    if (own.text.replaceAll("\n", "\n ") === found)
      return { pieces: own.pieces, text, place: placeWithoutBlanks([...found]) };
  }
  return undefined;
}

function placeWithoutBlanks(characters: readonly string[]): OwnText["place"] {
  const added = characters.flatMap((sign, index) => (characters[index - 1] === "\n" && sign === " " ? [index] : []));
  return (position) => position - added.filter((index) => index < position).length;
}

/** A line, and the part of its text that stands between two positions. */
export type Touched = { readonly id: EntryId; readonly range: Range };

/** The lines whose words stand there, wholly or in part: what surrounds the words, as the time before them, is left out. */
export function touchedBetween({ pieces }: OwnText, from: number, to: number, talk: Talk): readonly Touched[] {
  return pieces.flatMap((piece): readonly Touched[] => {
    const [begin, end] = [Math.max(from, piece.from), Math.min(to, piece.to)];
    const utterance = piece.id === undefined ? undefined : talk.utterances.get(piece.id);
    if (piece.quote || !utterance || begin >= end) return [];
    const { id, text } = utterance;
    // A cue has no words but its name.
    if (toProjectText(text) === "") return [{ id, range: { from: 0, to: 0 } }];
    return [{ id, range: { from: unitAt(text, begin - piece.from), to: unitAt(text, end - piece.from) } }];
  });
}

/** The UTF-16 unit at which so many code points of the text, as projects have it, have gone by. */
function unitAt(text: string, points: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countCodePoints(toProjectText(text.slice(0, middle))) < points) low = middle + 1;
    else high = middle;
  }
  return low;
}
