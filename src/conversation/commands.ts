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
  | "park"
  | "taken-up"
  | "whisper"
  | "debrief"
  | "undo"
  | "amend"
  | "file"
  | "strike"
  | "arrives"
  | "departs"
  | "absent"
  | "rec"
  | "notes-only"
  | "pause"
  | "resume"
  | "hints"
  | "seat"
  | "palette"
  | "overview"
  | "plan"
  | "talk"
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
  /** Gives way where a beginning of it begins another command too: hands that know `/pa` mean the pause. */
  readonly yields?: true;
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
  { id: "park", nb: ["parker"], en: ["park"], group: "keep", takes: true, past: true, worded: true, yields: true },
  { id: "taken-up", nb: ["tatt-opp"], en: ["taken-up"], group: "keep", takes: true, past: true },
  { id: "whisper", nb: ["hvisk"], en: ["whisper"], group: "keep", takes: true, past: true, worded: true },
  {
    id: "debrief",
    nb: ["etterpå"],
    en: ["debrief"],
    group: "keep",
    takes: true,
    past: true,
    worded: true,
    yields: true,
  },
  { id: "undo", nb: ["angre"], en: ["undo"], group: "mend" },
  { id: "amend", nb: ["rett"], en: ["amend"], group: "mend", takes: true, worded: true },
  { id: "file", nb: ["flytt"], en: ["file"], group: "mend", takes: true },
  { id: "strike", nb: ["stryk"], en: ["strike"], group: "mend", whole: true },
  { id: "arrives", nb: ["kommer"], en: ["arrives"], group: "room", takes: true, past: true },
  { id: "departs", nb: ["drar"], en: ["departs"], group: "room", takes: true, past: true },
  { id: "absent", nb: ["uteble"], en: ["absent"], group: "room", takes: true },
  { id: "rec", nb: ["opptak"], en: ["rec"], group: "room", takes: true, past: true },
  { id: "notes-only", nb: ["bare-notater"], en: ["notes-only"], group: "room" },
  { id: "pause", nb: ["pause"], en: ["pause"], group: "room" },
  { id: "resume", nb: ["fortsett"], en: ["resume"], group: "room" },
  { id: "hints", nb: ["hint"], en: ["hints"], group: "room", takes: true },
  { id: "seat", nb: ["sete"], en: ["seat"], group: "room", takes: true, yields: true },
  { id: "palette", nb: ["taster"], en: ["palette"], group: "room", yields: true },
  { id: "overview", nb: ["oversikt"], en: ["overview"], group: "see" },
  { id: "plan", nb: ["plan"], en: ["plan"], group: "see" },
  { id: "talk", nb: ["taletid"], en: ["talk"], group: "see" },
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
  const first = begun.filter(({ yields }) => !yields);
  const [only] = first.length === 1 ? first : begun;
  if (begun.length > 1 && first.length !== 1) return { problem: "several-commands", word: typed, commands: begun };
  if (only) return only.whole ? { problem: "write-out", command: only } : { command: only };
  const near = nearest(word, COMMANDS.flatMap(wordsOf));
  return { problem: "no-command", word: typed, ...(near === undefined ? {} : { nearest: near }) };
}

export function wordsOf(command: Command): readonly string[] {
  return [...command.nb, ...command.en];
}
