// Who held the floor: turns summed up by who spoke, for people, and one by one, for programs.
import type { EntryId, ParticipantNumber, Role, Speakers } from "../model/entry.ts";
import type { Language } from "../model/language.ts";
import type { Session, Turn } from "../model/session.ts";
import { questionOf, writerOf } from "./utterance.ts";
import { given } from "./words.ts";

export type Talker = ParticipantNumber | "group" | "unknown" | "moderator";

export type Talk = {
  readonly who: Talker;
  readonly turns: number;
  /** Milliseconds. Who speaks together with others has the whole turn, as the others have. */
  readonly talk: number;
};

/** Whoever held the floor in these turns, who had it longest first. `until` ends a turn that lasts. */
export function talkIn(turns: readonly Turn[], until: number): readonly Talk[] {
  const sums = new Map<Talker, Talk>();
  for (const { speakers, from, to = until } of turns)
    for (const who of typeof speakers.who === "string" ? [speakers.who] : speakers.who) {
      const sum = sums.get(who) ?? { who, turns: 0, talk: 0 };
      sums.set(who, { who, turns: sum.turns + 1, talk: sum.talk + Math.max(0, to - from) });
    }
  return [...sums.values()].sort((one, other) => other.talk - one.talk || other.turns - one.turns);
}

export type TurnRow = {
  readonly id: EntryId;
  readonly at: string;
  /** When it began, in milliseconds on the session clock. */
  readonly t: number;
  /** Milliseconds; missing where it never ended. */
  readonly duration?: number;
  /** Cut off when the program died, and closed at the last instant that its writer is known to have been there. */
  readonly lost?: true;
  readonly speakers: Speakers;
  readonly item?: string;
  readonly number?: string;
  readonly question?: string;
  readonly section?: string;
  readonly writer?: string;
  readonly role?: Role;
};

export function turnRows(session: Session, language: Language): readonly TurnRow[] {
  const times = new Map(session.entries.map(({ id, at }) => [id, at]));
  return session.turns.map(({ id, speakers, item, from, to, lost }) => ({
    id,
    at: times.get(id) ?? "",
    t: from,
    ...given({ duration: to === undefined ? undefined : to - from, lost }),
    speakers,
    ...given({ item }),
    ...questionOf(session, item, language),
    ...writerOf(session, id),
  }));
}
