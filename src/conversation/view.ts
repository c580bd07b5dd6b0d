// What a view is asked for: what its keys do, and which of them are worth a hint. Each stands in keyboard/views.ts.
import type { Edit } from "../input/field/field.ts";
import type { Instant } from "../model/clock.ts";
import type { Hint } from "./hint.ts";
import type { Outcome, State } from "./state.ts";

export type ViewKeys = {
  /** Enter. */
  readonly enter: (state: State, when: Instant) => Outcome;
  /** What is typed, and the keys that edit it. Missing where typing means the note field, and closes the view. */
  readonly type?: (state: State, change: Edit) => Partial<State>;
  /** Up and down by so many rows. Missing where they go through the lines that were sent. */
  readonly move?: (state: State, by: number) => Partial<State>;
  /** The key that takes back, where it does something else here. */
  readonly takeBack?: (state: State) => Partial<State>;
  /** What leaving it changes beside the view. */
  readonly cancel?: (state: State) => Partial<State>;
  /** The keys that help now, most wanted first. */
  readonly hints: (state: State) => readonly Hint[];
};
