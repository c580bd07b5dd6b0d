// Capture mode: the secretary's hands on the keyboard. One key is one entry, kept at once; no Enter, no dialog.

import { EMPTY_FIELD } from "../../input/field/field.ts";
import type { CaptureCommand } from "../../model/capture-keys.ts";
import type { Instant } from "../../model/clock.ts";
import type { Draft, Speakers } from "../../model/entry.ts";
import { CAPTURED } from "../../model/entry-kinds.ts";
import { openTurn } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import { nameOf } from "../../text/command-names.ts";
import { hushHint, passOnHint } from "../advice/standing-hint.ts";
import { lastUndoable, takeBackOwn } from "../entries/own-entries.ts";
import { KEYS } from "../keymap.ts";
import { mergeOutcomes } from "../outcome.ts";
import type { ActionId, Outcome, State } from "../state.ts";
import { catchCue } from "./cues.ts";
import { openFirstWords } from "./first-words.ts";
import { giveFloorTo, giveFloorToSomeone, highestNumber, pointAt, settleNumber, takeDigit } from "./floor.ts";
import { openField } from "./mode.ts";
import { catchesToRepair, openRepairView, pressRepairKey } from "./repair.ts";
import { speakerMark } from "./speakers.ts";
import { type CaptureAction, keepCaught, tellInPanel } from "./tell.ts";

/** One key, as typed. */
export function pressCaptureKey(before: State, key: string, now: Instant): Outcome {
  if (before.view.is === "repair") return pressRepairKey(before, key, now);
  const state: State = { ...before, view: { is: "talk" } };
  const { begun } = state.capture;
  // Caps Lock is no reason to lose what was seen.
  const does = state.keys.does.get(key) ?? state.keys.does.get(key.toLowerCase());
  if (before.view.is === "help" && does?.is === "command" && does.command === "help") return closeHelp({});
  const isDigit = /^\d$/u.test(key);
  const whole = begun && isDigit ? Number(begun.digits + key) : 0;
  if (begun && whole > 0 && whole <= highestNumber(state)) return closeHelp(giveFloorTo(state, whole, begun.since));
  if (does?.is === "command" && does.command === "undo") return closeHelp(takeBackCatch(state, now));
  const settled = settleNumber(state, now, "now");
  const after: State = { ...state, ...settled.state };
  const floor = speakersAfter(state, settled.drafts ?? []);
  const outcome = isDigit
    ? takeDigit(after, key, now, floor)
    : does?.is === "cue"
      ? catchCue(after, does.cue, now, floor)
      : does?.is === "command"
        ? ACTIONS[does.command](after, now, floor)
        : refuseKey(after, key);
  const both = mergeOutcomes(settled, outcome);
  // Thirteen in a group of twelve was taken for a one and a three: that must be seen.
  return closeHelp(
    whole > 9 ? mergeOutcomes(both, tellInPanel(state, state.text.secretary.notOneNumber(whole))) : both,
  );
}

/** Whatever is typed, help stands no longer before it, unless it is help that was asked for. */
function closeHelp(outcome: Outcome): Outcome {
  return { ...outcome, state: { view: { is: "talk" }, ...outcome.state } };
}

function refuseKey(state: State, key: string): Outcome {
  return { state: { capture: { on: true, told: state.text.secretary.noKey(key), refused: true } } };
}

/** A number, a joining or a pointing that was begun is let go. Nothing of it was kept. */
export function dropWaiting(state: State): Outcome {
  return tellInPanel(state, state.text.secretary.dropped);
}

export function isWaiting({ capture: { begun, next, pointed } }: State): boolean {
  return begun !== undefined || next !== undefined || (pointed !== undefined && pointed.cue === undefined);
}

/** The key that takes back: what waits first, then what the last key was, and never what was written or done otherwise. */
function takeBackCatch(state: State, now: Instant): Outcome {
  const { secretary } = state.text;
  if (isWaiting(state) && !isStanding(state)) return dropWaiting(state);
  if (state.capture.refused) return tellInPanel(state, secretary.nothingKept);
  const last = lastUndoable(state);
  // What no key logged is taken back on purpose only.
  const isWorded = last?.kind === "verdict" && last.text !== undefined;
  if (last && (isWorded || !CAPTURED.has(last.kind)))
    return tellInPanel(state, secretary.lastIsNoCatch(describe(state, last)));
  return takeBackLast(state, now);
}

/** Numbers are put to a verdict, one key each: the last of them is taken back, and the next still counts. */
function isStanding({ capture: { next, begun } }: State): boolean {
  return next === "stand" && !begun;
}

