// Repeats: a cue logged several times on end by one writer, to be read as one line that counts.
import type { Utterance } from "./utterance.ts";

/** Further apart than this, in milliseconds, the same thing happened anew. */
const APART = 30_000;

/** The utterances, each run of repeats in one group of its own; a group's place is its first. */
export function inRuns(utterances: readonly Utterance[]): readonly (readonly Utterance[])[] {
  const runs: Utterance[][] = [];
  const lastOf = new Map<string | undefined, Utterance[]>();
  for (const utterance of utterances) {
    const run = lastOf.get(utterance.writer);
    if (run && repeats(run.at(-1), utterance)) {
      run.push(utterance);
      continue;
    }
    const begun = [utterance];
    runs.push(begun);
    lastOf.set(utterance.writer, begun);
  }
  return runs;
}

/** With words of its own a cue stands by itself. */
function repeats(before: Utterance | undefined, utterance: Utterance): boolean {
  if (before?.kind !== "cue" || utterance.kind !== "cue" || before.text || utterance.text) return false;
  const of = ({ item, filedFrom, cues, speakers, to, typed }: Utterance): string =>
    JSON.stringify([item, filedFrom, cues, speakers?.who, speakers?.together, to?.who, typed === undefined]);
  return utterance.t - before.t <= APART && of(before) === of(utterance);
}
