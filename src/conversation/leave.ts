// Leaving: what stands in the field is kept, as what it is.

import { EMPTY_FIELD } from "../input/field/field.ts";
import type { Content, Line } from "../input/line/content.ts";
import { KEEPING_COMMANDS, readAfterCommand } from "../input/line/keeping.ts";
import { readLine } from "../input/line/line.ts";
import type { Instant } from "../model/clock.ts";
import type { Draft } from "../model/entry.ts";
import type { CommandId } from "../text/command-names.ts";
import { isUntouched } from "./capture/mode.ts";
import { carryOutCommand } from "./commands.ts";
import { draftOf, timeOf } from "./entries/keep.ts";
import { layAside } from "./lay-aside.ts";
import { readCommand } from "./read-command.ts";
import type { Outcome, State } from "./state.ts";

/**
 * Leaving keeps what stands in the field, as it stands: nobody who shut a lid meant to throw a note away. Where it can't be
 * kept it holds back once; whoever then leaves it in the field and asks again is let go, and finds it in the window.
 */
export function leave(state: State, when: Instant): Outcome {
  const left = layAside(state, "", when);
  // What a key put into the field is nobody's words yet.
  const field = isUntouched(state) ? EMPTY_FIELD : state.field;
  const unsent = [state.aside, { field, typedSince: state.typedSince }].flatMap((begun) =>
    begun ? unsentNote(state, begun.field.text.trim(), begun.typedSince ?? when) : [],
  );
  if (unsent.length === 0) return left;
  return {
    ...left,
    line: textInField(state),
    letsGo: state.heldBack !== undefined && state.heldBack === textInField(state),
    drafts: [...unsent, ...(left.drafts ?? [])],
    state: { ...left.state, field: EMPTY_FIELD, aside: undefined },
  };
}

/** What was being typed; a command that was put into the field meanwhile doesn't count. */
function textInField(state: State): string {
  return (state.aside ?? state).field.text;
}

/**
 * Words that were begun and not sent: kept as they would have been, and as a plain note where that can't be told. A mark
 * alone (`@3`) was the beginning of something, not a turn. A question is nobody's words, nor is a command without any.
 */
function unsentNote(state: State, typed: string, written: Instant): readonly Draft[] {
  const line = writeOut(readLine(typed, state));
  if (line.is === "nothing" || line.is === "question") return [];
  const time = line.is === "problem" ? {} : timeOf(state, written, line.time);
  const asNote = draftOf(state, { kind: "note", said: "paraphrase", text: typed }, written);
  if (line.is === "command") {
    const id = wordedIn(line);
    if (id === undefined) return [];
    // How a summary was taken was heard; an own question was not asked yet.
    const wasHeard = id === "confirmed" || id === "corrected";
    return (wasHeard && "at" in time && carryOutCommand(id, state, line.rest, time).drafts) || [asNote];
  }
  const content = line.is === "content" && !isMark(line.content) ? line.content : undefined;
  return [content && "at" in time ? draftOf(state, content, time) : asNote];
}

function isMark({ kind }: Content): boolean {
  return kind === "turn" || kind === "turn-end";
}

/** `/mem …` is `/memo …`. */
function writeOut(line: Line): Line {
  const id = line.is === "command" ? wordedIn(line) : undefined;
  const keeps = KEEPING_COMMANDS.find((command) => command === id);
  if (line.is !== "command" || keeps === undefined) return line;
  const content = readAfterCommand(keeps, line.rest);
  return "code" in content ? line : { is: "content", content, ...(line.time ? { time: line.time } : {}) };
}

/** The command, where what follows it is what someone said or wrote. What was to be mended stands as it was. */
function wordedIn({ word, rest }: Extract<Line, { readonly is: "command" }>): CommandId | undefined {
  const read = readCommand(word);
  const command = "command" in read && !("problem" in read) ? read.command : undefined;
  return command?.worded && command.id !== "amend" && rest !== "" ? command.id : undefined;
}
