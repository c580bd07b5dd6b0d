// Times as each of the audio formats writes them.
import { clockTime } from "../../model/clock.ts";

/** `0:11:58.4`, to the nearest tenth of a second; with a minus sign before the beginning. */
export function tenths(milliseconds: number): string {
  const rounded = Math.round(Math.abs(milliseconds) / 100) * 100;
  const sign = milliseconds < 0 && rounded > 0 ? "−" : "";
  return `${sign}${clockTime(rounded)}.${(rounded / 100) % 10}`;
}

/** `00:11:58.400`; SubRip has a comma before the milliseconds. */
export function subtitleTime(milliseconds: number, point: "." | ","): string {
  return clockTime(milliseconds).padStart(8, "0") + point + String(milliseconds % 1000).padStart(3, "0");
}

/** `718.400`: seconds with a point, whatever the language. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(3);
}
