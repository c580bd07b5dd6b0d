// The traces in what is read of a session: those that it asked about, with what was said of each, and those that were picked
// from it afterwards.
import type { Session } from "../../model/session/session.ts";
import { tracesIn } from "../../model/traces/read-trace.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { answersOf, kindOfTrace, quotesOf, sourceOf, tracedRows } from "../traces/trace-rows.ts";
import type { Part, Row } from "./parts.ts";

type Traced = Pick<Exported, "session" | "traces" | "named">;

export function tracePartsOf(exported: Traced, text: Texts): readonly Part[] {
  return [...askedPart(exported, text), ...pickedPart(exported.session, text)];
}

function askedPart(exported: Traced, text: Texts): readonly Part[] {
  const { handout, table } = text.traces;
  const rows = tracedRows(exported.session, exported.traces).map((row) => ({
    ...rowOf(
      [handout.trace(row.number), kindOfTrace(row, text)].filter((part) => part !== "").join(", "),
      quotesOf(row, text),
      answersOf(row, text),
      sourceOf(row, exported),
    ),
    ofAnother: true as const,
  }));
  return rows.length > 0 ? [{ heading: table.heading, about: [table.about], rows }] : [];
}

/** As the session stands: what of it may leave, or all of it to whoever it belongs to. */
function pickedPart(session: Session, text: Texts): readonly Part[] {
  const rows = tracesIn({ session, leaving: session }).map((trace, index) => {
    const lead = trace.is === "whole" ? text.traces.kinds[trace.kind] : text.traces.handout.trace(index + 1);
    const why = trace.is === "whole" && trace.why !== undefined ? [trace.why] : [];
    const entries = trace.is === "whole" ? trace.lines.map(({ id }) => id) : trace.entries;
    return rowOf(capital(lead), quotesOf({ trace }, text), why, `${trace.id}: ${entries.join(", ")}`);
  });
  return rows.length > 0 ? [{ heading: text.traces.table.picked, about: [], rows }] : [];
}

function rowOf(lead: string, words: string, notes: readonly string[], id: string): Row {
  return { manner: "said", lead, words, notes, codes: [], id };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
