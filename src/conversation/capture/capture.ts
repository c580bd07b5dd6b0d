// Capture mode: the secretary's hands on the keyboard. One key is one entry, kept at once; no Enter, no dialog.

import { EMPTY_FIELD, fieldWith } from "../../input/field/field.ts";
import type { CaptureCommand } from "../../model/capture-keys.ts";
import type { Instant } from "../../model/clock.ts";
import type { Draft, ParticipantNumber, Speakers } from "../../model/entry.ts";
import { CAPTURED } from "../../model/entry-kinds.ts";
import { present } from "../../model/session/coverage.ts";
import { openTurn, participantsIn } from "../../model/session/session.ts";
import { describe, speakerName } from "../../telling/describe.ts";
import { hush, passOn } from "../actions/hints.ts";
import { takenUpAgain } from "../actions/mend.ts";
import { lastUndoable, undo } from "../actions/undo.ts";
import type { ActionId } from "../keymap.ts";
import { joined } from "../outcome.ts";
import type { Outcome, State } from "../state.ts";

/** How long a digit waits for a second one, in milliseconds: nobody who means twelve takes longer. */
const SECOND_DIGIT = 700;

/** Whether keys are caught rather than written. */
export function isCapturing({ capture, view }: State): boolean {
  return capture.on && view.is !== "browse";
}

/** A number that waited for its second digit is whole: by the time that has gone, or by the key that follows. */
export function settle(state: State, now: Instant, due: "when-due" | "now"): Outcome {
  const { begun, next } = state.capture;
  if (!begun) return {};
  // Whoever is named for a cue or joins another: the key that follows tells, and there is no hurry.
  if (due === "when-due" && (next !== undefined || now.t - begun.since.t < SECOND_DIGIT)) return {};
  const number = Number(begun.digits);
  return number === 0 ? told(state, noSuch(state, 0)) : named(state, number, begun.since);
}

/** One key, as typed. */
export function captureKey(before: State, key: string, now: Instant): Outcome {
  const state: State = { ...before, view: { is: "talk" } };
  const { begun } = state.capture;
  // Caps Lock is no reason to lose what was seen.
  const does = state.keys.does.get(key) ?? state.keys.does.get(key.toLocaleLowerCase("nb"));
  if (before.view.is === "help" && does?.is === "command" && does.command === "help") return opened({});
  const isDigit = /^\d$/u.test(key);
  const whole = begun && isDigit ? Number(begun.digits + key) : 0;
  if (begun && whole > 0 && whole <= highest(state)) return opened(named(state, whole, begun.since));
  if (does?.is === "command" && does.command === "undo") return opened(takeBackCaught(state, now));
  const settled = settle(state, now, "now");
  const after: State = { ...state, ...settled.state };
  const floor = speakersAfter(state, settled.drafts ?? []);
  const outcome = isDigit
    ? digit(after, key, now, floor)
    : does?.is === "cue"
      ? cue(after, does.cue, now, floor)
      : does?.is === "command"
        ? COMMANDS[does.command](after, now, floor)
        : refused(after, key);
  const both = joined(settled, outcome);
  // Thirteen in a group of twelve was taken for a one and a three: that must be seen.
  return opened(whole > 9 ? joined(both, told(state, state.text.secretary.notOneNumber(whole))) : both);
}

/** Whatever is typed, help stands no longer before it, unless it is help that was asked for. */
function opened(outcome: Outcome): Outcome {
  return { ...outcome, state: { view: { is: "talk" }, ...outcome.state } };
}

function refused(state: State, key: string): Outcome {
  return { state: { capture: { on: true, told: state.text.secretary.noKey(key), refused: true } } };
}

/** A number, a joining or a pointing that was begun is let go. Nothing of it was kept. */
export function dropWaiting(state: State): Outcome {
  return changed(state, { told: state.text.secretary.dropped });
}

export function isWaiting({ capture: { begun, next, pointed } }: State): boolean {
  return begun !== undefined || next !== undefined || (pointed !== undefined && pointed.cue === undefined);
}

/** The key that takes back: what waits first, then what the last key was, and never what was written or done otherwise. */
function takeBackCaught(state: State, now: Instant): Outcome {
  const { secretary } = state.text;
  if (isWaiting(state)) return dropWaiting(state);
  if (state.capture.refused) return told(state, secretary.nothingKept);
  const last = lastUndoable(state);
  // What no key logged is taken back on purpose only.
  if (last && !CAPTURED.has(last.kind)) return told(state, secretary.lastIsNoCatch(describe(state, last)));
  return takeBack(state, now);
}

/** Takes back the last entry, whatever it is, and says which. */
export function takeBack(state: State, now: Instant): Outcome {
  if (isWaiting(state)) return dropWaiting(state);
  const outcome = undo(state, "", now);
  const targets = (outcome.drafts ?? []).flatMap((draft) => (draft.kind === "undo" ? [draft.target] : []));
  const what = state.session.entries.filter(({ id }) => targets.includes(id)).map((entry) => describe(state, entry));
  const words = what.length > 0 ? state.text.session.line.undone(what.join(", ")) : outcome.says?.text[0];
  return { ...changed(state, { told: words }), drafts: outcome.drafts ?? [] };
}

