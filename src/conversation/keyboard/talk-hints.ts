// The keys that help while the conversation itself is in view: between notes, while writing, while catching keys.
import { isQuestion } from "../../model/item-kinds.ts";
import { moderatorIsInside } from "../../model/session/writers.ts";
import { nameOf } from "../../text/command-names.ts";
import { isWriting } from "../capture/mode.ts";
import { isClosing } from "../closing.ts";
import { type Hint, sends } from "../hint.ts";
import type { State } from "../state.ts";

export function hintsInTalk(state: State): readonly Hint[] {
  if (state.writer.role === "observer") return whileObserving(state);
  if (state.capture.on) return whileCatching(state);
  if (isWriting(state)) return whileWriting(state);
  return state.field.text === "" ? betweenNotes(state) : whileTyping(state);
}

/** Whoever reads along: to write, to be told, to look back. */
const whileObserving = (state: State): readonly Hint[] => [
  { key: "save", word: state.field.text === "" ? "save" : sends(state) },
  { key: "help", word: "help" },
  { typed: "/", word: "command" },
  { typed: "?", word: "ask" },
  ...(state.field.text === "" ? [{ key: "undo", word: "undo" } as const] : []),
];

/** The keys of capture mode that always help: to write, to take back, to be told. */
const whileCatching = ({ session }: State): readonly Hint[] => [
  { key: "complete", word: "write" },
  { capture: "undo" },
  { capture: "help" },
  ...(session.items.get(session.current ?? "")?.trace ? [{ key: "verdict", word: "verdict" } as const] : []),
  { key: "palette", word: "palette" },
  // Where a moderator holds the guide, the secretary's keys for it are not offered: they would turn it for both.
  ...(moderatorIsInside(session) ? [] : [{ key: "next", word: "next" } as const]),
  { capture: "command" },
];

const whileWriting = (state: State): readonly Hint[] => [
  { key: "save", word: state.field.text === "" ? "capture" : sends(state) },
  { key: "complete", word: "capture" },
  { key: "help", word: "help" },
  { key: "go-to", word: "go-to" },
  { typed: "/", word: "command" },
  { typed: "?", word: "ask" },
];

const whileTyping = (state: State): readonly Hint[] => [
  { key: "save", word: sends(state) },
  // What is kept belongs to a question; what is carried out or answered doesn't.
  ...(sends(state) === "save" ? [{ key: "file-under", word: "file-under" } as const] : []),
  { key: "next", word: "next" },
  { key: "help", word: "help" },
];

function betweenNotes(state: State): readonly Hint[] {
  const { session, text } = state;
  const item = session.items.get(session.current ?? "");
  return [
    item && isQuestion(item) ? { key: "next", word: "next" } : { key: "save", word: "goOn" },
    ...(item?.trace ? [{ key: "verdict", word: "verdict" } as const] : []),
    ...(isClosing(state) ? [{ typed: `/${nameOf("end", text)}`, word: "endNow" } as const] : []),
    { key: "help", word: "help" },
    { key: "go-to", word: "go-to" },
    { key: "back", word: "back" },
    { typed: "/", word: "command" },
    { typed: "?", word: "ask" },
    { key: "undo", word: "undo" },
  ];
}
