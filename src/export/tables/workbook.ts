// Sheets as a workbook (.xlsx): the head row stays in view and filters, text is wrapped, every text is typed as text.
import writeExcelFile, { type CellObject, type Row, type Sheet as WrittenSheet } from "write-excel-file/universal";
import { withoutClock } from "../markup/dateless-zip.ts";
import { headRows } from "./head-rows.ts";
import { rowHeight } from "./height.ts";
import type { Cell, Column, ColumnUse, Sheet } from "./sheet.ts";

export async function toWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const options = { fontFamily: "Calibri", fontSize: 11, features: [headRows(sheets)] };
  const blob = await writeExcelFile(sheets.map(written), options).toBlob();
  return withoutClock(new Uint8Array(await blob.arrayBuffer()));
}

function written({ name, columns, rows }: Sheet): WrittenSheet<Blob> {
  return {
    sheet: name,
    data: [
      tall(
        columns.map(headCell),
        rowHeight(
          columns.map(({ head }) => head),
          columns,
          FILTER_ARROW,
        ),
      ),
      ...rows.map((row) =>
        tall(
          columns.map(({ use }, index) => cellOf(row[index], use)),
          rowHeight(row, columns),
        ),
      ),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: "landscape",
  };
}

/** The analyst's columns stand out on the screen, and can be told apart on grey paper. */
const HEAD_COLOURS: Readonly<Record<ColumnUse, string>> = {
  data: "#DCE9F5",
  analysis: "#FFF6D6",
  reference: "#EEEEEE",
};

/** The arrow of a filter takes so many characters of its head. */
const FILTER_ARROW = 3;

/** A row is as tall as its tallest cell. */
function tall(cells: readonly (CellObject | null)[], height: number): Row {
  return cells.map((cell) => cell && { ...cell, height });
}

function headCell({ head, use }: Column): CellObject {
  return {
    ...typed(head),
    fontWeight: "bold",
    wrap: true,
    alignVertical: "center",
    backgroundColor: HEAD_COLOURS[use],
    bottomBorderStyle: "thin",
    bottomBorderColor: "#888888",
  };
}

/** An empty cell of the analyst's has its looks too, so that what is typed there is wrapped. */
const LOOKS: Readonly<Record<ColumnUse, CellObject>> = {
  data: { wrap: true, alignVertical: "top", borderStyle: "hair", borderColor: "#AAAAAA" },
  analysis: { wrap: true, alignVertical: "top", borderStyle: "hair", borderColor: "#AAAAAA" },
  reference: { wrap: true, alignVertical: "top", textColor: "#444444" },
};

function cellOf(cell: Cell, use: ColumnUse): CellObject | null {
  if (cell === undefined) return use === "analysis" ? LOOKS[use] : null;
  return { ...LOOKS[use], ...typed(cell) };
}

function typed(cell: string | number): CellObject {
  return typeof cell === "number"
    ? { value: cell, type: Number, align: "center" }
    : { value: asWritten(cell), type: String };
}

/**
 * A workbook keeps `_x0041_` for the letter A (ECMA-376, ST_Xstring), so that what a person wrote like that has its
 * first underscore written so. And the library looks texts up in an object that already has a `constructor`: what is
 * called like that gets a character before it that XML forbids, and that the library takes away again.
 */
function asWritten(text: string): string {
  const escaped = text.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
  return escaped in Object.prototype ? `\uffff${escaped}` : escaped;
}
