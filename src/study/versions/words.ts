// How a text was worded anew, word by word.
import { commonPlaces } from "./longest-common.ts";

/** Neighbouring words of one kind, with blanks between. */
export type Piece = { readonly is: "kept" | "removed" | "added"; readonly words: string };

export function compareWords(before: string, after: string): readonly Piece[] {
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const pieces: { is: Piece["is"]; words: string[] }[] = [];
  const put = (is: Piece["is"], words: readonly string[]): void => {
    const last = pieces.at(-1);
    if (words.length === 0) return;
    if (last?.is === is) last.words.push(...words);
    else pieces.push({ is, words: [...words] });
  };
  let [i, j] = [0, 0];
  for (const [a, b] of [...commonPlaces(one, other, (x, y) => x === y), [one.length, other.length] as const]) {
    put("removed", one.slice(i, a));
    put("added", other.slice(j, b));
    put("kept", one.slice(a, a + 1));
    [i, j] = [a + 1, b + 1];
  }
  return pieces.map(({ is, words }) => ({ is, words: words.join(" ") }));
}

/** From 0, nothing in common, to 1: whatever case and punctuation. */
export function likeness(before: string, after: string): number {
  const [one, other] = [before, after].map((text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const all = (one?.length ?? 0) + (other?.length ?? 0);
  if (!one || !other || all === 0) return 1;
  return (2 * commonPlaces(one, other, (x, y) => x === y).length) / all;
}

function wordsOf(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== "");
}
