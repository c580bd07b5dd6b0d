// The replan in words: what is left, whether it fits, what to drop first, and where each planned minute comes from.

import { isBreak, isQuestion } from "../model/item-kinds.ts";
import { isSettled, stateOf } from "../model/session/coverage.ts";
import { labelled } from "../model/session/labels.ts";
import { type PlanRow, type Replan, replan } from "../model/session/replan.ts";
import { progressOf } from "../model/session/session.ts";
import { plannedLength } from "../model/session/timing.ts";
import { itemCalled, shorten } from "./describe.ts";
import { spoken } from "./guide-text.ts";
import type { TellingNow } from "./telling.ts";

/** How things stand, in one to five lines. */
export function planSummary(state: TellingNow, plan: Replan = replan(state.session, state.now.t)): readonly string[] {
  const { plan: words } = state.text.participation;
  const { left, must, planned, drop, short, each, rows } = plan;
  const time = left === undefined ? words.noLength : words.left(left, plannedLength(state.session.guide));
  if (rows.length === 0) return [`${time} ${words.nothing}`];
  const head = `${time} ${words.must(must.count, must.minutes)}`;
  if (planned === 0) return [head, ...(each === undefined || each === 0 ? [] : [words.each(must.count, each)])];
  const without = rows.filter(({ source }) => source === "none").length;
  const uncounted = without > 0 ? [words.without(without)] : [];
  if (left === undefined) return [head, words.planned(planned), ...uncounted];
  const over = Math.round((planned - Math.max(0, left)) * 10) / 10;
  if (over <= 0) return [head, words.allFits(planned), ...uncounted];
  const perQuestion = each === undefined || each === 0 ? "" : ` ${words.each(must.count, each)}`;
  return [
    head,
    words.tooMuch(planned, over),
    ...(drop.length > 0 ? [words.drop(drop.map(({ item }) => itemCalled(state, item)))] : []),
    ...(short > 0 ? [`${words.short(must.count, short)}${perQuestion}`] : []),
    ...uncounted,
  ];
}

/** The summary, and a line for everything that is left. */
export function planLines(state: TellingNow): readonly string[] {
  const plan = replan(state.session, state.now.t);
  const rows = plan.rows.map((row) => rowOf(state, row, plan));
  return [...planSummary(state, plan), ...rows.map((row) => `  ${row}`), ...notCounted(state)];
}

function rowOf(state: TellingNow, row: PlanRow, { left, drop }: Replan): string {
  const { plan: words } = state.text.participation;
  const { item, minutes, source, fits } = row;
  const priority = isBreak(item) ? "" : ` [${state.text.session.priorities[item.priority]}]`;
  const comes = drop.includes(row) ? words.dropped : fits ? words.fits : words.fitsNot;
  // Nothing can be said of what has no minutes, or of a talk without an end.
  const says = left === undefined || (source === "none" && fits) ? "" : `, ${comes}`;
  const text = shorten(spoken(state, item.text), 60);
  const name = isQuestion(item) ? labelled(state.session, item.id, text) : `${itemCalled(state, item)} ${text}`;
  return `${name}${priority}: ${words.minutesFrom[source](minutes)}${says}`;
}

/** The question that is being talked about, and what was skipped: the sums leave them out, and that is said. */
function notCounted(state: TellingNow): readonly string[] {
  const { session, text } = state;
  const { plan: words } = text.participation;
  const current = session.items.get(session.current ?? "");
  const onTheTable = current && isQuestion(current) && stateOf(progressOf(session, current.id)) !== "skipped";
  const skipped = session.order.flatMap((id) => {
    const item = session.items.get(id);
    const isSkipped = item && isQuestion(item) && stateOf(progressOf(session, id)) === "skipped";
    return isSkipped && isSettled(session, item) ? [itemCalled(state, item)] : [];
  });
  return [
    ...(onTheTable ? [words.onTheTable(itemCalled(state, current))] : []),
    ...(skipped.length > 0 ? [words.skipped(skipped)] : []),
  ];
}
