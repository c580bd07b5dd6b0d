// The time duties: how much each part has used and was meant to use, how much is left, and when the next sign is due.

import type { Guide, Item, Section } from "../guide.ts";
import { isQuestion } from "../item-kinds.ts";
import { activeBetween, elapsed, timeByItem } from "./coverage.ts";
import type { Session } from "./session.ts";

/** Minutes before the end at which the secretary holds up a sign. */
export const SIGNS: readonly number[] = [15, 5];

/** Minutes from the guide's first item to the end: as planned, else until the room must be left. */
export function plannedLength({ minutes, hardStop }: Guide): number | undefined {
  return minutes ?? hardStop;
}

/** Milliseconds left at `t`, negative when over; undefined where the guide names no length. */
export function leftAt(session: Session, t: number): number | undefined {
  const length = plannedLength(session.guide);
  return length === undefined ? undefined : length * 60_000 - elapsed(session, t);
}

/** The sign that comes next, and in how many milliseconds; undefined after the last, and where there is no end. */
export function nextSign(
  session: Session,
  t: number,
): { readonly minutes: number; readonly after: number } | undefined {
  const left = leftAt(session, t);
  const minutes = SIGNS.find((sign) => left !== undefined && left > sign * 60_000);
  return left === undefined || minutes === undefined ? undefined : { minutes, after: left - minutes * 60_000 };
}

/** Milliseconds spent in each section up to `t`. */
export function timeBySection(session: Session, t: number): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  for (const [id, time] of timeByItem(session, t)) {
    const section = session.items.get(id)?.section;
    if (section !== undefined) spent.set(section, (spent.get(section) ?? 0) + time);
  }
  return spent;
}

/** Milliseconds left of an activity's minutes at `t`, negative when over; undefined where none runs, or it has none. */
export function leftOfActivity(session: Session, t: number): number | undefined {
  const { activity } = session;
  if (activity?.minutes === undefined) return undefined;
  return activity.minutes * 60_000 - activeBetween(session, activity.from, t);
}

/** A section's own minutes, else those of its items where every question has some; undefined where neither tells. */
export function plannedFor(session: Session, section: Section): number | undefined {
  if (section.minutes) return section.minutes.to;
  const items = itemsOf(session, section);
  const told = items.some(({ minutes }) => minutes) && items.filter(isQuestion).every(({ minutes }) => minutes);
  return told ? sumOf(items) : undefined;
}

/** The items of a section that apply in this session. */
export function itemsOf(session: Session, section: Section): readonly Item[] {
  return section.items.filter(({ id }) => session.items.has(id));
}

/** Planned minutes, at the most, of the items that have some of their own. */
export function sumOf(items: readonly Item[]): number {
  return items.reduce((sum, { minutes }) => sum + (minutes?.to ?? 0), 0);
}
