// Capture mode: the secretary's hands on the keyboard. One key is one entry, kept at once; no Enter, no dialog.
import type { CaptureCommand } from "../model/capture-keys.ts";
import type { Instant } from "../model/clock.ts";
import type { Draft, ParticipantNumber, Speakers } from "../model/entry.ts";
import { openTurn, participantsIn } from "../model/session.ts";
import { hush, passOn } from "./actions/hints.ts";
import { undo } from "./actions/undo.ts";
import { describe, speakerName } from "./describe.ts";
import { fieldWith } from "./field.ts";
import type { ActionId } from "./keymap.ts";
import type { Capture, Outcome, State } from "./state.ts";

/** How long a digit waits for a second one, in milliseconds: nobody who means twelve takes longer. */
const SECOND_DIGIT = 700;

/** Whether keys are caught rather than written. */
export function isCapturing({ capture, view }: State): boolean {
  return capture.on && (view.is === "talk" || view.is === "help");
}

/** A number that waited for its second digit is whole: by the time that has gone, or by the key that follows. */
export function settle(state: State, now: Instant, due: "when-due" | "now"): Outcome {
  const { begun } = state.capture;
  if (!begun || (due === "when-due" && now.t - begun.since.t < SECOND_DIGIT)) return {};
  const number = Number(begun.digits);
  return number === 0 ? told(state, noSuch(state, 0)) : named(state, number, begun.since);
}

/** One key, as typed. */
export function captureKey(before: State, key: string, now: Instant): Outcome {
  const state: State = { ...before, view: { is: "talk" } };
  const { begun } = state.capture;
  const does = state.keys.does.get(key);
  if (before.view.is === "help" && does?.is === "command" && does.command === "help") return opened({});
  if (begun && /^\d$/u.test(key)) {
    const whole = Number(begun.digits + key);
    if (whole > 0 && whole <= highest(state)) return opened(named(state, whole, begun.since));
  }
  // What takes back takes back the digit that waits, before anything that was kept.
  if (does?.is === "command" && does.command === "undo" && isWaiting(state)) return opened(dropWaiting(state));
  const settled = settle(state, now, "now");
  const after: State = { ...state, ...settled.state };
  const floor = speakersAfter(state, settled.drafts ?? []);
  const outcome = /^\d$/u.test(key)
    ? digit(after, key, now, floor)
    : does?.is === "cue"
      ? cue(after, does.cue, now, floor)
      : does?.is === "command"
        ? COMMANDS[does.command](after, now, floor)
        : told(after, state.text.secretary.noKey(key));
  return opened(joined(settled, outcome));
}

/** Whatever is typed, help stands no longer before it, unless it is help that was asked for. */
function opened(outcome: Outcome): Outcome {
  return { ...outcome, state: { view: { is: "talk" }, ...outcome.state } };
}

/** Both, one after the other; what they keep is kept together. */
export function joined(first: Outcome, second: Outcome): Outcome {
  return {
    ...first,
    ...second,
    state: { ...first.state, ...second.state },
    drafts: [...(first.drafts ?? []), ...(second.drafts ?? [])],
  };
}

/** A number, a joining or a pointing that was begun is let go. Nothing of it was kept. */
export function dropWaiting(state: State): Outcome {
  return changed(state, { told: state.text.secretary.dropped });
}

export function isWaiting({ capture: { begun, next, pointed } }: State): boolean {
  return begun !== undefined || next !== undefined || (pointed !== undefined && pointed.cue === undefined);
}

/** Takes back the last entry, and says which. */
export function takeBack(state: State, now: Instant): Outcome {
  if (isWaiting(state)) return dropWaiting(state);
  const outcome = undo(state, "", now);
  const [target] = (outcome.drafts ?? []).flatMap((draft) => (draft.kind === "undo" ? [draft.target] : []));
  const entry = state.session.entries.find(({ id }) => id === target);
  const what = entry ? state.text.session.line.undone(describe(state, entry)) : outcome.says?.text[0];
  return { ...changed(state, { told: what }), drafts: outcome.drafts ?? [] };
}

/** What a key that is no character does while keys are caught; undefined where it does what it does elsewhere. */
export function captureAction(state: State, action: ActionId, now: Instant): Outcome | undefined {
  if (state.view.is === "help") return undefined;
  if (action === "complete") return joined(settle(state, now, "now"), write(state, now));
  if (action === "undo" || action === "erase") return takeBack(state, now);
  if (action === "cancel") return isWaiting(state) ? dropWaiting(state) : {};
  return FIELD_KEYS.has(action) ? {} : undefined;
}

/** There is no field to edit: these do nothing, so that a slip costs nothing. */
const FIELD_KEYS: ReadonlySet<ActionId> = new Set<ActionId>([
  "earlier-line",
  "later-line",
  "next-suggestion",
  "previous-suggestion",
  "start",
  "end",
  "word-left",
  "word-right",
  "erase-word",
  "erase-to-start",
  "delete-to-end",
  "left",
  "right",
  "delete",
]);

/** Back from the note field to catching keys; what stands in it waits there. */
export function catchKeys(state: State): Partial<State> {
  return { capture: { on: true, told: state.field.text === "" ? undefined : state.text.secretary.unsent } };
}

/** Whether the note field is the secretary's, who can go back to catching keys. */
export function isWriting({ capture, view, writer, screen }: State): boolean {
  return screen && writer.role === "secretary" && !capture.on && view.is === "talk";
}

