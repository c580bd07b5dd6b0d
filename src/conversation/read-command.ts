// Which command a typed word means: a name in any language, or an unambiguous beginning of one.
import { nearest } from "../model/nearest.ts";
import { everydayNamesOf, everyNameOf } from "../text/command-names.ts";
import type { Texts } from "../text/languages.ts";
import { meanings } from "../text/typed-words.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";

export type CommandRead =
  | { readonly command: Command }
  | { readonly problem: "no-command"; readonly word: string; readonly nearest?: string }
  | { readonly problem: "several-commands"; readonly word: string; readonly commands: readonly Command[] }
  | { readonly problem: "write-out"; readonly command: Command }
  /** No command, but what people type for one. */
  | { readonly problem: "loose"; readonly is: Loose };

export type Loose = keyof Texts["typed"]["loose"];

const LOOSE = meanings<Loose>(({ loose }) => loose);

export function readCommand(typed: string): CommandRead {
  const word = typed.toLowerCase();
  const called = (name: string): Command | undefined =>
    COMMANDS.find(({ id }) => everyNameOf(id).includes(name)) ??
    COMMANDS.find(({ id }) => everydayNamesOf(id).includes(name));
  const exact = called(word);
  if (exact) return { command: exact };
  const loose = LOOSE.get(word);
  if (loose) return { problem: "loose", is: loose };
  // On a keyboard without them, or in a hurry: `/ga`, `/sok`.
  const plain = COMMANDS.find(({ id }) =>
    [...everyNameOf(id), ...everydayNamesOf(id)].some((name) => withoutMarks(name) === word),
  );
  if (plain) return { command: plain };
  const begun = word === "" ? [] : COMMANDS.filter(({ id }) => everyNameOf(id).some((name) => name.startsWith(word)));
  const first = begun.filter(({ yields }) => !yields);
  const [only] = first.length === 1 ? first : begun;
  if (begun.length > 1 && first.length !== 1) return { problem: "several-commands", word: typed, commands: begun };
  if (only) return only.whole ? { problem: "write-out", command: only } : { command: only };
  const near = nearest(
    word,
    COMMANDS.flatMap(({ id }) => everyNameOf(id)),
  );
  return { problem: "no-command", word: typed, ...(near === undefined ? {} : { nearest: near }) };
}

function withoutMarks(name: string): string {
  return name.replace(/å/gu, "a").replace(/ø/gu, "o").replace(/æ/gu, "ae");
}

/** `Hjelp!` is `hjelp`. */
function bareWord(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[.!?]+$/u, "");
}

/** What a word alone would be taken for behind a slash, where it is no command: `slett`, `stopp`. */
export function looseCalled(word: string): Loose | undefined {
  return LOOSE.get(bareWord(word));
}

/** The command that a word alone would be, if it were typed as one. */
export function commandCalled(word: string): Command | undefined {
  const read = readCommand(bareWord(word));
  const isName = [...COMMANDS].some(({ id }) => [...everyNameOf(id), ...everydayNamesOf(id)].includes(bareWord(word)));
  return isName && "command" in read ? read.command : undefined;
}
