// Plays a script into the secretary's screen of the real program: one key at a time, the session clock moved along.
import { setTimeout as pass } from "node:timers/promises";
import { textsIn } from "../../src/text/languages.ts";
import type { Opening } from "../terminal/harness/opening.ts";
import { openTerminal, type Terminal } from "../terminal/harness/terminal.ts";
import { journalFile, lineCounter } from "./journal.ts";
import type { Keystroke } from "./keystrokes.ts";

const BEGINS = Date.parse("2026-11-22T10:00:00+01:00");
const { secretary: SAYS } = textsIn("nb");

export const IN_SEAT = ["run", "staff-recovery", "--participants", "12", "--as", "secretary"];

/** How each hint about a silence begins. */
export const HINT = /Nr\. \d+ har vært stille/;

export type Seat = {
  readonly terminal: Terminal;
  /** How many entries the program wrote before the first key. */
  readonly before: number;
  /** How many entries there are now. */
  readonly entries: () => number;
};

/** Where the program's clock stands `t` milliseconds into the session. */
export function clockAt(t: number): string {
  return `${new Date(BEGINS + t + 3_600_000).toISOString().slice(0, -1)}+01:00`;
}

/** Opens a session of twelve in the secretary's seat, its keys caught from the first. */
export async function takesTheSeat(opening: Opening = {}, open = openTerminal): Promise<Seat> {
  const terminal = open({ ...opening, args: IN_SEAT, clock: clockAt(0) });
  await terminal.listens();
  await terminal.sees(SAYS.capture);
  const file = journalFile(terminal.data);
  if (file === undefined) throw new Error("There is no journal.");
  const entries = lineCounter(file);
  return { terminal, before: entries(), entries };
}

/**
 * Sends the keys, each as soon as the one before shows and what it keeps is on the disk, but no sooner than `pace`
 * milliseconds after it. Gives the milliseconds from each key to its frame.
 */
export async function plays(
  { terminal, before, entries }: Seat,
  keys: readonly Keystroke[],
  pace = 0,
): Promise<readonly number[]> {
  const samples: number[] = [];
  let clock = -1;
  for (const { t, bytes, kept, hinted } of keys) {
    if (t !== clock) terminal.at(clockAt(t));
    clock = t;
    if (hinted) await terminal.sees(HINT);
    const shown = frame(terminal);
    const sent = performance.now();
    terminal.type(bytes);
    await terminal.until(() => frame(terminal) !== shown);
    samples.push(performance.now() - sent);
    await terminal.until(() => entries() >= before + kept);
    const rest = pace - (performance.now() - sent);
    if (rest > 0) await pass(rest);
  }
  return samples;
}

/** What a person sees change at a key: a space at the end of a line shows only in where the cursor stands. */
function frame(terminal: Terminal): string {
  const { column, row } = terminal.cursor();
  return `${column},${row}\n${terminal.text()}`;
}
