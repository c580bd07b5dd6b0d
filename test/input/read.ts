// A typed line, read with the cues and keys of a Norwegian session.
import { keysOfCapture } from "../../src/conversation/capture/keys.ts";
import type { Line } from "../../src/input/line/content.ts";
import { readLine } from "../../src/input/line/line.ts";
import { STANDARD_CUES } from "../../src/text/cues.ts";

export const KNOWN = { cues: STANDARD_CUES, keys: keysOfCapture(STANDARD_CUES, "nb") };

export const read = (typed: string): Line => readLine(typed, KNOWN);

/** What the line keeps; the problem or whatever else it is where it keeps nothing. */
export function contentOf(typed: string): unknown {
  const line = read(typed);
  return line.is === "content" ? line.content : line;
}
