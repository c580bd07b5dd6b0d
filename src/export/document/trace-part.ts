// The traces in what is read of a session: a part of its own, where it asked about any.
import type { Session } from "../../model/session/session.ts";
import type { Traces } from "../../telling/telling.ts";
import type { Texts } from "../../text/languages.ts";
import { answersOf, kindOfTrace, quotesOf, sourceOf, tracedRows } from "../traces/trace-rows.ts";
import type { Part } from "./parts.ts";

export function tracePartOf(session: Session, traces: Traces | undefined, text: Texts): readonly Part[] {
  const { handout, table } = text.traces;
  const rows = tracedRows(session, traces).map((row) => ({
    manner: "said" as const,
    lead: [handout.trace(row.number), kindOfTrace(row, text)].filter((part) => part !== "").join(", "),
    words: quotesOf(row, text),
    notes: answersOf(row, text),
    codes: [],
    id: sourceOf(row),
  }));
  return rows.length > 0 ? [{ heading: table.heading, about: [table.about], rows }] : [];
}
