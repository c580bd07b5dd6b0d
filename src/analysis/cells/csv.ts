// Reads a table that a spreadsheet saved as text: commas, semicolons or tabs between the cells, in the encodings that
// spreadsheets write.
import { readOldText } from "../../markup/old-text.ts";
import type { ReadCell, ReadRow, ReadSheet } from "./book.ts";

const SEPARATORS = [";", ",", "\t"] as const;

/** What spreadsheets write where a formula came to nothing. */
const FAILED = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|CALC!|SPILL!)$/u;

export function readCsv(bytes: Uint8Array): ReadSheet {
  const whole = decode(bytes);
  // Excel writes and reads a first line that names the separator.
  const [named, separator] = /^sep=(.)\r?\n/u.exec(whole) ?? [];
  const text = named === undefined ? whole : whole.slice(named.length);
  const records = readRecords(text, separator ?? findSeparator(text));
  const rows = records.map((cells, index): ReadRow => ({ number: index + 1, cells: keepFilled(cells) }));
  return { name: undefined, rows: rows.filter(({ cells }) => cells.size > 0) };
}

/** UTF-8 or UTF-16 where that can be told; otherwise what Excel writes on Windows in western Europe, or for MS-DOS. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return readOldText(bytes);
  }
}

/** The one that splits the first line into most cells; the head row of a coding table has no signs like these in its heads. */
function findSeparator(text: string): string {
  const counts = SEPARATORS.map((one) => readRecords(text, one, 1)[0]?.length ?? 0);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** RFC 4180, and what comes near it. At most `most` records. */
function readRecords(text: string, separator: string, most = Number.POSITIVE_INFINITY): readonly (readonly string[])[] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length && records.length < most) {
    const [cell, end] = readField(text, at, separator);
    record.push(cell);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      record.push("");
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    records.push(record);
    record = [];
  }
  return records;
}

/** The field that begins at `at`, and where it ends. */
function readField(text: string, at: number, separator: string): readonly [cell: string, end: number] {
  if (text[at] !== '"') return readBare(text, at, separator);
  let cell = "";
  let from = at + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return [cell + text.slice(from), text.length];
    cell += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const [rest, end] = readBare(text, quote + 1, separator);
      return [cell + rest, end];
    }
    cell += '"';
    from = quote + 2;
  }
}

function readBare(text: string, at: number, separator: string): readonly [cell: string, end: number] {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  return [text.slice(at, end), end];
}

function keepFilled(cells: readonly string[]): ReadonlyMap<number, ReadCell> {
  return new Map(
    cells.flatMap((text, column) => {
      if (text.trim() === "") return [];
      return [[column, FAILED.test(text.trim()) ? { text, spoiled: true } : { text }] as const];
    }),
  );
}
