// The lines of one or several sessions in the order of a coding table: by question, then session, then time.
import type { EntryId } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import type { Exported } from "../exporter.ts";
import { inRuns } from "../lines/repeats.ts";
import { type Utterance, utterancesOf } from "../lines/utterance.ts";
import { questionRank } from "./order.ts";

/** A line that a person wrote; or a cue that was logged several times on end, as its first with the ids of all. */
export type Line = {
  readonly exported: Exported;
  readonly utterance: Utterance;
  readonly ids: readonly EntryId[];
};

export function linesOf(sessions: readonly Exported[], language: Language): readonly Line[] {
  const rankOf = questionRank(sessions.map(({ session }) => session));
  return sessions
    .flatMap((exported, index) =>
      inRuns(utterancesOf(exported.session, language)).flatMap((run) => {
        const [utterance] = run;
        if (!utterance) return [];
        return [{ exported, utterance, ids: run.map(({ id }) => id), rank: rankOf(index, utterance.item) }];
      }),
    )
    .sort((one, other) => one.rank - other.rank);
}
