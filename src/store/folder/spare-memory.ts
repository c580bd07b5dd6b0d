// Memory, where a journal is far longer than those of real sessions, or where much is held beside it.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Some five thousand lines. In bytes. */
const LONG = 1024 * 1024;

/**
 * Keeps the engine from setting aside more and more room for what is soon thrown away, as it does while it reads a long
 * journal: of 345 megabytes with 100,000 lines, 110 were that. Reading takes a fifth longer, so the usual ones go without.
 */
export function spareMemory(bytes: number): void {
  if (bytes > LONG) setFlagsFromString("--semi-space-growth-factor=1");
}

/** The same for a program that goes on for hours with a second copy of the lines: what lies about is a fifth at most. */
export function spareMemoryThroughout(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--heap-growing-percent=20");
}

type Collect = (how: Readonly<Record<string, string>>) => void;
let collect: Collect | undefined;

/** Has the engine give back at once what nobody needs any more, as after thousands of lines. Takes some hundredths of a second. */
export function throwAway(): void {
  if (!collect) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as Collect;
  }
  collect({ type: "major", execution: "sync", flavor: "last-resort" });
}
