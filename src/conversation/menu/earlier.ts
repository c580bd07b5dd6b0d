// The lines that the arrows bring back: those that were sent, those that were refused, and what was put away unsent.
import { EMPTY_FIELD } from "../../input/field/field.ts";
import { bringBackLine } from "../field-line.ts";
import type { EarlierLine, State } from "../state.ts";
import { FRESH_MENU } from "./menu.ts";

const MOST = 200;

/** The line joins those that the arrows bring back; sent twice, it is there once. */
export function remember({ history }: State, line: EarlierLine): Partial<State> {
  const before = history.at(-1)?.text === line.text ? history.slice(0, -1) : history;
  return { history: [...before, line].slice(-MOST), historyAt: undefined, menu: FRESH_MENU };
}

/** The field is emptied: what stood in it is an arrow away, and what was laid aside stands there again. */
export function putAway(state: State): Partial<State> {
  const { field } = state;
  const kept = field.text.trim() === "" ? {} : remember(state, { text: field.text });
  return {
    ...kept,
    field: EMPTY_FIELD,
    typedSince: undefined,
    historyAt: undefined,
    menu: FRESH_MENU,
    ...bringBackLine(state),
  };
}
