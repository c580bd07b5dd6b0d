// The keys of the conversation: one table. What a key is called, what it does, and why it does nothing now stand together;
// what help says of it stands in text/<language>/keys.ts, and a key that lacks it does not compile.
import type { Edit } from "../input/field/field.ts";
import type { KeyName } from "../input/keys.ts";
import { probesOf } from "../model/session/session.ts";
import type { CommandId } from "../text/command-names.ts";
import type { Texts } from "../text/languages.ts";
import type { ActionId, State, ViewId } from "./state.ts";

export type Off = keyof Texts["session"]["off"];

/** What only a key does: `keys.ts` has a function for each. */
export type KeyDoing =
  | "save"
  | "take-back"
  | "pause-resume"
  | "help"
  | "whole"
  | "complete"
  | "up"
  | "down"
  | "page-up"
  | "page-down"
  | "leave"
  | "suspend"
  | "repaint"
  | "cancel";

export type Key = {
  readonly keys: readonly KeyName[];
  /** How the key is written for people. */
  readonly shown: string;
  readonly does: /** A command, where the conversation itself is in view; with `number` it takes the digit that was pressed. */
    | { readonly command: CommandId; readonly number?: true; readonly anywhere?: true }
    | { readonly list: ViewId }
    | { readonly edit: Exclude<Edit["do"], "insert"> }
    | KeyDoing;
  /** Plain editing keys are known to everyone: help does not list them. */
  readonly quiet?: true;
  /** The commands that do what it does, where it names none itself. */
  readonly like?: readonly CommandId[];
  /** Whether it is of any use in this seat: where it isn't, help leaves it out. */
  readonly fits?: (state: State) => boolean;
  /** It is about the note field alone: while keys are caught it does nothing, so that a slip costs nothing. */
  readonly ofField?: true;
  /** Why the key does nothing now, if so. */
  readonly off?: (state: State) => Off | undefined;
};

/** In the order in which help lists them. */
export const KEYS: { readonly [Id in ActionId]: Key } = {
  save: { keys: ["enter"], shown: "Enter", does: "save" },
  next: { keys: ["ctrl+n"], shown: "Ctrl+N", does: { command: "next" } },
  back: { keys: ["ctrl+p"], shown: "Ctrl+P", does: { command: "back" } },
  "go-to": { keys: ["ctrl+g"], shown: "Ctrl+G", does: { list: "items" }, like: ["go"] },
  probe: {
    keys: Array.from({ length: 9 }, (_, index) => `alt+${index + 1}`),
    shown: "Alt+1–9",
    does: { command: "probe", number: true },
    off: noProbes,
  },
  verdict: {
    keys: ["f3", "f4", "f5", "f6", "f7", "f8"],
    shown: "F3–F8",
    does: { command: "trace", number: true },
    fits: hasTraces,
    off: noTrace,
  },
  whole: { keys: ["alt+0"], shown: "Alt+0", does: "whole" },
  covered: { keys: ["ctrl+o"], shown: "Ctrl+O", does: { list: "cover" }, like: ["covered"] },
  "file-under": { keys: ["ctrl+b"], shown: "Ctrl+B", does: { list: "file" }, like: ["file"], off: nothingKept },
  undo: { keys: ["ctrl+x"], shown: "Ctrl+X", does: "take-back", like: ["undo"], off: nothingKept },
  find: { keys: ["ctrl+f"], shown: "Ctrl+F", does: { list: "session" }, like: ["search"] },
  "same-words": { keys: ["ctrl+y"], shown: "Ctrl+Y", does: { list: "same" }, off: noSameWords },
  recorder: { keys: ["ctrl+r"], shown: "Ctrl+R", does: { command: "rec" } },
  "pause-resume": { keys: ["ctrl+t"], shown: "Ctrl+T", does: "pause-resume", like: ["pause", "resume"] },
  help: { keys: ["f1"], shown: "F1", does: "help", like: ["help"] },
  palette: {
    keys: ["f2"],
    shown: "F2",
    does: { command: "palette", anywhere: true },
    fits: isSecretary,
    off: notSecretary,
  },
  complete: { keys: ["tab"], shown: "Tab", does: "complete" },
  "earlier-line": { keys: ["up"], shown: "↑", does: "up", ofField: true },
  "later-line": { keys: ["down"], shown: "↓", does: "down", ofField: true },
  cancel: { keys: ["escape"], shown: "Esc", does: "cancel" },
  repaint: { keys: ["ctrl+l"], shown: "Ctrl+L", does: "repaint" },
  leave: { keys: ["ctrl+c", "ctrl+d"], shown: "Ctrl+C", does: "leave", like: ["quit"] },
  suspend: { keys: ["ctrl+z"], shown: "Ctrl+Z", does: "suspend" },
  start: { keys: ["home", "ctrl+a"], shown: "Home", does: { edit: "start" }, quiet: true, ofField: true },
  end: { keys: ["end", "ctrl+e"], shown: "End", does: { edit: "end" }, quiet: true, ofField: true },
  "word-left": {
    keys: ["ctrl+left", "alt+left", "alt+b"],
    shown: "Ctrl+←",
    does: { edit: "word-left" },
    quiet: true,
    ofField: true,
  },
  "word-right": {
    keys: ["ctrl+right", "alt+right", "alt+f"],
    shown: "Ctrl+→",
    does: { edit: "word-right" },
    quiet: true,
    ofField: true,
  },
  "erase-word": {
    keys: ["ctrl+w", "alt+backspace", "ctrl+backspace"],
    shown: "Ctrl+W",
    does: { edit: "erase-word" },
    ofField: true,
  },
  "delete-word": { keys: ["alt+d", "ctrl+delete"], shown: "Alt+D", does: { edit: "delete-word" }, ofField: true },
  "erase-to-start": { keys: ["ctrl+u"], shown: "Ctrl+U", does: { edit: "erase-to-start" }, ofField: true },
  "delete-to-end": { keys: ["ctrl+k"], shown: "Ctrl+K", does: { edit: "delete-to-end" }, ofField: true },
  left: { keys: ["left"], shown: "←", does: { edit: "left" }, quiet: true, ofField: true },
  right: { keys: ["right"], shown: "→", does: { edit: "right" }, quiet: true, ofField: true },
  erase: { keys: ["backspace", "ctrl+h"], shown: "Backspace", does: { edit: "erase" }, quiet: true },
  delete: { keys: ["delete"], shown: "Delete", does: { edit: "delete" }, quiet: true, ofField: true },
  "page-up": { keys: ["pageup"], shown: "PgUp", does: "page-up", quiet: true },
  "page-down": { keys: ["pagedown"], shown: "PgDn", does: "page-down", quiet: true },
};

