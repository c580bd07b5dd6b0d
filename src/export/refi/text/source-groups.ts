// Groups the lines of a session under headings: the questions in the order in which they were asked, then the parked lines
// and the debrief.

import { clockTime, shortTime } from "../../../model/clock.ts";
import { isQuestion } from "../../../model/item-kinds.ts";
import type { Language } from "../../../model/language.ts";
import { wasAsked } from "../../../model/session/coverage.ts";
import { isOwn } from "../../../model/session/labels.ts";
import { probesOf, type Session, stands } from "../../../model/session/session.ts";
import type { Texts } from "../../../text/languages.ts";
import { itemInFull, read } from "../../lines/shared-words.ts";
import { turnRows } from "../../lines/turns.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { toProjectLine } from "./project-text.ts";
import { type Line, makeLineWriter, makeTimedLine, nameSpeakers } from "./source-lines.ts";

type Timed = { readonly t: number; readonly line: Line };
type Group = { readonly item: string | undefined; readonly visits: number[]; readonly lines: Timed[] };

/** Each group begins with its heading. */
export function groupLines(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly (readonly Line[])[] {
  const lineOf = makeLineWriter(session, language, text);
  const groups = new Map<string | undefined, Group>();
  const groupOf = (item: string | undefined): Group => {
    const known = groups.get(item);
    if (known) return known;
    const group: Group = { item, visits: [], lines: [] };
    groups.set(item, group);
    return group;
  };
  const lists = new Map<Utterance["kind"], Line[]>([
    ["park", []],
    ["debrief", []],
    ["struck", []],
  ]);

  for (const { item, t, passed } of session.route) if (!passed) groupOf(item).visits.push(t);
  for (const { item, t, line } of listTurnLines(session, language, text)) groupOf(item).lines.push({ t, line });
  for (const { item, t, line } of listProbeLines(session, language, text)) groupOf(item).lines.push({ t, line });
  for (const utterance of utterances) {
    const line = lineOf(utterance);
    const list = lists.get(utterance.kind);
    if (line && list) list.push(line);
    else if (line) groupOf(utterance.item).lines.push({ t: utterance.t, line });
  }

  const { parts, fact } = text.exports;
  const headed = (heading: string, lines: readonly Line[] | undefined): readonly Line[][] =>
    lines && lines.length > 0 ? [[headingOf(heading), ...lines]] : [];
  return [
    ...[...groups.values()]
      .filter((group) => group.lines.length > 0 || wasAsked(session, group.item))
      .sort((one, other) => firstTime(one) - firstTime(other))
      .map((group) => [
        itemHeading(session, group, language, text),
        ...group.lines.sort((one, other) => one.t - other.t).map(({ line }) => line),
      ]),
    ...headed(parts.parked, lists.get("park")),
    ...headed(parts.debrief, lists.get("debrief")),
    ...headed(fact.struck, lists.get("struck")),
  ];
}

type Placed = Timed & { readonly item: string | undefined };

/** A turn has no words: its line says who had the floor. */
function listTurnLines(session: Session, language: Language, text: Texts): readonly Placed[] {
  return turnRows(session, language).map(({ id, t, item, speakers, duration }) => {
    const lasted = duration === undefined ? "" : ` (${shortTime(duration)})`;
    return { t, item, line: makeTimedLine(t, "", text.exportRefi.turn(nameSpeakers(speakers, text)), id, lasted) };
  });
}

/** The probes that the moderator used. */
function listProbeLines(session: Session, language: Language, text: Texts): readonly Placed[] {
  return session.entries.flatMap((entry) => {
    if (entry.kind !== "probe" || !stands(session, entry)) return [];
    const { id, t, item } = entry;
    const probe = probesOf(session, item).find((known) => known.id === entry.probe);
    const words = toProjectLine(probe ? read(probe.text, language) : entry.probe);
    return [{ t, item, line: makeTimedLine(t, `${text.exports.speaker.moderator}: `, words, id) }];
  });
}

/** `Math.min(...)` can't be used here: a group may hold more lines than a call takes arguments. */
function firstTime({ visits, lines }: Group): number {
  const [visit] = visits;
  if (visit !== undefined) return visit;
  return lines.reduce((first, { t }) => Math.min(first, t), Number.POSITIVE_INFINITY);
}

function headingOf(words: string): Line {
  return { kind: "heading", before: "", words: toProjectLine(words), after: "" };
}

/** A question, with the times at which it was asked. */
function itemHeading(session: Session, { item: id, visits }: Group, language: Language, text: Texts): Line {
  const { question } = text.exports;
  if (id === undefined) return headingOf(question.none);
  const [first, ...again] = visits.map(clockTime);
  const item = session.items.get(id);
  const times = [
    ...(session.sections.get(item?.section ?? "")?.export === false ? [question.keptInside] : []),
    ...(isOwn(id) ? [question.own] : []),
    ...(item && isQuestion(item) ? [first === undefined ? question.notAsked : question.asked(first)] : []),
    ...(again.length > 0 ? [question.again(again.join(", "))] : []),
  ];
  const after = times.length > 0 ? ` (${times.join("; ")})` : "";
  return { ...headingOf(itemInFull(session, id, language, text)), after, item: id };
}
