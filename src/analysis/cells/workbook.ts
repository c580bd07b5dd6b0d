// Reads a workbook (.xlsx) that any program saved: the texts of its cells, the results of its formulas, and merged cells,
// whose text stands for each row that they cover. Paths and elements are those of ECMA-376.
import { readXml } from "../../markup/read-xml.ts";
import { placeOf, type ReadCell, type ReadRow, type ReadSheet } from "./book.ts";

/** Which files of the archive are needed. */
export function isPartOfWorkbook(name: string): boolean {
  return /\.(?:xml|rels)$/iu.test(name) && !/(?:^|\/)(?:theme|drawings|media|charts)\//iu.test(name);
}

/** Undefined if it is no workbook. Throws an Error if its XML is damaged. `parts` are texts by their path in the archive. */
export function readWorkbook(parts: ReadonlyMap<string, string>): readonly ReadSheet[] | undefined {
  const main = listRelations(parts, "").find(({ type }) => type === "officeDocument")?.target;
  const workbook = parts.get(main ?? "");
  if (main === undefined || workbook === undefined) return undefined;
  const relations = listRelations(parts, main);
  const strings = readStrings(parts.get(relations.find(({ type }) => type === "sharedStrings")?.target ?? ""));
  const sheets: ReadSheet[] = [];
  readXml(workbook, {
    open: (tag, { name, id }) => {
      if (tag !== "sheet") return;
      const xml = parts.get(relations.find((relation) => relation.id === id)?.target ?? "");
      // A sheet may be a chart: that has no rows.
      if (xml !== undefined) sheets.push({ name: decodeString(name ?? ""), rows: readRows(xml, strings) });
    },
  });
  return sheets;
}

type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** What the file at `path` refers to, with whole paths; `""` for the archive itself. */
function listRelations(parts: ReadonlyMap<string, string>, path: string): readonly Relation[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const xml = parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  readXml(xml, {
    open: (tag, { Id: id = "", Type: type = "", Target: target = "" }) => {
      if (tag !== "Relationship") return;
      relations.push({ id, type: type.slice(type.lastIndexOf("/") + 1), target: resolve(folder, target) });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.slice(1).split("/") : [...folder.split("/"), ...target.split("/")];
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A text may be in several runs, each with its own looks. How it is pronounced is no part of it. */
function readStrings(xml: string | undefined): readonly string[] {
  const strings: string[] = [];
  if (xml === undefined) return strings;
  let text = "";
  let reading = false;
  let sounds = 0;
  readXml(xml, {
    open: (tag) => {
      if (tag === "si") text = "";
      if (tag === "rPh") sounds += 1;
      reading = tag === "t" && sounds === 0;
    },
    close: (tag) => {
      reading = false;
      if (tag === "rPh") sounds -= 1;
      if (tag === "si") strings.push(decodeString(text));
    },
    text: (part) => {
      if (reading) text += part;
    },
  });
  return strings;
}

/** In a workbook `_x000D_` stands for a character that XML can't hold, and `_x005F_` for an underscore before such a thing. */
function decodeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\da-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function readRows(xml: string, strings: readonly string[]): readonly ReadRow[] {
  const rows: { readonly number: number; readonly cells: Map<number, ReadCell> }[] = [];
  const merged: string[] = [];
  let [row, column] = [0, -1];
  let cell = { type: "n", value: "", inline: "", formula: false };
  let into: "value" | "inline" | undefined;
  readXml(xml, {
    open: (tag, { r, t = "n", ref }) => {
      if (tag === "row") {
        row = Number(r) || row + 1;
        column = -1;
      } else if (tag === "c") {
        column = placeOf(r ?? "")?.column ?? column + 1;
        cell = { type: t, value: "", inline: "", formula: false };
      } else if (tag === "f") cell.formula = true;
      else if (tag === "v") into = "value";
      else if (tag === "t") into = "inline";
      else if (tag === "mergeCell" && ref !== undefined) merged.push(ref);
    },
    close: (tag) => {
      into = undefined;
      if (tag !== "c") return;
      const read = readCell(cell, strings);
      if (!read) return;
      // Spreadsheets keep the looks of a million empty rows.
      if (rows.at(-1)?.number !== row) rows.push({ number: row, cells: new Map() });
      rows.at(-1)?.cells.set(column, read);
    },
    text: (part) => {
      if (into) cell[into] += part;
    },
  });
  for (const ref of merged) fillDown(rows, ref);
  return rows;
}

function readCell(
  { type, value, inline, formula }: Readonly<{ type: string; value: string; inline: string; formula: boolean }>,
  strings: readonly string[],
): ReadCell | undefined {
  const text = textIn(type, value, inline, strings);
  if (type === "e" || (formula && value === "" && type !== "str")) return { text, spoiled: true };
  return text.trim() === "" ? undefined : { text };
}

function textIn(type: string, value: string, inline: string, strings: readonly string[]): string {
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return decodeString(inline);
    case "str":
      return decodeString(value);
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "n":
      // Spreadsheets keep two digits more than they show: with them 0.3 would be 0.30000000000000004.
      return value.trim() === "" || !Number.isFinite(Number(value))
        ? value
        : String(Number(Number(value).toPrecision(15)));
    default:
      return value;
  }
}

/** A text that is merged over several rows is said of each of them. Rows with nothing of their own stay empty. */
function fillDown(rows: readonly { readonly number: number; readonly cells: Map<number, ReadCell> }[], ref: string) {
  const [from, to] = ref.split(":").map(placeOf);
  if (!from || !to) return;
  const text = rows.find(({ number }) => number === from.row)?.cells.get(from.column);
  if (!text) return;
  for (const { number, cells } of rows)
    if (number > from.row && number <= to.row && !cells.has(from.column)) cells.set(from.column, text);
}
