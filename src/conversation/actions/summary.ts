// How the group took the oral summary: `/confirmed …` and `/corrected …`.
import { readContent } from "../../input/line/line.ts";
import type { CommandGroup } from "../command.ts";
import { itemOnTheTable, withCodes } from "../entries/keep.ts";
import { refuse } from "../outcome.ts";
import { problemText } from "../problems.ts";
import type { Action } from "../state.ts";

function keepSummary(outcome: "confirmed" | "corrected"): Action {
  return (state, words, when) => {
    const content = readContent(words, state);
    if ("code" in content) return refuse(problemText(content, state.cues, state));
    if (content.kind !== "note") return refuse(state.text.session.reply.noText);
    const speakers = content.speakers ? { speakers: content.speakers } : {};
    const table = itemOnTheTable(state, when);
    const item = table === undefined ? {} : { item: table };
    return { drafts: [{ ...when, kind: "summary", outcome, ...speakers, text: withCodes(content), ...item }] };
  };
}

export const summaryCommands = {
  confirmed: { group: "keep", takes: true, past: true, worded: true, act: keepSummary("confirmed") },
  corrected: { group: "keep", takes: true, past: true, worded: true, act: keepSummary("corrected") },
} as const satisfies CommandGroup;
