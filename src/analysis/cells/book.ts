// What is left of a spreadsheet once it has been read: sheets, rows and texts, whatever program wrote them.

export type ReadCell = {
  readonly text: string;
  /** A formula that came to nothing, or that was never worked out. */
  readonly spoiled?: true;
};

export type ReadRow = {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  /** By column, from 0. Empty cells are left out. */
  readonly cells: ReadonlyMap<number, ReadCell>;
};

export type ReadSheet = {
  /** A CSV file has one sheet, without a name. */
  readonly name: string | undefined;
  /** Rows without a text are left out. */
  readonly rows: readonly ReadRow[];
};

/** Why a file can't be read: it is empty, another kind of file, locked with a password or in Excel's old format, or damaged. */
export type Unreadable = "empty" | "another-kind" | "locked-or-old" | "damaged";

/** `C12`. `column` counts from 0, `row` from 1. */
export function addressOf(column: number, row: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row}`;
}

/** The column, from 0, and the row, from 1, of `C12`; undefined if it is no address. */
export function placeOf(address: string): { readonly column: number; readonly row: number } | undefined {
  const [, letters, row] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(address) ?? [];
  if (letters === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(row) };
}
