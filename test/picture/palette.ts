// The colours of the drawn terminal: calm, and readable (4.5 : 1 or more) on its own dark background.
import type { Colour } from "../terminal/harness/emulator.ts";

export const BACKGROUND = "#171b22";
export const FOREGROUND = "#dde3ea";
export const FRAME = "#3d4653";

/** The terminal's sixteen: black, red, green, yellow, blue, magenta, cyan, white, and the same again, bright. */
const SIXTEEN = [
  ["#6c7683", "#f28b82", "#8fcf8a", "#e3c46b", "#8ab8f5", "#d3a4e8", "#7fcdd1", "#c9d1d9"],
  ["#929dab", "#ffaba4", "#b0e5ab", "#f4dc94", "#b0d2ff", "#e8c6f7", "#a8e6e9", "#ffffff"],
].flat();

const STEPS = [0, 95, 135, 175, 215, 255];

/** `#rrggbb` of a terminal colour; undefined where it is the default. */
export function hexOf(colour: Colour): string | undefined {
  if (typeof colour !== "number") return colour;
  if (colour < 16) return SIXTEEN[colour];
  const channels =
    colour < 232
      ? [36, 6, 1].map((place) => STEPS[Math.floor((colour - 16) / place) % 6] ?? 0)
      : [0, 0, 0].map(() => 8 + (colour - 232) * 10);
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
