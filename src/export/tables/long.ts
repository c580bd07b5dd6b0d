// What is too long for a cell: the cell holds the beginning and says where the whole is, on a sheet for such texts.
import type { Texts } from "../../text/languages.ts";
import { cellText, LONGEST_CELL, piecesOf } from "../markup/cell.ts";
import type { Cell, Sheet } from "./sheet.ts";

/** The sheets with every text as it may stand in a cell; and after them the long ones whole, if there are any. */
export function fitting(sheets: readonly Sheet[], { exportTables }: Texts): readonly Sheet[] {
  const { columns, cut } = exportTables;
  const note = cut(exportTables.sheets.long);
  const long: Cell[][] = [];
  const fitted = sheets.map((sheet): Sheet => {
    const idColumn = sheet.columns.findIndex(({ head }) => head === columns.id.head);
    const rows = sheet.rows.map((row) =>
      row.map((cell, index) => {
        if (typeof cell !== "string") return cell;
        const whole = cellText(cell);
        if (whole.length <= LONGEST_CELL) return whole === "" ? undefined : whole;
        const place = [row[idColumn], sheet.name, sheet.columns[index]?.head];
        piecesOf(whole, LONGEST_CELL).forEach((piece, part) => {
          long.push([piece, part + 1, ...place]);
        });
        return `${piecesOf(whole, LONGEST_CELL - note.length)[0]}${note}`;
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
