// Who is in the session: the role of each writer, and after whose leaving it lay aside.

import type { Instant } from "../clock.ts";
import { type Entry, type EntryId, partsOf, type Role, type WriterId, writtenAt } from "../entry.ts";
import type { Session } from "./session.ts";

export function writerOf({ id }: Entry): WriterId {
  return partsOf(id)?.writer ?? "";
}

/** The role of whoever wrote the entry. */
export function roleOf({ writers }: Pick<Session, "writers">, entry: Entry): Role {
  return writers.get(writerOf(entry))?.role ?? "moderator";
}

/**
 * The `leave` entries that laid the session aside: nobody else had it open then, and it had not ended. `resume` puts
 * everyone out but its own writer, since it was written where nobody was thought to be in.
 */
export function leavingsThatLayAside(entries: readonly Entry[]): ReadonlySet<EntryId> {
  const inside = new Set<WriterId>();
  const leavings = new Set<EntryId>();
  let ended = false;
  for (const entry of entries) {
    if (entry.kind === "end") ended = true;
    if (entry.kind === "resume") {
      ended = false;
      inside.clear();
    }
    if (entry.kind === "join" || entry.kind === "resume") inside.add(writerOf(entry));
    if (entry.kind !== "leave") continue;
    inside.delete(writerOf(entry));
    if (inside.size === 0 && !ended) leavings.add(entry.id);
  }
  return leavings;
}

/** Whether a moderator has the session open, as far as its entries tell. */
export function moderatorIsInside({ inside, writers }: Pick<Session, "inside" | "writers">): boolean {
  return [...inside].some((writer) => writers.get(writer)?.role === "moderator");
}

/** Whether the session was laid aside with this `leave`. */
export function laysAside({ entries }: Pick<Session, "entries">, leave: Entry): boolean {
  return leavingsThatLayAside(entries).has(leave.id);
}

/** The time now, or the next instant that comes after all entries: who came and went is told by their order alone. */
export function afterAll(entries: readonly Entry[], { at, t }: Instant): Instant {
  const last = entries.at(-1);
  return { at, t: last ? Math.max(t, writtenAt(last) + 1) : t };
}
