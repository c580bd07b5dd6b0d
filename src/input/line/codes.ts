// Code words: `#håp` anywhere in a line. They are kept apart; at the end of a line they are no part of its text.
import { startOfLastWord } from "../last-word.ts";

/** Up to a blank, a quotation mark or a bracket: `#syn/forståelse`, `#tro.på`; commas join several, `#a,b`. */
const MARK = '#(?=[\\p{L}\\p{N}])[^\\s#"“”«»„()[\\]]+';
const ANYWHERE = new RegExp(`(?<=^|\\s)${MARK}`, "gu");
const WHOLE = new RegExp(`^${MARK}$`, "u");

/** The code words of a mark. What stands around them is only punctuation. */
export function codesOf(mark: string): readonly string[] {
  return mark
    .slice(1)
    .split(/[,;]/u)
    .map((code) => code.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}_-]+$/gu, ""))
    .filter((code) => code !== "");
}

/** The marks in a text, each with its place: UTF-16, end exclusive. */
export function codeMarksIn(text: string): readonly { readonly from: number; readonly to: number }[] {
  return Array.from(text.matchAll(ANYWHERE), ({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
}

/** The code words of a line, each once, in order; and the line without those at its end. */
export function readCodes(line: string): { readonly codes: readonly string[]; readonly rest: string } {
  const codes = [...new Set(Array.from(line.matchAll(ANYWHERE), ([mark]) => codesOf(mark)).flat())];
  return { codes, rest: codes.length === 0 ? line : withoutCodesAtEnd(line) };
}

function withoutCodesAtEnd(line: string): string {
  let rest = line;
  for (;;) {
    const words = rest.trimEnd();
    const word = words.slice(startOfLastWord(words));
    if (!WHOLE.test(word)) return rest;
    rest = words.slice(0, words.length - word.length).trimEnd();
  }
}

/** `#håp @3 …`: code words before the speaker mark. */
export const CODES_BEFORE_SPEAKER = new RegExp(`^((?:${MARK}\\s+)+)(?=@)`, "u");