export const ACTION_IDS = Object.keys(KEYS) as readonly ActionId[];

const BY_KEY: ReadonlyMap<KeyName, ActionId> = new Map(
  ACTION_IDS.flatMap((action) => KEYS[action].keys.map((key) => [key, action])),
);

/** What a key does; undefined for one that means nothing here. */
export function actionOf(key: KeyName): ActionId | undefined {
  return BY_KEY.get(key);
}

/** Of a key of several that do the same with a number: which of them it is, counted from 1. */
export function numberOf(action: ActionId, key: KeyName): number | undefined {
  const { does, keys } = KEYS[action];
  const isNumbered = typeof does === "object" && "command" in does && does.number === true;
  return isNumbered ? keys.indexOf(key) + 1 : undefined;
}

/** The change of a line that a key makes, wherever there is a line to edit. */
export function editOf(key: KeyName): Edit | undefined {
  const action = actionOf(key);
  const does = action && KEYS[action].does;
  return typeof does === "object" && "edit" in does ? { do: does.edit } : undefined;
}

/** The key that does what a command does, if there is one. */
export function keyOfCommand(id: CommandId): string | undefined {
  const action = ACTION_IDS.find((one) => {
    const { does, like } = KEYS[one];
    return like?.includes(id) || (typeof does === "object" && "command" in does && does.command === id);
  });
  return action && KEYS[action].shown;
}

/** Keys with what they do, as a row of hints has them: `Enter lagre`, `↑↓ PgUp velg`. */
export function hintOf(actions: ActionId | readonly ActionId[], word: string): string {
  const keys = (typeof actions === "string" ? [actions] : actions).map((action) => KEYS[action].shown);
  // Arrows stand side by side.
  return `${keys.join(" ").replace("↑ ↓", "↑↓")} ${word}`;
}

function nothingKept(state: State): Off | undefined {
  return state.field.text === "" && state.session.entries.length < 3 ? "nothing-kept" : undefined;
}

function noSameWords({ sameWords }: State): Off | undefined {
  return sameWords.length > 0 ? undefined : "no-same-words";
}

function noProbes(state: State): Off | undefined {
  return probesOf(state.session, state.session.current).length > 0 ? undefined : "no-probes";
}

function hasTraces({ session }: State): boolean {
  return [...session.items.values()].some((item) => item.trace !== undefined);
}

function noTrace({ session }: State): Off | undefined {
  return session.items.get(session.current ?? "")?.trace ? undefined : "no-trace";
}

function isSecretary({ writer }: State): boolean {
  return writer.role === "secretary";
}

function notSecretary(state: State): Off | undefined {
  return isSecretary(state) ? undefined : "not-secretary";
}
