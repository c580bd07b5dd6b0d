// Lists the facts about a session and about each participant that become variables.

import type { ParticipantNumber } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { audiencesOf } from "../../model/session/audiences.ts";
import { type CoverageState, coverage, elapsed } from "../../model/session/coverage.ts";
import { participation } from "../../model/session/participation.ts";
import { participantsIn, peopleIn, type Session } from "../../model/session/session.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import type { Texts } from "../../text/languages.ts";
import { idIn } from "../identity/session-names.ts";
import { listNotApplicable } from "../lines/not-applicable.ts";
import { endOf, longTime, read } from "../lines/shared-words.ts";
import { toProjectLine } from "./text/project-text.ts";
import type { Sourced } from "./text/sourced.ts";
import type { Fact } from "./variables.ts";

export function listSessionFacts({ session, named }: Sourced, language: Language, text: Texts): readonly Fact[] {
  const { exportRefi, guidePrint } = text;
  const { guide, facts, recording, recorder } = session;
  const fact = (id: keyof typeof exportRefi.facts, type: Fact["type"], value: string | undefined): Fact => ({
    of: "source",
    id,
    name: exportRefi.facts[id],
    type,
    value,
  });
  const without = listNotApplicable(session, language, text);
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
    fact("short", "Text", named?.short),
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
    fact(
      "whyNotApplicable",
      "Text",
      toProjectLine(without.map(({ question, why }) => `${question} (${why})`).join("; ")),
    ),
  ];
}

/**
 * Of sessions of the same people, by number. What is counted is counted over all of them. If no turn was logged in any,
 * turns are unknown, and not zero.
 */
export function listFactsOfPeople(
  sessions: readonly Sourced[],
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
  const counted = sessions.map(countSession);
  const numbers = new Set(sessions.flatMap(({ participants }) => participants));
  return new Map(
    [...numbers]
      .sort((one, other) => one - other)
      .map((number) => {
        const there = counted.filter(({ sourced }) => sourced.participants.includes(number));
        const logged = there.filter(({ sourced }) => sourced.session.turns.length > 0);
        const sum = (of: (one: Counted) => number, among = there): number =>
          among.reduce((all, one) => all + of(one), 0);
        const talk = sum(({ talk }) => talk.get(number)?.talk ?? 0, logged);
        const all = sum(({ all }) => all, logged);
        const presence = there.map(({ sourced }) => ({ sourced, ...presenceOf(sourced.session, number, text) }));
        const joined = (of: "from" | "to"): string | undefined =>
          presence
            .flatMap(({ sourced, ...one }) => {
              const told = one[of];
              return told === undefined ? [] : [there.length > 1 ? idIn(sourced, told) : told];
            })
            .join("; ") || undefined;
        return [
          number,
          [
            fact("session", "Text", there.map(({ sourced }) => toProjectLine(sourced.id)).join("; ")),
            fact(
              "turns",
              "Integer",
              logged.length > 0 ? String(sum(({ talk }) => talk.get(number)?.turns ?? 0, logged)) : undefined,
            ),
            fact("talk", "Float", logged.length > 0 ? (talk / 1000).toFixed(3) : undefined),
            fact("share", "Float", all > 0 ? ((talk / all) * 100).toFixed(1) : undefined),
            fact("lines", "Integer", String(sum(({ lines }) => lines.get(number) ?? 0))),
            fact("from", "Text", joined("from")),
            fact("to", "Text", joined("to")),
          ],
        ];
      }),
  );
}

type Counted = {
  readonly sourced: Sourced;
  readonly talk: ReadonlyMap<ParticipantNumber, { readonly turns: number; readonly talk: number }>;
  /** How long participants talked in all, in milliseconds. */
  readonly all: number;
  readonly lines: ReadonlyMap<ParticipantNumber, number>;
};

function countSession(sourced: Sourced): Counted {
  const { session, utterances } = sourced;
  const rows = participation(session, endOf(session));
  const lines = new Map<ParticipantNumber, number>();
  for (const { speakers } of utterances)
    for (const number of new Set(participantsIn(speakers))) lines.set(number, (lines.get(number) ?? 0) + 1);
  const talk = new Map(rows.map((row) => [row.participant, row]));
  return { sourced, talk, all: rows.reduce((sum, row) => sum + row.talk, 0), lines };
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
