// What a question is called on the screen, on paper, after a command and in every export: its printed number, or its place
// among the questions.

import type { Item } from "../guide.ts";
import { isQuestion } from "../item-kinds.ts";
import type { Session } from "./session.ts";

/**
 * The label of every question among the items, by id. They are all the items of a guide, since an item left out would
 * move the others. Own questions are `+1`, `+2` in the order they were asked.
 */
export function questionLabels(items: readonly Item[]): ReadonlyMap<string, string> {
  const questions = items.filter(isQuestion);
  const ours = questions.filter(({ id }) => isOwn(id));
  const printed = questions.filter(({ id }) => !isOwn(id));
  const numbers = printed.map(({ number }) => number);
  // The printed numbers serve only where every question has one of its own; some guides begin anew in each part.
  const serve = numbers.every((number) => number !== undefined) && new Set(numbers).size === numbers.length;
  const labels = new Map(printed.map((item, index) => [item.id, serve ? (item.number ?? "") : String(index + 1)]));
  ours.sort((one, other) => one.id.localeCompare(other.id, "en", { numeric: true }));
  ours.forEach((item, index) => {
    labels.set(item.id, `+${index + 1}`);
  });
  return labels;
}

const made = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** The label of every question of the session. What is for another audience isn't there, but keeps its number on paper. */
export function labelsOf(session: Session): ReadonlyMap<string, string> {
  const known = made.get(session.order);
  if (known) return known;
  const all = session.guide.sections.flatMap(({ items }) => items);
  const ours = [...session.items.values()].filter(({ id }) => isOwn(id));
  const labels = new Map([...questionLabels([...all, ...ours])].filter(([id]) => session.items.has(id)));
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
