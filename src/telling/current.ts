// What stands under the conversation: the item on the table, its probes and checklist, and the state of the session in one line.

import { shortTime } from "../model/clock.ts";
import { partsOf } from "../model/entry.ts";
import type { Item } from "../model/guide.ts";
import { isQuestion } from "../model/item-kinds.ts";
import { putOnlyTo } from "../model/session/audiences.ts";
import { coverage, isSettled, timeByItem, uncovered } from "../model/session/coverage.ts";
import { labelOf } from "../model/session/labels.ts";
import { isRecording, probesOf, progressOf, type Session } from "../model/session/session.ts";
import { inLanguage } from "../text/languages.ts";
import { speakerName } from "./attribution.ts";
import { checklist } from "./checklist.ts";
import { COVERAGE_MARK } from "./coverage-mark.ts";
import { spoken } from "./guide-text.ts";
import type { TellingNow } from "./telling.ts";
import { timeLeftOf } from "./timing-line.ts";

export type Current = {
  /** The question's label, or the word for what is to be done. */
  readonly label: string;
  readonly text: string;
  /** `må · 15 min`. */
  readonly about: string;
  /** `Før samtalen: 3 av 7  ✓✓▸····`; empty for the guide's own items. */
  readonly steps: string;
  readonly listen: string;
  readonly probes: readonly string[];
  readonly checklist: readonly string[];
  readonly options: readonly string[];
  /** What the guide tells its holder of it, and at a section's first item of the section. */
  readonly asides: readonly string[];
};

/** The item on the table; undefined before the session has come to one. */
export function currentItem(state: TellingNow): Current | undefined {
  const { session, text } = state;
  const item = session.items.get(session.current ?? "");
  if (!item) return undefined;
  const words = text.session;
  const progress = progressOf(session, item.id);
  const probes = probesOf(session, item.id).map((probe, index) => {
    const condition = probe.if ? ` (${words.screen.condition(spoken(state, probe.if))})` : "";
    const used = progress.probes.includes(probe.id) ? "✓" : "";
    return `${index + 1}${used} ${spoken(state, probe.text)}${condition}`;
  });
  return {
    label: labelOf(session, item.id) || words.itemKinds[item.kind],
    text: spoken(state, item.text),
    about: aboutItem(state, item),
    steps: stepsOf(state, item),
    listen: item.listen ? words.screen.listen : "",
    probes,
    checklist: checklist(session).map(
      ({ theme, ticked }) => `${inLanguage(theme.text, state.language)} ${ticked ? "✓" : "·"}`,
    ),
    options: item.options.map((option) => `${option.code} ${spoken(state, option.text)}`),
    asides: asidesOf(state, item),
  };
}

function asidesOf(state: TellingNow, item: Item): readonly string[] {
  const { session, text } = state;
  const { screen } = text.session;
  const section = session.sections.get(item.section);
  const isFirst = session.order.find((id) => session.items.get(id)?.section === item.section) === item.id;
  return [...(section && isFirst ? [section] : []), item].flatMap(({ purpose, note }) => [
    ...(purpose ? [screen.purpose(spoken(state, purpose))] : []),
    ...(note ? [screen.aside(spoken(state, note))] : []),
  ]);
}

function aboutItem({ session, text, writer, language }: TellingNow, item: Item): string {
  const { screen, priorities, roles } = text.session;
  const turned = partsOf(session.route.at(-1)?.id ?? "")?.writer;
  const bySecretary = turned !== writer.id && session.writers.get(turned ?? "")?.role === "secretary";
  const section = session.sections.get(item.section);
  const minutes = item.minutes ?? undefined;
  const { audiences } = session.guide;
  const ids = audiences.map(({ id }) => id);
  const whom = putOnlyTo(
    session.facts,
    { ...(section?.audience && { audience: section.audience }), ...(item.audience && { audience: item.audience }) },
    ids,
  );
  const only = audiences.filter(({ id }) => whom.includes(id)).map(({ title }) => inLanguage(title, language));
  const span = minutes && (minutes.from === minutes.to ? String(minutes.to) : `${minutes.from}–${minutes.to}`);
  return [
    ...(isQuestion(item) && item.priority !== "should" ? [priorities[item.priority]] : []),
    ...(span ? [screen.minutes(span)] : []),
    ...[section?.if, item.if].flatMap((condition) =>
      condition ? [screen.condition(inLanguage(condition, language))] : [],
    ),
    ...(item.who === "secretary" ? [screen.forSecretary] : []),
    ...(item.goRound ? [screen.goRound] : []),
    ...(item.several ? [screen.several] : []),
    ...(item.reversed ? [screen.reverse] : []),
    ...(only.length > 0 ? [screen.putTo(only)] : []),
    ...(item.copies ? [screen.copies(item.copies)] : []),
    ...(section?.export === false && !section.place ? [screen.notExported] : []),
    ...(bySecretary ? [roles.secretary.toLowerCase()] : []),
  ].join(" · ");
}

