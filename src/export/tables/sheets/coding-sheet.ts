// The coding table of a method: quotes in its data column, and what else was asked for; the analyst's columns empty, but for
// the code words of the session where they are wanted there.
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Choices, Method } from "../../exporter.ts";
import { CODE_COLUMN } from "../code-column.ts";
import { codingUnits } from "../coding-units.ts";
import { referenceCells, referenceColumns } from "../reference-columns.ts";
import type { Cell, Column, ColumnUse, Sheet } from "../sheet.ts";
import { areSeveral, type TableLine } from "../table-lines.ts";

/** Braun and Clarke publish no table; the one here numbers the extracts. */
const NUMBERED: ReadonlySet<Method> = new Set(["braun-clarke"]);

/** Printed beside the method's own columns: the id of the line, who said it, in which session, to which question. */
const PRINTED_REFERENCES = 4;
/** Before these, of several sessions: the short name, and the person. */
const PRINTED_OF_SEVERAL = 2;

export type TableChoices = Pick<Choices, "method" | "include" | "prefill">;

/**
 * A row for each quote: one line may give several. The overview of results gets its example column filled too, since
 * quotes that are copied from table to table by hand lose their speaker and their wording.
 */
export function makeCodingSheet(
  lines: readonly TableLine[],
  { method, include, prefill }: TableChoices,
  language: Language,
  text: Texts,
): Sheet {
  const { sheets, methods, columns, included, prefilled } = text.exportTables;
  const { before, data, after } = methods[method];
  const as =
    (use: ColumnUse, width: number) =>
    (named: { readonly head: string; readonly about: string }): Column => ({ ...named, width, use });
  const several = areSeveral(lines);
  const numbered = NUMBERED.has(method);
  const codeColumn = prefill ? CODE_COLUMN[method] : undefined;
  const tabled = [
    ...(numbered ? [as("reference", 6)(columns.number)] : []),
    ...before.map(as("analysis", 22)),
    as("data", include.length > 0 ? 48 : 60)(include.length > 0 ? { ...data, about: included } : data),
    // Where not all is verbatim, what a row is stands beside its words, also on paper.
    ...(include.length > 0 ? [as("reference", 13)(columns.kind), as("reference", 36)(columns.whole)] : []),
    ...after.map((named, index) => as("analysis", 22)(index === codeColumn ? { ...named, about: prefilled } : named)),
  ];
  const references = referenceColumns(several, text).slice(0, include.length > 0 ? -1 : undefined);
  const units = lines.flatMap((line) => codingUnits(line.utterance, include, text).map((unit) => ({ line, unit })));
  return {
    name: sheets.coding,
    columns: [...tabled, ...references],
    printed: tabled.length + PRINTED_REFERENCES + (several ? PRINTED_OF_SEVERAL : 0),
    rows: units.map(({ line, unit: { words, kind, whole } }, index): readonly Cell[] => [
      ...(numbered ? [index + 1] : []),
      ...before.map(() => undefined),
      words,
      ...(include.length > 0 ? [kind, whole] : []),
      ...after.map((_, column) => (column === codeColumn ? line.utterance.codes.join("; ") : undefined)),
      ...referenceCells(line, kind, language, text).slice(0, references.length),
    ]),
  };
}
