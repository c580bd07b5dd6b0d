// The sheet of traces: what was said of each, and who stood where.
import type { Texts } from "../../../text/languages.ts";
import type { Exported } from "../../exporter.ts";
import { traceTable } from "../../traces/trace-fields.ts";
import type { Sheet } from "../sheet.ts";

/** Undefined where none of the sessions asks about traces. */
export function makeTraceSheet(sessions: readonly Exported[], text: Texts): Sheet | undefined {
  const { fields, rows } = traceTable(sessions, text);
  if (rows.length === 0) return undefined;
  const { about, sheet } = text.traces.table;
  const { session } = text.exportTables.columns;
  return {
    name: sheet,
    columns: [
      ...fields.map(({ head, width, use }) => ({ head, about, width, use })),
      { ...session, width: 28, use: "reference" },
    ],
    rows: rows.map(({ exported, row }) => [...fields.map(({ cell }) => cell(row, exported)), exported.id]),
  };
}
