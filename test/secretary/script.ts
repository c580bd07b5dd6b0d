// A script read: its keys with their times, its lines, and the entries that either must leave in the journal.
import { linesOf, type TimedLine } from "./asLines.ts";
import { type Expected, expectedOf } from "./expected.ts";
import { type Keystroke, keystrokesOf } from "./keystrokes.ts";
import { actsOf } from "./notation.ts";

export type Script = {
  readonly keys: readonly Keystroke[];
  readonly lines: readonly TimedLine[];
  readonly entries: readonly Expected[];
};

/** Reads a script up to `until` on the session clock (`"17:00"`), or the whole of it. */
export function readScript(notation: string, until?: string): Script {
  const acts = actsOf(notation, until === undefined ? undefined : milliseconds(until));
  const expected = expectedOf(acts);
  return { keys: keystrokesOf(acts, expected), lines: linesOf(acts, expected), entries: expected.flat() };
}

/** `12:30` in milliseconds. */
export function milliseconds(time: string): number {
  const [minutes = 0, seconds = 0] = time.split(":").map(Number);
  return (minutes * 60 + seconds) * 1000;
}
