// Who is in the session: the role of each writer, and after whose leaving it lay aside.

import type { Instant } from "../clock.ts";
import { type Entry, partsOf, type Role, type WriterId, writtenAt } from "../entry.ts";
import type { Session } from "./session.ts";

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

/** The time now, or the next instant that comes after all entries: who came and went is told by their order alone. */
export function afterAll(entries: readonly Entry[], { at, t }: Instant): Instant {
  const last = entries.at(-1);
  return { at, t: last ? Math.max(t, writtenAt(last) + 1) : t };
}
