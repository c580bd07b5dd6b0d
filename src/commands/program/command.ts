// What a command of the command line is: a `…-command.ts` beside its code declares one, and ../samtale.ts lists it. The
// parser and the help are made from it. Declarations are loaded at every start, so that `run` loads the work itself.
import type { Texts } from "../../text/languages.ts";
import type { ExitCode, Io } from "./io.ts";

/** An argument as the help writes it, `<guide>`, `[session]`, `<file...>`; and what it is. */
type Argument = readonly [usage: string, about: string];
/** An option as the help writes it, `-o, --out <path>`; and what it is for. `several`: it may be given more than once. */
type Option = readonly [usage: string, about: string, times?: "several"];

/** The given options by name: true, a text, or several texts. A command's own type says which of them it takes. */
export type Options = Readonly<Record<string, unknown>>;

export type Command = {
  readonly name: string;
  readonly about: string;
  readonly arguments?: readonly Argument[];
  /** Beside those that every command takes. */
  readonly options?: readonly Option[];
  /** Commands that may follow its name. */
  readonly commands?: readonly Command[];
  /** At the end of its help. */
  readonly more?: string;
  /** Missing: it does nothing by itself, and shows its help. `given` are the arguments in the order in which they were typed. */
  readonly run?: (given: readonly string[], options: Options, io: Io) => Promise<ExitCode>;
};

/** A command in the user's language. */
export type Declare = (text: Texts) => Command;
