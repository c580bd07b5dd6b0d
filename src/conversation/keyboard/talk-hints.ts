// The keys that help while the conversation itself is in view: between notes, while writing, while catching keys.
import { isQuestion } from "../../model/item-kinds.ts";
import { moderatorIsInside } from "../../model/session/writers.ts";
import { nameOf } from "../../text/command-names.ts";
import { isWriting } from "../capture/mode.ts";
import { isClosing } from "../closing.ts";
import type { Hint } from "../hint.ts";
import type { State } from "../state.ts";

export function hintsInTalk(state: State): readonly Hint[] {
  if (state.capture.on) return whileCatching(state);
  const isEmpty = state.field.text === "";
  if (isWriting(state)) return whileWriting(isEmpty);
  return isEmpty ? betweenNotes(state) : WHILE_TYPING;
}

/** The keys of capture mode that always help: to write, to take back, to be told. */
const whileCatching = ({ session }: State): readonly Hint[] => [
  { key: "complete", word: "write" },
  { capture: "undo" },
  { capture: "help" },
  { key: "palette", word: "palette" },
  // Where a moderator holds the guide, the secretary's keys for it are not offered: they would turn it for both.
  ...(moderatorIsInside(session) ? [] : [{ key: "next", word: "next" } as const]),
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

function betweenNotes(state: State): readonly Hint[] {
  const { session, text } = state;
  const item = session.items.get(session.current ?? "");
  return [
    item && isQuestion(item) ? { key: "next", word: "next" } : { key: "save", word: "goOn" },
    ...(isClosing(state) ? [{ typed: `/${nameOf("end", text)}`, word: "endNow" } as const] : []),
    { key: "help", word: "help" },
    { key: "go-to", word: "go-to" },
    { key: "back", word: "back" },
    { typed: "/", word: "command" },
    { typed: "?", word: "ask" },
    { key: "undo", word: "undo" },
  ];
}
