// A cue by one key: whose it is, and what it tells of who is in the room.

import type { Instant } from "../../model/clock.ts";
import { type Between, between } from "../../model/cue.ts";
import type { Speakers } from "../../model/entry.ts";
import { present } from "../../model/session/coverage.ts";
import { participantsIn } from "../../model/session/session.ts";
import type { Outcome, State } from "../state.ts";
import { itemField, keepCaught, tellInPanel } from "./tell.ts";

/** How soon a cue must follow to be a repeat of the one before, in milliseconds. */
export const AT_ONCE = 3000;
export const LEAVES_RETURNS = "leaves-returns";
/** A participant who is seen to go is no longer in the room; one who was out is back. */
export function comesOrGoes(state: State, speakers: Speakers, now: Instant): Outcome {
  const here = present(state.session, now.t);
  const { line } = state.text.session;
  const moves = participantsIn(speakers).map((participant) => ({ participant, leaves: here.includes(participant) }));
  const words = moves.map(({ participant, leaves }) => (leaves ? line.departed : line.arrived)(participant));
  return {
    ...tellInPanel(state, words.join(" ")),
    drafts: moves.map(({ participant, leaves }) => ({ ...now, kind: leaves ? "depart" : "arrive", participant })),
  };
}

/** Whoever is pointed at has the next cue, and its repeats if they follow at once; another is the speaker's again. */
export function pointedFor({ capture: { pointed } }: State, id: string, now: Instant): Between | undefined {
  if (!pointed) return undefined;
  const isNext = pointed.cue === undefined;
  if (!isNext && (pointed.cue !== id || now.t - pointed.at > AT_ONCE)) return undefined;
  const { speakers, to } = pointed;
  return { ...(speakers && { speakers }), ...(to && { to }) };
}

export function catchCue(state: State, id: string, now: Instant, floor: Speakers | undefined): Outcome {
  const theirs = pointedFor(state, id, now);
  if (id === LEAVES_RETURNS)
    return theirs?.speakers
      ? catchMove(state, now, theirs.speakers)
      : { state: { capture: { on: true, next: "move" } } };
  const by = between(
    state.cues.find((one) => one.id === id),
    floor,
    theirs,
  );
  const outcome = keepCaught(state, { ...now, kind: "cue", ...itemField(state), cue: id, ...by });
  const pointed = theirs ? { ...theirs, cue: id, at: now.t } : undefined;
  return { drafts: outcome.drafts ?? [], state: { capture: { on: true, ...outcome.state?.capture, pointed } } };
}

/** A participant goes or comes, and which of the two is the mark; of anyone else only that someone did. */
export function catchMove(state: State, now: Instant, speakers: Speakers): Outcome {
  if (participantsIn(speakers).length > 0) return comesOrGoes(state, speakers, now);
  return keepCaught(state, { ...now, kind: "cue", ...itemField(state), cue: LEAVES_RETURNS, speakers });
}
