// Who else writes in the session: when one of them came and went, and which of their lines are shown.
import type { Instant } from "../model/clock.ts";
import type { Draft, Entry, EntryOf, Role, WriterId } from "../model/entry.ts";
import { partsOf, writtenAt } from "../model/entry.ts";
import type { Session } from "../model/session.ts";
import type { ChatLine, State } from "./state.ts";

/** What one computer's clock did is noted by each program on it, this many milliseconds apart at most. */
const SAME_JUMP = 10_000;

export function writerOf({ id }: Entry): WriterId {
  return partsOf(id)?.writer ?? "";
}

/** The role of whoever wrote the entry. */
export function roleOf({ writers }: Pick<Session, "writers">, entry: Entry): Role {
  return writers.get(writerOf(entry))?.role ?? "moderator";
}

/** Whether a session was laid aside with this `leave`: nobody else had it open, and it had not ended. */
export function laysAside({ entries }: Pick<Session, "entries">, leave: Entry): boolean {
  const inside = new Set<WriterId>();
  let ended = false;
  for (const entry of entries) {
    if (entry.kind === "resume") inside.clear();
    if (entry.kind === "resume") ended = false;
    if (entry.kind === "end") ended = true;
    if (entry.kind === "leave") inside.delete(writerOf(entry));
    if (entry.kind === "resume" || entry.kind === "join") inside.add(writerOf(entry));
    if (entry.id === leave.id) break;
  }
  return inside.size === 0 && !ended;
}

function isSameJump({ what, t }: EntryOf<"clock">, other: Entry): boolean {
  return other.kind === "clock" && other.what === what && Math.abs(other.t - t) <= SAME_JUMP;
}

/** The entries as lines of the conversation: not that one came in oneself, and what the computer's clock did only once. */
export function linesOf(
  entries: readonly Entry[],
  { session, writer }: Pick<State, "session" | "writer">,
): readonly ChatLine[] {
  const own = (entry: Entry): boolean => writerOf(entry) === writer.id;
  const isTold = (entry: Entry): boolean =>
    entry.kind === "clock" && !own(entry) && session.entries.some((other) => isSameJump(entry, other) && own(other));
  return entries
    .filter((entry) => !(entry.kind === "join" && own(entry)) && !isTold(entry))
    .map((entry): ChatLine => ({ key: entry.id, is: "entry", entry }));
}

/** The time now, or the next instant that comes after all entries: who came and went is told by their order alone. */
export function afterAll(entries: readonly Entry[], { at, t }: Instant): Instant {
  const last = entries.at(-1);
  return { at, t: last ? Math.max(t, writtenAt(last) + 1) : t };
}

/** That a writer is here (again), with the initials that they gave once. */
export function joining(
  entries: readonly Entry[],
  { id, role }: State["writer"],
  program: string,
  now: Instant,
): Draft {
  const before = entries.findLast(
    (entry): entry is EntryOf<"join"> => entry.kind === "join" && entry.writer === id && entry.by !== undefined,
  );
  const by = before?.by === undefined ? {} : { by: before.by };
  return { ...afterAll(entries, now), kind: "join", writer: id, role, ...by, program };
}
