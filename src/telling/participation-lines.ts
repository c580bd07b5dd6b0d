// Who takes part, in words: a line for each participant, and who has had most of the talk.

import { shortTime } from "../model/clock.ts";
import { type Participation, participation } from "../model/session/participation.ts";
import type { TellingNow } from "./telling.ts";

/** Turns, time, share and silence of everyone. */
export function talkLines(state: TellingNow): readonly string[] {
  const { talk } = state.text.participation;
  const everyone = participation(state.session, state.now.t);
  if (everyone.length === 0) return [talk.nobody];
  const logged = total(everyone);
  const head =
    state.session.turns.length === 0 ? `${talk.notLogged} ${talk.silenceByNotes}` : talk.logged(shortTime(logged));
  return [head, ...everyone.map((row) => talk.row(row.participant, partsOf(state, row, logged)))];
}

/** Those with most talking time, the first of them first; `most` at most. */
export function mostTalkLines(state: TellingNow, most: number): readonly string[] {
  const { talk } = state.text.participation;
  const everyone = participation(state.session, state.now.t);
  const logged = total(everyone);
  const heard = everyone.filter((row) => row.talk > 0).sort((one, other) => other.talk - one.talk);
  if (heard.length === 0) return [talk.notLogged];
  const shown = heard.length > most ? heard.slice(0, most - 1) : heard;
  return [
    talk.most(shortTime(logged)),
    ...shown.map((row) => talk.row(row.participant, spokenParts(state, row, logged))),
    ...(heard.length > most ? [talk.others(heard.length - shown.length)] : []),
  ];
}

function total(rows: readonly Participation[]): number {
  return rows.reduce((sum, { talk }) => sum + talk, 0);
}

function partsOf(state: TellingNow, row: Participation, logged: number): readonly string[] {
  return [...(row.turns > 0 ? spokenParts(state, row, logged) : []), ...silenceOf(state, row)];
}

function spokenParts({ text }: TellingNow, { turns, talk, share }: Participation, logged: number): readonly string[] {
  const words = text.participation.talk;
  return [words.turns(turns), shortTime(talk), ...(logged > 0 ? [words.share(Math.round(100 * share))] : [])];
}

function silenceOf({ text }: TellingNow, { speaking, present, spoke, silent }: Participation): readonly string[] {
  const words = text.participation.talk;
  if (speaking) return [words.speaking];
  if (!present) return [words.absent];
  const minutes = Math.floor((silent ?? 0) / 60_000);
  if (spoke === undefined) return minutes > 0 ? [words.notHeard, words.silent(minutes)] : [words.notHeard];
  return [minutes > 0 ? words.silent(minutes) : words.justSpoke];
}
