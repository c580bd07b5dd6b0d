// The coding table of a method: quotes in its data column, the analyst's columns empty.
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Method } from "../exporter.ts";
import { referenceCells, referenceColumns } from "./reference-columns.ts";
import type { Cell, Column, ColumnUse, Sheet } from "./sheet.ts";
import type { TableLine } from "./table-lines.ts";
import { findVerbatim } from "./verbatim.ts";

/** Braun and Clarke publish no table; the one here numbers the extracts. */
const NUMBERED: ReadonlySet<Method> = new Set(["braun-clarke"]);

/** Printed beside the method's own columns: the id of the line, and who said it. */
const PRINTED_REFERENCES = 2;

/**
 * A row for each quote: one line may give several. The overview of results gets its example column filled too, since
 * quotes that are copied from table to table by hand lose their speaker and their wording.
 */
export function makeCodingSheet(lines: readonly TableLine[], method: Method, language: Language, text: Texts): Sheet {
  const { sheets, methods, columns, kinds } = text.exportTables;
  const { said } = text.exports;
  const { before, data, after } = methods[method];
  const as =
    (use: ColumnUse, width: number) =>
    (named: { readonly head: string; readonly about: string }): Column => ({
      ...named,
      width,
      use,
    });
  const quotes = lines.flatMap((line) => findVerbatim(line.utterance).map((quote) => ({ line, quote })));
  const empty = (named: readonly unknown[]): readonly Cell[] => named.map(() => undefined);
  const references = referenceColumns(text);
  const tabled = [
    ...(NUMBERED.has(method) ? [as("reference", 6)(columns.number)] : []),
    ...before.map(as("analysis", 26)),
    as("data", 60)(data),
    ...after.map(as("analysis", 26)),
  ];
  return {
    name: sheets.coding,
    columns: [...tabled, ...references],
    printed: tabled.length + PRINTED_REFERENCES,
    rows: quotes.map(({ line, quote }, index) => [
      ...(NUMBERED.has(method) ? [index + 1] : []),
      ...empty(before),
      quote,
      ...empty(after),
      ...referenceCells(line, line.utterance.mixed ? kinds.part : said.verbatim, language, text),
    ]),
  };
}
