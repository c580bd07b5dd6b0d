// A list that is searched by typing: which rows it has and what choosing one does makes all that its keys do.
import { EMPTY_FIELD, edit } from "../../input/field/field.ts";
import type { Instant } from "../../model/clock.ts";
import type { Entry } from "../../model/entry.ts";
import type { Item } from "../../model/guide.ts";
import { BACK, type Hint } from "../hint.ts";
import type { Outcome, State } from "../state.ts";
import type { ViewKeys } from "../view.ts";

export type Row = { readonly is: "item"; readonly item: Item } | { readonly is: "entry"; readonly entry: Entry };

export type List = ViewKeys & {
  /** The rows that match what is typed, best first. */
  readonly rows: (state: State) => readonly Row[];
};

/** What a list is made from. */
type Made<Shown extends Row> = {
  readonly rows: (state: State, query: string) => readonly Shown[];
  /** Enter on a row. */
  readonly choose: (state: State, row: Shown, when: Instant) => Outcome;
  /** The key that takes back, on a row, where it does something in this list. */
  readonly takeBack?: (state: State, row: Shown) => Partial<State>;
  /** What can be done with the row that is chosen. */
  readonly hints: readonly Hint[];
};

export function list<Shown extends Row>({ rows, choose, takeBack, hints }: Made<Shown>): List {
  const found = (state: State): readonly Shown[] => rows(state, state.view.query?.text ?? "");
  const chosen = (state: State): Shown | undefined => found(state)[state.view.row ?? 0];
  return {
    rows: found,
    enter: (state, when) => {
      const row = chosen(state);
      return row ? choose(state, row, when) : {};
    },
    type: ({ view }, change) => ({ view: { ...view, query: edit(view.query ?? EMPTY_FIELD, change), row: 0 } }),
    move: (state, by) => {
      const last = Math.max(0, found(state).length - 1);
      return { view: { ...state.view, row: Math.min(last, Math.max(0, (state.view.row ?? 0) + by)) } };
    },
    ...(takeBack && {
      takeBack: (state: State) => {
        const row = chosen(state);
        return row ? takeBack(state, row) : {};
      },
    }),
    hints: () => [{ word: "search" }, { keys: ["earlier-line", "later-line"], word: "choose" }, ...hints, BACK],
  };
}
