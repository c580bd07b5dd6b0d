// Who has the floor by one key: a number that may wait for its second digit, the group, the moderator.

import type { Instant } from "../../model/clock.ts";
import { type Between, isOneAndTheSame, withoutThemselves } from "../../model/cue.ts";
import type { ParticipantNumber, Speakers } from "../../model/entry.ts";
import { openTurn, participantsIn } from "../../model/session/session.ts";
import { whyNotBetween } from "../entries/relation.ts";
import type { Outcome, State } from "../state.ts";
import { catchMove } from "./cues.ts";
import { standThere } from "./stand.ts";
import type { CaptureAction } from "./tell.ts";
import { itemField, keepCaught, tellInPanel } from "./tell.ts";

/** The highest number that a participant of this session has. */
export function highestNumber({ session }: State): number {
  return Math.max(0, ...session.presence.keys());
}
export function noParticipantText({ text }: State, participant: ParticipantNumber): string {
  return text.secretary.noParticipant(participant);
}
export function beginTurnOf(state: State, now: Instant, speakers: Speakers): Outcome {
  return keepCaught(state, { ...now, kind: "turn", ...itemField(state), speakers });
}
export function pointAt({ t }: Instant, people: Between): Outcome {
  return { state: { capture: { on: true, pointed: { ...people, at: t } } } };
}

/** Whom the next cue is to: those who were named before, and one more. What can't be between them is let go, and said. */
function aimAt(state: State, now: Instant, to: Speakers, floor: Speakers | undefined): Outcome {
  const { pointed } = state.capture;
  const speakers = pointed?.speakers;
  const before = participantsIn(pointed?.to).filter((one) => !participantsIn(to).includes(one));
  const all = typeof to.who === "string" ? to : { who: [...before, ...to.who] };
  const named = { ...(speakers && { speakers }), to: all };
  const by = speakers ?? floor;
  if (!isOneAndTheSame(withoutThemselves({ speakers: by, to: all }).to, all))
    return tellInPanel(state, state.text.secretary.toOneself);
  const why = whyNotBetween(state, named, now.t);
  return why === undefined ? pointAt(now, named) : tellInPanel(state, why);
}

/** A participant was named: who speaks, who speaks too, or whose the next cue is. */
export function giveFloorTo(
  state: State,
  participant: ParticipantNumber,
  since: Instant,
  floor = openTurn(state.session)?.speakers,
): Outcome {
  if (!state.session.presence.has(participant)) return tellInPanel(state, noParticipantText(state, participant));
  const { next } = state.capture;
  if (next === "stand") return standThere(state, since, { who: [participant] });
  if (next === "point") {
    const before = participantsIn(state.capture.pointed?.speakers).filter((other) => other !== participant);
    return pointAt(since, { speakers: { who: [...before, participant] } });
  }
  if (next === "to") return aimAt(state, since, { who: [participant] }, floor);
  if (next === "move") return catchMove(state, since, { who: [participant] });
  const others = next === "join" ? participantsIn(floor).filter((other) => other !== participant) : [];
  const who = [...others, participant];
  return beginTurnOf(state, since, others.length > 0 ? { who, together: true } : { who });
}
export function takeDigit(state: State, key: string, now: Instant, floor: Speakers | undefined): Outcome {
  const most = highestNumber(state);
  const mayGrow = most >= 10 && (key === "0" || Number(key) * 10 <= most);
  if (mayGrow) {
    const { next, pointed, stand } = state.capture;
    return { state: { capture: { on: true, begun: { digits: key, since: now }, next, pointed, stand } } };
  }
  return giveFloorTo(state, Number(key), now, floor);
}

/** The group, someone unknown or the moderator: who speaks, or whose the next cue is. Nobody can be joined with them. */
export function giveFloorToSomeone(who: "group" | "unknown" | "moderator"): CaptureAction {
  return (state, now, floor) => {
    if (state.capture.next === "stand") return standThere(state, now, { who });
    if (state.capture.next === "point") return pointAt(now, { speakers: { who } });
    if (state.capture.next === "to") return aimAt(state, now, { who }, floor);
    if (state.capture.next === "move") return catchMove(state, now, { who });
    if (state.capture.next === "join" && floor) return tellInPanel(state, state.text.secretary.onlyParticipantsJoin);
    return beginTurnOf(state, now, { who });
  };
}

/** How long a digit waits for a second one, in milliseconds: nobody who means twelve takes longer. */
export const SECOND_DIGIT = 700;
/** A number that waited for its second digit is whole: by the time that has gone, or by the key that follows. */
export function settleNumber(state: State, now: Instant, due: "when-due" | "now"): Outcome {
  const { begun, next } = state.capture;
  if (!begun) return {};
  // Whoever is named for a cue or joins another: the key that follows tells, and there is no hurry.
  if (due === "when-due" && (next !== undefined || now.t - begun.since.t < SECOND_DIGIT)) return {};
  const number = Number(begun.digits);
  return number === 0 ? tellInPanel(state, noParticipantText(state, 0)) : giveFloorTo(state, number, begun.since);
}
