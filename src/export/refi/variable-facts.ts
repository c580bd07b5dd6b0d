// Lists the facts about a session and about each participant that become variables.

import type { ParticipantNumber } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { audiencesOf } from "../../model/session/audiences.ts";
import { type CoverageState, coverage, elapsed } from "../../model/session/coverage.ts";
import { participation } from "../../model/session/participation.ts";
import { participantsIn, peopleIn, type Session } from "../../model/session/session.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import type { Texts } from "../../text/languages.ts";
import { endOf, longTime, read } from "../lines/shared-words.ts";
import { toProjectLine } from "./text/project-text.ts";
import type { Sourced } from "./text/sourced.ts";
import type { Fact } from "./variables.ts";

export function listSessionFacts({ session }: Sourced, language: Language, text: Texts): readonly Fact[] {
  const { exportRefi, guidePrint } = text;
  const { guide, facts, recording, recorder } = session;
  const fact = (id: keyof typeof exportRefi.facts, type: Fact["type"], value: string | undefined): Fact => ({
    of: "source",
    id,
    name: exportRefi.facts[id],
    type,
    value,
  });
  const states = coverage(session).map(({ state }) => state);
  const count = (...wanted: readonly CoverageState[]): string =>
    String(states.filter((state) => wanted.includes(state)).length);
  const audiences = audiencesOf(facts).map((named) => {
    const known = guide.audiences.find(({ id }) => id === named);
    return known ? read(known.title, language) : named;
  });
  const recorded = recording ?? (recorder.length > 0 ? "recorder" : "unmarked");
  return [
    fact("title", "Text", toProjectLine(read(guide.title, language))),
    fact("guide", "Text", toProjectLine(guide.id)),
    fact("version", "Text", toProjectLine(guide.version)),
    fact("kind", "Text", guidePrint.kinds[guide.kind]),
    fact("study", "Text", toProjectLine(facts?.study ?? "")),
    fact("audience", "Text", toProjectLine(audiences.join(", "))),
    fact("date", "Date", /^\d{4}-\d\d-\d\d/.exec(session.entries[0]?.at ?? "")?.[0]),
    fact(
      "minutes",
      "Float",
      session.talkStart === undefined ? undefined : minutes(elapsed(session, endOfTalk(session))),
    ),
    fact("people", "Integer", facts && String(peopleIn(session))),
    fact("recording", "Text", exportRefi.recording[recorded]),
    fact("asked", "Integer", count("asked", "probed")),
    fact("covered", "Integer", count("covered")),
    fact("skipped", "Integer", count("skipped")),
    fact("untouched", "Integer", count("untouched")),
    fact("notApplicable", "Integer", count("not-applicable")),
  ];
}

/** By number. If no turn was logged in the session, turns are unknown, and not zero. */
export function listParticipantFacts(
  { id: label, session, utterances, participants }: Sourced,
  text: Texts,
): ReadonlyMap<ParticipantNumber, readonly Fact[]> {
  const { attributes } = text.exportRefi;
  const fact = (id: keyof typeof attributes, type: Fact["type"], value: string | undefined): Fact => ({
    of: "case",
    id,
    name: attributes[id],
    type,
    value,
  });
  const talk = new Map(participation(session, endOf(session)).map((row) => [row.participant, row]));
  const logged = session.turns.length > 0;
  const someTalk = [...talk.values()].some((row) => row.talk > 0);
  const lines = new Map<ParticipantNumber, number>();
  for (const { speakers } of utterances)
    for (const number of new Set(participantsIn(speakers))) lines.set(number, (lines.get(number) ?? 0) + 1);
  return new Map(
    participants.map((number) => {
      const row = talk.get(number);
      const { from, to } = presenceOf(session, number, text);
      return [
        number,
        [
          fact("session", "Text", toProjectLine(label)),
          fact("turns", "Integer", logged ? String(row?.turns ?? 0) : undefined),
          fact("talk", "Float", logged ? ((row?.talk ?? 0) / 1000).toFixed(3) : undefined),
          fact("share", "Float", someTalk ? ((row?.share ?? 0) * 100).toFixed(1) : undefined),
          fact("lines", "Integer", String(lines.get(number) ?? 0)),
          fact("from", "Text", from),
          fact("to", "Text", to),
        ],
      ];
    }),
  );
}

/** Times on the session clock, several for a participant who left and came back; undefined for one who was never counted. */
function presenceOf(session: Session, number: ParticipantNumber, { exportRefi: { never } }: Texts) {
  const stretches = session.presence.get(number);
  if (!stretches) return { from: undefined, to: undefined };
  if (stretches.length === 0) return { from: never, to: undefined };
  const until = endOf(session);
  return {
    from: stretches.map(({ from }) => longTime(from)).join("; "),
    to: stretches.map(({ to = until }) => longTime(to)).join("; "),
  };
}

function minutes(milliseconds: number): string {
  return (milliseconds / 60_000).toFixed(1);
}
