// A table as CSV: commas between cells, a dot in numbers, lines ended as in the other exports; nothing becomes a formula.
import { csvCell } from "../../markup/csv-cell.ts";

/** What is a number stays one: a minus before it is no formula. */
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `${row.map((cell) => (NUMBER.test(cell) ? cell : csvCell(oneLine(cell)))).join(",")}\n`)
    .join("");
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/gu, " ");
}
