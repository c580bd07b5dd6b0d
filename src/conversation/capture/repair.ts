// Repair: the last things that keys caught, as a list. A digit says who it was, a letter which cue, one key removes it, and one
// puts in what was missed. The time of what was caught stays.

import type { Instant } from "../../model/clock.ts";
import { between, betweenAs, isOneAndTheSame, withoutThemselves } from "../../model/cue.ts";
import type { Amended, Draft, Entry, Speakers, WriterId } from "../../model/entry.ts";
import { CAPTURED } from "../../model/entry-kinds.ts";
import { contentOf, floorAt, type Session, stands } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import { takeBackOwn } from "../entries/own-entries.ts";
import { cueOf, putRight } from "../entries/put-right.ts";
import { whyNotBetween } from "../entries/relation.ts";
import type { Outcome, State, View, When } from "../state.ts";
import type { ViewKeys } from "../view.ts";
import { highestNumber, noParticipantText, SECOND_DIGIT } from "./floor.ts";
import { tellInPanel } from "./tell.ts";

const REPAIRED: ReadonlySet<Entry["kind"]> = new Set(
  [...CAPTURED].filter((kind) => kind !== "whisper" && kind !== "hints" && kind !== "verdict"),
);

/** All that was caught and stands, the latest first by its own time, as it is now. */
export function catchesToRepair({ session, writer }: Pick<State, "session" | "writer">): readonly Entry[] {
  const known = CAUGHT.get(session);
  if (known?.writer === writer.id) return known.rows;
  const mine = `${writer.id}:`;
  const rows = session.entries
    .filter((entry) => entry.id.startsWith(mine) && REPAIRED.has(entry.kind) && stands(session, entry))
    .sort((one, other) => one.t - other.t)
    .reverse()
    .map((entry) => contentOf(session, entry));
  CAUGHT.set(session, { writer: writer.id, rows });
  return rows;
}

/** The list is asked for several times a key, and may be thousands long: it is made once for each session. */
const CAUGHT = new WeakMap<Session, { readonly writer: WriterId; readonly rows: readonly Entry[] }>();

/** As many rows have a letter of their own. */
const LETTERS = 26;

/** `A` is the latest: with its letter a row is chosen from wherever one is. Older ones are reached with the arrows. */
export function letterOf(row: number): string {
  return row < LETTERS ? String.fromCharCode("A".charCodeAt(0) + row) : " ";
}

/**
 * The list as it opens: a number is about the last turn, and a letter about the last cue since. Rows are known by their
 * entries: whatever is struck meanwhile, no other row is changed instead.
 */
export function openRepairView(state: State): View {
  const rows = catchesToRepair(state);
  const turn = rows.findIndex(({ kind }) => kind === "turn");
  const cue = rows.slice(0, Math.max(0, turn)).find(({ kind }) => kind === "cue");
  const chosen = rows[Math.max(0, turn)];
  return { is: "repair", ...(chosen && { entry: chosen.id }), ...(cue && { cue: cue.id }) };
}

export const repairKeys: ViewKeys = {
  enter: (state, when) => {
    const { begun } = state.view;
    return begun?.digits ? nameSpeaker(state, Number(begun.digits), when) : closed({});
  },
  // The latest stands lowest, nearest to the hands: up is back in time.
  move: (state, by) => {
    const rows = catchesToRepair(state);
    const at = rows.findIndex(({ id }) => id === state.view.entry);
    const row = Math.min(rows.length - 1, Math.max(0, Math.max(0, at) - by));
    return { view: choosing(state.view, rows[row]) };
  },
  hints: () => [
    { keys: ["earlier-line", "later-line"], word: "choose" },
    { word: "repair-row" },
    { capture: "undo" },
    { capture: "insert" },
    { key: "cancel", word: "cancel" },
  ],
};

/** A row that was chosen is what both a number and a letter are about. */
function choosing({ begun }: View, entry: Entry | undefined): View {
  return { is: "repair", ...(entry && { entry: entry.id }), ...(begun && { begun }) };
}

