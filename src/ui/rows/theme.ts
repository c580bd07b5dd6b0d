// Colours: few, each with one meaning, and never the only sign of it.
import type { TextProps } from "ink";
import type { Voice } from "../../telling/shown-line.ts";

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
  whisper: { color: "yellow", bold: true },
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
  whisper: "» ",
  event: "",
  answer: "│ ",
  remark: "│ ",
  refusal: "! ",
};

/** A key beside the word for what it does. */
export const KEY: TextProps = { inverse: true, bold: true };
export const QUIET: Style = { dimColor: true };
export const RECORDING: Style = { color: "red", bold: true };
export const PROMPT: Style = { color: "green", bold: true };
export const WARNING: Style = { color: "yellow", bold: true };
export const CHOSEN: TextProps = { inverse: true };

/** The two modes of the secretary's screen; the words, the rule above and the note field tell them apart as well. */
export const CAPTURE_MODE: TextProps = { inverse: true, bold: true, color: "green" };
export const WRITE_MODE: TextProps = { inverse: true, bold: true, color: "yellow" };
/** Who has the floor. */
export const SPEAKING: Style = { bold: true, color: "green" };
