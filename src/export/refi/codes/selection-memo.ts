// Writes the memo of a selection: the id, time, kind and speaker of its line, which so go with a quote wherever it is copied.
import { clockTime } from "../../../model/clock.ts";
import type { Texts } from "../../../text/languages.ts";
import { amendedNotes, fetchedNote } from "../../lines/shared-words.ts";
import type { Utterance } from "../../lines/utterance.ts";
import { toProjectLine } from "../text/project-text.ts";
import { nameSpeakers } from "../text/source-lines.ts";
import type { Code } from "./codebook.ts";

/** Stands between the parts. No part contains it. */
export const BETWEEN = " · ";

/** Hours to milliseconds on the session clock, negative before its start. */
export function exactTime(t: number): string {
  const whole = Math.abs(Math.round(t));
  const time = `${clockTime(whole).padStart(8, "0")}.${String(whole % 1000).padStart(3, "0")}`;
  return t < 0 ? `-${time}` : time;
}

/** `mod:14 · 00:02:50.000 · Ordrett · Deltaker 3`, then earlier wordings; of what went between people `Deltaker 3 → Deltaker 5`. */
export function writeMemo(utterance: Utterance, kind: Code | undefined, text: Texts): string {
  const { id, t, speakers, to, earlier } = utterance;
  const people = [speakers && nameSpeakers(speakers, text), to && `→ ${nameSpeakers(to, text)}`];
  const parts = [id, exactTime(t), kind?.label, people.filter((one) => one).join(" ")];
  const changed = amendedNotes({ ...utterance, earlier: earlier.map(toProjectLine) }, text);
  return [parts.filter((part) => part).join(BETWEEN), ...fetchedNote(utterance, text), ...changed].join("\n");
}
