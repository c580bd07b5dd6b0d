// What a question is called on the screen, on paper, after a command and in every export: its printed number, or its place
// among the questions.

import type { Item, Section } from "../guide.ts";
import { isQuestion } from "../item-kinds.ts";
import { partsOfRun } from "../named/runs.ts";
import type { Session } from "./session.ts";

/**
 * The label of every question of a guide, by id; and of `own` questions, `+1`, `+2` in the order they were asked. The
 * numbers that the guide prints are kept as they are, and a question without one is called nothing then. Where no
 * question has a number, each has its place: among all, whoever they are for, so that an audience moves none of them.
 */
export function questionLabels(sections: readonly Section[], own: readonly Item[] = []): ReadonlyMap<string, string> {
  const questions = sections.flatMap(({ items }) => items.filter(isQuestion));
  const isNumbered = questions.some(({ number }) => number !== undefined);
  const labels = new Map(
    isNumbered
      ? questions.flatMap(({ id, number }) => (number === undefined ? [] : [[id, number] as const]))
      : questions.map(({ id }, index) => [id, String(index + 1)] as const),
  );
  const asked = own.toSorted((one, other) => one.id.localeCompare(other.id, "en", { numeric: true }));
  asked.forEach((item, index) => {
    labels.set(item.id, `+${index + 1}`);
  });
  return labels;
}

const made = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The label of every question of the session that has one; `4.2` about the second of the things that were named. What is for another audience isn't there, but keeps its number on paper. */
export function labelsOf(session: Session): ReadonlyMap<string, string> {
  const known = made.get(session.order);
  if (known) return known;
  const own = [...session.items.values()].filter(({ id }) => isOwn(id));
  const all = questionLabels(session.guide.sections, own);
  const runs = [...session.items.keys()].flatMap((id) => {
    const parts = partsOfRun(id);
    const label = parts && all.get(parts.id);
    return label === undefined ? [] : [[id, `${label}.${parts?.n}`] as const];
  });
  const labels = new Map([...[...all].filter(([id]) => session.items.has(id)), ...runs]);
  made.set(session.order, labels);
  return labels;
}

/** Own questions carry the id of the entry that asked them. */
export function isOwn(item: string): boolean {
  return item.startsWith("own:");
}

export function labelOf(session: Session, item: string | undefined): string {
  return item === undefined ? "" : (labelsOf(session).get(item) ?? "");
}

/** Words about a question behind its label; alone if it has none. */
export function labelled(session: Session, item: string, words: string): string {
  const label = labelOf(session, item);
  return label === "" ? words : `${label} ${words}`;
}
