// The list that stands open while a mark is typed: which rows it has, what the arrows, Tab, Enter and Esc do in it.
import type { State } from "../state.ts";
import { acceptSuggestion, type Suggestion, suggestionsFor, wordAt } from "./suggest.ts";

/** As when nothing was chosen, and nothing closed. */
export const FRESH_MENU: State["menu"] = { row: 0 };

export type OpenMenu = {
  readonly rows: readonly Suggestion[];
  /** The row that Tab takes. */
  readonly at: number;
  /** Enter takes it too. */
  readonly isChosen: boolean;
};

/** The list, where it is open: not over a line of the history, where the arrows go on to the next one. */
export function openMenu(state: State): OpenMenu | undefined {
  const { view, capture, historyAt, menu, field } = state;
  if (view.is !== "talk" || capture.on || historyAt !== undefined) return undefined;
  const word = wordAt(field);
  if (!word || word.from === menu.closed) return undefined;
  const rows = suggestionsFor(state);
  if (rows.length === 0) return undefined;
  return { rows, at: Math.min(menu.row, rows.length - 1), isChosen: menu.chosen === true };
}

/** One step goes round at the ends, a page stops there. */
export function moveInMenu({ rows, at }: OpenMenu, by: number): Partial<State> {
  const last = rows.length - 1;
  const row = Math.abs(by) === 1 ? (at + by + rows.length) % rows.length : Math.min(last, Math.max(0, at + by));
  return { menu: { row, chosen: true } };
}

/** The word in the field becomes the one of the row. */
export function takeFromMenu(state: State, { rows, at }: OpenMenu): Partial<State> {
  const row = rows[at];
  if (!row) return {};
  return { field: acceptSuggestion(state.field, row), typedSince: state.typedSince ?? state.now, menu: FRESH_MENU };
}

/** What was typed stays; the list of this word stays away until another is begun. */
export function closeMenu({ field }: State): Partial<State> {
  const word = wordAt(field);
  return { menu: { row: 0, ...(word && { closed: word.from }) } };
}

/** After a change of the field: from the top, and closed only as long as it is the same word. */
export function menuAfterEdit({ menu }: State, field: State["field"]): State["menu"] {
  const from = wordAt(field)?.from;
  return menu.closed !== undefined && from === menu.closed ? { row: 0, closed: menu.closed } : FRESH_MENU;
}
