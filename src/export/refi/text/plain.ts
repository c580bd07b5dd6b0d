// Text as XML 1.0 and the analysis programs can hold it. It is made so before anything is counted.
import { graphemes } from "../../../model/graphemes.ts";
import { clean, oneLine } from "../../markup/clean.ts";

/** Without what XML 1.0 forbids, with `\n` for every line end. Half a character is no character, and goes. */
export function plain(text: string): string {
  return clean(text.replace(/\p{Surrogate}/gu, ""));
}

/** The same as one line. */
export function plainLine(text: string): string {
  return oneLine(text.replace(/\p{Surrogate}/gu, ""));
}

/** How long a text is in Unicode code points: what REFI-QDA counts positions in. */
export function lengthOf(text: string): number {
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

/** The beginning of a text, at most so many UTF-16 units and no part of a character; `end` tells that there was more. */
export function beginning(text: string, most: number, end = ""): string {
  if (text.length <= most) return text;
  let kept = "";
  // No character is longer than a few dozen units: what lies beyond need not be looked at.
  for (const { segment } of graphemes.segment(text.slice(0, most + 1))) {
    if (kept.length + segment.length > most - end.length) break;
    kept += segment;
  }
  return kept + end;
}
