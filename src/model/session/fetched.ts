// What was fetched from the recording after the talk: which of it stands in a line, and from where on to listen.
import type { Entry, EntryOf, Speakers } from "../entry.ts";
import { quotedIn } from "../quotes.ts";
import { contentOf, type Fetched, type Session, talkersIn } from "./session.ts";

/** What of a line's words is from the recording now, one for each such quote; none where a later wording replaced it. */
export function fetchedIn(session: Session, entry: Entry): readonly Fetched[] {
  const fetched = session.revisions.get(entry.id)?.fetched;
  const now = fetched && contentOf(session, entry);
  if (now?.kind !== "note") return [];
  return quotedIn(now).flatMap((words) => fetched?.findLast(({ text }) => text === words) ?? []);
}

/** So long after a turn had ended, in milliseconds, somebody may still begin to write down a quote from it. */
const WRITTEN_AFTER = 60_000;

/**
 * From when on a quote is to be listened for, on the session clock: the beginning of its turn, where that was logged,
 * since its words were said before they were written. Otherwise when it was begun to be written.
 */
export function listenFrom({ turns }: Pick<Session, "turns">, { t, speakers }: EntryOf<"note">): number {
  const turn = turns.findLast(
    (one) => one.from <= t && t - (one.to ?? t) <= WRITTEN_AFTER && isOneOf(one.speakers, speakers),
  );
  return turn?.from ?? t;
}

/** Where nobody is named, whoever spoke last is meant. */
function isOneOf(floor: Speakers, named: Speakers | undefined): boolean {
  const spoke = talkersIn(floor);
  return named === undefined || talkersIn(named).some((one) => spoke.includes(one));
}
