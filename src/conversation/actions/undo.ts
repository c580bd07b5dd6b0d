// Taking back: the last thing that one kept oneself, or the one that is named.
import type { CommandGroup } from "../command.ts";
import { takeBackOwn } from "../entries/own-entries.ts";

export const undoCommands = {
  undo: { forObservers: true, group: "mend", act: takeBackOwn },
} as const satisfies CommandGroup;
