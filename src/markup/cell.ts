// Makes text fit for the cells of a workbook.
import { graphemes } from "../model/graphemes.ts";
import { clean } from "./clean.ts";

/** Excel's limit, in UTF-16 units: with more in a cell, it reports the file as damaged. */
export const LONGEST_CELL = 32_767;

/** The library removes these characters; removed here first, lengths can be counted before it writes. */
const NO_TEXT = /[\ufffd\p{Noncharacter_Code_Point}]/gu;

export function cleanCell(text: string): string {
  return clean(text).replace(NO_TEXT, "");
}

/** Cuts a text between characters, into pieces of at most `longest` UTF-16 units. */
export function cutIntoPieces(text: string, longest: number): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > longest) {
    // Only a single character that fills a whole cell is cut in two.
    const cut = graphemes.segment(rest.slice(0, longest + 1)).containing(longest)?.index || longest;
    pieces.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return [...pieces, rest];
}
