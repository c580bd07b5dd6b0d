// A trace of an earlier session, read through that session as it may leave: in the words that hold there now, or emptied.
import type { Entry, EntryId, EntryOf, Said, Speakers, TraceSource } from "../entry.ts";
import type { TraceRef } from "../guide.ts";
import { contentOf, type Session, stands } from "../session/session.ts";

/** A bearing word, a sentence or a part of one, or what joins several lines. */
export type TraceKind = "word" | "sentence" | "connection";

/** A line of the talk that a trace points at; `words`: the span of it, or all of it. */
export type TraceLine = {
  readonly id: EntryId;
  readonly t: number;
  readonly item?: string;
  readonly speakers?: Speakers;
  readonly said?: Said;
  readonly words: string;
  /** Only a part of the line's words. */
  readonly cut?: true;
};

export type Trace = {
  readonly is: "whole";
  readonly id: EntryId;
  readonly kind: TraceKind;
  readonly lines: readonly TraceLine[];
  /** Why it was picked. */
  readonly why?: string;
  /** A line was put right since it was picked: it stands whole, in the words that hold now. */
  readonly reworded?: true;
};

/**
 * `struck`: what it points at, or the trace itself, is gone for good. `undone`: taken back. `withheld`: it may not leave.
 * `missing`: it isn't there, or the session isn't.
 */
export type EmptiedBecause = "struck" | "undone" | "withheld" | "missing";

/** Nothing of its words, nor of why it was picked: that may repeat them. */
export type EmptiedTrace = {
  readonly is: "emptied";
  readonly id: EntryId;
  readonly because: EmptiedBecause;
  /** The lines that it pointed at, by their ids. */
  readonly entries: readonly EntryId[];
};

export type TraceRead = Trace | EmptiedTrace;

/** The kinds of lines that hold what was said in the talk: all that a trace may point at. */
export const SAID_IN_TALK: ReadonlySet<Entry["kind"]> = new Set(["note", "summary"]);

/** A session, and what of it may leave. */
export type Earlier = { readonly session: Session; readonly leaving: Session };

/** The traces that stand, in the order in which they were picked. */
export function tracesIn(earlier: Earlier): readonly TraceRead[] {
  return earlier.session.entries.flatMap((entry) =>
    entry.kind === "trace" && stands(earlier.session, entry) ? [readTrace(earlier, entry.id)] : [],
  );
}

/** The trace that a guide is about; undefined: the session is not to be had. */
export function traceOf(earlier: Earlier | undefined, ref: TraceRef): TraceRead {
  const { id, entries } = ref;
  if (!earlier) return { is: "emptied", id, because: "missing", entries };
  const gone = whyEmptied(earlier, entries);
  if (gone !== undefined) return { is: "emptied", id, because: gone, entries };
  return readTrace(earlier, id, entries);
}

/** `known`: the lines that it pointed at, for what is told of a trace that is gone. */
export function readTrace(earlier: Earlier, id: EntryId, known: readonly EntryId[] = []): TraceRead {
  const { session, leaving } = earlier;
  const entry = session.entries.find((one): one is EntryOf<"trace"> => one.id === id && one.kind === "trace");
  const entries = entry ? entry.sources.map((source) => source.entry) : known;
  // A trace whose lines may not leave may not itself: what befell them tells more.
  const because = entry ? whyEmptied(earlier, [id, ...entries]) : "missing";
  if (!entry || because !== undefined) return { is: "emptied", id, because: because ?? "missing", entries };
  const read = entry.sources.map((source) => lineOf(leaving, source));
  const lines = read.flatMap((one) => one?.line ?? []);
  if (lines.length < entry.sources.length || lines.length === 0)
    return { is: "emptied", id, because: "missing", entries };
  return {
    is: "whole",
    id,
    kind: kindOf(lines),
    lines,
    ...(entry.text === undefined ? {} : { why: entry.text }),
    ...(read.some((one) => one?.reworded) ? { reworded: true } : {}),
  };
}

const WORST: readonly EmptiedBecause[] = ["struck", "missing", "undone", "withheld"];

/** What of the lines' fates weighs most; undefined where all of them may be read. */
function whyEmptied({ session, leaving }: Earlier, ids: readonly EntryId[]): EmptiedBecause | undefined {
  const fates = ids.flatMap((id): readonly EmptiedBecause[] => {
    const entry = session.entries.find((one) => one.id === id);
    const revision = session.revisions.get(id);
    if (!entry) return ["missing"];
    if (revision?.struck || entry.kind === "struck") return ["struck"];
    if (revision?.undone) return ["undone"];
    return leaving.entries.some((one) => one.id === id) ? [] : ["withheld"];
  });
  return WORST.find((fate) => fates.includes(fate));
}

function lineOf(
  leaving: Session,
  { entry: id, span, as }: TraceSource,
): { readonly line: TraceLine; readonly reworded: boolean } | undefined {
  const entry = leaving.entries.find((one) => one.id === id);
  const now = entry && contentOf(leaving, entry);
  if (now?.kind !== "note" && now?.kind !== "summary") return undefined;
  const reworded = putRightBy(leaving, id) !== as;
  const points = [...now.text];
  const holds = span !== undefined && !reworded && span.from < span.to && span.to <= points.length;
  const { t, item, speakers } = now;
  const line: TraceLine = {
    id,
    t,
    ...(item === undefined ? {} : { item }),
    ...(speakers === undefined ? {} : { speakers }),
    // What stands between the quotation marks of a line that also holds the writer's own words is in the line's own marks.
    ...(now.kind === "note" && !now.quotes ? { said: now.said } : {}),
    words: holds ? points.slice(span.from, span.to).join("") : now.text,
    ...(holds ? { cut: true } : {}),
  };
  return { line, reworded };
}

/** The last line that put the words of this one right, and stands. */
export function putRightBy(session: Session, id: EntryId): EntryId | undefined {
  return session.entries.findLast(
    (entry) => (entry.kind === "amend" || entry.kind === "fetch") && entry.target === id && stands(session, entry),
  )?.id;
}

function kindOf(lines: readonly TraceLine[]): TraceKind {
  const [first, ...others] = lines;
  if (others.length > 0) return "connection";
  return first?.cut && !/\s/u.test(first.words.trim()) ? "word" : "sentence";
}
