// A command put into the field by choosing; what was being typed is laid aside meanwhile.

import { fieldWith } from "../input/field/field.ts";
import type { Entry } from "../model/entry.ts";
import { type CommandId, nameOf } from "../text/command-names.ts";
import type { State } from "./state.ts";

/** The field filled with the command that mends an entry, its present wording ready to be changed. */
export function offerAmendment(state: State, entry: Entry, wording: string): Partial<State> {
  return putCommandInField(state, "amend", `${entry.id} ${wording}`);
}

/** The field with a command put into it by choosing; what was being typed is laid aside meanwhile. */
export function putCommandInField(state: State, command: CommandId, words: string): Partial<State> {
  const { field, typedSince } = state;
  const aside = { field, typedSince };
  return {
    view: { is: "talk" },
    aside: state.aside ?? aside,
    field: fieldWith(`/${nameOf(command, state.text)} ${words}`),
    typedSince: state.now,
    historyAt: undefined,
    menu: { row: 0 },
    // From catching keys it is for this one line, and Enter leads back.
    ...(state.capture.on && { capture: { on: false, lead: "" } }),
  };
}

/** What was laid aside stands in the field again. */
export function bringBackLine({ aside }: State): Partial<State> {
  return aside ? { ...aside, aside: undefined, menu: { row: 0 } } : {};
}
