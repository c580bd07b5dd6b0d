// Repair: the last things that keys caught, as a list. A digit says who it was, a letter which cue, one key removes it, and one
// puts in what was missed. The time of what was caught stays.
import { between, betweenAs, isOneAndTheSame, withoutThemselves } from "../../model/cue.ts";
import type { Amended, Draft, Entry, Speakers } from "../../model/entry.ts";
import { CAPTURED } from "../../model/entry-kinds.ts";
import { contentOf, floorAt, stands } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import { ownEntries, takeBackOwn } from "../entries/own-entries.ts";
import { cueOf, putRight } from "../entries/put-right.ts";
import { whyNotBetween } from "../entries/relation.ts";
import type { Outcome, State, When } from "../state.ts";
import type { ViewKeys } from "../view.ts";
import { highestNumber, noParticipantText } from "./floor.ts";
import { tellInPanel } from "./tell.ts";

/** As many as there are letters to name them by. */
const MOST = 26;

const REPAIRED: ReadonlySet<Entry["kind"]> = new Set(
  [...CAPTURED].filter((kind) => kind !== "whisper" && kind !== "hints"),
);

/** What was caught last, the latest first by its own time, as it now stands. */
export function catchesToRepair({ session, writer }: State): readonly Entry[] {
  const caught = ownEntries(session, writer.id).filter((entry) => REPAIRED.has(entry.kind) && stands(session, entry));
  // Most were logged in the order of their times: only the last of them need be put in order.
  return caught
    .slice(-2 * MOST)
    .sort((one, other) => one.t - other.t)
    .slice(-MOST)
    .reverse()
    .map((entry) => contentOf(session, entry));
}

/** `A` is the latest: with its letter a row is chosen from wherever one is. */
export function letterOf(row: number): string {
  return String.fromCharCode("A".charCodeAt(0) + row);
}

export const repairKeys: ViewKeys = {
  enter: (state, when) => {
    const { begun } = state.view;
    return begun?.digits ? nameSpeaker(state, Number(begun.digits), when) : closed({});
  },
  // The latest stands lowest, nearest to the hands: up is back in time.
  move: (state, by) => {
    const last = Math.max(0, catchesToRepair(state).length - 1);
    return { view: { ...state.view, row: Math.min(last, Math.max(0, (state.view.row ?? 0) - by)) } };
  },
  hints: () => [
    { keys: ["earlier-line", "later-line"], word: "choose" },
    { word: "repair-who" },
    { word: "repair-cue" },
    { capture: "undo" },
    { capture: "insert" },
    { key: "cancel", word: "cancel" },
  ],
};

/** One key while the list stands. */
export function pressRepairKey(state: State, key: string, when: When): Outcome {
  const { begun } = state.view;
  const rows = catchesToRepair(state);
  const row = key.length === 1 && key !== key.toLowerCase() ? key.charCodeAt(0) - "A".charCodeAt(0) : -1;
  if (row >= 0 && row < rows.length && begun === undefined) return { state: { view: { ...state.view, row } } };
  if (/^\d$/u.test(key)) return takeDigit(state, key, when);
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

/** In a group of twelve a 1 may become 12; Enter says that it is whole. */
function takeDigit(state: State, key: string, when: When): Outcome {
  const { begun } = state.view;
  const digits = `${begun?.digits ?? ""}${key}`;
  const most = highestNumber(state);
  const mayGrow = digits.length === 1 && most >= 10 && (key === "0" || Number(key) * 10 <= most);
  if (mayGrow) return { state: { view: { ...state.view, begun: { ...begun, digits } } } };
  return nameSpeaker(state, Number(digits), when);
}

function nameSpeaker(state: State, participant: number, when: When): Outcome {
  if (!state.session.presence.has(participant))
    return closed(tellInPanel(state, noParticipantText(state, participant)));
  return nameWho(state, { who: [participant] }, when);
}

function nameWho(state: State, speakers: Speakers, when: When): Outcome {
  if (state.view.begun?.insert) return insert(state, { kind: "turn", speakers }, when);
  const target = chosen(state);
  if (state.view.begun?.to) return nameWhom(state, target, speakers, when);
  if (target?.kind === "turn") return right(state, target, { kind: "turn", speakers }, when);
  if (target?.kind !== "cue") return tellInPanel(state, state.text.secretary.onlyRemoved);
  return right(state, target, cueOf(target, withoutThemselves({ speakers, to: target.to })), when);
}

/** Whom the chosen cue was to. */
function nameWhom(state: State, target: Entry | undefined, to: Speakers, when: When): Outcome {
  if (target?.kind !== "cue") return tellInPanel(state, state.text.secretary.isNoCue);
  const { speakers } = target;
  if (!isOneAndTheSame(withoutThemselves({ speakers, to }).to, to))
    return closed(tellInPanel(state, state.text.secretary.toOneself));
  const why = whyNotBetween(state, { ...(speakers && { speakers }), to }, target.t);
  return why === undefined
    ? right(state, target, cueOf(target, { ...(speakers && { speakers }), to }), when)
    : closed(tellInPanel(state, why));
}

function nameCue(state: State, cue: string, when: When): Outcome {
  if (state.view.begun?.insert) return insert(state, { kind: "cue", cue }, when);
  const target = chosen(state);
  if (target?.kind !== "cue") return tellInPanel(state, state.text.secretary.isNoCue);
  const [was, is] = [target.cue, cue].map((id) => state.cues.find((one) => one.id === id));
  const people = betweenAs(was, is, target, floorAt(state.session, target.t));
  return right(state, target, cueOf({ ...target, cue }, people), when);
}

function chosen(state: State): Entry | undefined {
  return catchesToRepair(state)[state.view.row ?? 0];
}

function right(state: State, target: Entry, content: Amended, when: When): Outcome {
  const { drafts, says } = putRight(state, target, content, when);
  const now = describe(state, { ...target, ...content } as Entry);
  const told = [state.text.session.line.amended(now), ...(says?.text ?? [])].join(". ");
  return { ...closed(tellInPanel(state, told)), ...(drafts && { drafts }) };
}

function remove(state: State, when: When): Outcome {
  const target = chosen(state);
  if (!target) return closed({});
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
  const row = state.view.row ?? 0;
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
