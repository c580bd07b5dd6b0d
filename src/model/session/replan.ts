// The replan: what still fits. Plain arithmetic on the guide's own minutes; what to do about it is the moderator's to judge.

import type { Item, Priority } from "../guide.ts";
import { isBreak, takesTime } from "../item-kinds.ts";
import { isSettled } from "./coverage.ts";
import { progressOf, type Session } from "./session.ts";
import { itemsOf, leftAt, plannedLength, sumOf } from "./timing.ts";

/**
 * Where planned minutes come from: the item itself; its section's, shared among the questions that have none; the rest of
 * the guide's, shared likewise. `none`: the guide sets no time aside.
 */
export type MinutesFrom = "item" | "section" | "share" | "none";

export type PlanRow = {
  readonly item: Item;
  readonly minutes: number;
  readonly source: MinutesFrom;
  /** Whether it is asked in time if the rows to drop are dropped, and the others take as long as planned. */
  readonly fits: boolean;
};

export type Replan = {
  /** Whole minutes, negative when over; undefined where the guide names no length. */
  readonly left: number | undefined;
  readonly must: { readonly count: number; readonly minutes: number };
  /** Minutes of all that is left. */
  readonly planned: number;
  /** What is neither asked, covered nor skipped: must-questions first, each rank in the guide's order, breaks last. */
  readonly rows: readonly PlanRow[];
  /** What to drop, in this order, until the rest fits: breaks, if-time from the end, should from the end. */
  readonly drop: readonly PlanRow[];
  /** Minutes that the must-questions lack. */
  readonly short: number;
  /** Minutes that each must-question gets if all are asked and nothing else is. */
  readonly each: number | undefined;
};

const RANK: Readonly<Record<Priority, number>> = { must: 0, should: 1, "if-time": 2 };
const BREAK = 3;

/** What still fits at `t` on the session clock. `left`: minutes, instead of those that the guide and the clock give. */
export function replan(session: Session, t: number, left = minutesLeft(session, t)): Replan {
  const planned = new Map(plannedMinutes(session));
  const rows = itemsLeft(session).map((item): Omit<PlanRow, "fits"> => {
    const minutes = planned.get(item.id);
    return { item, ...(minutes ?? { minutes: 0, source: "none" }) };
  });
  const all = total(rows);
  const must = rows.filter(isMust);
  const room = Math.max(0, left ?? Infinity);
  const drop = toDrop(rows, all - room);
  let used = 0;
  const fitting = rows.map((row): PlanRow => {
    if (drop.includes(row)) return { ...row, fits: false };
    used = tenths(used + row.minutes);
    return { ...row, fits: used <= room && room > 0 };
  });
  const byItem = new Map(fitting.map((row) => [row.item.id, row]));
  return {
    left,
    must: { count: must.length, minutes: total(must) },
    planned: all,
    rows: fitting,
    drop: drop.flatMap(({ item }) => byItem.get(item.id) ?? []),
    short: Math.max(0, total(must) - room),
    each: left === undefined || must.length === 0 ? undefined : Math.floor((room / must.length) * 10) / 10,
  };
}

/** As the remarks on the time have it: a minute that is begun is left. */
function minutesLeft(session: Session, t: number): number | undefined {
  const left = leftAt(session, t);
  if (left === undefined) return undefined;
  const minutes = Math.ceil(left / 60_000);
  // Less than a minute over is rounded to a nothing with a minus.
  return minutes === 0 ? 0 : minutes;
}

function total(rows: readonly { readonly minutes: number }[]): number {
  return tenths(rows.reduce((sum, { minutes }) => sum + minutes, 0));
}

/** Shares are kept in whole tenths of a minute, so that the sums on the screen are those that were reckoned with. */
function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}

function isMust({ item }: { readonly item: Item }): boolean {
  return rankOf(item) === RANK.must;
}

function rankOf(item: Item): number {
  return isBreak(item) ? BREAK : RANK[item.priority];
}

/** From the end, all but the must-questions, until nothing is over. What takes no time gains none. */
function toDrop<Row extends { readonly item: Item; readonly minutes: number }>(
  rows: readonly Row[],
  over: number,
): readonly Row[] {
  const drop: Row[] = [];
  for (const row of rows.toReversed()) if (total(drop) < over && row.minutes > 0 && !isMust(row)) drop.push(row);
  return drop;
}

/** What is neither asked, covered, done nor skipped. A break that was passed by without being taken is no longer ahead. */
function itemsLeft(session: Session): readonly Item[] {
  const here = session.order.indexOf(session.current ?? "");
  return itemsThatTakeTime(session)
    .filter((item) => progressOf(session, item.id).reached.length === 0 && !isSettled(session, item))
    .filter((item) => !isBreak(item) || session.order.indexOf(item.id) > here)
    .sort((one, other) => rankOf(one) - rankOf(other));
}

/** The questions, summaries and breaks of the talk, in the guide's order. */
function itemsThatTakeTime(session: Session): readonly Item[] {
  return session.order.flatMap((id) => {
    const item = session.items.get(id);
    if (!item || session.sections.get(item.section)?.place !== undefined) return [];
    return takesTime(item) || isBreak(item) ? [item] : [];
  });
}

type Planned = { readonly minutes: number; readonly source: MinutesFrom };

/** The planned minutes of everything that the guide sets time aside for, by item: what was asked has its part as well. */
function plannedMinutes(session: Session): readonly (readonly [string, Planned])[] {
  const items = itemsThatTakeTime(session);
  const own = items.flatMap(({ id, minutes }) =>
    minutes ? [[id, { minutes: minutes.to, source: "item" }] as const] : [],
  );
  const sections = [...session.sections.values()].filter(({ place }) => place === undefined);
  const inSections = sections.flatMap((section) => {
    const inside = itemsOf(session, section);
    return section.minutes ? shared(section.minutes.to - sumOf(inside), inside, "section") : [];
  });
  const claimed = sections.reduce((sum, section) => sum + (section.minutes?.to ?? sumOf(itemsOf(session, section))), 0);
  const others = sections.filter(({ minutes }) => !minutes).flatMap((section) => itemsOf(session, section));
  const rest = (plannedLength(session.guide) ?? 0) - claimed;
  return [...own, ...inSections, ...shared(rest, others, "share")];
}

/** Minutes shared equally among the questions that have none of their own; nothing where none are left to share. */
function shared(
  minutes: number,
  items: readonly Item[],
  source: "section" | "share",
): readonly (readonly [string, Planned])[] {
  const without = items.filter((item) => takesTime(item) && !item.minutes);
  const each = Math.floor((minutes / without.length) * 10) / 10;
  return each > 0 ? without.map(({ id }) => [id, { minutes: each, source }] as const) : [];
}
