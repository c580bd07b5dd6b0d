// What the program says unasked: rarely, once, and only what helps. Decided from the session and the time alone.
import { coverage, present, timeLeft, uncovered } from "../model/coverage.ts";
import type { Entry } from "../model/entry.ts";
import { contentOf, participantsIn } from "../model/session.ts";
import { labelOf } from "./labels.ts";
import type { State } from "./state.ts";

export type Remark = { readonly id: string; readonly text: string };

/** Minutes before the end at which the time is told. */
const TIME_SIGNS = [15, 5, 0];

/** What the time gives reason to say, if it was not said before. Signs already passed count as said. */
export function timeRemarks({ session, now, text, remarked }: State): readonly Remark[] {
  const left = timeLeft(session, now.t);
  if (left === undefined || session.talkStart === undefined || session.state !== "open") return [];
  const passed = TIME_SIGNS.filter((minutes) => left <= minutes * 60_000 && minutes < (session.guide.minutes ?? 0));
  const sign = passed.at(-1);
  if (sign === undefined || remarked.has(`time-${sign}`)) return [];
  const must = uncovered(session).filter(({ item }) => item.priority === "must").length;
  const { remark } = text.session;
  return [{ id: `time-${sign}`, text: sign === 0 ? remark.timeUp : remark.timeLeft(Math.ceil(left / 60_000), must) }];
}

/** A note of someone who is not in the room: a slip of the finger, or an arrival that nobody marked. */
export function absenceRemarks({ session, text, remarked }: State, kept: readonly Entry[]): readonly Remark[] {
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
export function coverageRemarks(state: State, kept: readonly Entry[]): readonly Remark[] {
  const { session, text, remarked } = state;
  const stems = new Set(kept.flatMap((entry) => (entry.kind === "note" ? stemsOf(contentOf(session, entry)) : [])));
  if (stems.size === 0) return [];
  for (const { item, state: at } of coverage(session)) {
    const id = `covered-${item.id}`;
    if (at !== "untouched" || remarked.has(id) || item.id === session.current) continue;
    const wanted = stemsIn([
      item.text.nb,
      item.text.en,
      ...item.cover.flatMap((theme) => [theme.text.nb, theme.text.en]),
    ]);
    const met = [...stems].filter((stem) => wanted.has(stem)).length;
    if (met >= ENOUGH) return [{ id, text: text.session.remark.maybeCovered(labelOf(session, item.id)) }];
  }
  return [];
}

function stemsOf(entry: Entry): readonly string[] {
  return "text" in entry ? [...stemsIn([entry.text])] : [];
}

function stemsIn(texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => text?.toLocaleLowerCase("nb").match(/[\p{L}]+/gu) ?? []);
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, STEM)));
}
