// Writes a cell of a CSV file as in RFC 4180, and so that no spreadsheet takes it for a formula.
import { clean } from "./clean.ts";

/**
 * The beginnings of formulas, from OWASP's list on CSV injection: the wide signs are from Japanese keyboards, and some
 * programs skip blanks. The apostrophe is among them so that removing one apostrophe always gives the text back.
 */
const RISKY = /^[=+\-@＝＋－＠'\s]/u;

/** For cells with commas between them. */
export function csvCell(text: string): string {
  const safe = disarmFormula(text);
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * An apostrophe before the beginning of a formula makes it text. Cells that are typed as text, as in XLSX, never run, and
 * only need `clean`.
 */
export function disarmFormula(text: string): string {
  const cleaned = clean(text);
  return RISKY.test(cleaned) ? `'${cleaned}` : cleaned;
}
