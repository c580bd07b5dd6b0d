// What is read as figures: who spoke how much, and how the time was used against the plan.

import { clockTime, shortTime } from "../../model/clock.ts";
import { partsOf } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { elapsed } from "../../model/session/coverage.ts";
import { participation } from "../../model/session/participation.ts";
import { mayLeave, type Session } from "../../model/session/session.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import { plannedFor, plannedLength, timeBySection } from "../../model/session/timing.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import { endOf, read } from "../lines/shared-words.ts";
import { talkIn, turnParts } from "../lines/turns.ts";
import type { Part } from "./parts.ts";

/** In a cell with nothing to tell. */
const NONE = "–";

export function tablesOf(session: Session, language: Language, text: Texts): readonly Part[] {
  return [...participationTable(session, text), ...timeTable(session, language, text)];
}

/** Participants by number, then whoever else held the floor; they have no share. Nothing where no turns were logged. */
function participationTable(session: Session, text: Texts): readonly Part[] {
  if (session.turns.length === 0) return [];
  const { heading, heads, percent } = text.exports.participation;
  const until = endOf(session);
  const participants = participation(session, until).map(({ participant, turns, talk, share, spoke }) => [
    speakerName({ who: [participant] }, text),
    String(turns),
    shortTime(talk),
    percent(Math.round(share * 100)),
    spoke === undefined ? NONE : clockTime(spoke),
  ]);
  const others = talkIn(turnParts(session, until)).flatMap(({ who, turns, talk }) =>
    typeof who === "number" ? [] : [[speakerName({ who }, text), String(turns), shortTime(talk), NONE, NONE]],
  );
  return [
    {
      heading,
      about: [howCounted(session, text)],
      rows: [],
      table: {
        heads: [heads.who, heads.turns, heads.talk, heads.share, heads.spoke],
        lines: [...participants, ...others],
      },
    },
  ];
}

/** A methods chapter must be able to say where the figures come from, and what isn't in them. */
function howCounted(session: Session, text: Texts): string {
  const { counted, lost, keptInside, leftOut } = text.exports.participation;
  const { turns, writers, sections, items } = session;
  const roles = new Set(turns.flatMap(({ id }) => writers.get(partsOf(id)?.writer ?? "")?.role ?? []));
  const broken = turns.filter((turn) => turn.lost).length;
  const hasPrivate = [...sections.values()].some(
    (section) => !section.export && section.items.some(({ id }) => items.has(id)),
  );
  const inPrivate = turnParts(session, endOf(session)).some(({ item }) => !mayLeave(session, item));
  return [
    counted([...roles].map((role) => text.session.roles[role]).join(", ")),
    ...(broken > 0 ? [lost(broken)] : []),
    ...(inPrivate ? [keptInside] : hasPrivate ? [leftOut] : []),
  ].join(" ");
}

/** The parts whose length the guide plans, and the whole. */
function timeTable(session: Session, language: Language, { exports: { time } }: Texts): readonly Part[] {
  const { heading, about, heads, minutes, all } = time;
  const until = endOfTalk(session);
  const used = timeBySection(session, until);
  const lines = [...session.sections.values()].flatMap((section) => {
    const to = plannedFor(session, section);
    const spent = used.get(section.id);
    if (to === undefined) return [];
    const planned = minutes(section.minutes?.from ?? to, to);
    return [[read(section.title, language), planned, spent === undefined ? NONE : clockTime(spent)]];
  });
  if (lines.length === 0 || session.talkStart === undefined) return [];
  const length = plannedLength(session.guide);
  const whole = [all, length === undefined ? NONE : minutes(length, length), clockTime(elapsed(session, until))];
  const table = { heads: [heads.part, heads.planned, heads.used], lines: [...lines, whole] };
  return [{ heading, about: [about], rows: [], table }];
}
