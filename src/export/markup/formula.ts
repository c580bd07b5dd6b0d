// Text in a cell of a spreadsheet: nothing that the program would take for a formula and run.
import { clean } from "./clean.ts";

/**
 * How a formula begins, after OWASP's list on CSV injection: also by the wide signs of Japanese keyboards, and by blanks,
 * which some programs take away first. The apostrophe is here because taking away one must give the text back.
 */
const RISKY = /^[=+\-@＝＋－＠'\s]/u;

/**
 * For cells without a type, as in CSV: an apostrophe before what could begin a formula makes it text; one that stood
 * there already gets another. A cell that is typed as text (XLSX) runs nothing, and needs `clean` alone.
 */
export function harmless(text: string): string {
  const cleaned = clean(text);
  return RISKY.test(cleaned) ? `'${cleaned}` : cleaned;
}
