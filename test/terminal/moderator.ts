// A moderator at the terminal: begins a session in the real program, takes it up again, and looks into its journal.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Entry } from "../../src/model/entry.ts";
import { parseLine } from "../../src/store/journal/line.ts";
import { textsIn } from "../../src/text/languages.ts";
import { terminalInTest } from "./harness/inTest.ts";
import type { Opening } from "./harness/opening.ts";
import type { Terminal } from "./harness/terminal.ts";

/** What the program says in bokmål, so that a test need not be worded anew with it. */
export const { session: SAYS, cli: CLI, store: STORE } = textsIn("nb");

/** A Sunday morning in November, in Norway. */
export const BEGINS = "2026-11-22T10:00:00+01:00";

/** Begins a session with five participants, and goes to its first question. */
export async function begins(opening: Opening & { readonly guide?: string } = {}): Promise<Terminal> {
  const { guide = "staff-recovery", args = [], ...rest } = opening;
  const terminal = terminalInTest({ ...rest, args: ["run", guide, "--participants", "5", ...args] });
  await terminal.listens();
  terminal.type("/go 1\r");
  await terminal.sees(/^ 1 {2}\S/m);
  return terminal;
}

/** Takes up the last session of a data folder, on a terminal of its own. */
export async function takesUp(data: string, opening: Opening = {}): Promise<Terminal> {
  const { args = [], env, ...rest } = opening;
  const terminal = terminalInTest({ ...rest, args: ["resume", "last", ...args], env: { ...env, SAMTALE_DATA: data } });
  await terminal.listens();
  return terminal;
}

/** Types the line, sends it, and sees it as saved. `words` are what of it stands on the screen then. */
export async function notes(terminal: Terminal, line: string, words = line): Promise<void> {
  terminal.type(`${line}\r`);
  await terminal.sees(saved(words));
}

/** A line of the conversation with these words, and the sign that it is on the disk. */
export function saved(words: string): (text: string) => boolean {
  return (text) => text.split("\n").some((row) => /^ ?\d\d:\d\d ?✓/u.test(row) && row.includes(words));
}

/** The folder of the only session that there is. */
export function folderOf(data: string): string {
  const [only, ...more] = readdirSync(path.join(data, "sessions"));
  if (only === undefined || more.length > 0) throw new Error(`Not one session: ${[only, ...more]}`);
  return path.join(data, "sessions", only);
}

/** How many lines of the journal are whole, also while another is being written. */
export function linesIn(data: string): number {
  return readFileSync(path.join(folderOf(data), "mod.jsonl"), "utf8").split("\n").length - 1;
}

/** The journal as it stands on the disk. Throws where a line can't be read. */
export function journal(data: string, writer = "mod"): readonly Entry[] {
  const lines = readFileSync(path.join(folderOf(data), `${writer}.jsonl`), "utf8").split("\n");
  if (lines.pop() !== "") throw new Error("The last line has no end.");
  return lines.map((line) => {
    const entry = parseLine(line);
    if (!entry) throw new Error(`No entry: ${line}`);
    return entry;
  });
}

export function noteTexts(data: string): readonly string[] {
  return journal(data).flatMap((entry) => (entry.kind === "note" ? [entry.text] : []));
}
