// The order of turns in lines: when, who, how long, and the first words where someone wrote them.
import { clockTime, shortTime } from "../model/clock.ts";
import { firstWordsIn } from "../model/session/first-words.ts";
import { inQuotes, speakerName } from "./attribution.ts";
import type { TellingNow } from "./telling.ts";

/** The latest turns, so many at most; the latest stands last, nearest to the field. */
export function latestTurnLines({ session, text, now }: TellingNow, most: number): readonly string[] {
  const { turns } = session;
  const { answer } = text.session;
  if (turns.length === 0) return [text.participation.talk.notLogged];
  const words = firstWordsIn(session);
  const shown = turns.slice(-most).map(({ id, speakers, from, to = Math.max(from, now.t) }) => {
    const first = words.get(id);
    const said = first ? [inQuotes(first.text, "stub", false, text)] : [];
    return [clockTime(from), speakerName(speakers, text), shortTime(to - from), ...said].join("  ");
  });
  return [answer.turns(Math.min(most, turns.length), turns.length), ...shown];
}
