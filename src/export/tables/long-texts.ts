// Cuts texts that are too long for a cell: the cell keeps the beginning, and a sheet of its own has the whole text.

import { cleanCell, cutIntoPieces, LONGEST_CELL } from "../../markup/cell.ts";
import type { Texts } from "../../text/languages.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** Returns the sheets with every text fit for its cell, and last the sheet of long texts, if there are any. */
export function cutLongTexts(sheets: readonly Sheet[], { exportTables }: Texts): readonly Sheet[] {
  const { columns, cut } = exportTables;
  const note = cut(exportTables.sheets.long);
  const long: Cell[][] = [];
  const fitted = sheets.map((sheet): Sheet => {
    const idColumn = sheet.columns.findIndex(({ head }) => head === columns.id.head);
    const rows = sheet.rows.map((row) =>
      row.map((cell, index) => {
        if (typeof cell !== "string") return cell;
        const whole = cleanCell(cell);
        if (whole.length <= LONGEST_CELL) return whole === "" ? undefined : whole;
        const place = [row[idColumn], sheet.name, sheet.columns[index]?.head];
        cutIntoPieces(whole, LONGEST_CELL).forEach((piece, part) => {
          long.push([piece, part + 1, ...place]);
        });
        return `${cutIntoPieces(whole, LONGEST_CELL - note.length)[0]}${note}`;
      }),
    );
    return { ...sheet, rows };
  });
  if (long.length === 0) return fitted;
  const heads = [
    { ...columns.long, width: 90 },
    { ...columns.part, width: 8 },
    { ...columns.id, width: 12 },
    { ...columns.sheet, width: 26 },
    { ...columns.column, width: 26 },
  ];
  const sheet: Sheet = {
    name: exportTables.sheets.long,
    columns: heads.map((head, index) => ({ ...head, use: index === 0 ? "data" : "reference" })),
    rows: long,
  };
  return [...fitted, sheet];
}