/** Takes back the last entry, whatever it is, and says which. */
export function takeBackLast(state: State, now: Instant): Outcome {
  if (isWaiting(state) && !isStanding(state)) return dropWaiting(state);
  const outcome = takeBackOwn(state, "", now);
  const targets = (outcome.drafts ?? []).flatMap((draft) => (draft.kind === "undo" ? [draft.target] : []));
  const what = state.session.entries.filter(({ id }) => targets.includes(id)).map((entry) => describe(state, entry));
  const words = what.length > 0 ? state.text.session.line.undone(what.join(", ")) : outcome.says?.text[0];
  const { on, stand } = state.capture;
  const again = isStanding(state) ? { capture: { on, next: "stand", stand, told: words } as const } : undefined;
  return { state: again ?? tellInPanel(state, words).state ?? {}, drafts: outcome.drafts ?? [] };
}

/** What a key that is no character does while keys are caught; undefined where it does what it does elsewhere. */
export function pressActionInCapture(state: State, action: ActionId, now: Instant): Outcome | undefined {
  if (state.view.is !== "talk") return undefined;
  if (action === "complete") return mergeOutcomes(settleNumber(state, now, "now"), openField(state, now));
  if (action === "undo") return takeBackLast(state, now);
  if (action === "erase") return takeBackCatch(state, now);
  if (action === "cancel") return isWaiting(state) ? dropWaiting(state) : {};
  return KEYS[action].ofField ? {} : undefined;
}

/** Who holds the floor when these are kept. */
function speakersAfter(state: State, drafts: readonly Draft[]): Speakers | undefined {
  const last = drafts.findLast((draft) => draft.kind === "turn");
  return last ? last.speakers : openTurn(state.session)?.speakers;
}

/** What waited for a key is let go: it is what was caught that is looked at. */
function openRepair(state: State, _now: Instant): Outcome {
  return catchesToRepair(state).length === 0
    ? tellInPanel(state, state.text.secretary.nothingToRepair)
    : { state: { view: openRepairView(state), capture: { on: true } } };
}

/** What was missed is put in behind whatever was caught last, a cue too. */
function openInsertion(state: State, now: Instant): Outcome {
  const [last] = catchesToRepair(state);
  if (!last) return openRepair(state, now);
  return { state: { view: { is: "repair", entry: last.id, begun: { insert: true } }, capture: { on: true } } };
}

const ACTIONS: Readonly<Record<CaptureCommand, CaptureAction>> = {
  group: giveFloorToSomeone("group"),
  unknown: giveFloorToSomeone("unknown"),
  moderator: giveFloorToSomeone("moderator"),
  nobody: (state, now, floor) =>
    floor ? keepCaught(state, { ...now, kind: "turn-end" }) : tellInPanel(state, state.text.secretary.nobodySpeaks),
  // Behind a number that was pointed at it points at one more: `. 1 , 2 m` is one cue of both.
  join: ({ capture: { pointed } }) =>
    pointed && pointed.cue === undefined
      ? { state: { capture: { on: true, next: pointed.to ? "to" : "point", pointed } } }
      : { state: { capture: { on: true, next: "join" } } },
  point: () => ({ state: { capture: { on: true, next: "point" } } }),
  everyone: (state, now, floor) =>
    state.capture.next === "to"
      ? giveFloorToSomeone("group")(state, now, floor)
      : pointAt(now, { speakers: { who: "group" } }),
  // Behind who it is from, or else from whoever has the floor.
  to: ({ capture: { pointed } }) => ({
    state: { capture: { on: true, next: "to", pointed: pointed?.cue === undefined ? pointed : undefined } },
  }),
  undo: takeBackCatch,
  repair: openRepair,
  insert: openInsertion,
  // `. 2 "` is a quote of 2, who hasn't the floor.
  quote: (state, now, floor) => {
    const { pointed } = state.capture;
    const who = pointed && pointed.cue === undefined ? pointed.speakers : floor;
    return openField(state, now, who ? `${speakerMark(who)} "` : '"');
  },
  "first-words": openFirstWords,
  comment: (state, now) => openField(state, now, `/${nameOf("obs", state.text)} `),
  command: (state, now) => openField(state, now, "/"),
  "pass-on": (state, now) => tellOutcome(state, passOnHint(state, "", now)),
  hush: (state, now) => tellOutcome(state, hushHint(state, "", now)),
  help: () => ({ state: { view: { is: "help", query: EMPTY_FIELD } } }),
};

/** What an action says stands in the panel: the conversation above is not for every key's doings. */
function tellOutcome(state: State, { says, ...outcome }: Outcome): Outcome {
  return { ...outcome, state: { ...outcome.state, ...tellInPanel(state, says?.text[0]).state } };
}
