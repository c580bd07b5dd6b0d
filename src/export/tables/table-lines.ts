// Lists the lines of all sessions in the order of a coding table: by question, then session, then time.
import type { EntryId } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import type { Exported } from "../exporter.ts";
import { inRuns } from "../lines/repeats.ts";
import { type Utterance, utterancesOf } from "../lines/utterance.ts";
import { rankQuestions } from "./question-rank.ts";

/** A line that a person wrote. A cue logged several times in a row is one line: the first, with the ids of all. */
export type TableLine = {
  readonly exported: Exported;
  readonly utterance: Utterance;
  readonly ids: readonly EntryId[];
};

/** Whether the lines are of sessions that leave together. */
export function areSeveral(lines: readonly TableLine[]): boolean {
  return lines.some(({ exported }) => exported.named !== undefined);
}

export function listTableLines(sessions: readonly Exported[], language: Language): readonly TableLine[] {
  const rankOf = rankQuestions(sessions.map(({ session }) => session));
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
