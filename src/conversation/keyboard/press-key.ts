// What each key comes to. Which key it is stands in keymap.ts; where a view stands over the conversation, views.ts tells.
import { type Edit, EMPTY_FIELD, edit, fieldWith } from "../../input/field/field.ts";
import type { Instant } from "../../model/clock.ts";
import { carryOutCommand } from "../commands.ts";
import { KEYS, type KeyDoing } from "../keymap.ts";
import { leave } from "../leave.ts";
import { openList } from "../lists/open-list.ts";
import { FRESH_MENU, menuAfterEdit, moveInMenu, openMenu, takeFromMenu } from "../menu/menu.ts";
import type { ActionId, Outcome, State } from "../state.ts";
import { VIEWS } from "./views.ts";

/** Does what the key of an action does. `number`: the digit, for a key that has one. */
export function pressKey(action: ActionId, state: State, when: Instant, number = 0): Outcome {
  const { does, off } = KEYS[action];
  if (typeof does === "string") return DOINGS[does](state, when);
  if ("edit" in does) return editField(state, does.edit);
  const isInTalk = state.view.is === "talk";
  if ("list" in does) return isInTalk && !off?.(state) ? openList(state, does.list) : {};
  if (!isInTalk && !does.anywhere) return {};
  return carryOutCommand(does.command, state, does.number ? String(number) : "", when);
}

/** A change of the text that is being typed: the note, or what is searched for. */
function editField(state: State, change: Exclude<Edit["do"], "insert">): Outcome {
  const { type } = VIEWS[state.view.is];
  if (type) return { state: type(state, { do: change }) };
  if (state.view.is !== "talk") return {};
  const field = edit(state.field, { do: change });
  if (field.text === state.field.text) return { state: { field } };
  // A line of the history that was changed is a line of one's own: the arrows don't take it away.
  const typedSince = field.text === "" ? undefined : (state.typedSince ?? state.now);
  return { state: { field, typedSince, historyAt: undefined, menu: menuAfterEdit(state, field) } };
}

const PAGE = 10;

const DOINGS: Readonly<Record<KeyDoing, (state: State, when: Instant) => Outcome>> = {
  save: (state, when) => VIEWS[state.view.is].enter(state, when),
  "take-back": (state, when) => {
    const { takeBack } = VIEWS[state.view.is];
    if (takeBack) return { state: takeBack(state) };
    // Elsewhere this key cuts text: with text in the field it takes nothing back.
    const takes = state.field.text === "" && state.view.is === "talk";
    return takes ? carryOutCommand("undo", state, "", when) : {};
  },
  "pause-resume": (state, when) => {
    if (state.view.is !== "talk") return {};
    return carryOutCommand(state.session.state === "paused" ? "resume" : "pause", state, "", when);
  },
  help: (state) => ({
    state: { view: state.view.is === "help" ? { is: "talk" } : { is: "help", query: EMPTY_FIELD } },
  }),
  whole: ({ view }) => ({ state: { view: { is: view.is === "item" ? "talk" : "item" } } }),
  complete: (state) => {
    const menu = openMenu(state);
    return menu ? { state: takeFromMenu(state, menu) } : {};
  },
  up: (state) => move(state, -1),
  down: (state) => move(state, 1),
  "page-up": (state) => move(state, -PAGE),
  "page-down": (state) => move(state, PAGE),
  leave,
  suspend: () => ({ effects: [{ do: "suspend" }] }),
  repaint: (state) => ({ state: { drawing: state.drawing + 1 } }),
  // In the conversation itself it goes one step out at a time: update.ts.
  cancel: (state) => ({ state: { ...VIEWS[state.view.is].cancel?.(state), view: { is: "talk" } } }),
};

/** Up and down: through what stands in view, through the list that is open, or through the lines that were sent. */
function move(state: State, by: number): Outcome {
  const through = VIEWS[state.view.is].move;
  if (through) return { state: through(state, by) };
  const menu = openMenu(state);
  if (menu) return { state: moveInMenu(menu, by) };
  return Math.abs(by) === 1 ? moveInHistory(state, by) : {};
}

function moveInHistory(state: State, by: number): Outcome {
  const { history, historyAt = history.length } = state;
  const at = Math.min(history.length, Math.max(0, historyAt + Math.sign(by)));
  const line = history[at];
  if (history.length === 0 || at === historyAt) return {};
  // A line begun and not sent is not thrown away for an older one.
  if (state.field.text !== "" && state.historyAt === undefined) return {};
  return {
    state: {
      historyAt: at,
      field: line === undefined ? EMPTY_FIELD : fieldWith(line.text),
      typedSince: line?.since,
      menu: FRESH_MENU,
    },
  };
}
