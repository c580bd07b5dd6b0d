// The order of turns, for whoever transcribes: when, who, how long, and the first words where someone wrote them.
import { clockTime, shortTime } from "../../model/clock.ts";
import type { Language } from "../../model/language.ts";
import { firstWordsIn } from "../../model/session/first-words.ts";
import type { Session } from "../../model/session/session.ts";
import { inQuotes, speakerName } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import { turnRows } from "../lines/turns.ts";
import { fetchedAt } from "../times/heard.ts";
import type { Part, Row } from "./parts.ts";

/** Nothing where no turns were logged. A line holds the ids of the turn and of its words. */
export function turnLogOf(session: Session, language: Language, text: Texts): readonly Part[] {
  if (session.turns.length === 0) return [];
  const { turnLog } = text.exports;
  const words = firstWordsIn(session);
  const rows = turnRows(session, language).map(({ id, t, speakers, duration, lost }): Row => {
    const first = words.get(id);
    return {
      manner: "said",
      time: clockTime(t),
      lead: speakerName(speakers, text),
      words: first ? inQuotes(first.text, "stub", false, text) : "",
      notes: [
        ...(duration === undefined ? [] : [shortTime(duration)]),
        ...(lost ? [turnLog.lost] : []),
        ...fetchedAt(session, [t], text),
      ],
      codes: first?.codes ?? [],
      id: first ? `${id}, ${first.id}` : id,
    };
  });
  return [{ heading: turnLog.heading, about: [turnLog.about], rows }];
}
