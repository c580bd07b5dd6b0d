// What a reader must know of a session before its notes: which guide, when, how long, who was there, what was recorded.

import { clockTime } from "../../model/clock.ts";
import { driftOf, recordingsOf } from "../../model/recording/alignment.ts";
import { elapsed } from "../../model/session/coverage.ts";
import { peopleIn, type Session, type Stretch, stands } from "../../model/session/session.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import type { Texts } from "../../text/languages.ts";
import { dayAndTime } from "../lines/shared-words.ts";
import { tenths } from "../times/times.ts";
import { theRecording } from "../times/titles.ts";

type Fact = readonly [name: string, value: string];

export function factsOf(id: string, session: Session, text: Texts): readonly Fact[] {
  const { fact } = text.exports;
  const { facts, guide } = session;
  const some = (name: string, value: string | undefined): readonly Fact[] => (value ? [[name, value]] : []);
  return [
    ...(facts?.rehearsal ? some(fact.rehearsal, fact.rehearsalNote) : []),
    ...some(fact.session, id),
    ...some(fact.study, facts?.study),
    ...some(fact.guide, fact.version(guide.id, guide.version)),
    ...some(fact.date, dates(session, text)),
    ...some(fact.duration, duration(session, text)),
    ...some(fact.people, facts && String(peopleIn(session))),
    ...some(fact.present, presence(session, text)),
    ...some(fact.seating, seating(session, text)),
    ...some(fact.writers, writers(session, text)),
    ...some(fact.recording, recording(session, text)),
    ...some(text.audio.fact.name, alignedFiles(session, text)),
    ...some(fact.idle, pauses(session, text)),
    ...some(fact.clock, clocks(session, text)),
    ...some(fact.struck, struck(session)),
  ];
}

function dates({ entries }: Session, text: Texts): string | undefined {
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) return undefined;
  const [from, to] = [dayAndTime(first.at, text), dayAndTime(last.at, text)];
  return text.exports.fact.between(from.day, from.time, to.day === from.day ? undefined : to.day, to.time);
}

/** From the beginning of the talk to its end: the time without pauses, and the same with those that are told. */
function duration(session: Session, { exports: { fact } }: Texts): string | undefined {
  if (session.talkStart === undefined) return undefined;
  const until = endOfTalk(session);
  return fact.durationOf(clockTime(elapsed(session, until)), clockTime(Math.max(0, until - session.talkStart)));
}

function presence({ presence }: Session, text: Texts): string {
  const { fact } = text.exports;
  const isAlways = (stretches: readonly Stretch[]): boolean =>
    stretches.every(({ from, to }) => from === 0 && to === undefined);
  const everyone = [...presence].sort(([one], [other]) => one - other).filter(([, stretches]) => stretches.length > 0);
  const never = [...presence].flatMap(([number, stretches]) => (stretches.length === 0 ? [number] : []));
  const always = everyone.filter(([, stretches]) => isAlways(stretches)).map(([number]) => String(number));
  const others = everyone
    .filter(([, stretches]) => !isAlways(stretches))
    .map(([number, stretches]) => fact.someTime(String(number), stretches.map((one) => span(one, text)).join(", ")));
  const absent = never.length > 0 ? [fact.never(never.sort((one, other) => one - other).join(", "))] : [];
  return [...(always.length > 0 ? [fact.always(always.join(", "))] : []), ...others, ...absent].join("; ");
}

/** Who sat where, and when they changed places. */
function seating(session: Session, { exports: { fact } }: Texts): string {
  return session.entries
    .flatMap((entry) => (entry.kind === "seating" && stands(session, entry) ? [entry] : []))
    .map(({ order, t }, index) => (index === 0 ? fact.order(order) : `${fact.from(clockTime(t))} ${fact.order(order)}`))
    .join("; ");
}

function span({ from, to }: Stretch, { exports: { fact } }: Texts): string {
  if (to === undefined) return fact.from(clockTime(from));
  return from === 0 ? fact.to(clockTime(to)) : fact.fromTo(clockTime(from), clockTime(to));
}

function writers({ writers }: Session, { exports: { fact }, session: { roles } }: Texts): string {
  return [...writers].map(([id, { role, by }]) => fact.writer(id, roles[role], by)).join(", ");
}

function recording({ recording, recorder }: Session, { exports: { fact } }: Texts): string {
  const marks = recorder.map(({ t, action, label }) => fact.mark(fact.recorder[action], clockTime(t), label));
  if (recording === "notes-only") return [fact.notesOnly, ...marks].join("; ");
  return marks.length > 0 ? marks.join("; ") : fact.noMarks;
}

/** When on the session clock each file began that has been aligned, and how fast it ran. */
function alignedFiles(session: Session, text: Texts): string {
  const { align, fact } = text.audio;
  return recordingsOf(session)
    .filter(({ points }) => points.length > 0)
    .map((recording) => {
      const drift = driftOf(recording);
      const runs = drift === undefined ? undefined : align.drift(drift);
      return fact.told(theRecording(session, recording, text), tenths(recording.zero), runs);
    })
    .join("; ");
}

/** Those within the talk. The time after the end, or until it goes on, is no pause yet. */
function pauses({ idle, talkStart = 0 }: Session, text: Texts): string {
  return idle
    .flatMap(({ from, to }) => (to !== undefined && to > talkStart ? [{ from: Math.max(from, talkStart), to }] : []))
    .map(({ from, to }) => text.exports.fact.fromTo(clockTime(from), clockTime(to)))
    .join(", ");
}

function clocks(session: Session, { exports: { fact } }: Texts): string {
  return session.entries
    .flatMap((entry) => {
      if (entry.kind !== "clock" || !stands(session, entry)) return [];
      const by = clockTime(Math.abs(entry.by));
      const what = entry.what === "slept" ? fact.slept(by) : entry.by > 0 ? fact.forward(by) : fact.backward(by);
      return [`${clockTime(entry.t)} ${what}`];
    })
    .join("; ");
}

function struck({ entries }: Session): string {
  return entries
    .filter(({ kind }) => kind === "struck")
    .map(({ t, id }) => `${clockTime(t)} (${id})`)
    .join(", ");
}
