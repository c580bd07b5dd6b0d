// Finds whose words these are, when a row's words are not those of its line: whoever drags an id down a column moves the ids,
// not the words.

import type { Whereabouts, WordsPlace } from "./check-row.ts";
import { findWhole } from "./find-words.ts";
import { foldWords } from "./fold-words.ts";
import type { Talk } from "./talk.ts";

/** Fewer words than this are found in many lines by chance, and tell nothing unless they are all of a line. */
const TELLING = 3;

/** Lines that may leave, and no others. */
export function searchTalks(talks: readonly Talk[]): Whereabouts {
  let index: Index | undefined;
  return (words) => {
    index ??= makeIndex(talks);
    const asked = foldWords(words);
    const whole = index.byWords.get(asked);
    if (whole) return whole.length === 1 ? whole[0] : "several";
    if (asked.split(" ").length < TELLING) return undefined;
    const { text, begins } = index;
    const at = findWhole(text, asked);
    if (at === undefined) return undefined;
    if (findWhole(text, asked, at + 1) !== undefined) return "several";
    return begins.findLast(({ from }) => from <= at)?.line;
  };
}

type Index = {
  readonly byWords: ReadonlyMap<string, readonly WordsPlace[]>;
  /** All lines, one under the other, and where each begins. */
  readonly text: string;
  readonly begins: readonly { readonly from: number; readonly line: WordsPlace }[];
};

function makeIndex(talks: readonly Talk[]): Index {
  const byWords = new Map<string, WordsPlace[]>();
  const begins: { readonly from: number; readonly line: WordsPlace }[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const talk of talks)
    for (const utterance of talk.utterances.values()) {
      const line: WordsPlace = { session: talk.id, id: utterance.id };
      const { text } = talk.wholeOf(utterance).folded;
      if (text === "") continue;
      for (const one of new Set([text, ...talk.quotesOf(utterance).map(({ folded }) => folded.text)])) {
        const known = byWords.get(one);
        if (known) known.push(line);
        else byWords.set(one, [line]);
      }
      begins.push({ from: length, line });
      texts.push(text);
      length += text.length + 1;
    }
  return { byWords, text: texts.join("\n"), begins };
}
