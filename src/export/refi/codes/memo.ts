// What is told of a line beside its words, so that its id, speaker, kind and time go with the quote wherever it goes.
import { clockTime } from "../../../model/clock.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { plainLine } from "../text/plain.ts";
import { speakersLabel } from "../text/source-lines.ts";
import type { Code } from "./codebook.ts";

/** Between the parts; none of them has it. */
export const BETWEEN = " · ";

/** Hours, minutes, seconds and thousandths on the session clock: what was said before it began has a minus. */
export function exactTime(t: number): string {
  const whole = Math.abs(Math.round(t));
  const time = `${clockTime(whole).padStart(8, "0")}.${String(whole % 1000).padStart(3, "0")}`;
  return t < 0 ? `-${time}` : time;
}

/** `mod:14 · 00:02:50.000 · Ordrett · Deltaker 3`, then earlier wordings. */
export function memoOf(utterance: Utterance, kind: Code | undefined, text: Texts): string {
  const { id, t, speakers, earlier } = utterance;
  const parts = [id, exactTime(t), kind?.label, speakers && speakersLabel(speakers, text)];
  const changed = earlier.map((words) => text.exports.line.earlier(plainLine(words)));
  return [parts.filter((part) => part).join(BETWEEN), ...changed].join("\n");
}
