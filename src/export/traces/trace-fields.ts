// The columns of the table trace by verdict by who, and its rows.
import type { ParticipantNumber } from "../../model/entry.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { idIn } from "../identity/session-names.ts";
import {
  answersOf,
  groupStandOf,
  kindOfTrace,
  peopleAsked,
  quotesOf,
  sourceOf,
  standOf,
  type TracedRow,
  tracedRows,
} from "./trace-rows.ts";

export type TraceField = {
  readonly head: string;
  readonly width: number;
  /** `reference`: where the row comes from. */
  readonly use: "data" | "reference";
  readonly cell: (row: TracedRow, exported: Exported) => string;
};

function fieldsOf(people: readonly ParticipantNumber[], text: Texts): readonly TraceField[] {
  const { heads } = text.traces.table;
  return [
    { head: heads.number, width: 6, use: "data", cell: ({ number }) => String(number) },
    { head: heads.kind, width: 13, use: "data", cell: (row) => kindOfTrace(row, text) },
    { head: heads.words, width: 44, use: "data", cell: (row) => quotesOf(row, text) },
    { head: heads.verdicts, width: 44, use: "data", cell: (row) => answersOf(row, text).join("\n") },
    { head: heads.group, width: 18, use: "data", cell: (row) => groupStandOf(row, text) },
    ...people.map((number): TraceField => {
      return { head: heads.participant(number), width: 14, use: "data", cell: (row) => standOf(row, number, text) };
    }),
    { head: heads.wording, width: 34, use: "data", cell: ({ wording = "" }) => wording },
    { head: heads.source, width: 34, use: "reference", cell: sourceOf },
    { head: heads.id, width: 16, use: "reference", cell: verdictIds },
  ];
}

/** The participants of all sessions have a column each; a session that asks about no traces has no rows. */
export function traceTable(sessions: readonly Exported[], text: Texts) {
  const each = sessions.map((exported) => ({ exported, rows: tracedRows(exported.session, exported.traces) }));
  const people = each.flatMap(({ exported, rows }) => (rows.length > 0 ? peopleAsked(exported.session, rows) : []));
  const fields = fieldsOf(
    [...new Set(people)].sort((one, other) => one - other),
    text,
  );
  return { fields, rows: each.flatMap(({ exported, rows }) => rows.map((row) => ({ exported, row }))) };
}

/** `S2 mod:5, sec:2`. */
function verdictIds({ verdicts }: TracedRow, exported: Exported): string {
  return verdicts.length === 0 ? "" : idIn(exported, verdicts.map(({ id }) => id).join(", "));
}
