// Makes the words of a table and of the journal comparable: blanks and line ends that a spreadsheet may have changed, and the
// ways in which an accent is stored, make no difference. Everything else does.
import { cleanCell } from "../../markup/cell.ts";
import { graphemes } from "../../model/graphemes.ts";

export type Folded = {
  readonly text: string;
  /** Where each UTF-16 unit of the folded text began in the original, and last where the original ends. */
  readonly starts: readonly number[];
};

export function foldWords(original: string): string {
  return fold(original).text;
}

export function fold(original: string): Folded {
  let text = "";
  const starts: number[] = [];
  let at = 0;
  let blank = true;
  const isPlain = cleanCell(original) === original && original.normalize("NFC") === original;
  for (const segment of segmentsOf(original)) {
    const begun = at;
    at += segment.length;
    const plain = isPlain ? segment : cleanCell(segment).normalize("NFC");
    for (const sign of plain) {
      const isBlank = /\s/u.test(sign);
      if (isBlank && blank) continue;
      blank = isBlank;
      const folded = isBlank ? " " : sign;
      for (let unit = 0; unit < folded.length; unit += 1) starts.push(begun);
      text += folded;
    }
  }
  if (text.endsWith(" ")) {
    text = text.slice(0, -1);
    starts.pop();
  }
  return { text, starts: [...starts, original.length] };
}

/** Characters; only where marks are stored by themselves does one have several parts. */
function segmentsOf(original: string): Iterable<string> {
  if (!/\p{M}/u.test(original)) return original.replaceAll("\r\n", " \n");
  return Array.from(graphemes.segment(original.replaceAll("\r\n", " \n")), ({ segment }) => segment);
}
