// What is said of a line that can't be understood: what is wrong with it, and the nearest right one.

import type { Problem } from "../input/line/content.ts";
import type { CueDefinition } from "../model/cue.ts";
import { nearest } from "../model/nearest.ts";
import { cueName } from "../text/cues.ts";
import type { State } from "./state.ts";

export type Speaking = Pick<State, "language" | "text">;

export function problemText(problem: Problem, cues: readonly CueDefinition[], { language, text }: Speaking): string {
  const { reply } = text.session;
  switch (problem.code) {
    case "no-speaker":
      return reply.noSpeaker(problem.mark);
    case "mixed":
      return reply.mixed(problem.mark);
    case "no-relation":
      return reply.noRelation(problem.mark);
    case "to-oneself":
      return reply.toOneself(problem.mark);
    case "relation-of-what":
      return reply.relationOfWhat(problem.mark);
    case "no-time":
      return reply.noTime(problem.mark);
    case "no-cue":
      return reply.noCue(
        problem.word,
        nearest(
          problem.word,
          cues.map(({ id }) => cueName(cues, id, language)),
        ),
      );
    case "several-cues":
      return reply.severalCues(
        problem.word,
        problem.cues.map((id) => cueName(cues, id, language)),
      );
    case "no-text":
      return reply.noText;
  }
}
