// The hints under the field: which keys help now, and the word behind each. A key is named by what it does; how it is
// written comes from the key table. Drawn in ui/rows/hints.ts.

import type { CaptureCommand } from "../model/capture-keys.ts";
import { isQuestion } from "../model/item-kinds.ts";
import type { Session } from "../model/session/session.ts";
import type { Texts } from "../text/languages.ts";
import { isWriting } from "./capture/mode.ts";
import { hintOf } from "./keymap.ts";
import type { ActionId, Browsing, State, View } from "./state.ts";

export type HintWord = Exclude<keyof Texts["session"]["hint"], "strike">;

/** A key by what it does, a key of capture mode, or a mark that is typed; and the word behind it. */
type Hint =
  | { readonly key: ActionId; readonly word: HintWord }
  /** Keys that do one thing together. */
  | { readonly keys: readonly ActionId[]; readonly word: HintWord }
  /** What can be done without a key. */
  | { readonly word: HintWord }
  | { readonly capture: CaptureCommand }
  | { readonly typed: string; readonly word: HintWord };

/** The hints that apply now, most wanted first, each as it is shown: `Enter lagre`. */
export function hintsNow(state: State): readonly string[] {
  return BY_VIEW[state.view.is](state).map((hint) => shownHint(state, hint));
}

const BY_VIEW: { readonly [Is in View["is"]]: (state: State) => readonly Hint[] } = {
  talk: hintsInTalk,
  end: () => [{ key: "save", word: "close" }, BACK],
  help: () => [{ keys: ["earlier-line", "later-line", "page-up", "page-down"], word: "scroll" }, BACK],
  browse: ({ view }) => [
    { word: "search" },
    { keys: ["earlier-line", "later-line"], word: "choose" },
    ...(view.is === "browse" ? IN_LIST[view.what] : []),
    BACK,
  ],
};

const BACK: Hint = { key: "cancel", word: "cancel" };

/** What can be done with the row that is chosen. */
const IN_LIST: Readonly<Record<Browsing, readonly Hint[]>> = {
  items: [{ key: "save", word: "go-there" }],
  file: [{ key: "save", word: "file-there" }],
  cover: [{ key: "save", word: "mark" }],
  session: [
    { key: "save", word: "amend" },
    { key: "undo", word: "strike-row" },
  ],
};

function hintsInTalk(state: State): readonly Hint[] {
  if (state.capture.on) return WHILE_CATCHING(state);
  const isEmpty = state.field.text === "";
  if (isWriting(state)) return whileWriting(isEmpty);
  return isEmpty ? betweenNotes(state) : WHILE_TYPING;
}

/** The keys of capture mode that always help: to write, to take back, to be told. */
const WHILE_CATCHING = ({ session }: State): readonly Hint[] => [
  { key: "complete", word: "write" },
  { capture: "undo" },
  { capture: "help" },
  { key: "palette", word: "palette" },
  // Where a moderator holds the guide, the secretary's keys for it are not offered: they would turn it for both.
  ...(isWithModerator(session) ? [] : [{ key: "next", word: "next" } as const]),
  { capture: "command" },
];

const whileWriting = (isEmpty: boolean): readonly Hint[] => [
  { key: "save", word: isEmpty ? "capture" : "save" },
  { key: "complete", word: "capture" },
  { key: "help", word: "help" },
  { key: "go-to", word: "go-to" },
  { typed: "/", word: "command" },
  { typed: "?", word: "ask" },
];

const WHILE_TYPING: readonly Hint[] = [
  { key: "save", word: "save" },
  { key: "file-under", word: "file-under" },
  { key: "next", word: "next" },
  { key: "help", word: "help" },
];

function betweenNotes({ session }: State): readonly Hint[] {
  const item = session.items.get(session.current ?? "");
  return [
    item && isQuestion(item) ? { key: "next", word: "next" } : { key: "save", word: "goOn" },
    { key: "help", word: "help" },
    { key: "go-to", word: "go-to" },
    { key: "back", word: "back" },
    { typed: "/", word: "command" },
    { typed: "?", word: "ask" },
    { key: "undo", word: "undo" },
  ];
}

function shownHint({ keys, text }: State, hint: Hint): string {
  if ("capture" in hint) return `${keys.of.get(hint.capture) ?? ""} ${text.secretary.commands[hint.capture]}`;
  const word = text.session.hint[hint.word];
  if ("key" in hint) return hintOf(hint.key, word);
  if ("keys" in hint) return hintOf(hint.keys, word);
  return "typed" in hint ? `${hint.typed} ${word}` : word;
}

function isWithModerator({ inside, writers }: Session): boolean {
  return [...inside].some((writer) => writers.get(writer)?.role === "moderator");
}
