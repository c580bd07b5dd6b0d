// Commands that keep what follows them: an observation, a memo, something parked, a whisper, a line of the debrief.
import { type KeepingCommand, readAfterCommand } from "../../input/line/keeping.ts";
import { passOnHint } from "../advice/standing-hint.ts";
import type { CommandGroup } from "../command.ts";
import { keepContent } from "../entries/keep.ts";
import { refuse } from "../outcome.ts";
import { problemText } from "../problems.ts";
import type { Action } from "../state.ts";

/** What follows is read as after the whole word: `/ob …` is `/obs …`. */
function keepAs(command: KeepingCommand): Action {
  return (state, words, when) => {
    const content = readAfterCommand(command, words);
    if ("code" in content) return refuse(problemText(content, state.cues, state));
    return keepContent(state, content, when);
  };
}

/** Without words of one's own, a whisper is the hint that stands. */
const whisper: Action = (state, words, when) =>
  words.trim() === "" && state.hint ? passOnHint(state, words, when) : keepAs("whisper")(state, words, when);

export const keepingCommands = {
  obs: { forObservers: true, group: "keep", takes: true, past: true, worded: true, act: keepAs("obs") },
  memo: { group: "keep", takes: true, past: true, worded: true, act: keepAs("memo") },
  park: { group: "keep", takes: true, past: true, worded: true, yields: true, act: keepAs("park") },
  whisper: { forObservers: true, group: "keep", takes: true, past: true, worded: true, act: whisper },
  debrief: { group: "keep", takes: true, past: true, worded: true, yields: true, act: keepAs("debrief") },
} as const satisfies CommandGroup;
