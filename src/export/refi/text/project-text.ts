// Makes text fit for XML 1.0 and the analysis programs. Positions are counted afterwards.

import { clean, oneLine } from "../../../markup/clean.ts";
import { graphemes } from "../../../model/graphemes.ts";

/** Removes halves of characters and whatever else XML 1.0 forbids; every line end becomes `\n`. */
export function toProjectText(text: string): string {
  return clean(text.replace(/\p{Surrogate}/gu, ""));
}

/** The same, on one line. */
export function toProjectLine(text: string): string {
  return oneLine(text.replace(/\p{Surrogate}/gu, ""));
}

/** REFI-QDA counts positions in Unicode code points. */
export function countCodePoints(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit < 0xdc00) {
      length -= 1;
      index += 1;
    }
  }
  return length;
}

/** Cuts a text after at most `most` UTF-16 units, between two characters. A text that was cut ends with `end`. */
export function cutText(text: string, most: number, end = ""): string {
  if (text.length <= most) return text;
  let kept = "";
  // A character has a few dozen units at most, so there is no need to segment the rest of a long text.
  for (const { segment } of graphemes.segment(text.slice(0, most + 1))) {
    if (kept.length + segment.length > most - end.length) break;
    kept += segment;
  }
  return kept + end;
}