/** How far one is through what is seen to before and after. */
function stepsOf({ session, text, language }: TellingNow, item: Item): string {
  const section = session.sections.get(item.section);
  if (!section?.place) return "";
  const items = session.order.flatMap((id) => {
    const found = session.items.get(id);
    return found?.section === section.id ? [found] : [];
  });
  const marks = items.map((one) => (one.id === item.id ? "▸" : stepMark(session, one)));
  const at = items.indexOf(item) + 1;
  return `${text.session.preparation.steps(inLanguage(section.title, language), at, items.length)}  ${marks.join("")}`;
}

function stepMark(session: Session, item: Item): string {
  if (!isSettled(session, item)) return COVERAGE_MARK.untouched;
  return progressOf(session, item.id).done ? COVERAGE_MARK.asked : COVERAGE_MARK.skipped;
}

/** `● opptak`: a sign and a word, told apart without colour. */
export function recorderOf({ session, text }: Pick<TellingNow, "session" | "text">): string {
  const { screen } = text.session;
  if (isRecording(session)) return `● ${screen.recording}`;
  return `○ ${session.recording === "notes-only" ? screen.notesOnly : screen.noRecording}`;
}

export type Status = {
  readonly recording: boolean;
  /** The pieces of the line, most wanted first. */
  readonly pieces: readonly string[];
};

/** Longest row of coverage marks: more questions than this are counted instead. */
const MOST_MARKS = 24;

/** `clock`: the session clock, where it has no other row. */
export function statusOf(state: TellingNow, clock?: string): Status {
  const { session, now, text } = state;
  const { screen } = text.session;
  const here = session.current === undefined ? 0 : (timeByItem(session, now.t).get(session.current) ?? 0);
  const all = coverage(session);
  const must = uncovered(session).filter(({ item }) => item.priority === "must").length;
  const marks = all.map(({ item, state: at }) => (item.id === session.current ? "▸" : COVERAGE_MARK[at])).join("");
  const settled = all.filter(({ state: at }) => at !== "untouched").length;
  const paused = session.state === "paused" ? [screen.paused] : session.state === "ended" ? [screen.ended] : [];
  return {
    recording: isRecording(session),
    pieces: [
      ...(session.facts?.rehearsal ? [screen.rehearsal] : []),
      ...paused,
      recorderOf(state),
      ...(state.link === undefined ? [] : [state.link]),
      ...(clock === undefined ? [] : [clock]),
      ...(session.talkStart === undefined ? [] : [timeLeftOf(state)]),
      all.length > MOST_MARKS ? `${settled}/${all.length}` : marks,
      ...(must > 0 ? [screen.mustLeft(must)] : []),
      ...(session.talkStart === undefined ? [] : [screen.here(shortTime(here))]),
      ...ownTurn(state),
    ],
  };
}

/** Who has the floor, for whoever wrote so by hand: no line of the conversation tells. */
function ownTurn({ session, writer, capture, text }: TellingNow): readonly string[] {
  const { line } = text.session;
  const isOwn = (entry: { readonly id: string } | undefined): boolean =>
    entry !== undefined && partsOf(entry.id)?.writer === writer.id;
  const latest = session.entries.at(-1);
  if (capture.on || session.state !== "open") return [];
  // Also where nobody spoke: that it was taken in is seen.
  if (latest?.kind === "turn-end" && isOwn(latest)) return [line.turnEnd];
  const last = session.turns.at(-1);
  if (!last || !isOwn(last)) return [];
  return [last.to === undefined ? line.turn(speakerName(last.speakers, text)) : line.turnEnd];
}
