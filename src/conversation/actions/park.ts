// Coming back to what was parked.

import { describe } from "../../telling/describe.ts";
import { noneParked, openParked, parkedRow, parkedThings } from "../../telling/parked.ts";
import type { CommandGroup } from "../command.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action } from "../state.ts";

/** By its number in the list, or by the beginning of its words; alone it shows the list. */
const takenUp: Action = (state, words, when) => {
  const { answer: says, reply } = state.text.session;
  const all = parkedThings(state.session);
  const typed = words.trim();
  if (typed === "") {
    const rows = all.map((parked) => `  ${parkedRow(state, parked)}`);
    return rows.length === 0 ? answer(noneParked(state)) : answer(says.parked, ...rows);
  }
  const begins = all.filter(({ entry }) => lower(entry.text).startsWith(lower(typed)));
  const open = begins.filter((parked) => !parked.takenUp);
  const numbered = all.find(({ number }) => String(number) === typed);
  const [chosen, another] = numbered ? [numbered] : open.length > 0 ? open : begins;
  if (!chosen) return refuse(openParked(state.session).length === 0 ? noneParked(state) : reply.parkedWhich(typed));
  if (another) return refuse(reply.parkedSeveral(typed));
  if (chosen.takenUp) return refuse(reply.alreadyTakenUp(describe(state, chosen.entry)));
  return { drafts: [{ ...when, kind: "taken-up", target: chosen.entry.id }] };
};

function lower(text: string): string {
  return text.toLowerCase();
}

export const parkCommands = {
  "taken-up": { group: "keep", takes: true, past: true, act: takenUp },
} as const satisfies CommandGroup;
