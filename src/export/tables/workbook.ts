// Makes a workbook (.xlsx) of sheets: the head row stays in view and has filters, text is wrapped and typed as text.
import writeExcelFile, { type CellObject, type Row, type Sheet as WrittenSheet } from "write-excel-file/universal";
import { zipAgain } from "../../markup/zip.ts";
import { addHeadRows } from "./head-rows.ts";
import { guessRowHeight } from "./row-height.ts";
import type { Cell, Column, ColumnUse, Figure, Sheet } from "./sheet.ts";

export async function toWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const options = { fontFamily: "Calibri", fontSize: 11, features: [addHeadRows(sheets)] };
  const blob = await writeExcelFile(sheets.map(written), options).toBlob();
  return zipAgain(new Uint8Array(await blob.arrayBuffer()));
}

function written({ name, columns, rows }: Sheet): WrittenSheet<Blob> {
  return {
    sheet: name,
    data: [
      setHeight(
        columns.map(headCell),
        guessRowHeight(
          columns.map(({ head }) => head),
          columns,
          FILTER_ARROW,
        ),
      ),
      ...rows.map((row) =>
        setHeight(
          columns.map(({ use }, index) => cellOf(row[index], use)),
          guessRowHeight(row, columns),
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

/** How many characters of a head its filter arrow covers. */
const FILTER_ARROW = 3;

/** The library takes a row's height from its cells. */
function setHeight(cells: readonly (CellObject | null)[], height: number): Row {
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

/** The analyst's empty cells have their looks too, so that text typed there is wrapped. */
const LOOKS: Readonly<Record<ColumnUse, CellObject>> = {
  data: { wrap: true, alignVertical: "top", borderStyle: "hair", borderColor: "#AAAAAA" },
  analysis: { wrap: true, alignVertical: "top", borderStyle: "hair", borderColor: "#AAAAAA" },
  reference: { wrap: true, alignVertical: "top", textColor: "#444444" },
};

function cellOf(cell: Cell, use: ColumnUse): CellObject | null {
  if (cell === undefined) return use === "analysis" ? LOOKS[use] : null;
  return { ...LOOKS[use], ...typed(cell) };
}

/** As spreadsheets write them. */
const FORMATS: Readonly<Record<Figure["shown"], string>> = { whole: "0", percent: "0%" };

function typed(cell: string | number | Figure): CellObject {
  if (typeof cell === "string") return { value: escapeForWorkbook(cell), type: String };
  if (typeof cell === "number") return { value: cell, type: Number, align: "center" };
  return { value: cell.value, type: Number, format: FORMATS[cell.shown], align: "center" };
}

/**
 * In a workbook `_x0041_` means the letter A (ECMA-376, ST_Xstring): where a person wrote such a thing, its first
 * underscore is escaped. And the library keeps texts as keys of a plain object, where "constructor" is taken already: such
 * a text gets a character before it that XML forbids and that the library removes again.
 */
function escapeForWorkbook(text: string): string {
  const escaped = text.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
  return escaped in Object.prototype ? `\uffff${escaped}` : escaped;
}
