// The traces that a guide asks about, read from the sessions that they were picked from: as they stand there now, through
// the same gate as everything that leaves. Nothing of them is kept.
import path from "node:path";
import { exportable } from "../../export/gate/exportable.ts";
import type { Guide } from "../../model/guide.ts";
import { type Earlier, type TraceRead, traceOf } from "../../model/traces/read-trace.ts";
import { findAmong } from "../../store/session/find.ts";
import { listSessions } from "../../store/session/list.ts";
import type { Texts } from "../../text/languages.ts";
import { loadSession } from "./session-source.ts";

export type EarlierTraces = {
  /** By the items that ask about them. */
  readonly traces: ReadonlyMap<string, TraceRead>;
  /** The sessions that they are from, by name; undefined for one that isn't there, or can't be read. */
  readonly sessions: ReadonlyMap<string, Earlier | undefined>;
  /** Their folders: where one changes, the traces are read again. */
  readonly folders: readonly string[];
};

const NO_TRACES: EarlierTraces = { traces: new Map(), sessions: new Map(), folders: [] };

/** What a session was, and what of it may leave. */
export function earlierOf(session: Earlier["session"]): Earlier {
  return { session, leaving: exportable(session, { memos: false }).session };
}

export function earlierTraces(
  guide: Guide,
  { data, text }: { readonly data: string; readonly text: Texts },
): EarlierTraces {
  const items = guide.sections.flatMap((section) => section.items.filter((item) => item.trace !== undefined));
  if (items.length === 0) return NO_TRACES;
  const all = listSessions(data, text.store);
  const sessions = new Map<string, Earlier | undefined>();
  const folders: string[] = [];
  for (const { trace } of items) {
    if (!trace || sessions.has(trace.session)) continue;
    const found = findAmong(all, trace.session, text.store);
    // Only by its whole name: a beginning, or `last`, would be another session's words one day.
    const folder = found.kind === "found" && found.session.id === trace.session ? found.session.folder : undefined;
    sessions.set(trace.session, folder === undefined ? undefined : readEarlier(folder, text));
    if (folder !== undefined) folders.push(path.resolve(folder));
  }
  const traces = new Map(
    items.flatMap(({ id, trace }) => (trace ? [[id, traceOf(sessions.get(trace.session), trace)] as const] : [])),
  );
  return { traces, sessions, folders };
}

function readEarlier(folder: string, text: Texts): Earlier | undefined {
  try {
    return earlierOf(loadSession(folder, text).session);
  } catch {
    // That it can't be read is told as that it isn't there: the traces stand without words.
    return undefined;
  }
}