/** One key while the list stands. */
export function pressRepairKey(state: State, key: string, when: When): Outcome {
  const { begun } = state.view;
  const isDigit = /^\d$/u.test(key);
  if (isDigit) return takeDigit(state, key, when);
  if (begun?.digits !== undefined && isUndo(state, key)) return staying(state, state.text.secretary.dropped);
  // A number that waited is whole. What came after it was for a list that is closed now: said, and kept as nothing.
  if (begun?.digits !== undefined) return withUnkept(state, key, nameSpeaker(state, Number(begun.digits), when));
  const rows = catchesToRepair(state);
  const row = key.length === 1 && key !== key.toLowerCase() ? key.charCodeAt(0) - "A".charCodeAt(0) : -1;
  if (row >= 0 && row < Math.min(LETTERS, rows.length)) return { state: { view: choosing(state.view, rows[row]) } };
  const does = state.keys.does.get(key);
  if (does?.is === "cue") return nameCue(state, does.cue, when);
  switch (does?.is === "command" ? does.command : undefined) {
    case "repair":
      return closed({});
    case "undo":
      return remove(state, when);
    case "insert":
      return { state: { view: { ...state.view, begun: { insert: true } } } };
    case "to":
      return { state: { view: { ...state.view, begun: { to: true } } } };
    case "everyone":
      return nameWho(state, { who: "group" }, when);
    case "group":
    case "unknown":
    case "moderator":
      return nameWho(state, { who: (does as { command: "group" | "unknown" | "moderator" }).command }, when);
    default:
      return tellInPanel(state, state.text.secretary.noKey(key));
  }
}

/** In a group of twelve a 1 may become 12: it is whole by Enter, or by the time that goes. */
function takeDigit(state: State, key: string, when: When): Outcome {
  const { begun } = state.view;
  const digits = `${begun?.digits ?? ""}${key}`;
  const most = highestNumber(state);
  const mayGrow = digits.length === 1 && most >= 10 && (key === "0" || Number(key) * 10 <= most);
  if (mayGrow) return { state: { view: { ...state.view, begun: { ...begun, digits, since: when.t } } } };
  return nameSpeaker(state, Number(digits), when);
}

/** A number that waited for its second digit is whole when as much time has gone as where keys are caught. */
export function settleRepair(state: State, now: Instant): Outcome {
  const { is, begun } = state.view;
  if (is !== "repair" || begun?.digits === undefined || now.t - (begun.since ?? now.t) < SECOND_DIGIT) return {};
  return nameSpeaker(state, Number(begun.digits), now);
}

function isUndo({ keys }: State, key: string): boolean {
  const does = keys.does.get(key);
  return does?.is === "command" && does.command === "undo";
}

function withUnkept(state: State, key: string, outcome: Outcome): Outcome {
  const told = [outcome.state?.capture?.told, state.text.secretary.keyNotKept(key)];
  const capture = { on: state.capture.on, told: told.filter((part) => part !== undefined).join(". ") };
  return { ...outcome, state: { ...outcome.state, capture } };
}

/** A number that is nobody's changes nothing, and the list stays: the right one is the next key. */
function nameSpeaker(state: State, participant: number, when: When): Outcome {
  if (state.session.presence.has(participant)) return nameWho(state, { who: [participant] }, when);
  return staying(state, noParticipantText(state, participant));
}

function nameWho(state: State, speakers: Speakers, when: When): Outcome {
  if (state.view.begun?.insert) return insert(state, { kind: "turn", speakers }, when);
  if (state.view.begun?.to) return nameWhom(state, chosenCue(state), speakers, when);
  const target = chosen(state);
  if (!target) return goneMeanwhile(state);
  if (target.kind === "turn") return right(state, target, { kind: "turn", speakers }, when);
  if (target.kind !== "cue") return staying(state, state.text.secretary.onlyRemoved);
  return right(state, target, cueOf(target, withoutThemselves({ speakers, to: target.to })), when);
}

