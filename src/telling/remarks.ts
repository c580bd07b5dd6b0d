// What the program says unasked: rarely, once, and only what helps. Decided from the session and the time alone.

import type { Entry } from "../model/entry.ts";
import type { Item } from "../model/guide.ts";
import { isQuestion } from "../model/item-kinds.ts";
import { isAfterTheTalk } from "../model/session/closing.ts";
import { coverage, elapsed, present, uncovered } from "../model/session/coverage.ts";
import { labelOf } from "../model/session/labels.ts";
import { contentOf, participantsIn } from "../model/session/session.ts";
import { SIGNS } from "../model/session/timing.ts";
import { itemName } from "./describe.ts";
import type { TellingNow } from "./telling.ts";

export type Remark = { readonly id: string; readonly text: string };

/** Minutes before the end at which the time is told. */
const TIME_SIGNS = [...SIGNS, 0];

/**
 * What the time gives reason to say, if it was not said before: to the moderator what is left, to the secretary that the
 * sign is due. Signs already passed count as said.
 */
export function timeRemarks(state: TellingNow): readonly Remark[] {
  const { session } = state;
  if (session.talkStart === undefined || session.state !== "open") return [];
  // When people have been thanked, only the room's time still counts.
  const isOver = isAfterTheTalk(session);
  const { time, stop } = state.writer.role === "secretary" ? toSecretary(state) : toModerator(state);
  return [
    ...(isOver ? [] : signOf(state, "time", session.guide.minutes, time)),
    ...signOf(state, "stop", session.guide.hardStop, stop),
  ];
}

/** What is said so many minutes before the end of the plan, and before the room must be left. */
type TimeSaid = Readonly<Record<"time" | "stop", (minutesLeft: number) => string>>;

function toModerator({ session, text: { session: words } }: TellingNow): TimeSaid {
  const must = uncovered(session).filter(({ item }) => item.priority === "must").length;
  const { timeUp, timeLeft, hardStop } = words.remark;
  return { time: (left) => (left === 0 ? timeUp : timeLeft(left, must)), stop: hardStop };
}

/** There is one sign to show, by the plan; by the room only where there is no plan. */
function toSecretary({ session, text }: TellingNow): TimeSaid {
  const { timeUp, hardStop } = text.session.remark;
  const { sign, signBeforeStop } = text.participation;
  return {
    time: (left) => (left === 0 ? timeUp : sign(left)),
    stop: (left) => (left === 0 || session.guide.minutes !== undefined ? hardStop : signBeforeStop)(left),
  };
}

/** The last sign passed on the way to one end of the time: the plan's, or when the room must be left. */
function signOf(
  { session, now, remarked }: TellingNow,
  end: "time" | "stop",
  length: number | undefined,
  said: (minutesLeft: number) => string,
): readonly Remark[] {
  if (length === undefined) return [];
  const left = length * 60_000 - elapsed(session, now.t);
  const sign = TIME_SIGNS.findLast((minutes) => left <= minutes * 60_000 && minutes < length);
  if (sign === undefined || remarked.has(`${end}-${sign}`)) return [];
  return [{ id: `${end}-${sign}`, text: said(Math.max(0, Math.ceil(left / 60_000))) }];
}

/** The first question is on the table, and no recorder was marked: most often because nobody thought of it. */
export function recorderRemarks({ session, text, screen }: TellingNow, kept: readonly Entry[]): readonly Remark[] {
  const asked = kept.some((entry) => entry.kind === "reach" && asksSomething(session.items.get(entry.item)));
  const before = session.route.filter(({ item }) => asksSomething(session.items.get(item))).length;
  if (!asked || before > 1 || session.recording === "notes-only") return [];
  const marked = session.recorder.some(({ action }) => action !== "test");
  return marked ? [] : [{ id: "not-recording", text: text.session.remark.notRecording(screen) }];
}

function asksSomething(item: Item | undefined): boolean {
  return item !== undefined && isQuestion(item);
}

/** A note of someone who is not in the room: a slip of the finger, or an arrival that nobody marked. */
export function absenceRemarks({ session, text, remarked }: TellingNow, kept: readonly Entry[]): readonly Remark[] {
  const absent = kept.flatMap((entry) => {
    const here = present(session, entry.t);
    return "speakers" in entry ? participantsIn(entry.speakers).filter((number) => !here.includes(number)) : [];
  });
  const id = `absent-${absent.join("-")}`;
  return absent.length === 0 || remarked.has(id) ? [] : [{ id, text: text.session.reply.notInRoom(absent) }];
}

/** Words too common to tell one question from another are short; the others are told by their beginning. */
const SHORTEST = 6;
const STEM = 6;
/** So many words of an untouched question must have been noted under other items. */
const ENOUGH = 3;

/** A question that what was noted so far may have covered. Looked at when a note is kept; cheap, and only a hint. */
export function coverageRemarks(state: TellingNow, kept: readonly Entry[]): readonly Remark[] {
  const { session, text, remarked } = state;
  const stems = new Set(kept.flatMap((entry) => (entry.kind === "note" ? stemsOf(contentOf(session, entry)) : [])));
  if (stems.size === 0) return [];
  for (const { item, state: at } of coverage(session)) {
    const id = `covered-${item.id}`;
    if (at !== "untouched" || remarked.has(id) || item.id === session.current) continue;
    const wanted = stemsOfItem(item);
    const met = [...stems].filter((stem) => wanted.has(stem)).length;
    if (met < ENOUGH) continue;
    const label = labelOf(session, item.id);
    const { maybeCovered, maybeCoveredWords } = text.session.remark;
    return [{ id, text: label ? maybeCovered(label) : maybeCoveredWords(itemName(state, item.id), item.id) }];
  }
  return [];
}

const known = new WeakMap<Item, ReadonlySet<string>>();

/** A guide stands still while people talk: each question is taken apart once. */
function stemsOfItem(item: Item): ReadonlySet<string> {
  const before = known.get(item);
  if (before) return before;
  const themes = item.cover.flatMap((theme) => Object.values(theme.text));
  const stems = stemsIn([...Object.values(item.text), ...themes]);
  known.set(item, stems);
  return stems;
}

function stemsOf(entry: Entry): readonly string[] {
  return "text" in entry ? [...stemsIn([entry.text])] : [];
}

function stemsIn(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text?.toLowerCase().match(/[\p{L}]+/gu) ?? []);
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
}
