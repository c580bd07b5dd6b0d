// The traces that a group was asked about, each with what was said of it, by whom and in what order. A trace that is
// emptied keeps its place and how it was answered, and none of the words: neither those that it was of, nor the group's
// own for it, which may repeat them.
import type { EntryId, ParticipantNumber } from "../../model/entry.ts";
import type { Session } from "../../model/session/session.ts";
import type { TraceRead } from "../../model/traces/read-trace.ts";
import { checkedTraces, type Verdict, verdictsOf } from "../../model/traces/verdicts.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { Traces } from "../../telling/telling.ts";
import { wordsOfTraceLine } from "../../telling/traces/trace-words.ts";
import { verdictLines } from "../../telling/traces/verdict-words.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { idsInAnother } from "../identity/session-names.ts";

export type TracedRow = {
  /** From 1, in the order of the guide. */
  readonly number: number;
  readonly item: string;
  readonly trace: TraceRead;
  /** The session that it is from, and the lines that it points at. */
  readonly session: string;
  readonly entries: readonly EntryId[];
  readonly verdicts: readonly Verdict[];
  readonly wording?: string;
  readonly skipped: boolean;
};

export function tracedRows(session: Session, traces: Traces = new Map()): readonly TracedRow[] {
  return checkedTraces(session).map(({ item, ref, verdicts, wording, skipped }, index) => {
    const missing: TraceRead = { is: "emptied", id: ref.id, because: "missing", entries: ref.entries };
    const trace = traces.get(item.id) ?? missing;
    const isWhole = trace.is === "whole";
    const entries = isWhole ? trace.lines.map(({ id }) => id) : trace.entries;
    const emptied = verdicts.map(({ text: _, ...verdict }): Verdict => verdict);
    return {
      number: index + 1,
      item: item.id,
      trace,
      session: ref.session,
      entries,
      verdicts: isWhole ? verdicts : emptied,
      ...(isWhole && wording !== undefined ? { wording } : {}),
      skipped,
    };
  });
}

/** Everyone who was counted, and whoever is named beside them. */
export function peopleAsked(session: Session, rows: readonly TracedRow[]): readonly ParticipantNumber[] {
  const named = rows.flatMap(({ verdicts }) =>
    verdicts.flatMap(({ speakers }) => (typeof speakers?.who === "object" ? speakers.who : [])),
  );
  const came = [...session.presence].flatMap(([number, stretches]) => (stretches.length > 0 ? [number] : []));
  return [...new Set([...came, ...named])].sort((one, other) => one - other);
}

/** The quotes, each on its line with who said it. */
export function quotesOf({ trace }: Pick<TracedRow, "trace">, text: Texts): string {
  if (trace.is === "emptied") return text.traces.emptied[trace.because];
  return trace.lines
    .map((line) => `${line.speakers ? `${speakerName(line.speakers, text)}: ` : ""}${wordsOfTraceLine(line, text)}`)
    .join("\n");
}

/** `20261122-1000-choir mod:7, sec:12`; `S1 mod:7, sec:12` where that session leaves with it. */
export function sourceOf({ session, entries }: TracedRow, exported: Pick<Exported, "named">): string {
  return idsInAnother(exported, session, entries);
}

/** What was said of it, one after the other; or that nothing was. */
export function answersOf({ verdicts, skipped }: TracedRow, text: Texts): readonly string[] {
  if (verdicts.length > 0) return verdictLines({ text }, verdicts);
  return [skipped ? text.traces.table.skipped : text.traces.table.unchecked];
}

/** Where one stood, in order; of whoever said nothing, a dash: it is no agreement. */
export function standOf({ verdicts }: TracedRow, participant: ParticipantNumber, text: Texts): string {
  const own = verdictsOf(verdicts, participant).map(({ verdict }) => text.traces.verdicts[verdict]);
  return own.length > 0 ? own.join(" → ") : text.traces.table.silent;
}

/** What the group as such was said to say. */
export function groupStandOf({ verdicts }: TracedRow, text: Texts): string {
  const group = verdicts.filter(({ speakers }) => speakers === undefined || typeof speakers.who === "string");
  return group.map(({ verdict }) => text.traces.verdicts[verdict]).join(" → ") || text.traces.table.silent;
}

export function kindOfTrace({ trace }: TracedRow, text: Texts): string {
  return trace.is === "whole" ? text.traces.kinds[trace.kind] : "";
}

/** Those of the sessions that ask about traces. */
export function asksAboutTraces({ session }: Pick<Exported, "session">): boolean {
  return [...session.items.values()].some(({ trace }) => trace !== undefined);
}
