// Who takes part: turns, time, share and silence of each participant. Costs the same after ten turns as after ten thousand.

import type { ParticipantNumber } from "../entry.ts";
import { activeBetween } from "./coverage.ts";
import { openTurn, participantsIn, type Session } from "./session.ts";

export type Participation = {
  readonly participant: ParticipantNumber;
  readonly turns: number;
  /** Milliseconds, the turn that lasts counted up to now. */
  readonly talk: number;
  /** Of all participants' talk, 0 to 1; 0 where none is logged. */
  readonly share: number;
  /**
   * Milliseconds of talk since last known to speak, to have come, or since the talk began. Undefined of whoever speaks
   * or is not in the room, and where there has been nothing to be silent in.
   */
  readonly silent: number | undefined;
  /** When last known to speak, on the session clock. */
  readonly spoke: number | undefined;
  readonly speaking: boolean;
  readonly present: boolean;
};

/** Everyone who was ever counted, or given a turn, by number. */
export function participation(session: Session, t: number): readonly Participation[] {
  const turn = openTurn(session);
  const speakers = participantsIn(turn?.speakers);
  const lasts = turn ? Math.max(0, t - turn.from) : 0;
  const heard = [...session.voices].flatMap(([number, { turns }]) => (turns > 0 ? [number] : []));
  const everyone = [...new Set([...session.presence.keys(), ...heard])].sort((one, other) => one - other);
  const rows = everyone.map((participant): Omit<Participation, "share"> => {
    const { turns = 0, talk = 0, spoke } = session.voices.get(participant) ?? {};
    const speaking = speakers.includes(participant);
    const came = cameAt(session, participant, t);
    const begun = spoke !== undefined || session.talkStart !== undefined;
    const since = Math.max(spoke ?? 0, came ?? 0, session.talkStart ?? 0);
    return {
      participant,
      turns,
      talk: talk + (speaking ? lasts : 0),
      silent: speaking || came === undefined || !begun ? undefined : activeBetween(session, since, t),
      spoke,
      speaking,
      present: came !== undefined,
    };
  });
  const all = rows.reduce((sum, { talk }) => sum + talk, 0);
  return rows.map((row) => ({ ...row, share: all === 0 ? 0 : row.talk / all }));
}

/** Since when a participant has been in the room; undefined where they are not. */
function cameAt({ presence }: Session, participant: ParticipantNumber, t: number): number | undefined {
  return presence.get(participant)?.findLast(({ from, to }) => from <= t && (to === undefined || t < to))?.from;
}
