// Text on its way into the cells of a workbook.
import { graphemes } from "../../model/graphemes.ts";
import { clean } from "./clean.ts";

/** Excel's own limit, in UTF-16 units: a file with more in a cell is reported as damaged. */
export const LONGEST_CELL = 32_767;

/** Half characters, and what no text has in it; the workbook's writer leaves both out, so that they are left out here. */
const NO_TEXT = /[\ufffd\p{Noncharacter_Code_Point}]/gu;

export function cellText(text: string): string {
  return clean(text).replace(NO_TEXT, "");
}

/** The text in pieces of at most so many UTF-16 units, cut between two characters. */
export function piecesOf(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    // What people take for one character is seldom longer than a few; one that fills a cell is cut all the same.
    const cut = graphemes.segment(rest.slice(0, longest + 1)).containing(longest)?.index || longest;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}
