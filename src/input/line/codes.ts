// Code words: `#håp` anywhere in a line. They are kept apart; at the end of a line they are no part of its text.

const WORD = "#[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*";
const ANYWHERE = new RegExp(`(?<=^|\\s)${WORD}`, "gu");
const AT_THE_END = new RegExp(`(?:(?:^|\\s+)${WORD})+\\s*$`, "u");

/** The code words of a line, each once, in order; and the line without those at its end. */
export function readCodes(line: string): { readonly codes: readonly string[]; readonly rest: string } {
  const codes = [...new Set(Array.from(line.matchAll(ANYWHERE), ([word]) => word.slice(1)))];
  return { codes, rest: line.replace(AT_THE_END, "") };
}

/** `#håp @3 …`: code words before the speaker mark. */
export const CODES_BEFORE_SPEAKER = new RegExp(`^((?:${WORD}\\s+)+)(?=@)`, "u");
