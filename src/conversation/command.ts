// What is said of a command, in one place. Its names and what help says of it stand in text/, in each language.
import type { CommandId } from "../text/command-names.ts";
import type { Action, State } from "./state.ts";

export type CommandEntry = {
  /** What it is about: the secretary is offered `keep` and `room` first. */
  readonly group: "guide" | "keep" | "mend" | "room" | "see";
  readonly act: Action;
  /** Takes words after it: choosing it among suggestions leaves room for them. */
  readonly takes?: true;
  /** What can be chosen for the words after it. */
  readonly completes?: (state: State) => readonly string[];
  /** What follows it is what a person says or writes: it must never be lost. */
  readonly worded?: true;
  /** May be said of an earlier time: `[12:30] /arrives 4`. */
  readonly past?: true;
  /** Must be written out: what it does can't be taken back. */
  readonly whole?: true;
  /** Gives way where a beginning of it begins another command too: hands that know `/pa` mean the pause. */
  readonly yields?: true;
  /** An observer has it too: it keeps nothing but what observers write. */
  readonly forObservers?: true;
  /** Whether it is of any use in this seat and this kind of interview: where it isn't, it is offered nowhere. */
  readonly fits?: (state: State) => boolean;
  /** Why it does nothing now, as a sentence; undefined where it does. */
  readonly off?: (state: State) => string | undefined;
};

/** Some commands, by id. */
export type CommandGroup = { readonly [Id in CommandId]?: CommandEntry };

export type Command = CommandEntry & { readonly id: CommandId };
