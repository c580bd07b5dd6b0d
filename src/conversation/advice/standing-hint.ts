// The hint that was given last: on the line for half a minute, then a mark at the participant for as long as it is true. It
// can be passed on or hushed all that time.

import type { Draft } from "../../model/entry.ts";
import { hintKey, hintsHolding } from "../../model/session/advice.ts";
import { hintText } from "../../telling/hint-line.ts";
import { refuse } from "../outcome.ts";
import type { Action, Hint, State } from "../state.ts";

/** Milliseconds: long enough to be read by someone who listens, and seldom in the way. */
const ON_THE_LINE = 30_000;

/**
 * The hint that is marked in the panel. Asked for when it is drawn, not when the clock ticks: what someone writes may make
 * it untrue in between.
 */
export function markedHint({ session, now, hint, hintLimits }: State): Hint | undefined {
  // Nobody has acted on it for as long as it takes until another may be given: it makes room.
  if (!hint || now.t - hint.since >= hintLimits.everyMinutes * 60_000) return undefined;
  const holds = hintsHolding(session, now.t, hintLimits).some((one) => hintKey(one) === hintKey(hint));
  return holds ? hint : undefined;
}

/** The hint that stands on the line. */
export function standingHint(state: State): Hint | undefined {
  const hint = markedHint(state);
  return hint && state.now.t - hint.since < ON_THE_LINE ? hint : undefined;
}

/** Whispers the hint to the moderator. */
export const passOnHint: Action = (state, _words, when) => {
  const hint = markedHint(state);
  if (!hint) return refuse(state.text.participation.noHint);
  const { about, participant } = hint;
  const whisper: Draft = { ...when, kind: "whisper", text: hintText(state, hint), hint: { about, participant } };
  return { drafts: [whisper], state: { hint: undefined } };
};

/** No more hints about whom it is about. */
export const hushHint: Action = (state, _words, when) => {
  const hint = markedHint(state);
  if (!hint) return refuse(state.text.participation.noHint);
  const { participant } = hint;
  return { drafts: [{ ...when, kind: "hints", silenced: true, participant }], state: { hint: undefined } };
};
