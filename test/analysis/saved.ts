// Sheets as other spreadsheets save them, written here by hand: text in the cells or in a table of its own, cut into runs with
// their own looks, names of elements with a prefix, empty cells with nothing but a style.
import { strToU8, zipSync } from "fflate";
import type { Cell, Sheet } from "../../src/export/tables/sheet.ts";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a cell may also hold: a formula with its result, or without one; a failed one. */
export type SavedCell = Cell | { readonly formula: string; readonly value?: string; readonly error?: string };

export type SavedSheet = {
  readonly name: string;
  readonly rows: readonly (readonly SavedCell[])[];
  /** As in `B2:B4`. */
  readonly merged?: readonly string[];
};

export function savedByAnother(sheets: readonly Sheet[]): Uint8Array {
  return saveBook(
    sheets.map(({ name, columns, rows }) => ({ name, rows: [columns.map(({ head }) => head), ...rows] })),
  );
}

export function saveBook(sheets: readonly SavedSheet[]): Uint8Array {
  const strings: string[] = [];
  const files = sheets.map(({ rows, merged = [] }, index): readonly [string, string] => {
    const body = rows.map((row, at) => {
      const cells = row.map((cell, column) => writeCell(cell, `${letters(column)}${at + 1}`, strings));
      return `<x:row r="${at + 1}" hidden="${at % 3 === 2 ? 1 : 0}">${cells.join("")}</x:row>`;
    });
    const merges = merged.map((ref) => `<x:mergeCell ref="${ref}"/>`).join("");
    return [
      `xl/worksheets/ark${index}.xml`,
      `<?xml version="1.0"?><x:worksheet xmlns:x="${NAMESPACE}"><x:sheetData>${body.join("")}</x:sheetData>${merges && `<x:mergeCells>${merges}</x:mergeCells>`}</x:worksheet>`,
    ];
  });
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inside: readonly string[]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside.join("")}</Relationships>`;
  const named = sheets.map(
    ({ name }, index) => `<x:sheet name="${escapeXml(name)}" sheetId="${index + 9}" r:id="ark${index}"/>`,
  );
  const parts: Readonly<Record<string, string>> = {
    "_rels/.rels": relations([relation("a", "officeDocument", "/xl/workbook2.xml")]),
    "xl/workbook2.xml": `<x:workbook xmlns:x="${NAMESPACE}" xmlns:r="${RELATIONS}"><x:sheets>${named.join("")}</x:sheets></x:workbook>`,
    "xl/_rels/workbook2.xml.rels": relations([
      ...files.map(([name], index) => relation(`ark${index}`, "worksheet", `/${name}`)),
      relation("tekst", "sharedStrings", "./sharedStrings.xml"),
    ]),
    ...Object.fromEntries(files),
    "xl/sharedStrings.xml": `<sst xmlns="${NAMESPACE}">${strings.join("")}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function writeCell(cell: SavedCell, address: string, strings: string[]): string {
  if (cell === undefined || cell === "") return `<x:c r="${address}" s="3"/>`;
  if (typeof cell === "number") return `<x:c r="${address}"><x:v>${cell}</x:v></x:c>`;
  if (typeof cell === "object" && "shown" in cell) return writeCell(cell.value, address, strings);
  if (typeof cell === "object") {
    const { formula, value, error } = cell;
    if (error !== undefined) return `<x:c r="${address}" t="e"><x:f>${formula}</x:f><x:v>${error}</x:v></x:c>`;
    if (value === undefined) return `<x:c r="${address}"><x:f>${formula}</x:f></x:c>`;
    return `<x:c r="${address}" t="str"><x:f>${formula}</x:f><x:v>${escapeXml(value)}</x:v></x:c>`;
  }
  const text = escapeXml(cell.replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_").replaceAll("\n", "_x000D_\n"));
  if (strings.length % 4 === 0) {
    strings.push("<si><t/></si>");
    return `<x:c r="${address}" t="inlineStr"><x:is><x:t xml:space="preserve">${text}</x:t></x:is></x:c>`;
  }
  // Half of it bold, and how it sounds.
  const middle = [...cell].length > 3 ? cell.indexOf(" ") + 1 : 0;
  const runs =
    middle > 0 && !cell.includes("\n") && !cell.includes("_x")
      ? `<r><t xml:space="preserve">${escapeXml(cell.slice(0, middle))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escapeXml(cell.slice(middle))}</t></r><rPh sb="0" eb="1"><t>lyd</t></rPh>`
      : `<t xml:space="preserve">${text}</t>`;
  strings.push(`<si>${runs}</si>`);
  return `<x:c r="${address}" s="1" t="s"><x:v>${strings.length - 1}</x:v></x:c>`;
}

export function asCsv(sheet: Sheet | undefined, separator: string): Uint8Array {
  if (!sheet) throw new Error("no sheet");
  const rows = [sheet.columns.map(({ head }) => head), ...sheet.rows];
  const quoted = (cell: Cell): string => {
    const text = String(cell ?? "");
    return /["\n;,\t]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return strToU8(`\ufeff${rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join("")}`);
}

function letters(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
