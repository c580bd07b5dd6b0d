// What COREQ asks of who was there: who never came or left, who else was in the room, and whether participants checked it.
import { clockTime } from "../../model/clock.ts";
import type { ParticipantNumber } from "../../model/entry.ts";
import type { Stretch } from "../../model/session/session.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import type { Subject } from "./subject.ts";

/** Whoever said no before the session is in no journal, and that is said. */
export function nonParticipation({ session, text }: Subject): string {
  const { neverCame, leftEarly, nobodyMissing, refused } = text.report.facts;
  const people = [...session.presence].sort(([one], [other]) => one - other);
  const absent = people.filter(([, stretches]) => stretches.length === 0).map(([number]) => number);
  const over = endOfTalk(session);
  const left = people.flatMap(([number, stretches]) => leavingOf(number, stretches, over));
  return [
    ...(absent.length > 0 ? [neverCame(absent.join(", "))] : []),
    ...(left.length > 0 ? [leftEarly(left.join(", "))] : []),
    ...(absent.length + left.length === 0 ? [nobodyMissing] : []),
    refused,
  ].join(" ");
}

/** Whoever came back had not left for good. */
function leavingOf(number: ParticipantNumber, stretches: readonly Stretch[], over: number): readonly string[] {
  const to = stretches.at(-1)?.to;
  return to === undefined || to >= over ? [] : [`${number} (${clockTime(to)})`];
}

/** The journal has no line of its own for it: it may be told by what was observed of the setting. */
export function othersPresent(isSettingNoted: boolean, { report: { facts } }: Subject["text"]): string {
  return isSettingNoted ? facts.othersInSetting : facts.notNoted;
}

/** What the participants said of the oral summary. */
export function participantCheck({ utterances, text }: Subject): string {
  const { facts } = text.report;
  const outcomes = utterances.flatMap(({ outcome }) => outcome ?? []);
  const confirmed = outcomes.filter((outcome) => outcome === "confirmed").length;
  return outcomes.length === 0 ? facts.notNoted : facts.checked(confirmed, outcomes.length - confirmed);
}
