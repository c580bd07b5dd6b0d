// Colours: few, each with one meaning, and never the only sign of it.
import type { TextProps } from "ink";
import type { Voice } from "../runner/shown.ts";

type Style = Pick<TextProps, "color" | "bold" | "dimColor" | "italic">;

/** False where NO_COLOR is set: weight and inverse stay. What Ink draws with does not ask for it. */
const COLOURED = !process.env.NO_COLOR;

export function styled({ color, ...style }: TextProps): TextProps {
  return COLOURED && color !== undefined ? { ...style, color } : style;
}

export const VOICES: Readonly<Record<Voice, Style>> = {
  guide: { bold: true },
  moderator: {},
  secretary: { color: "magenta" },
  event: { dimColor: true },
  answer: { color: "cyan" },
  remark: { color: "cyan" },
  refusal: { color: "yellow" },
};

/** The sign before each line of a voice, so that it reads without colour too. */
export const SIGNS: Readonly<Record<Voice, string>> = {
  guide: "",
  moderator: "",
  secretary: "",
  event: "",
  answer: "│ ",
  remark: "│ ",
  refusal: "! ",
};

export const QUIET: Style = { dimColor: true };
export const RECORDING: Style = { color: "red", bold: true };
export const PROMPT: Style = { color: "green", bold: true };
export const WARNING: Style = { color: "yellow", bold: true };
export const CHOSEN: TextProps = { inverse: true };
