// What was seen and heard, each time it happened: a laugh that one writes into a line and another logs is one laugh.
import type { EntryId } from "../../model/entry.ts";
import type { Utterance } from "./utterance.ts";

export type CueMoment = { readonly cue: string; readonly t: number; readonly id: EntryId };

/** Less than this apart, in milliseconds, a cue inside a line and the same cue logged are one. */
const ONE_MOMENT = 1000;

/** By time. Each logged cue stands for one inside a line at most, so that none is lost. */
export function cueMoments(utterances: readonly Utterance[]): readonly CueMoment[] {
  const momentsOf = (wanted: (utterance: Utterance) => boolean): readonly CueMoment[] =>
    utterances.filter(wanted).flatMap(({ cues, t, id }) => cues.map((cue) => ({ cue, t, id })));
  const logged = momentsOf(({ kind }) => kind === "cue");
  const free = Map.groupBy(logged, ({ cue }) => cue);
  const inside = momentsOf(({ kind }) => kind !== "cue").filter(({ cue, t }) => {
    const left = free.get(cue) ?? [];
    const at = left.findIndex((one) => Math.abs(one.t - t) < ONE_MOMENT);
    if (at === -1) return true;
    left.splice(at, 1);
    return false;
  });
  return [...logged, ...inside].sort((one, other) => one.t - other.t);
}
