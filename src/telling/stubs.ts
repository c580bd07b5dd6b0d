// The openings of quotes that are worth fetching from the recording, and where in it each is to be listened for.
import { clockTime } from "../model/clock.ts";
import type { EntryOf } from "../model/entry.ts";
import { quotedIn, quotesIn } from "../model/quotes.ts";
import { firstHeard, recordingsOf, sharesLabel } from "../model/recording/alignment.ts";
import { listenFrom } from "../model/session/fetched.ts";
import { firstWordsIn } from "../model/session/first-words.ts";
import { contentOf, type Session, stands } from "../model/session/session.ts";
import { makeTurnFinder } from "../model/session/turn-of-line.ts";
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

/** A quote in a line. `quote`: its number among those of the line, from 0. `from`: when it begins, on the session clock. */
export type QuoteAt = {
  readonly note: EntryOf<"note">;
  readonly quote: number;
  readonly words: string;
  readonly open: boolean;
  readonly from: number;
};

/** The quotes of a line as it stands now. */
export function quotesAt(
  session: Session,
  note: EntryOf<"note">,
  turnOf = makeTurnFinder(session),
): readonly QuoteAt[] {
  const words = quotedIn(note);
  const from = listenFrom(session, note, turnOf);
  return quotesIn(note).map(({ open }, quote) => ({ note, quote, words: words[quote] ?? "", open, from }));
}

/** What is to be fetched: the open quote of each stub. */
export function quotesToFetch(session: Session): readonly QuoteAt[] {
  const turnOf = makeTurnFinder(session);
  return stubsOf(session).flatMap((note) => quotesAt(session, note, turnOf).filter(({ open }) => open));
}

/** With where to listen, if a recorder ran: from where the speaker's turn began. */
export function stubRow(state: Telling, stub: EntryOf<"note">): string {
  return `${clockTime(stub.t)}  ${describe(state, stub)}${placeOf(state, stub)}`;
}

function placeOf({ session, text: { audio } }: Telling, stub: EntryOf<"note">): string {
  const heard = firstHeard(session, [listenFrom(session, stub), stub.t]);
  if (!heard) return "";
  const { number, label, points } = heard.recording;
  const isAlone = recordingsOf(session).length === 1;
  const name = isAlone ? undefined : audio.recording(number, label, sharesLabel(session, heard.recording));
  return ` [${audio.heard(name, clockTime(heard.ms), points.length === 0)}]`;
}
