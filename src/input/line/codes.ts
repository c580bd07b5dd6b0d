// Code words: `#håp` anywhere in a line. They are kept apart; at the end of a line they are no part of its text.
import { startOfLastWord } from "../last-word.ts";

const WORD = "#[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*";
const ANYWHERE = new RegExp(`(?<=^|\\s)${WORD}`, "gu");
const WHOLE = new RegExp(`^${WORD}$`, "u");

/** The code words of a line, each once, in order; and the line without those at its end. */
export function readCodes(line: string): { readonly codes: readonly string[]; readonly rest: string } {
  const codes = [...new Set(Array.from(line.matchAll(ANYWHERE), ([word]) => word.slice(1)))];
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
export const CODES_BEFORE_SPEAKER = new RegExp(`^((?:${WORD}\\s+)+)(?=@)`, "u");
