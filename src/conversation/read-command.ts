// Which command a typed word means: a name in any language, or an unambiguous beginning of one.
import { nearest } from "../model/nearest.ts";
import { everyNameOf } from "../text/command-names.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";

export type CommandRead =
  | { readonly command: Command }
  | { readonly problem: "no-command"; readonly word: string; readonly nearest?: string }
  | { readonly problem: "several-commands"; readonly word: string; readonly commands: readonly Command[] }
  | { readonly problem: "write-out"; readonly command: Command };

export function readCommand(typed: string): CommandRead {
  const word = typed.toLowerCase();
  const exact = COMMANDS.find(({ id }) => everyNameOf(id).includes(word));
  if (exact) return { command: exact };
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
