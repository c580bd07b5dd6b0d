// What a hint leads to, and the answers on who takes part and what still fits. A hint that nobody acts on is never kept.

import { participantNumber } from "../../input/participant-number.ts";
import { talkLines } from "../../telling/participation-lines.ts";
import { planLines } from "../../telling/plan-lines.ts";
import { meanings } from "../../text/typed-words.ts";
import type { CommandGroup } from "../command.ts";
import { answer, refuse } from "../outcome.ts";
import type { Action, State } from "../state.ts";

const SWITCHES = meanings<"off" | "on">(({ hints }) => hints);

/** `/hints off`, `/hints 3 on`; with no words it tells what is hushed, and when hints come at all. */
const hints: Action = (state, words, when) => {
  const { session, hint, text } = state;
  const { hints: said } = text.participation;
  const typed = words.trim().toLowerCase().split(/\s+/u);
  if (words.trim() === "") return answer(...settings(state));
  const [wanted, ...more] = typed.flatMap((word) => SWITCHES.get(word) ?? []);
  const who = typed.filter((word) => !SWITCHES.has(word)).join(" ");
  const participant = participantNumber(who);
  if (wanted === undefined || more.length > 0 || (who !== "" && participant === undefined)) return refuse(said.how);
  const silenced = wanted === "off";
  if (participant === undefined) return { drafts: [{ ...when, kind: "hints", silenced }], state: { hint: undefined } };
  if (!session.presence.has(participant)) return refuse(text.secretary.noParticipant(participant));
  return {
    drafts: [{ ...when, kind: "hints", silenced, participant }],
    ...(hint?.participant === participant ? { state: { hint: undefined } } : {}),
    // Wanted again of one, while none are wanted at all: that must not look as if they came.
    ...(session.hushed.all && !silenced ? answer(said.allOff) : {}),
  };
};

const talk: Action = (state) => answer(...talkLines(state));

const plan: Action = (state) => answer(...planLines(state));

function settings({ session, hintLimits, text }: State): readonly string[] {
  const { hints: said } = text.participation;
  if (session.guide.kind === "individual") return [said.individual];
  const { silentMinutes, share, everyMinutes } = hintLimits;
  const { all, participants } = session.hushed;
  const hushed = [...participants].sort((one, other) => one - other);
  const off = all ? said.allOff : hushed.length > 0 ? said.someOff(hushed) : said.noneOff;
  return [said.when(silentMinutes, Math.round(100 * share), everyMinutes), off];
}

export const hintCommands = {
  hints: {
    group: "room",
    takes: true,
    fits: ({ session }) => session.guide.kind !== "individual",
    act: hints,
  },
  plan: { group: "see", act: plan },
  talk: { group: "see", act: talk },
} as const satisfies CommandGroup;
