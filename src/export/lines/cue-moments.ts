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
  // Both come by time: whatever is too early for one line is too early for all that follow.
  const next = new Map<string, number>();
  const inside = momentsOf(({ kind }) => kind !== "cue").filter(({ cue, t }) => {
    const times = free.get(cue) ?? [];
    let at = next.get(cue) ?? 0;
    while ((times[at]?.t ?? Number.POSITIVE_INFINITY) <= t - ONE_MOMENT) at += 1;
    const isLogged = (times[at]?.t ?? Number.POSITIVE_INFINITY) < t + ONE_MOMENT;
    next.set(cue, isLogged ? at + 1 : at);
    return !isLogged;
  });
  return [...logged, ...inside].sort((one, other) => one.t - other.t);
}
