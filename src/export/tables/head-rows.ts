// What the library has no option for, and lets one add: filters in the head row, which is printed again on every page,
// pages as wide as the paper, and rows that grow with what is typed into them.
import type { Feature } from "write-excel-file/universal";
import { getCellAddress, sanitizeTextContent } from "write-excel-file/utility";
import type { Sheet } from "./sheet.ts";

export function headRows(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": { transform: (xml, _, { sheetIndex }) => inSheet(xml, sheets[sheetIndex]) },
        "xl/workbook.xml": {
          transform: (xml) =>
            xml.replace("<definedNames/>", () => `<definedNames>${sheets.flatMap(namesOf).join("")}</definedNames>`),
        },
      },
    },
  };
}

/** In the order of the elements in a sheet (ECMA-376, CT_Worksheet). No text of a cell is in it, so that tags are tags. */
function inSheet(xml: string, sheet: Sheet | undefined): string {
  if (!sheet) return xml;
  return xml
    .replace("<sheetViews>", (next) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${next}`)
    .replace("</sheetViews>", (end) => `${end}<sheetFormatPr defaultRowHeight="15"/>`)
    .replace("</sheetData>", (end) => `${end}<autoFilter ref="A1:${lastCell(sheet, sheet.columns.length)}"/>`)
    .replaceAll(/(<row [^>]*) customHeight="1"/gu, "$1")
    .replace("<pageSetup ", (begins) => `${begins}fitToWidth="1" fitToHeight="0" `);
}

/** Names that spreadsheets know: what is filtered, what is printed, and the rows that are printed on every page. */
function namesOf(sheet: Sheet, index: number): readonly string[] {
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