/** Whom the chosen cue was to. */
function nameWhom(state: State, target: Entry | undefined, to: Speakers, when: When): Outcome {
  if (target?.kind !== "cue") return noCue(state);
  const { speakers } = target;
  if (!isOneAndTheSame(withoutThemselves({ speakers, to }).to, to))
    return staying(state, state.text.secretary.toOneself);
  const why = whyNotBetween(state, { ...(speakers && { speakers }), to }, target.t);
  return why === undefined
    ? right(state, target, cueOf(target, { ...(speakers && { speakers }), to }), when)
    : staying(state, why);
}

function nameCue(state: State, cue: string, when: When): Outcome {
  if (state.view.begun?.insert) return insert(state, { kind: "cue", cue }, when);
  const target = chosenCue(state);
  if (target?.kind !== "cue") return noCue(state);
  const [was, is] = [target.cue, cue].map((id) => state.cues.find((one) => one.id === id));
  const people = betweenAs(was, is, target, floorAt(state.session, target.t));
  return right(state, target, cueOf({ ...target, cue }, people), when);
}

function chosen(state: State): Entry | undefined {
  return catchesToRepair(state).find(({ id }) => id === state.view.entry);
}

/** The cue that a letter is about; else what is chosen, whatever it is. */
function chosenCue(state: State): Entry | undefined {
  const { cue } = state.view;
  return cue === undefined ? chosen(state) : catchesToRepair(state).find(({ id }) => id === cue);
}

/** Nothing was changed, and the list still stands: the next key may be the right one. */
function staying(state: State, told: string): Outcome {
  const { begun: _, ...view } = state.view;
  return { state: { ...tellInPanel(state, told).state, view } };
}

/** Another seat struck it while the list stood. */
function goneMeanwhile(state: State): Outcome {
  return staying({ ...state, view: openRepairView(state) }, state.text.secretary.goneMeanwhile);
}

function noCue(state: State): Outcome {
  return chosenCue(state) ? staying(state, state.text.secretary.isNoCue) : goneMeanwhile(state);
}

function right(state: State, target: Entry, content: Amended, when: When): Outcome {
  const { drafts, says } = putRight(state, target, content, when);
  const now = describe(state, { ...target, ...content } as Entry);
  const told = [state.text.session.line.amended(now), ...(says?.text ?? [])].join(". ");
  return { ...closed(tellInPanel(state, told)), ...(drafts && { drafts }) };
}

function remove(state: State, when: When): Outcome {
  const target = chosen(state);
  if (!target) return goneMeanwhile(state);
  const { drafts } = takeBackOwn(state, target.id, when);
  return {
    ...closed(tellInPanel(state, state.text.session.line.undone(describe(state, target)))),
    ...(drafts && { drafts }),
  };
}

/** Soon after the chosen one, and before what came next. In milliseconds. */
const SOON = 1000;

function insert(
  state: State,
  what: { kind: "turn"; speakers: Speakers } | { kind: "cue"; cue: string },
  when: When,
): Outcome {
  const rows = catchesToRepair(state);
  const row = rows.findIndex(({ id }) => id === state.view.entry);
  if (row < 0) return goneMeanwhile(state);
  const after = rows[row]?.t ?? when.t;
  const before = rows[row - 1]?.t ?? when.t;
  const t = Math.round(after + Math.min(SOON, Math.max(0, before - after) / 2));
  const item = state.session.route.findLast((step) => step.t <= t)?.item;
  const definition = what.kind === "cue" ? state.cues.find(({ id }) => id === what.cue) : undefined;
  const by = what.kind === "cue" ? between(definition, floorAt(state.session, t)) : {};
  const draft = { at: when.at, t, typed: when.t, ...what, ...by, ...(item === undefined ? {} : { item }) } as Draft;
  const told = state.text.secretary.inserted(describe(state, { ...draft, id: "" } as Entry));
  return { ...closed(tellInPanel(state, told)), drafts: [draft] };
}

function closed(outcome: Outcome): Outcome {
  return { ...outcome, state: { ...outcome.state, view: { is: "talk" } } };
}