/** The note field, with this in it. What stood there unsent stays as it is. */
export function write(state: State, now: Instant, lead = ""): Outcome {
  const capture: Capture = { on: false };
  if (state.field.text !== "" || lead === "") return { state: { capture } };
  return { state: { capture, field: fieldWith(lead), typedSince: now, historyAt: undefined, suggestion: 0 } };
}

function changed(state: State, { told: what }: { readonly told?: string | undefined } = {}): Outcome {
  return { state: { capture: { on: state.capture.on, told: what } } };
}

function told(state: State, what: string): Outcome {
  return changed(state, { told: what });
}

function digit(state: State, key: string, now: Instant, floor: Speakers | undefined): Outcome {
  const most = highest(state);
  const mayGrow = most >= 10 && (key === "0" || Number(key) * 10 <= most);
  if (mayGrow) {
    const { next } = state.capture;
    return { state: { capture: { on: true, begun: { digits: key, since: now }, next } } };
  }
  return named(state, Number(key), now, floor);
}

/** The highest number that a participant of this session has. */
function highest({ session }: State): number {
  return Math.max(0, ...session.presence.keys());
}

/** A participant was named: who speaks, who speaks too, or whose the next cue is. */
function named(
  state: State,
  participant: ParticipantNumber,
  since: Instant,
  floor = openTurn(state.session)?.speakers,
): Outcome {
  if (!state.session.presence.has(participant)) return told(state, noSuch(state, participant));
  if (state.capture.next === "point") return { state: { capture: { on: true, pointed: { participant } } } };
  const others = state.capture.next === "join" ? participantsIn(floor).filter((other) => other !== participant) : [];
  const who = [...others, participant];
  return turn(state, since, others.length > 0 ? { who, together: true } : { who });
}

function noSuch({ text }: State, participant: ParticipantNumber): string {
  return text.secretary.noParticipant(participant);
}

function turn(state: State, now: Instant, speakers: Speakers): Outcome {
  return kept(state, { ...now, kind: "turn", ...onTheTable(state), speakers });
}

function cue(state: State, id: string, now: Instant, floor: Speakers | undefined): Outcome {
  const { pointed } = state.capture;
  // Whoever is pointed at has the next cue and its repeats; another cue is the speaker's again.
  const theirs = pointed && (pointed.cue === undefined || pointed.cue === id) ? pointed : undefined;
  const speakers = theirs ? { who: [theirs.participant] } : floor;
  const by = speakers ? { speakers } : {};
  const outcome = kept(state, { ...now, kind: "cue", ...onTheTable(state), cue: id, ...by });
  if (!theirs) return outcome;
  const capture: Capture = { ...state.capture, ...outcome.state?.capture, pointed: { ...theirs, cue: id } };
  return { ...outcome, state: { capture } };
}

/** Kept in any case. Where no talk is thought to go on, that is said. */
function kept(state: State, draft: Draft): Outcome {
  const { secretary } = state.text;
  const odd = { open: undefined, left: undefined, paused: secretary.keptInPause, ended: secretary.keptAfterEnd };
  return { ...changed(state, { told: odd[state.session.state] }), drafts: [draft] };
}

function onTheTable({ session: { current } }: State): { readonly item?: string } {
  return current === undefined ? {} : { item: current };
}

/** Who holds the floor when these are kept. */
function speakersAfter(state: State, drafts: readonly Draft[]): Speakers | undefined {
  const last = drafts.findLast((draft) => draft.kind === "turn");
  return last ? last.speakers : openTurn(state.session)?.speakers;
}

type Does = (state: State, now: Instant, floor: Speakers | undefined) => Outcome;

const COMMANDS: Readonly<Record<CaptureCommand, Does>> = {
  group: (state, now) => turn(state, now, { who: "group" }),
  unknown: (state, now) => turn(state, now, { who: "unknown" }),
  moderator: (state, now) => turn(state, now, { who: "moderator" }),
  nobody: (state, now, floor) =>
    floor ? kept(state, { ...now, kind: "turn-end" }) : told(state, state.text.secretary.nobodySpeaks),
  join: () => ({ state: { capture: { on: true, next: "join" } } }),
  point: () => ({ state: { capture: { on: true, next: "point" } } }),
  undo: takeBack,
  quote: (state, now, floor) => write(state, now, floor ? `${markOf(floor)} "` : '"'),
  comment: (state, now) => write(state, now, "/obs "),
  command: (state, now) => write(state, now, "/"),
  "pass-on": (state, now) => heeded(state, passOn(state, "", now)),
  hush: (state, now) => heeded(state, hush(state, "", now)),
  help: () => ({ state: { view: { is: "help", from: 0 } } }),
};

/** What an action says stands in the panel: the conversation above is not for every key's doings. */
function heeded(state: State, { says, ...outcome }: Outcome): Outcome {
  return { ...outcome, state: { ...outcome.state, ...changed(state, { told: says?.text[0] }).state } };
}

/** The speakers as they are typed: `@3`, `@2+3`, `@*`. */
function markOf({ who, together }: Speakers): string {
  if (typeof who !== "string") return `@${who.join(together ? "+" : ",")}`;
  return { group: "@*", unknown: "@?", moderator: "@m" }[who];
}

/** Who holds the floor, in words; empty when nobody does. */
export function floorName(state: State): string {
  const turn = openTurn(state.session);
  return turn ? speakerName(state, turn.speakers) : "";
}
