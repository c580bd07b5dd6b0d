// Cues: what is seen and heard beside the words. The standard ones by id; their words stand in text/, in each language.
import type { Language, LocalText } from "./language.ts";

export type CueDefinition = {
  readonly id: string;
  readonly name: LocalText;
  /** Other words that mean the same, in any language: how people write it inside a quote. */
  readonly synonyms?: readonly string[];
  /** The key that logs it on the secretary's screen: one character for each language. */
  readonly key?: Readonly<Record<Language, string | undefined>>;
  /** It is of the room, not of whoever speaks while it is seen; unless someone is pointed at. */
  readonly room?: true;
};

/** In the order in which they are shown. A guide may add to them, or change one. */
export const STANDARD_CUE_IDS = [
  { id: "laughter" },
  { id: "pause" },
  { id: "support" },
  { id: "agreement" },
  { id: "disagreement" },
  { id: "several-at-once", room: true },
  { id: "hesitation" },
  { id: "emotion" },
  { id: "tension" },
  { id: "energy-up", room: true },
  { id: "energy-down", room: true },
  { id: "disturbance", room: true },
  { id: "leaves-returns", room: true },
] as const satisfies readonly Pick<CueDefinition, "id" | "room">[];
