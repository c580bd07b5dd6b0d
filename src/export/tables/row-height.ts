// Guesses how tall a row must be to show all of its text: LibreOffice gives a row of unknown height a single line. Excel and
// LibreOffice work the height out anew when the row is changed.
import type { Cell, Column } from "./sheet.ts";

/** In points, as a workbook counts. */
const LINE = 15;
/** No row can be taller in Excel. */
const TALLEST = 409;

/** `taken`: how many characters of each column's width are not free for text. */
export function guessRowHeight(row: readonly Cell[], columns: readonly Column[], taken = 0): number {
  const lines = columns.map(({ width }, index) => countLines(row[index], width - taken));
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE);
}

/** Lines are broken between words and so are seldom full. */
function countLines(cell: Cell, width: number): number {
  if (typeof cell !== "string" || (cell.length < width && !cell.includes("\n"))) return 1;
  const full = Math.max(1, width * 0.85);
  return cell.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / full)), 0);
}
