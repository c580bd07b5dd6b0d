// A trace in words: its quotes with who said them and where they stand, that it is emptied, and what was said of it so far.
import type { Item } from "../../model/guide.ts";
import { labelled } from "../../model/session/labels.ts";
import type { TraceLine, TraceRead } from "../../model/traces/read-trace.ts";
import { checkedTraces, uncheckedTraces } from "../../model/traces/verdicts.ts";
import type { Texts } from "../../text/languages.ts";
import { inQuotes, speakerName } from "../attribution.ts";
import type { Telling, TellingNow } from "../telling.ts";
import { verdictLines } from "./verdict-words.ts";

/** The words of a line of a trace: someone's own in quotation marks, a part of them with dots where it was cut. */
export function wordsOfTraceLine({ words, said }: TraceLine, text: Texts): string {
  return inQuotes(words, said, false, text);
}

/** `nr. 4: «Det var da det snudde»  (mod:7)`; of an emptied trace only that it is, and why. */
export function rowsOfTrace(trace: TraceRead, text: Texts): readonly string[] {
  if (trace.is === "emptied") return [text.traces.emptied[trace.because]];
  const rows = trace.lines.map((line) => `${quoteOf(line, text)}  (${line.id})`);
  return trace.reworded ? [...rows, text.traces.reworded] : rows;
}

function quoteOf(line: TraceLine, text: Texts): string {
  const by = line.speakers ? `${speakerName(line.speakers, text)}: ` : "";
  return `${by}${wordsOfTraceLine(line, text)}`;
}

/** What stands under a question about a trace; nothing under any other. */
export function traceRows(state: Telling, item: Item): readonly string[] {
  const { session, text, traces } = state;
  if (!item.trace) return [];
  const trace: TraceRead = traces?.get(item.id) ?? {
    is: "emptied",
    id: item.trace.id,
    because: "missing",
    entries: item.trace.entries,
  };
  const rows = rowsOfTrace(trace, text);
  if (trace.is === "emptied") return rows;
  const { verdicts = [] } = checkedTraces(session).find((one) => one.item.id === item.id) ?? {};
  const { soFar, nothingYet } = text.traces.screen;
  const told = verdictLines(state, verdicts);
  return [...rows, told.length === 0 ? nothingYet : soFar(told.join(" → "))];
}

/**
 * The traces of which the group has said nothing, by their words, for all are asked about with the same: told before the
 * end. One that is emptied can't be asked about.
 */
export function uncheckedRows({ session, text, traces }: TellingNow): readonly string[] {
  const rows = uncheckedTraces(session).flatMap(({ item }) => {
    const trace = traces?.get(item.id);
    if (trace?.is !== "whole") return [];
    return [`  ${labelled(session, item.id, trace.lines.map((line) => quoteOf(line, text)).join(" + "))}`];
  });
  return rows.length === 0 ? [] : [text.traces.end.unchecked(rows.length), ...rows];
}
