// Journals written by hand in a test: each line gets the next number of its writer, and the time on the wall.
import { isoWithOffset } from "../../src/model/clock.ts";
import type { Draft, Entry } from "../../src/model/entry.ts";

export type Said = Draft extends infer One ? (One extends Draft ? Omit<One, "at"> : never) : never;

/** A pen: every line that is written with it gets the next number. */
export function pen(writer: string, journal: Entry[]): (line: Said) => string {
  let n = 0;
  return (line) => {
    n += 1;
    const at = isoWithOffset(Date.UTC(2026, 10, 22, 17) + ("typed" in line && line.typed ? line.typed : line.t), 60);
    journal.push({ id: `${writer}:${n}`, at, ...line } as Entry);
    return `${writer}:${n}`;
  };
}

/** Minutes and seconds as milliseconds. */
export const at = (minutes: number, seconds = 0): number => (minutes * 60 + seconds) * 1000;
