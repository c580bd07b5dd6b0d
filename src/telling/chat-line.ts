// A line of the conversation as it appears: an entry of the journal, or something that the program says.

import type { Entry } from "../model/entry.ts";

/** A line of the conversation as it appears: an entry of the journal, or something the program says and nobody keeps. */
export type ChatLine =
  /** `times`: how often a cue was seen in a row, where it is put on one line. */
  | { readonly key: string; readonly is: "entry"; readonly entry: Entry; readonly times?: number }
  | {
      readonly key: string;
      readonly is: "said";
      readonly t: number;
      readonly tone: Tone;
      readonly text: readonly string[];
    };

/** `answer`: asked for. `remark`: said unasked. `refusal`: something could not be done. */
export type Tone = "answer" | "remark" | "refusal";

export type Says = { readonly tone: Tone; readonly text: readonly string[] };
