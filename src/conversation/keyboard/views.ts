// What the keys do while a view stands over the conversation: one entry a view. How each is drawn stands in ui/screens/.
import type { Edit } from "../../input/field/field.ts";
import type { Instant } from "../../model/clock.ts";
import { carryOutCommand } from "../commands.ts";
import { chooseRow, moveChoice, offerStrike, searchFor } from "../lists/browse.ts";
import type { Outcome, State, View } from "../state.ts";

type ViewKeys = {
  /** Enter. */
  readonly enter: (state: State, when: Instant) => Outcome;
  /** What is typed, and the keys that edit it. Missing where typing means the note field, and closes the view. */
  readonly type?: (state: State, change: Edit) => Partial<State>;
  /** Up and down by so many rows. Missing where they go through the lines that were sent. */
  readonly move?: (state: State, by: number) => Partial<State>;
  /** The key that takes back, where it does something else here. */
  readonly takeBack?: (state: State) => Partial<State>;
};

const closeView = (): Outcome => ({ state: { view: { is: "talk" } } });

export const VIEWS: { readonly [Is in View["is"]]: ViewKeys } = {
  // A line is sent by update.ts: it may have to be looked at before.
  talk: { enter: closeView },
  end: { enter: (state, when) => carryOutCommand("end", state, "", when) },
  help: {
    enter: closeView,
    move: ({ view }, by) => ({ view: { is: "help", from: Math.max(0, (view.is === "help" ? view.from : 0) + by) } }),
  },
  browse: { enter: chooseRow, type: searchFor, move: moveChoice, takeBack: offerStrike },
};
