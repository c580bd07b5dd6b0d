// Every command and every key, by name: what each does is found in the files beside this one.

import { type Edit, EMPTY_FIELD, edit, fieldWith } from "../../input/field/field.ts";
import { readLine } from "../../input/line/line.ts";
import type { Instant } from "../../model/clock.ts";
import { choose, moveChoice, offerStrike, updateBrowse } from "../browse.ts";
import type { ActionId } from "../keymap.ts";
import type { Action, Actions, Outcome, State } from "../state.ts";
import { accept, suggestionsFor } from "../suggest.ts";
import { ask, covered, probe, skip, tick } from "./guide.ts";
import { hints, passOn, plan, talk } from "./hints.ts";
import { confirmed, corrected, keep } from "./keep.ts";
import { leave } from "./leave.ts";
import { amend, file, strike, takenUpAgain } from "./mend.ts";
import { back, browse, go, next } from "./moving.ts";
import { takenUp } from "./park.ts";
import { problemText } from "./problems.ts";
import { absent, arrives, departs, notesOnly, pause, rec, resume } from "./room.ts";
import { seat } from "./seat.ts";
import { end, help, language, overview, palette, quit, quotes, search } from "./see.ts";
import { undo } from "./undo.ts";

/** Without words of one's own, a whisper is the hint that stands. */
const whisper: Action = (state, words, when) =>
  words.trim() === "" && state.hint ? passOn(state, words, when) : kept("/whisper")(state, words, when);

/** `/ob …` is `/obs …`: the line is read again with the command written out. */
function kept(command: "/obs" | "/memo" | "/park" | "/whisper" | "/debrief"): Action {
  return (state, words, when) => {
    const line = readLine(`${command} ${words}`, state);
    if (line.is === "content") return keep(state, line.content, when);
    const problem = line.is === "problem" ? line.problem : ({ code: "no-text" } as const);
    return { says: { tone: "refusal", text: [problemText(problem, state.cues, state)] } };
  };
}

export const ACTIONS: Actions = {
  next,
  back,
  go,
  probe,
  tick,
  skip,
  covered,
  ask,
  obs: kept("/obs"),
  memo: kept("/memo"),
  park: kept("/park"),
  "taken-up": takenUp,
  whisper,
  debrief: kept("/debrief"),
  confirmed,
  corrected,
  undo,
  amend,
  file,
  strike,
  arrives,
  departs,
  absent,
  rec,
  "notes-only": notesOnly,
  pause,
  resume,
  hints,
  seat,
  palette,
  overview,
  plan,
  talk,
  quotes,
  search,
  language,
  help,
  end,
  quit,
};

type KeyAction = (state: State, when: Instant, number?: number) => Outcome;

/** An action of the conversation itself: elsewhere the key does nothing. */
const inTalk =
  (action: Action, words: string | ((number: number) => string) = ""): KeyAction =>
  (state, when, number = 0) =>
    state.view.is === "talk" ? action(state, typeof words === "string" ? words : words(number), when) : {};

/** A change of the text that is being typed: the note, or what is searched for. */
const editing =
  (change: Exclude<Edit["do"], "insert">): KeyAction =>
  (state) => {
    if (state.view.is === "browse") return { state: updateBrowse(state, { do: change }) };
    if (state.view.is !== "talk") return {};
    const field = edit(state.field, { do: change });
    if (field.text === state.field.text) return { state: { field } };
    // A line of the history that was changed is a line of one's own: the arrows don't take it away.
    const typedSince = field.text === "" ? undefined : (state.typedSince ?? state.now);
    return { state: { field, typedSince, historyAt: undefined, suggestion: 0 } };
  };

export const KEY_ACTIONS: Readonly<Record<ActionId, KeyAction>> = {
  save: (state, when) => {
    if (state.view.is === "browse") return choose(state, when);
    if (state.view.is === "end") return end(state, "", when);
    return { state: { view: { is: "talk" } } };
  },
  next: inTalk(next),
  back: inTalk(back),
  "go-to": inTalk((state) => browse(state, "items")),
  find: inTalk((state) => browse(state, "session")),
  covered: inTalk((state) => browse(state, "cover")),
  "file-under": inTalk((state) => browse(state, "file")),
  undo: (state, when) => {
    if (state.view.is === "browse") return { state: offerStrike(state) };
    // Elsewhere this key cuts text: with text in the field it takes nothing back.
    return state.field.text === "" ? inTalk(undo)(state, when) : {};
  },
  recorder: inTalk(rec),
  "pause-resume": inTalk((state, words, when) =>
    (state.session.state === "paused" ? resume : pause)(state, words, when),
  ),
  probe: inTalk(probe, String),
  help: (state) => ({ state: { view: state.view.is === "help" ? { is: "talk" } : { is: "help", from: 0 } } }),
  palette: (state, when) => palette(state, "", when),
  complete: (state) => {
    const suggestions = suggestionsFor(state);
    const chosen = suggestions[Math.min(state.suggestion, suggestions.length - 1)];
    return chosen && state.view.is === "talk" ? { state: { field: accept(state.field, chosen), suggestion: 0 } } : {};
  },
  "next-suggestion": (state) => ({ state: { suggestion: cycle(state, 1) } }),
  "previous-suggestion": (state) => ({ state: { suggestion: cycle(state, -1) } }),
  "earlier-line": (state) => move(state, -1),
  "later-line": (state) => move(state, 1),
  "page-up": (state) => (state.view.is === "talk" ? {} : move(state, -PAGE)),
  "page-down": (state) => (state.view.is === "talk" ? {} : move(state, PAGE)),
  leave: (state, when) => leave(state, when),
  suspend: () => ({ effects: [{ do: "suspend" }] }),
  repaint: (state) => ({ state: { drawing: state.drawing + 1 } }),
  cancel: (state) => ({ state: state.view.is === "talk" ? takenUpAgain(state) : { view: { is: "talk" } } }),
  start: editing("start"),
  end: editing("end"),
  left: editing("left"),
  right: editing("right"),
  erase: editing("erase"),
  delete: editing("delete"),
  "word-left": editing("word-left"),
  "word-right": editing("word-right"),
  "erase-word": editing("erase-word"),
  "erase-to-start": editing("erase-to-start"),
  "delete-to-end": editing("delete-to-end"),
};

const PAGE = 10;

function cycle(state: State, by: number): number {
  const { length } = suggestionsFor(state);
  return length === 0 ? 0 : (state.suggestion + by + length) % length;
}

/** Up and down: through a list, through help, or through the lines that were sent. */
function move(state: State, by: number): Outcome {
  if (state.view.is === "browse") return { state: moveChoice(state, by) };
  if (state.view.is === "help") return { state: { view: { is: "help", from: Math.max(0, state.view.from + by) } } };
  const { history, historyAt = history.length } = state;
  const at = Math.min(history.length, Math.max(0, historyAt + Math.sign(by)));
  const line = history[at];
  if (history.length === 0 || at === historyAt) return {};
  // A line begun and not sent is not thrown away for an older one.
  if (state.field.text !== "" && state.historyAt === undefined) return {};
  return {
    state: {
      historyAt: at,
      field: line === undefined ? EMPTY_FIELD : fieldWith(line),
      typedSince: undefined,
      suggestion: 0,
    },
  };
}
