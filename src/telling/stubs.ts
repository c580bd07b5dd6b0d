// The openings of quotes that are worth fetching from the recording.
import { clockTime } from "../model/clock.ts";
import type { Entry, EntryOf } from "../model/entry.ts";
import { firstWordsIn } from "../model/session/first-words.ts";
import { contentOf, type Session, stands } from "../model/session/session.ts";
import { describe } from "./describe.ts";
import type { Telling } from "./telling.ts";

/** The quote stubs that still stand, oldest first. First words of a turn are no quote, they stand with their turn. */
export function stubsOf(session: Session): readonly EntryOf<"note">[] {
  const ofTurns = new Set([...firstWordsIn(session).values()].map(({ id }) => id));
  return session.entries
    .filter((entry) => stands(session, entry) && !ofTurns.has(entry.id))
    .map((entry) => contentOf(session, entry))
    .filter((entry): entry is EntryOf<"note"> => entry.kind === "note" && entry.said === "stub")
    .sort((one, other) => one.t - other.t);
}

export function stubRow(state: Telling, entry: Entry): string {
  return `${clockTime(entry.t)}  ${describe(state, entry)}`;
}
