// What can be in view: one entry a view, with what its keys do and the hints under it. Its title stands in
// text/<language>/session.ts, and how it is drawn in ui/screens/panels.ts.

import { EMPTY_FIELD, edit } from "../../input/field/field.ts";
import { nameOf } from "../../text/command-names.ts";
import { repairKeys } from "../capture/repair.ts";
import { leadToTheEnd, stepsToTheEnd } from "../closing.ts";
import { BACK, type Hint, shownHint } from "../hint.ts";
import { LISTS } from "../lists/lists.ts";
import type { Outcome, State, ViewId } from "../state.ts";
import type { ViewKeys } from "../view.ts";
import { hintsInTalk } from "./talk-hints.ts";

const closeView = (): Outcome => ({ state: { view: { is: "talk" } } });

export const VIEWS: { readonly [Id in ViewId]: ViewKeys } = {
  // A line is sent by update.ts: it may have to be looked at before.
  talk: { enter: closeView, hints: hintsInTalk },
  end: {
    enter: leadToTheEnd,
    cancel: () => ({ closing: false }),
    hints: endHints,
  },
  help: {
    enter: closeView,
    // `?` opened it where keys are caught: again, it closes it.
    type: ({ view }, change) => {
      const { query = EMPTY_FIELD } = view;
      if (change.do === "insert" && change.text === "?" && query.text === "") return { view: { is: "talk" } };
      return { view: { is: "help", query: edit(query, change), row: 0 } };
    },
    move: ({ view }, by) => ({ view: { ...view, row: Math.max(0, (view.row ?? 0) + by) } }),
    hints: () => [
      { word: "search" },
      { keys: ["earlier-line", "later-line", "page-up", "page-down"], word: "scroll" },
      BACK,
    ],
  },
  item: {
    enter: closeView,
    move: ({ view }, by) => ({ view: { is: "item", row: Math.max(0, (view.row ?? 0) + by) } }),
    hints: () => [{ keys: ["earlier-line", "later-line"], word: "scroll" }, BACK],
  },
  repair: repairKeys,
  ...LISTS,
};

function endHints(state: State): readonly Hint[] {
  if (stepsToTheEnd(state).length === 0) return [{ key: "save", word: "close" }, BACK];
  return [{ key: "save", word: "lead" }, { typed: `/${nameOf("end", state.text)}`, word: "endNow" }, BACK];
}

/** The hints that apply now, most wanted first, each as it is shown: `Enter lagre`. */
export function hintsNow(state: State): readonly string[] {
  return VIEWS[state.view.is].hints(state).map((hint) => shownHint(state, hint));
}
