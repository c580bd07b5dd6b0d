// Which questions of several sessions are one question: the same id in versions of a guide, as long as it asks the same.
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import { isOwn } from "../../model/session/labels.ts";
import { inLanguage } from "../../text/languages.ts";
import { ANOTHER } from "../versions/guide-diff.ts";
import { likeness } from "../versions/words.ts";
import type { StudySession } from "./study-session.ts";

export type Question = {
  /** Told apart on a page: `q1` in the order of the rows. */
  readonly key: string;
  /** As it was asked last. */
  readonly text: string;
  readonly id: string;
  /** Asked without standing in a guide. */
  readonly own: boolean;
  /** The item's id in a session's guide; undefined where its version doesn't have the question. */
  readonly itemIn: (session: StudySession) => string | undefined;
};

/** An id that asked one thing in some versions and another in others, with the texts. */
export type UsedAnew = { readonly guide: string; readonly id: string; readonly texts: readonly string[] };

type Variant = { readonly guide: string; readonly id: string; readonly text: string };

/**
 * Every question, in the order of the guides; `sessions` in the order in which they began. What is one question depends on
 * all of their texts together, and not on which was read first.
 */
export function questionsIn(
  sessions: readonly StudySession[],
  language: Language,
): { readonly questions: readonly Question[]; readonly usedAnew: readonly UsedAnew[] } {
  const there = sessions.map((session) => ({ session, variants: variantsOf(session, language) }));
  const all = [...new Map(there.flatMap(({ variants }) => variants).map((one) => [keyOf(one), one])).values()];
  const clusterOf = clusters(all);
  const order = mergedOrder(there.map(({ variants }) => variants.map((one) => clusterOf(one))));
  const questions = order.map((cluster, place): Question => {
    const items = new Map<string, string>();
    let last: Variant | undefined;
    for (const { session, variants } of there)
      for (const one of variants)
        if (clusterOf(one) === cluster && !items.has(session.id)) {
          items.set(session.id, one.id);
          last = one;
        }
    return {
      key: `q${place + 1}`,
      text: last?.text ?? "",
      id: last?.id ?? "",
      own: isOwn(last?.id ?? ""),
      itemIn: ({ id }) => items.get(id),
    };
  });
  const usedAnew = [...Map.groupBy(all, ({ guide, id }) => JSON.stringify([guide, id])).values()].flatMap((same) => {
    const [first] = same;
    if (!first || new Set(same.map(clusterOf)).size < 2) return [];
    return [{ guide: first.guide, id: first.id, texts: same.map(({ text }) => text).sort() }];
  });
  return { questions, usedAnew: usedAnew.sort((one, other) => (one.id < other.id ? -1 : 1)) };
}

/** All questions of the session's guide, whoever they are for: not being asked is something else than not being there. */
function variantsOf(
  { id: session, session: { guide, items, order } }: StudySession,
  language: Language,
): readonly Variant[] {
  const ofGuide = guide.sections
    .filter(({ place }) => place === undefined)
    .flatMap(({ items: inSection }) => inSection)
    .filter(isQuestion);
  const own = order.flatMap((id) => (isOwn(id) ? (items.get(id) ?? []) : []));
  const variant = (item: Item, of: string): Variant => ({ guide: of, id: item.id, text: oneLine(item, language) });
  return [...ofGuide.map((item) => variant(item, guide.id)), ...own.map((item) => variant(item, `\0${session}`))];
}

function oneLine({ text }: Item, language: Language): string {
  return inLanguage(text, language).replace(/\s+/gu, " ").trim();
}

function keyOf({ guide, id, text }: Variant): string {
  return JSON.stringify([guide, id, text]);
}

/** Of one guide and id, texts that are like each other, or like one that is; the first of them in the alphabet names them all. */
function clusters(all: readonly Variant[]): (variant: Variant) => string {
  const names = new Map<string, string>();
  for (const same of Map.groupBy(all, ({ guide, id }) => JSON.stringify([guide, id])).values()) {
    const open = new Set(same.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1)));
    for (const first of open) {
      open.delete(first);
      const reached = [first];
      for (const one of reached)
        for (const other of open)
          if (likeness(one.text, other.text) >= ANOTHER) {
            open.delete(other);
            reached.push(other);
          }
      for (const one of reached) names.set(keyOf(one), keyOf(first));
    }
  }
  return (variant) => names.get(keyOf(variant)) ?? keyOf(variant);
}

/** One order of several: what a later list has more stands after what it follows there. */
function mergedOrder(lists: readonly (readonly string[])[]): readonly string[] {
  const order: string[] = [];
  for (const list of lists) {
    let place = list.some((one) => order.includes(one)) ? -1 : order.length - 1;
    for (const one of list) {
      const known = order.indexOf(one);
      if (known < 0) order.splice(place + 1, 0, one);
      place = known < 0 ? place + 1 : known;
    }
  }
  return order;
}
