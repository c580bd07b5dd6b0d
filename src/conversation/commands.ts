// Every command: a file in actions/ has those that belong together, and this puts them into one table.
import { COMMAND_IDS, type CommandId } from "../text/command-names.ts";
import { timerCommands } from "./actions/activity.ts";
import { fillCommands } from "./actions/fill.ts";
import { guideCommands } from "./actions/guide.ts";
import { handsCommands } from "./actions/hands.ts";
import { hintCommands } from "./actions/hints.ts";
import { keepingCommands } from "./actions/keep.ts";
import { leavingCommands } from "./actions/leaving.ts";
import { mendingCommands } from "./actions/mend.ts";
import { movingCommands } from "./actions/moving.ts";
import { parkCommands } from "./actions/park.ts";
import { roomCommands } from "./actions/room.ts";
import { screenCommands } from "./actions/screen.ts";
import { seatCommands } from "./actions/seat.ts";
import { seatingCommands } from "./actions/seating.ts";
import { seatsCommands } from "./actions/seats.ts";
import { seeingCommands } from "./actions/see.ts";
import { summaryCommands } from "./actions/summary.ts";
import { traceCommands } from "./actions/trace.ts";
import { undoCommands } from "./actions/undo.ts";
import type { Command, CommandEntry } from "./command.ts";
import { namingCommands } from "./lists/name-things.ts";
import { refuse } from "./outcome.ts";
import type { Outcome, State, When } from "./state.ts";

const ENTRIES: { readonly [Id in CommandId]: CommandEntry } = {
  ...movingCommands,
  ...guideCommands,
  ...fillCommands,
  ...timerCommands,
  ...namingCommands,
  ...keepingCommands,
  ...summaryCommands,
  ...traceCommands,
  ...parkCommands,
  ...undoCommands,
  ...mendingCommands,
  ...handsCommands,
  ...roomCommands,
  ...hintCommands,
  ...seatCommands,
  ...seatsCommands,
  ...seatingCommands,
  ...screenCommands,
  ...seeingCommands,
  ...leavingCommands,
};

/** In the order in which help lists them. */
export const COMMANDS: readonly Command[] = COMMAND_IDS.map((id) => ({ id, ...ENTRIES[id] }));

/** Does what a command does; says why, where it is off. */
export function carryOutCommand(id: CommandId, state: State, words: string, when: When): Outcome {
  const { act, off, forObservers } = ENTRIES[id];
  const isBarred = state.writer.role === "observer" && !forObservers;
  const why = isBarred ? state.text.link.observer.only : off?.(state);
  return why === undefined ? act(state, words, when) : refuse(why);
}
