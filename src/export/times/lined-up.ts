// What every format that is lined up with audio is made of: the segments on one clock, and what a reader must know of them.
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Choices, Exported } from "../exporter.ts";
import { type AudioClock, clockFor } from "./clock.ts";
import { type Segment, segmentsOf } from "./segments.ts";
import { toldOf } from "./told.ts";

export type LinedUp = {
  readonly clock: AudioClock;
  readonly segments: readonly Segment[];
  /** The same without the turns that were only logged: programs would make empty passages of hundreds of them. */
  readonly worded: readonly Segment[];
  readonly told: readonly string[];
};

export function linedUp(exported: Exported, language: Language, text: Texts, { audio }: Choices): LinedUp {
  const clock = clockFor(exported, audio);
  const { segments, ...left } = segmentsOf(exported.session, clock, language, text);
  const told = toldOf(exported, clock, left, language, text);
  return { clock, segments, worded: segments.filter(({ kind }) => kind !== "turn"), told };
}

/** The line with its id, for formats that have no place of their own for one. */
export function withId({ words, id }: Pick<Segment, "words" | "id">): string {
  return words === "" ? `(${id})` : `${words} (${id})`;
}
