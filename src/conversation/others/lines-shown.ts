// Who else writes in the session: when one of them came and went, and which of their lines are shown.
import type { Instant } from "../../model/clock.ts";
import type { Draft, Entry, EntryOf } from "../../model/entry.ts";
import { hearsWhisper } from "../../model/seats/seats.ts";
import { afterAll, roleOf, writerOf } from "../../model/session/writers.ts";
import type { ChatLine } from "../../telling/chat-line.ts";
import type { State } from "../state.ts";

/** What one computer's clock did is noted by each program on it, this many milliseconds apart at most. */
const SAME_JUMP = 10_000;

function isSameJump({ what, t }: EntryOf<"clock">, other: Entry): boolean {
  return other.kind === "clock" && other.what === what && Math.abs(other.t - t) <= SAME_JUMP;
}

/**
 * The entries as lines of the conversation: not that one came in oneself, what the computer's clock did only once, and no
 * whisper that is for somebody else.
 */
export function linesOf(
  entries: readonly Entry[],
  { session, writer }: Pick<State, "session" | "writer">,
): readonly ChatLine[] {
  const own = (entry: Entry): boolean => writerOf(entry) === writer.id;
  const isTold = (entry: Entry): boolean =>
    entry.kind === "clock" && !own(entry) && session.entries.some((other) => isSameJump(entry, other) && own(other));
  const isForOthers = (entry: Entry): boolean =>
    entry.kind === "whisper" && !own(entry) && !hearsWhisper(writer.role, roleOf(session, entry));
  return entries
    .filter((entry) => !(entry.kind === "join" && own(entry)) && !isTold(entry) && !isForOthers(entry))
    .map((entry): ChatLine => ({ key: entry.id, is: "entry", entry }));
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
