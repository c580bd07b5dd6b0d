// How tall a row is that shows all of its text. LibreOffice gives a row of unknown height one line, whatever is in it; what
// is written here is a guess that both programs make anew when the row is changed.
import type { Cell, Column } from "./sheet.ts";

/** In points, as a workbook counts. */
const LINE = 15;
/** No row can be taller in Excel. */
const TALLEST = 409;

/** `taken`: characters of each column's width that are not the text's. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[], taken = 0): number {
  const lines = columns.map(({ width }, index) => linesIn(row[index], width - taken));
  return Math.min(TALLEST, Math.max(1, ...lines) * LINE);
}

/** Lines are broken between words, so that they are seldom full. */
function linesIn(cell: Cell, width: number): number {
  if (typeof cell !== "string" || (cell.length < width && !cell.includes("\n"))) return 1;
  const full = Math.max(1, width * 0.85);
  return cell.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / full)), 0);
}
