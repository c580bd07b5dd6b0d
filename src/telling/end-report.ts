// What is told before a session is let go: what is not done, what is left to fetch, and what was written down afterwards.

import { partsOf } from "../model/entry.ts";
import { type Item, PRIORITIES } from "../model/guide.ts";
import { uncovered } from "../model/session/coverage.ts";
import { labelled } from "../model/session/labels.ts";
import { contentOf, isRecording, type Session, stands } from "../model/session/session.ts";
import { spoken } from "./guide-text.ts";
import { openParked, parkedRow } from "./parked.ts";
import { stubRow, stubsOf } from "./stubs.ts";
import type { TellingNow } from "./telling.ts";
import { uncheckedRows } from "./traces/trace-words.ts";

/** What matters most stands last, next to where the eye is: the must-questions. */
export function endReport(state: TellingNow): readonly string[] {
  const { session, text } = state;
  const { end } = text.session;
  const open = uncovered(session);
  const left = PRIORITIES.toReversed().flatMap((priority) => open.filter(({ item }) => item.priority === priority));
  const parked = openParked(session);
  const stubs = stubsOf(session);
  return [
    ...debriefRows(state),
    ...(stubs.length > 0 ? [end.stubs, ...stubs.map((stub) => `  ${stubRow(state, stub)}`)] : []),
    ...summaryRows(state),
    ...uncheckedRows(state),
    ...(isRecording(session) ? [end.recorderRuns] : []),
    ...(parked.length > 0 ? [end.parked, ...parked.map((one) => `  ${parkedRow(state, one)}`)] : []),
    left.length === 0 ? end.allCovered : end.uncovered,
    ...leftRows(state, left),
  ];
}

/** Of more than these only the last are told, and every must-question: what stands above must not be pushed off the screen. */
const MOST_LEFT = 5;

/** What was neither asked nor covered; `left`: what matters most stands last. */
function leftRows(state: TellingNow, left: readonly { readonly item: Item }[]): readonly string[] {
  const { session, text } = state;
  const { priorities, answer } = text.session;
  const musts = left.filter(({ item }) => item.priority === "must").length;
  const more = left.length - Math.max(MOST_LEFT, musts);
  const shown = more > 1 ? left.slice(more) : left;
  return [
    ...(more > 1 ? [`  ${answer.moreMissing(more)}`] : []),
    ...shown.map(
      ({ item }) => `  ${labelled(session, item.id, spoken(state, item.text))} [${priorities[item.priority]}]`,
    ),
  ];
}

/** How the oral summary was taken; that nothing is known of it, where the guide has one. */
function summaryRows({ session, text }: TellingNow): readonly string[] {
  const { end } = text.session;
  const outcomes = standing(session).flatMap((entry) => (entry.kind === "summary" ? [entry.outcome] : []));
  const confirmed = outcomes.filter((outcome) => outcome === "confirmed").length;
  if (outcomes.length > 0) return [end.summary(confirmed, outcomes.length - confirmed)];
  return [...session.items.values()].some(({ kind }) => kind === "summary") ? [end.noSummary] : [];
}

/** Who has written down what they thought, and who has not. */
function debriefRows({ session, text }: TellingNow): readonly string[] {
  const { end, roles } = text.session;
  const written = standing(session).flatMap((entry) => (entry.kind === "debrief" ? [partsOf(entry.id)?.writer] : []));
  const writers = [...session.writers].map(([id, { role }]) => ({
    role: roles[role],
    lines: written.filter((writer) => writer === id).length,
  }));
  const done = writers.flatMap(({ role, lines }) => (lines > 0 ? [`${role} (${lines})`] : []));
  const missing = writers.flatMap(({ role, lines }) => (lines === 0 ? [role] : []));
  return [
    ...(done.length > 0 ? [end.debriefed(done)] : []),
    ...(missing.length > 0 ? [end.notDebriefed(missing)] : []),
  ];
}

function standing(session: Session) {
  return session.entries.filter((entry) => stands(session, entry)).map((entry) => contentOf(session, entry));
}
