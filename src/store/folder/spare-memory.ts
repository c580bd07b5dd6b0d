// Memory, where a journal is far longer than those of real sessions.
import { setFlagsFromString } from "node:v8";

/** Some five thousand lines. In bytes. */
const LONG = 1024 * 1024;

/**
 * Keeps the engine from setting aside more and more room for what is soon thrown away, as it does while it reads a long
 * journal: of 345 megabytes with 100,000 lines, 110 were that. Reading takes a fifth longer, so the usual ones go without.
 */
export function spareMemory(bytes: number): void {
  if (bytes > LONG) setFlagsFromString("--semi-space-growth-factor=1");
}
