// Finds the words of a row in what was said. A unit may be a part of a quote, of whole words, and may leave out something
// where it says so: `[…]`.
import { LANGUAGES, textsIn } from "../../text/languages.ts";
import { type Folded, foldWords } from "./fold-words.ts";

/** A part of a text, in UTF-16 units from 0, end exclusive. */
export type Range = { readonly from: number; readonly to: number };

/** Says in a cell that a text was too long for it, in each language. */
const CUT_NOTES: readonly string[] = LANGUAGES.map((language) => {
  const { cut, sheets } = textsIn(language).exportTables;
  return foldWords(cut(sheets.long));
});

const OMITTED = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\))\s*/u;
const OMITTED_AT_ENDS = /^(?:…|\.{3})\s*|\s*(?:…|\.{3})$/gu;
const IN_MARKS = /^[«"“”„'‘’](.*)[»"“”'‘’]$/su;

/** The ranges of the original that the words stand for, in order; undefined if these are not its words. */
export function findWords(said: Folded, words: string): readonly Range[] | undefined {
  const asked = foldWords(words);
  if (asked === "" || said.text === "") return undefined;
  const cut = CUT_NOTES.find((note) => asked.endsWith(note));
  if (cut !== undefined) {
    const begun = asked.slice(0, -cut.length).trimEnd();
    return begun !== "" && said.text.startsWith(begun) ? [rangeOf(said, 0, said.text.length)] : undefined;
  }
  const bare = IN_MARKS.exec(asked)?.[1]?.trim();
  for (const one of bare ? [asked, bare] : [asked]) {
    const found = findParts(said, [one]) ?? findParts(said, one.replace(OMITTED_AT_ENDS, "").split(OMITTED));
    if (found) return found;
  }
  return undefined;
}

/** Each part after the one before it. Empty parts stand for something left out at the beginning or the end. */
function findParts(said: Folded, parts: readonly string[]): readonly Range[] | undefined {
  const ranges: Range[] = [];
  let after = 0;
  for (const part of parts.filter((one) => one !== "")) {
    const at = findWhole(said.text, part, after);
    if (at === undefined) return undefined;
    after = at + part.length;
    ranges.push(rangeOf(said, at, after));
  }
  return ranges.length > 0 ? ranges : undefined;
}

/** Where the part stands with no half word at either end. */
export function findWhole(text: string, part: string, after = 0): number | undefined {
  for (let at = text.indexOf(part, after); at >= 0; at = text.indexOf(part, at + 1))
    if (!splitsWord(text, at) && !splitsWord(text, at + part.length)) return at;
  return undefined;
}

function splitsWord(text: string, at: number): boolean {
  return (
    /[\p{L}\p{N}\p{M}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
    /^[\p{L}\p{N}\p{M}]/u.test(text.slice(at, at + 2))
  );
}

function rangeOf({ starts }: Folded, from: number, to: number): Range {
  return { from: starts[from] ?? 0, to: starts[to] ?? starts.at(-1) ?? 0 };
}
