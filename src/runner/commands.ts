// The slash commands: one table, from which the reading, the suggestions, the help and the README's list are made.
import { nearest } from "../model/nearest.ts";

export type CommandId =
  | "next"
  | "back"
  | "go"
  | "probe"
  | "tick"
  | "skip"
  | "covered"
  | "ask"
  | "obs"
  | "memo"
  | "confirmed"
  | "corrected"
  | "undo"
  | "amend"
  | "file"
  | "strike"
  | "arrives"
  | "departs"
  | "rec"
  | "notes-only"
  | "pause"
  | "resume"
  | "overview"
  | "quotes"
  | "search"
  | "language"
  | "help"
  | "end"
  | "quit";

export type Command = {
  readonly id: CommandId;
  /** The word in each language; both are understood always. The first is the one shown. */
  readonly nb: readonly string[];
  readonly en: readonly string[];
  /** What help groups it under. */
  readonly group: "guide" | "keep" | "mend" | "room" | "see";
  /** Must be written out: what it does can't be taken back. */
  readonly whole?: true;
  /** What follows it is what a person says or writes: it must never be lost. */
  readonly worded?: true;
  /** Takes words after it: choosing it among suggestions leaves room for them. */
  readonly takes?: true;
  /** May be said of an earlier time: `[12:30] /arrives 4`. */
  readonly past?: true;
};

export const COMMANDS: readonly Command[] = [
  { id: "next", nb: ["neste"], en: ["next"], group: "guide" },
  { id: "back", nb: ["tilbake"], en: ["back"], group: "guide" },
  { id: "go", nb: ["gå"], en: ["go"], group: "guide", takes: true },
  { id: "probe", nb: ["oppfølging"], en: ["probe"], group: "guide", takes: true, past: true },
  { id: "tick", nb: ["huk"], en: ["tick"], group: "guide", takes: true, past: true },
  { id: "skip", nb: ["hopp"], en: ["skip"], group: "guide", takes: true },
  { id: "covered", nb: ["dekket"], en: ["covered"], group: "guide", takes: true, past: true },
  { id: "ask", nb: ["spør"], en: ["ask"], group: "guide", takes: true, worded: true },
  { id: "obs", nb: ["obs"], en: ["obs"], group: "keep", takes: true, past: true, worded: true },
  { id: "memo", nb: ["memo"], en: ["memo"], group: "keep", takes: true, past: true, worded: true },
  { id: "confirmed", nb: ["bekreftet"], en: ["confirmed"], group: "keep", takes: true, past: true, worded: true },
  { id: "corrected", nb: ["korrigert"], en: ["corrected"], group: "keep", takes: true, past: true, worded: true },
  { id: "undo", nb: ["angre"], en: ["undo"], group: "mend" },
  { id: "amend", nb: ["rett"], en: ["amend"], group: "mend", takes: true, worded: true },
  { id: "file", nb: ["flytt"], en: ["file"], group: "mend", takes: true },
  { id: "strike", nb: ["stryk"], en: ["strike"], group: "mend", whole: true },
  { id: "arrives", nb: ["kommer"], en: ["arrives"], group: "room", takes: true, past: true },
  { id: "departs", nb: ["drar"], en: ["departs"], group: "room", takes: true, past: true },
  { id: "rec", nb: ["opptak"], en: ["rec"], group: "room", takes: true, past: true },
  { id: "notes-only", nb: ["bare-notater"], en: ["notes-only"], group: "room" },
  { id: "pause", nb: ["pause"], en: ["pause"], group: "room" },
  { id: "resume", nb: ["fortsett"], en: ["resume"], group: "room" },
  { id: "overview", nb: ["oversikt"], en: ["overview"], group: "see" },
  { id: "quotes", nb: ["sitater"], en: ["quotes"], group: "see" },
  { id: "search", nb: ["søk"], en: ["search"], group: "see", takes: true },
  { id: "language", nb: ["språk"], en: ["language"], group: "see", takes: true },
  { id: "help", nb: ["hjelp"], en: ["help"], group: "see" },
  { id: "quit", nb: ["lukk"], en: ["quit"], group: "see" },
  { id: "end", nb: ["slutt"], en: ["end"], group: "see" },
];

export type CommandRead =
  | { readonly command: Command }
  | { readonly problem: "no-command"; readonly word: string; readonly nearest?: string }
  | { readonly problem: "several-commands"; readonly word: string; readonly commands: readonly Command[] }
  | { readonly problem: "write-out"; readonly command: Command };

/** The command that a word names in either language, or begins unambiguously. */
export function readCommand(typed: string): CommandRead {
  const word = typed.toLocaleLowerCase("nb");
  const named = COMMANDS.find((command) => wordsOf(command).includes(word));
  if (named) return { command: named };
  const begun = word === "" ? [] : COMMANDS.filter((command) => wordsOf(command).some((name) => name.startsWith(word)));
  const [only] = begun;
  if (begun.length > 1) return { problem: "several-commands", word: typed, commands: begun };
  if (only) return only.whole ? { problem: "write-out", command: only } : { command: only };
  const near = nearest(word, COMMANDS.flatMap(wordsOf));
  return { problem: "no-command", word: typed, ...(near === undefined ? {} : { nearest: near }) };
}

export function wordsOf(command: Command): readonly string[] {
  return [...command.nb, ...command.en];
}
