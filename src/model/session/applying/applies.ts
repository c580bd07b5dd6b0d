// Whether an item applies, as far as the answers, the audience and what was asked in its place tell. It stands in nobody's
// way: what does not apply can be gone to and asked all the same, and then it was asked.
import type { Answered, Item, Section } from "../../guide.ts";
import { listItemOf } from "../../named/runs.ts";
import { audiencesOf, isPutTo } from "../audiences.ts";
import { stateOf } from "../progress-state.ts";
import { progressOf, type Session, type WhyNot } from "../session.ts";
import { answersOf } from "./answers-of.ts";

/** `open`: it hangs on answers that have not all been given. */
export type Standing = "applies" | "open" | WhyNot;

/** How conditions stand; all of them must hold. Someone's answer is enough for the group. */
export function conditionsStand(session: Session, conditions: readonly Answered[] | undefined): Standing {
  let standing: Standing = "applies";
  for (const condition of conditions ?? []) {
    const answers = answersOf(session, condition.item);
    if (condition.codes.some((code) => answers?.codes.has(code))) continue;
    if (answers?.all) return { because: "answer", condition };
    standing = "open";
  }
  return standing;
}

/** Why an item does not apply, if it doesn't. */
export function whyNotAsked(session: Session, item: Item): WhyNot | undefined {
  const known = session.verdicts;
  if (known) return known.get(item.id);
  const section = session.sections.get(item.section);
  return byItself(session, item, section) ?? byAnother(session, item);
}

function byItself(session: Session, item: Item, section: Section | undefined): WhyNot | undefined {
  for (const conditions of [section?.ifAnswered, item.ifAnswered]) {
    const standing = conditionsStand(session, conditions);
    if (typeof standing === "object") return standing;
  }
  return undefined;
}

/**
 * What is put in an item's place. By the guide: it is for all who are there, or an answer asks for it. Else it is the
 * moderator's choice, and the one that was asked stands in place of the others.
 */
function byAnother(session: Session, item: Item): WhyNot | undefined {
  const others = inOnePlace(session, item);
  if (others.length === 0) return undefined;
  const isAsked = ({ id }: Item): boolean => ["asked", "probed", "covered"].includes(stateOf(progressOf(session, id)));
  const asked = others.find(isAsked);
  if (asked && !isAsked(item)) return { because: "instead", by: asked.id };
  // In a group both may be called for, each by somebody's answer.
  if (isAsked(item) || item.ifAnswered) return undefined;
  const chosen = others.find((other) => other.insteadOf === item.id && isDueInstead(session, other));
  return chosen && { because: "instead", by: chosen.id };
}

function isDueInstead(session: Session, item: Item): boolean {
  const section = session.sections.get(item.section);
  if (conditionsStand(session, section?.ifAnswered) !== "applies") return false;
  if (item.ifAnswered) return conditionsStand(session, item.ifAnswered) === "applies";
  const here = audiencesOf(session.facts);
  return here.length > 0 && item.audience !== undefined && here.every((one) => item.audience?.includes(one));
}

/** An item that stands in place of another, that other, and whatever else stands in its place; without the item itself. */
function inOnePlace(session: Session, item: Item): readonly Item[] {
  const first = item.insteadOf ?? item.id;
  const together = places(session).get(first) ?? [];
  return together.filter(({ id }) => id !== item.id);
}

const found = new WeakMap<Session["items"], ReadonlyMap<string, readonly Item[]>>();

/** The items that stand in place of one another, by the first of them. */
function places({ items }: Session): ReadonlyMap<string, readonly Item[]> {
  const known = found.get(items);
  if (known) return known;
  const made = new Map<string, readonly Item[]>();
  for (const item of items.values())
    if (item.insteadOf !== undefined) {
      const first = items.get(item.insteadOf);
      made.set(item.insteadOf, [...(made.get(item.insteadOf) ?? (first ? [first] : [])), item]);
    }
  found.set(items, made);
  return made;
}

export type NotApplicable = { readonly item: Item; readonly why: WhyNot };

/** What did not apply and was not asked either, in the guide's order; with `audience` also what was for others. */
export function notApplicable(session: Session): readonly NotApplicable[] {
  const untouched = ({ id }: Item): boolean => {
    const progress = progressOf(session, id);
    return stateOf(progress) === "untouched" && !progress.done;
  };
  const inTalk = session.order.flatMap((id): readonly NotApplicable[] => {
    const item = session.items.get(id);
    const why = item && untouched(item) ? whyNotAsked(session, item) : undefined;
    return item && why ? [{ item, why }] : [];
  });
  return [...inTalk, ...aboutNone(session), ...forOthers(session)];
}

/** What is asked about each of the things that people name, where they named none. */
function aboutNone({ guide, facts, runs }: Session): readonly NotApplicable[] {
  return guide.sections.flatMap((section) => {
    const { members, used } = runs.get(section.id) ?? { members: [], used: [] };
    if (!section.forEach || !isPutTo(facts, section) || members.length + used.length > 0) return [];
    return section.items
      .filter((item) => item.id !== listItemOf(section) && isPutTo(facts, item))
      .map((item): NotApplicable => ({ item, why: { because: "none-named" } }));
  });
}

/** What the guide has for audiences that were not there. */
function forOthers({ guide, facts }: Session): readonly NotApplicable[] {
  return guide.sections.flatMap((section) =>
    section.items.flatMap((item): readonly NotApplicable[] => {
      const missed = [section, item].find((thing) => !isPutTo(facts, thing));
      return missed?.audience ? [{ item, why: { because: "audience", audience: missed.audience } }] : [];
    }),
  );
}
