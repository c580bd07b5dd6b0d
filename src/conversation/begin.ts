// The state that a conversation begins with: new, or taken up where it was left.

import { EMPTY_FIELD } from "../input/field/field.ts";
import { clockTime, type Instant } from "../model/clock.ts";
import type { Entry, Role, WriterId } from "../model/entry.ts";
import { writtenAt } from "../model/entry.ts";
import type { Guide } from "../model/guide.ts";
import type { Language } from "../model/language.ts";
import { givenIn, type HintLimits } from "../model/session/advice.ts";
import { fold } from "../model/session/fold.ts";
import { notesAmong } from "../model/session/session.ts";
import { writerOf } from "../model/session/writers.ts";
import type { Unsent } from "../model/unsent.ts";
import { speakerName } from "../telling/attribution.ts";
import type { ChatLine, Tone } from "../telling/chat-line.ts";
import type { Traces } from "../telling/telling.ts";
import { cuesOf } from "../text/cues.ts";
import { textsIn } from "../text/languages.ts";
import { keysOfCapture } from "./capture/keys.ts";
import { linesOf } from "./others/lines-shown.ts";
import type { State } from "./state.ts";
import { takeUpUnsent } from "./unsent.ts";

/** So much of a long conversation is drawn again when it is taken up; the rest is a search away. */
export const TAIL = 200;

export type Beginning = {
  readonly guide: Guide;
  readonly entries: readonly Entry[];
  readonly writer: { readonly id: WriterId; readonly role: Role };
  readonly language: Language;
  readonly fill: Readonly<Record<string, string>>;
  /** Missing: the guide asks about none. */
  readonly traces?: Traces;
  readonly now: Instant;
  readonly screen: boolean;
  /** Someone types the lines, and can be asked; missing: only at a screen. */
  readonly asks?: boolean;
  readonly chosenKeys?: Readonly<Record<string, string>>;
  readonly palette?: boolean;
  readonly hintLimits?: Partial<HintLimits>;
  /** What was typed and not sent before the program was killed. */
  readonly unsent?: Unsent | undefined;
  /** What is to be said first: how it works, what was odd in the files. */
  readonly says: readonly string[];
};

/** Ten minutes without a word are long; who has half the talk of three or more fills the room. */
const HINT_LIMITS: HintLimits = { silentMinutes: 10, share: 0.5, everyMinutes: 15 };

export function begin({ guide, entries, writer, language, fill, now, screen, says, ...chosen }: Beginning): State {
  const text = textsIn(language);
  const cues = cuesOf(guide.cues);
  const { chosenKeys = {}, palette = true, hintLimits, asks = screen, unsent, traces = new Map() } = chosen;
  const earlier = entries.length - TAIL;
  const session = fold(guide, entries);
  // Line by line nothing is shown again, but for the line that says that the session goes on.
  const resumed = entries.findLastIndex((entry, at) => opensAgain(entry, entries[at - 1], writer.id));
  const drawn = screen ? entries.slice(-TAIL) : resumed === -1 ? [] : entries.slice(resumed);
  const tail = linesOf(drawn, { session, writer });
  // The step that the session stands at is the last thing on the screen: what is said first stands before it.
  const last = tail.findLastIndex((line) => line.is === "entry" && line.entry.kind !== "reach") + 1;
  const isBack = unsent !== undefined && screen;
  const first = [
    ...says,
    ...turnLost({ session, writer, text }),
    ...(isBack ? [text.session.reply.unsentIsBack(unsent.lines.length)] : []),
  ];
  // Whoever still has the keys shown has not got them in the hands yet.
  const learning = screen && writer.role === "secretary" && palette;
  const unseated = session.presence.size > 1 && session.seating.length === 0 ? [text.secretary.seatingHint] : [];
  const opening: readonly ChatLine[] = [
    ...(earlier > 0 && screen
      ? [said("earlier", now.t, [text.session.screen.earlier(notesAmong(session, entries.slice(0, earlier)))])]
      : []),
    ...tail.slice(0, last),
    ...(first.length > 0 ? [said("opening", now.t, first)] : []),
    ...(learning ? [said("keys", now.t, [...text.secretary.introduction, ...unseated], "answer")] : []),
    ...tail.slice(last),
  ];
  const state: State = {
    session,
    writer,
    language,
    text,
    cues,
    capture: { on: screen && writer.role === "secretary" },
    keys: keysOfCapture(cues, language, chosenKeys),
    chosenKeys,
    palette,
    hint: undefined,
    hintLimits: { ...HINT_LIMITS, ...hintLimits },
    hintsGiven: givenIn(entries),
    fill,
    traces,
    view: { is: "talk" },
    field: EMPTY_FIELD,
    aside: undefined,
    typedSince: undefined,
    heldBack: undefined,
    proposed: undefined,
    askedToTurn: undefined,
    burst: undefined,
    gone: new Set(),
    link: undefined,
    table: undefined,
    history: [],
    sameWords: [],
    historyAt: undefined,
    menu: { row: 0 },
    lines: opening,
    drawing: 0,
    now,
    remarked: new Set(),
    screen,
    asks,
    closing: false,
    over: undefined,
  };
  return isBack ? { ...state, ...takeUpUnsent(state, unsent) } : state;
}

/** That a turn of this writer's stood open when the program stopped, told as soon as they are back and never again. */
function turnLost({ session, writer, text }: Pick<State, "session" | "writer" | "text">): readonly string[] {
  const turn = session.turns.findLast(({ id, lost }) => lost && id.startsWith(`${writer.id}:`));
  const own = session.entries.filter(
    (entry) => writerOf(entry) === writer.id && entry.kind !== "fragment" && entry.kind !== "clock",
  );
  const isBack = own.at(-1)?.kind === "resume" || own.at(-1)?.kind === "join";
  const seen = own.at(-2);
  if (turn?.to === undefined || !isBack || !seen || writtenAt(seen) > turn.to) return [];
  return [text.session.line.turnLost(speakerName(turn.speakers, text), clockTime(turn.to))];
}

/** Whether an entry tells that this writer, or whoever had it open last, took the session up. */
function opensAgain(entry: Entry, before: Entry | undefined, writer: WriterId): boolean {
  if (entry.kind === "join") return entry.writer === writer && before?.kind !== "start";
  return entry.kind === "resume";
}

function said(key: string, t: number, text: readonly string[], tone: Tone = "remark"): ChatLine {
  return { key, is: "said", t, tone, text };
}