/** What a key that is no character does while keys are caught; undefined where it does what it does elsewhere. */
export function captureAction(state: State, action: ActionId, now: Instant): Outcome | undefined {
  if (state.view.is !== "talk") return undefined;
  if (action === "complete") return joined(settle(state, now, "now"), write(state, now));
  if (action === "undo") return takeBack(state, now);
  if (action === "erase") return takeBackCaught(state, now);
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

/** Back from the note field to catching keys; what was begun there waits there, what a key put there is gone. */
export function catchKeys(state: State): Partial<State> {
  const left = isUntouched(state) ? { field: EMPTY_FIELD, typedSince: undefined, ...takenUpAgain(state) } : {};
  const { field } = { ...state, ...left };
  return { ...left, capture: { on: true, told: field.text === "" ? undefined : state.text.secretary.unsent } };
}

/** Nothing was written behind what a key put into the field. */
export function isUntouched({ field, capture: { lead } }: State): boolean {
  return lead !== undefined && field.text.trim() === lead.trim();
}

/** Whether the note field is the secretary's, who can go back to catching keys. */
export function isWriting({ capture, view, writer, screen }: State): boolean {
  return screen && writer.role === "secretary" && !capture.on && view.is === "talk";
}

/** The note field. With a lead it is for one line that begins so; a line that stood there unsent comes back after it. */
export function write(state: State, now: Instant, lead?: string): Outcome {
  if (lead === undefined) return { state: { capture: { on: false } } };
  const { field, typedSince, aside } = state;
  const isFree = field.text === "" || isUntouched(state);
  // Two lines that wait are enough: the second is sent or emptied before a third is begun.
  if (!isFree && aside) return { state: { capture: { on: false, told: state.text.secretary.unsent } } };
  return {
    state: {
      capture: { on: false, lead },
      aside: isFree ? aside : { field, typedSince },
      field: fieldWith(lead),
      typedSince: now,
      historyAt: undefined,
      suggestion: 0,
    },
  };
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
  const { next } = state.capture;
  if (next === "point") return pointAt(since, { who: [participant] });
  const others = next === "join" ? participantsIn(floor).filter((other) => other !== participant) : [];
  const who = [...others, participant];
  return turn(state, since, others.length > 0 ? { who, together: true } : { who });
}

/** The group, someone unknown or the moderator: who speaks, or whose the next cue is. Nobody can be joined with them. */
function someone(who: "group" | "unknown" | "moderator"): Does {
  return (state, now, floor) => {
    if (state.capture.next === "point") return pointAt(now, { who });
    if (state.capture.next === "join" && floor) return told(state, state.text.secretary.onlyParticipantsJoin);
    return turn(state, now, { who });
  };
}

function pointAt({ t }: Instant, speakers: Speakers): Outcome {
  return { state: { capture: { on: true, pointed: { speakers, at: t } } } };
}

function noSuch({ text }: State, participant: ParticipantNumber): string {
  return text.secretary.noParticipant(participant);
}

function turn(state: State, now: Instant, speakers: Speakers): Outcome {
  return kept(state, { ...now, kind: "turn", ...onTheTable(state), speakers });
}

/** How soon a cue must follow to be a repeat of the one before, in milliseconds. */
export const AT_ONCE = 3000;

function cue(state: State, id: string, now: Instant, floor: Speakers | undefined): Outcome {
  const theirs = pointedFor(state, id, now);
  const ofRoom = state.cues.find((one) => one.id === id)?.room === true;
  const speakers = theirs ?? (ofRoom ? undefined : floor);
  const by = speakers ? { speakers } : {};
  const outcome = kept(state, { ...now, kind: "cue", ...onTheTable(state), cue: id, ...by });
  const isMove = id === LEAVES_RETURNS;
  const moved = theirs && isMove ? comesOrGoes(state, theirs, now) : {};
  const pointed = theirs && !isMove ? { speakers: theirs, cue: id, at: now.t } : undefined;
  return {
    drafts: [...(outcome.drafts ?? []), ...(moved.drafts ?? [])],
    state: { capture: { on: true, ...outcome.state?.capture, ...moved.state?.capture, pointed } },
  };
}

/** Whoever is pointed at has the next cue, and its repeats if they follow at once; another is the speaker's again. */
function pointedFor({ capture: { pointed } }: State, id: string, now: Instant): Speakers | undefined {
  if (!pointed) return undefined;
  const isNext = pointed.cue === undefined;
  return isNext || (pointed.cue === id && now.t - pointed.at <= AT_ONCE) ? pointed.speakers : undefined;
}

const LEAVES_RETURNS = "leaves-returns";

/** A participant who is seen to go is no longer in the room; one who was out is back. */
function comesOrGoes(state: State, speakers: Speakers, now: Instant): Outcome {
  const here = present(state.session, now.t);
  const { line } = state.text.session;
  const moves = participantsIn(speakers).map((participant) => ({ participant, leaves: here.includes(participant) }));
  return {
    drafts: moves.map(({ participant, leaves }) => ({ ...now, kind: leaves ? "depart" : "arrive", participant })),
    ...changed(state, {
      told: moves.map(({ participant, leaves }) => (leaves ? line.departed : line.arrived)(participant)).join(" "),
    }),
  };
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
  group: someone("group"),
  unknown: someone("unknown"),
  moderator: someone("moderator"),
  nobody: (state, now, floor) =>
    floor ? kept(state, { ...now, kind: "turn-end" }) : told(state, state.text.secretary.nobodySpeaks),
  join: () => ({ state: { capture: { on: true, next: "join" } } }),
  point: () => ({ state: { capture: { on: true, next: "point" } } }),
  undo: takeBackCaught,
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
