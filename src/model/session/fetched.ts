// What was fetched from the recording after the talk: which of it stands in a line, and from where on to listen.
import type { Entry, EntryOf } from "../entry.ts";
import { quotedIn } from "../quotes.ts";
import { contentOf, type Fetched, type Session } from "./session.ts";
import { makeTurnFinder } from "./turn-of-line.ts";

/** What of a line's words is from the recording now, one for each such quote; none where a later wording replaced it. */
export function fetchedIn(session: Session, entry: Entry): readonly Fetched[] {
  const fetched = session.revisions.get(entry.id)?.fetched;
  const now = fetched && contentOf(session, entry);
  if (now?.kind !== "note") return [];
  return quotedIn(now).flatMap((words) => fetched?.findLast(({ text }) => text === words) ?? []);
}

/**
 * From when on a quote is to be listened for, in milliseconds on the session clock: the beginning of its turn, where that
 * was logged, since its words were said before they were written. Where nobody is named, whoever had the floor is meant.
 * Otherwise when it was begun to be written.
 */
export function listenFrom(
  { turns }: Pick<Session, "turns">,
  note: EntryOf<"note">,
  turnOf = makeTurnFinder({ turns }),
) {
  const floor = note.speakers
    ? undefined
    : turns.findLast(({ from, to }) => from <= note.t && (to === undefined || to > note.t));
  return (turnOf(note) ?? floor)?.from ?? note.t;
}
