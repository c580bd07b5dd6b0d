// The questions in the order in which they were really asked, and under each what was asked, said and seen.

import { clockTime, shortTime } from "../../model/clock.ts";
import type { EntryOf } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import { timeByItem, wasAsked } from "../../model/session/coverage.ts";
import { probesOf, progressOf, type Session, stands } from "../../model/session/session.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import { inRuns } from "../lines/repeats.ts";
import { endOf, itemInFull, read } from "../lines/shared-words.ts";
import { type TurnPart, talkIn, turnParts } from "../lines/turns.ts";
import type { Utterance } from "../lines/utterance.ts";
import type { Part, Row } from "./parts.ts";
import { rowOf } from "./rows.ts";

/** What belongs to one item, or to none. */
type Group = {
  readonly item: string | undefined;
  readonly visits: number[];
  readonly rows: { readonly t: number; readonly row: Row }[];
  /** The turns, or what of them, fell under it. */
  readonly floor: TurnPart[];
};

/** Every question that was asked, and whatever else something was noted under. */
export function questionsOf(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Part[] {
  const until = endOf(session);
  const spent = timeByItem(session, until);
  return groupsOf(session, utterances, language, text).map(({ item, visits, rows, floor }) => ({
    heading: item === undefined ? text.exports.question.none : itemInFull(session, item, language, text),
    about: item === undefined ? [] : aboutItem(session, item, visits, spent.get(item) ?? 0, language, text),
    rows: [...floorRow(floor, text), ...rows.sort((one, other) => one.t - other.t).map(({ row }) => row)],
  }));
}

/** Who held the floor, in one row. */
function floorRow(parts: readonly TurnPart[], text: Texts): readonly Row[] {
  const { floor, held } = text.exports.question;
  const talk = talkIn(parts);
  const first = talk.find(({ turns }) => turns > 0);
  const words = talk.map((one) => {
    const who = speakerName({ who: typeof one.who === "number" ? [one.who] : one.who }, text);
    return held(who, one.turns, shortTime(one.talk), one === first);
  });
  return words.length > 0 ? [{ manner: "plain", lead: floor, words: words.join(", "), notes: [], codes: [] }] : [];
}

function groupsOf(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Group[] {
  const groups = new Map<string | undefined, Group>();
  const groupOf = (item: string | undefined): Group => {
    const known = groups.get(item);
    if (known) return known;
    const group: Group = { item, visits: [], rows: [], floor: [] };
    groups.set(item, group);
    return group;
  };
  for (const { item, t, passed } of session.route) if (!passed) groupOf(item).visits.push(t);
  for (const entry of session.entries) {
    if (entry.kind === "probe" && stands(session, entry)) {
      groupOf(entry.item).rows.push({ t: entry.t, row: probeRow(session, entry, language, text) });
    }
  }
  for (const run of inRuns(utterances)) {
    const [first] = run;
    if (!first || IN_LISTS.has(first.kind)) continue;
    const ids = run.map(({ id }) => id);
    groupOf(first.item).rows.push({ t: first.t, row: rowOf(session, first, language, text, ids) });
  }
  for (const part of turnParts(session, endOf(session))) groupOf(part.item).floor.push(part);
  return [...groups.values()]
    .filter(({ item, rows, floor }) => rows.length > 0 || talkIn(floor).length > 0 || wasAsked(session, item))
    .sort((one, other) => beginning(one) - beginning(other));
}

/** These stand in lists of their own, and an own question is its own heading. */
const IN_LISTS: ReadonlySet<Utterance["kind"]> = new Set(["memo", "skip", "struck", "own", "park", "debrief"]);

function beginning({ visits, rows, floor }: Group): number {
  return visits[0] ?? Math.min(...rows.map(({ t }) => t), ...floor.map(({ from }) => from));
}

function probeRow(session: Session, { t, item, probe, id }: EntryOf<"probe">, language: Language, text: Texts): Row {
  const found = probesOf(session, item).find((known) => known.id === probe);
  const words = found ? read(found.text, language) : probe;
  return { manner: "asked", time: clockTime(t), lead: text.exports.question.probe, words, notes: [], codes: [], id };
}

function aboutItem(
  session: Session,
  id: string,
  visits: readonly number[],
  spent: number,
  language: Language,
  text: Texts,
): readonly string[] {
  const item = session.items.get(id);
  if (!item) return [];
  const { question } = text.exports;
  const section = session.sections.get(item.section);
  const [first, ...again] = visits.map(clockTime);
  const asked = first === undefined ? question.notAsked : question.asked(first);
  return [
    ...(section ? [read(section.title, language)] : []),
    ...(section?.export === false ? [question.keptInside] : []),
    ...(id.startsWith("own:") ? [question.own] : []),
    ...(isQuestion(item) ? [item.priority === "must" ? text.session.priorities.must : "", asked] : []),
    ...(isQuestion(item) && again.length > 0 ? [question.again(again.join(", "))] : []),
    ...(spent >= 1000 ? [question.used(clockTime(spent))] : []),
    ...themes(session, item, language, text),
  ].filter((about) => about !== "");
}

function themes(session: Session, item: Item, language: Language, { exports: { question } }: Texts): readonly string[] {
  const ticked = progressOf(session, item.id).themes;
  const named = (wanted: boolean): string =>
    item.cover
      .filter(({ id }) => ticked.includes(id) === wanted)
      .map((theme) => read(theme.text, language))
      .join(", ");
  const [covered, left] = [named(true), named(false)];
  return [...(covered ? [question.ticked(covered)] : []), ...(left ? [question.unticked(left)] : [])];
}
