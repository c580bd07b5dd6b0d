// What stands under the conversation: the item on the table, its probes and checklist, and the state of the session in one line.

import { NO_ANSWER_KEYS } from "../model/answers/keys.ts";
import { shortTime } from "../model/clock.ts";
import { partsOf } from "../model/entry.ts";
import type { Item, Probe } from "../model/guide.ts";
import { isQuestion } from "../model/item-kinds.ts";
import { whyNotAsked } from "../model/session/applying/applies.ts";
import { putOnlyTo } from "../model/session/audiences.ts";
import { coverage, isSettled, present, timeByItem, uncovered } from "../model/session/coverage.ts";
import { labelOf } from "../model/session/labels.ts";
import { isRecording, probesOffered, progressOf, type Session } from "../model/session/session.ts";
import { inLanguage } from "../text/languages.ts";
import { answeredWords, shortAnswer } from "./answer-words.ts";
import { activityPieces } from "./applying/activity-time.ts";
import { hangsOn, notApplicableWords } from "./applying/why-not.ts";
import { speakerName } from "./attribution.ts";
import { checklist } from "./checklist.ts";
import { COVERAGE_MARK } from "./coverage-mark.ts";
import { spoken } from "./guide-text.ts";
import type { TellingNow } from "./telling.ts";
import { timeLeftOf } from "./timing-line.ts";
import { traceRows } from "./traces/trace-words.ts";

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
  /** The quotes of the trace that is asked about, or that it is emptied, and what was said of it so far. */
  readonly trace: readonly string[];
  /** It can be answered: each answer has a key. */
  readonly answers: boolean;
  /** What the guide tells its holder of it, and at a section's first item of the section. */
  readonly asides: readonly string[];
  /** False: an answer, or what was asked in its place, says that it does not apply. `about` tells why. */
  readonly applies: boolean;
};

/** The item on the table, `whole` with all that can be asked under what was not asked yet; undefined before the session has come to one. */
export function currentItem(state: TellingNow, whole = false): Current | undefined {
  const { session, text } = state;
  const item = session.items.get(session.current ?? "");
  if (!item) return undefined;
  const words = text.session;
  const progress = progressOf(session, item.id);
  const probes = probesOffered(session, item.id).flatMap(({ label, probe, further }) => {
    const isAsked = progress.probes.includes(probe.id);
    const told = (name: string, one: Probe): string => {
      const condition = one.if ? ` (${words.screen.condition(spoken(state, one.if))})` : "";
      return `${name}${progress.probes.includes(one.id) ? "✓" : ""} ${spoken(state, one.text)}${condition}`;
    };
    const under = further.map((one) => told(one.label, one.probe));
    // Until it is asked, that there is more under it is enough.
    return isAsked || under.length === 0 || whole
      ? [told(label, probe), ...under]
      : [`${told(label, probe)} (+${under.length})`];
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
    options: optionsOf(state, item),
    asides: asidesOf(state, item),
    applies: whyNotAsked(session, item) === undefined,
    trace: traceRows(state, item),
    answers: item.trace !== undefined && state.traces?.get(item.id)?.is === "whole",
  };
}

/** Each with its code and, of what is no answer, its key; ticked where there is one who answers; then who has answered. */
function optionsOf(state: TellingNow, item: Item): readonly string[] {
  const { session, text } = state;
  const given = session.answers.get(item.id);
  const [one, ...others] = session.presence.keys();
  const alone = others.length === 0 ? given?.get(one ?? 0) : undefined;
  const options = item.options.map(({ code, means, text: words }) => {
    const key = means ? `${NO_ANSWER_KEYS[means]} ` : "";
    return `${code} ${key}${spoken(state, words)}${alone?.ticked.includes(code) ? " ✓" : ""}`;
  });
  if (!given) return options;
  const lacking = present(session, state.now.t).filter((number) => !given.has(number));
  const answered = [...given].sort(([a], [b]) => a - b);
  return [
    ...options,
    text.answers.given(
      answered.map(([number, answer]) =>
        others.length === 0 ? answeredWords(state, answer) : `${number}: ${shortAnswer(state, answer)}`,
      ),
    ),
    ...(lacking.length > 0 && others.length > 0 ? [text.answers.lacking(lacking)] : []),
  ];
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

function aboutItem(state: TellingNow, item: Item): string {
  const { session, text, writer, language } = state;
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
  const whyNot = notApplicableWords(state, item);
  return [
    ...(whyNot === "" ? [] : [whyNot]),
    ...(isQuestion(item) && item.priority !== "should" ? [priorities[item.priority]] : []),
    ...(item.form ? [text.activity.forms[item.form]] : []),
    ...(span ? [screen.minutes(span)] : []),
    ...(item.kind === "activity" && session.activity?.item !== item.id && !progressOf(session, item.id).done
      ? [text.activity.begin]
      : []),
    ...[section?.if, item.if].flatMap((condition) =>
      condition ? [screen.condition(inLanguage(condition, language))] : [],
    ),
    ...hangsOn(state, item),
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
      ...activityPieces(state),
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
