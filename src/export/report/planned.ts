// What was planned and what was used, for each part of the guide and each question in it.

import type { Item, Minutes, Section } from "../../model/guide.ts";
import { takesTime } from "../../model/item-kinds.ts";
import { timeByItem } from "../../model/session/coverage.ts";
import { endOfTalk } from "../../model/session/talk-end.ts";
import { plannedFor, timeBySection } from "../../model/session/timing.ts";
import { itemInFull, read } from "../lines/shared-words.ts";
import type { Subject } from "./subject.ts";

export type Planned = {
  readonly name: string;
  readonly part: boolean;
  readonly planned?: Minutes;
  /** Milliseconds without pauses. */
  readonly used: number;
};

/** Parts and questions with a plan, or with time that went to them; what comes before and after the talk is neither. */
export function plannedIn(subject: Subject): readonly Planned[] {
  const { session, language } = subject;
  const until = endOfTalk(session);
  const bySection = timeBySection(session, until);
  const byItem = timeByItem(session, until);
  const inSection = new Map<string, Item[]>();
  for (const id of session.order) {
    const item = session.items.get(id);
    if (!item) continue;
    const known = inSection.get(item.section);
    if (known) known.push(item);
    else inSection.set(item.section, [item]);
  }
  const itemRows = (items: readonly Item[]): readonly Planned[] =>
    items.flatMap((item) => {
      const used = byItem.get(item.id) ?? 0;
      const shown = (takesTime(item) || item.minutes) && (item.minutes || used >= 1000);
      return shown ? [{ ...nameOf(subject, item), part: false, ...planOfItem(item), used }] : [];
    });
  const sections = [...session.sections.values()].filter(({ place }) => place === undefined);
  // A guide that is one list needs no line for the list.
  const single = sections.length === 1;
  const parts = sections.flatMap((section): readonly Planned[] => {
    const rows = itemRows(inSection.get(section.id) ?? []);
    const used = bySection.get(section.id) ?? 0;
    const planned = planOfSection(subject, section);
    if (single && rows.length > 0) return rows;
    if (!planned && used < 1000 && rows.length === 0) return [];
    return [{ name: read(section.title, language), part: true, ...(planned ? { planned } : {}), used }, ...rows];
  });
  return [...itemRows(inSection.get("") ?? []), ...parts];
}

function nameOf({ session, language, text }: Subject, { id }: Item): { readonly name: string } {
  return { name: itemInFull(session, id, language, text) };
}

function planOfItem({ minutes }: Item): { readonly planned?: Minutes } {
  return minutes ? { planned: minutes } : {};
}

function planOfSection({ session }: Subject, section: Section): Minutes | undefined {
  if (section.minutes) return section.minutes;
  const to = plannedFor(session, section);
  return to === undefined ? undefined : { from: to, to };
}
