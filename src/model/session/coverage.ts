// Coverage: how far a session has come through its guide, and how its time was used.

import type { Item, Priority } from "../guide.ts";
import { isQuestion } from "../item-kinds.ts";
import { whyNotAsked } from "./applying/applies.ts";
import { type ProgressState, stateOf } from "./progress-state.ts";
import type { Progress, Session } from "./session.ts";
import { isRecording, progressOf } from "./session.ts";

export { stateOf } from "./progress-state.ts";

/** `not-applicable`: nothing happened to it, and an answer, the audience or another question tells why. */
export type CoverageState = ProgressState | "not-applicable";

/** How far an item has come in a session: of what did not apply, that nothing was to be done. */
export function stateIn(session: Session, item: Item): CoverageState {
  const state = stateOf(progressOf(session, item.id));
  return state === "untouched" && whyNotAsked(session, item) ? "not-applicable" : state;
}

/** Whether an item is a question that was asked, with probes or without. */
export function wasAsked(session: Session, id: string | undefined): boolean {
  const item = session.items.get(id ?? "");
  return item !== undefined && isQuestion(item) && ["asked", "probed"].includes(stateOf(progressOf(session, item.id)));
}

/** Whether an item needs nothing more: a question asked, covered or skipped, anything else done or skipped. */
export function isSettled(session: Session, item: Item): boolean {
  if (item.kind === "record" && session.recording === "notes-only") return true;
  // A recorder that was never marked as running needs no stopping.
  if (item.record === "stop" && !isRecording(session)) return true;
  if (stateIn(session, item) === "not-applicable") return true;
  const progress = progressOf(session, item.id);
  return isQuestion(item) ? stateOf(progress) !== "untouched" : progress.done || progress.skippedAt !== undefined;
}

export type Covered = { readonly item: Item; readonly state: CoverageState; readonly progress: Progress };

/** Every question with its state, in the guide's order. */
export function coverage(session: Session): readonly Covered[] {
  return session.order.flatMap((id) => {
    const item = session.items.get(id);
    if (!item || !isQuestion(item)) return [];
    const progress = progressOf(session, id);
    return [{ item, state: stateIn(session, item), progress }];
  });
}

const RANK: Readonly<Record<Priority, number>> = { must: 0, should: 1, "if-time": 2 };

/** Questions not asked and not covered: must-questions first, then in the guide's order. */
export function uncovered(session: Session): readonly Covered[] {
  return coverage(session)
    .filter(({ state }) => state === "untouched" || state === "skipped")
    .sort((one, other) => RANK[one.item.priority] - RANK[other.item.priority]);
}

/** Milliseconds of the session used up to `t`: since the guide's first item, without pauses and closed time. */
export function elapsed(session: Session, t: number): number {
  return session.talkStart === undefined ? 0 : activeBetween(session, session.talkStart, t);
}

/** Milliseconds between two times on the session clock that count as the session's. */
export function activeBetween(session: Session, from: number, to: number): number {
  const idle = session.idle.reduce(
    (sum, stretch) => sum + Math.max(0, Math.min(to, stretch.to ?? to) - Math.max(from, stretch.from)),
    0,
  );
  return Math.max(0, to - from - idle);
}

/** Milliseconds spent on each item up to `t`. */
export function timeByItem(session: Session, t: number): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  session.route.forEach(({ item, t: from }, index) => {
    const to = Math.min(t, session.route[index + 1]?.t ?? t);
    spent.set(item, (spent.get(item) ?? 0) + activeBetween(session, from, to));
  });
  return spent;
}

/** Milliseconds of the plan left at `t`; undefined where the guide names no length. Negative when over. */
export function timeLeft(session: Session, t: number): number | undefined {
  return session.guide.minutes === undefined ? undefined : session.guide.minutes * 60_000 - elapsed(session, t);
}

/** Who is in the room at `t`, by number. */
export function present(session: Session, t: number): readonly number[] {
  return [...session.presence]
    .filter(([, stretches]) => stretches.some(({ from, to }) => from <= t && (to === undefined || t < to)))
    .map(([number]) => number)
    .sort((one, other) => one - other);
}
