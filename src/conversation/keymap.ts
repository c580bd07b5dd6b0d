// The keys of the conversation: one table, from which the reading, the hints, the help and the README's list are made.
import type { KeyName } from "../input/keys.ts";
import { probesOf } from "../model/session/session.ts";
import type { Texts } from "../text/index.ts";
import type { State } from "./state.ts";

export type ActionId =
  | "save"
  | "next"
  | "back"
  | "go-to"
  | "find"
  | "covered"
  | "file-under"
  | "undo"
  | "recorder"
  | "pause-resume"
  | "probe"
  | "help"
  | "palette"
  | "complete"
  | "next-suggestion"
  | "previous-suggestion"
  | "earlier-line"
  | "later-line"
  | "leave"
  | "suspend"
  | "repaint"
  | "cancel"
  | "start"
  | "end"
  | "word-left"
  | "word-right"
  | "erase-word"
  | "erase-to-start"
  | "delete-to-end"
  | "left"
  | "right"
  | "erase"
  | "delete"
  | "page-up"
  | "page-down";

export type Off = keyof Texts["session"]["off"];

export type Binding = {
  readonly action: ActionId;
  readonly keys: readonly KeyName[];
  /** How the key is written for people. */
  readonly shown: string;
  /** Plain editing keys are known to everyone: they stay out of help. */
  readonly quiet?: true;
  /** Why the key does nothing now, if so. */
  readonly off?: (state: State) => Off | undefined;
};

export const BINDINGS: readonly Binding[] = [
  { action: "save", keys: ["enter"], shown: "Enter" },
  { action: "next", keys: ["ctrl+n"], shown: "Ctrl+N" },
  { action: "back", keys: ["ctrl+p"], shown: "Ctrl+P" },
  { action: "go-to", keys: ["ctrl+g"], shown: "Ctrl+G" },
  {
    action: "probe",
    keys: Array.from({ length: 9 }, (_, index) => `alt+${index + 1}`),
    shown: "Alt+1–9",
    off: noProbes,
  },
  { action: "covered", keys: ["ctrl+o"], shown: "Ctrl+O" },
  { action: "file-under", keys: ["ctrl+b"], shown: "Ctrl+B", off: nothingKept },
  { action: "undo", keys: ["ctrl+x"], shown: "Ctrl+X", off: nothingKept },
  { action: "find", keys: ["ctrl+f"], shown: "Ctrl+F" },
  { action: "recorder", keys: ["ctrl+r"], shown: "Ctrl+R" },
  { action: "pause-resume", keys: ["ctrl+t"], shown: "Ctrl+T" },
  { action: "help", keys: ["f1"], shown: "F1" },
  { action: "palette", keys: ["f2"], shown: "F2", off: notSecretary },
  { action: "complete", keys: ["tab"], shown: "Tab" },
  { action: "next-suggestion", keys: ["ctrl+down"], shown: "Ctrl+↓", quiet: true },
  { action: "previous-suggestion", keys: ["shift+tab"], shown: "Shift+Tab", quiet: true },
  { action: "earlier-line", keys: ["up"], shown: "↑" },
  { action: "later-line", keys: ["down"], shown: "↓" },
  { action: "cancel", keys: ["escape"], shown: "Esc" },
  { action: "repaint", keys: ["ctrl+l"], shown: "Ctrl+L" },
  { action: "leave", keys: ["ctrl+c", "ctrl+d"], shown: "Ctrl+C" },
  { action: "suspend", keys: ["ctrl+z"], shown: "Ctrl+Z" },
  { action: "start", keys: ["home", "ctrl+a"], shown: "Home" },
  { action: "end", keys: ["end", "ctrl+e"], shown: "End" },
  { action: "word-left", keys: ["ctrl+left", "alt+left", "alt+b"], shown: "Ctrl+←" },
  { action: "word-right", keys: ["ctrl+right", "alt+right", "alt+f"], shown: "Ctrl+→" },
  { action: "erase-word", keys: ["ctrl+w", "alt+backspace", "ctrl+backspace"], shown: "Ctrl+W" },
  { action: "erase-to-start", keys: ["ctrl+u"], shown: "Ctrl+U" },
  { action: "delete-to-end", keys: ["ctrl+k"], shown: "Ctrl+K" },
  { action: "left", keys: ["left"], shown: "←", quiet: true },
  { action: "right", keys: ["right"], shown: "→", quiet: true },
  { action: "erase", keys: ["backspace", "ctrl+h"], shown: "Backspace", quiet: true },
  { action: "delete", keys: ["delete"], shown: "Delete", quiet: true },
  { action: "page-up", keys: ["pageup"], shown: "PgUp", quiet: true },
  { action: "page-down", keys: ["pagedown"], shown: "PgDn", quiet: true },
];

const BY_KEY: ReadonlyMap<KeyName, Binding> = new Map(
  BINDINGS.flatMap((binding) => binding.keys.map((key) => [key, binding])),
);

/** The binding of a key; undefined for one that means nothing here. */
export function bindingOf(key: KeyName): Binding | undefined {
  return BY_KEY.get(key);
}

function nothingKept(state: State): Off | undefined {
  return state.field.text === "" && state.session.entries.length < 3 ? "nothing-kept" : undefined;
}

function noProbes(state: State): Off | undefined {
  return probesOf(state.session, state.session.current).length > 0 ? undefined : "no-probes";
}

function notSecretary({ writer }: State): Off | undefined {
  return writer.role === "secretary" ? undefined : "not-secretary";
}
