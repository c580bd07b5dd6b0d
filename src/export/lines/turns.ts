// Who held the floor: turns summed up by who spoke, for people, and one by one, for programs.
import type { EntryId, Role, Speakers } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { type Session, type Talker, type Turn, talkersIn } from "../../model/session/session.ts";
import { given } from "./entry-words.ts";
import { questionOf, writerOf } from "./utterance.ts";

/** A part of a turn: what of it fell under one item, in milliseconds on the session clock. */
export type TurnPart = Pick<Turn, "speakers" | "begins"> & {
  readonly item: string | undefined;
  readonly from: number;
  readonly to: number;
};

/**
 * The turns, split where another item came on the table; it is a turn more only in the part in which it begins. Nothing
 * of one falls under an item that was only passed by. `until` ends a turn that lasts.
 */
export function turnParts({ turns, route }: Pick<Session, "turns" | "route">, until: number): readonly TurnPart[] {
  const steps = route.filter(({ passed }) => !passed).sort((one, other) => one.t - other.t);
  // Of a turn and a step at one instant, the step was first where the turn is about it, or about what came after it.
  const isBefore = (index: number, from: number, own: string | undefined): boolean => {
    const { t } = steps[index] ?? { t: Number.POSITIVE_INFINITY };
    if (t !== from) return t < from;
    return own !== undefined && steps.slice(index).some((step) => step.t === from && step.item === own);
  };
  const parts: TurnPart[] = [];
  // Turns follow one another: the step that one began at is never before that of the one before it.
  let at = -1;
  for (const { speakers, begins, item: own, from, to: ended = Math.max(from, until) } of turns) {
    while (isBefore(at + 1, from, own)) at += 1;
    const crossed = steps.slice(at + 1, firstAfter(steps, ended, at + 1));
    const borders = [from, ...crossed.map(({ t }) => t), ended];
    for (const [index, item] of [steps[at]?.item, ...crossed.map((step) => step.item)].entries()) {
      const [begun, over] = [borders[index] ?? from, borders[index + 1] ?? ended];
      parts.push({ speakers, begins: index === 0 ? begins : [], item, from: begun, to: over });
    }
  }
  return parts;
}

/** The first step, from `at` on, that does not come before `t`. */
function firstAfter(steps: readonly { readonly t: number }[], t: number, at: number): number {
  let after = at;
  while ((steps[after]?.t ?? Number.POSITIVE_INFINITY) < t) after += 1;
  return after;
}

export type Talk = {
  readonly who: Talker;
  readonly turns: number;
  /** Milliseconds. Who speaks together with others has the whole turn, as the others have. */
  readonly talk: number;
};

/** Whoever held the floor in these parts, who had it longest first. */
export function talkIn(parts: readonly TurnPart[]): readonly Talk[] {
  const sums = new Map<Talker, Talk>();
  for (const { speakers, begins, from, to } of parts)
    for (const who of talkersIn(speakers)) {
      const { turns, talk } = sums.get(who) ?? { turns: 0, talk: 0 };
      sums.set(who, { who, turns: turns + (begins.includes(who) ? 1 : 0), talk: talk + to - from });
    }
  // Who was heard only while the session was paused or over held it at no time that counts.
  return [...sums.values()]
    .filter(({ turns, talk }) => turns > 0 || talk > 0)
    .sort((one, other) => other.talk - one.talk || other.turns - one.turns);
}

/**
 * How many turns there were, each for whom it is one more: as many as those of everyone together. Of whoever only goes on,
 * while another joins in or after being logged anew, there is none.
 */
export function countTurns({ turns }: Pick<Session, "turns">): number {
  return turns.reduce((sum, { begins }) => sum + begins.length, 0);
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
