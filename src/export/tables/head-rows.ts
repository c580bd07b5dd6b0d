// Adds to a workbook what the library has no option for: filters in the head row, the head row on each printed page, pages
// as wide as the paper, and rows that grow with the text typed into them.
import type { Feature } from "write-excel-file/universal";
import { getCellAddress, sanitizeTextContent } from "write-excel-file/utility";
import type { Sheet } from "./sheet.ts";

export function addHeadRows(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": { transform: (xml, _, { sheetIndex }) => changeSheet(xml, sheets[sheetIndex]) },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace("<definedNames/>", () => `<definedNames>${sheets.flatMap(nameRanges).join("")}</definedNames>`),
        },
      },
    },
  };
}

/** Keeps the elements in the order of ECMA-376, CT_Worksheet. Texts of cells are in another file, so that every tag here is one. */
function changeSheet(xml: string, sheet: Sheet | undefined): string {
  if (!sheet) return xml;
  return xml
    .replace("<sheetViews>", (next) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${next}`)
    .replace("</sheetViews>", (end) => `${end}<sheetFormatPr defaultRowHeight="15"/>`)
    .replace("</sheetData>", (end) => `${end}<autoFilter ref="A1:${lastCell(sheet, sheet.columns.length)}"/>`)
    .replaceAll(/(<row [^>]*) customHeight="1"/gu, "$1")
    .replace("<pageSetup ", (begins) => `${begins}fitToWidth="1" fitToHeight="0" `);
}

/** The names that spreadsheets know for the filtered range, the printed range, and the rows repeated on each page. */
function nameRanges(sheet: Sheet, index: number): readonly string[] {
  const { name, columns, printed = columns.length } = sheet;
  const on = `'${name.replaceAll("'", "''")}'!`;
  const range = (width: number): string => `${on}$A$1:${lastCell(sheet, width).replace(/([A-Z]+)/u, "$$$1$$")}`;
  return [
    definedName("_xlnm._FilterDatabase", index, ` hidden="1"`, range(columns.length)),
    definedName("_xlnm.Print_Area", index, "", range(printed)),
    definedName("_xlnm.Print_Titles", index, "", `${on}$1:$1`),
  ];
}

function lastCell({ rows }: Sheet, width: number): string {
  return getCellAddress(rows.length, width - 1);
}

function definedName(name: string, sheet: number, attributes: string, range: string): string {
  return `<definedName name="${name}" localSheetId="${sheet}"${attributes}>${sanitizeTextContent(range)}</definedName>`;
}
