// The two modes of the secretary's screen: keys are caught, or words are written.

import { EMPTY_FIELD, fieldWith } from "../../input/field/field.ts";
import type { Instant } from "../../model/clock.ts";
import { bringBackLine } from "../field-line.ts";
import type { Outcome, State } from "../state.ts";

/** Nothing was written behind what a key put into the field. */
export function isUntouched({ field, capture: { lead } }: State): boolean {
  return lead !== undefined && field.text.trim() === lead.trim();
}

/** Whether keys are caught rather than written. */
export function isCapturing({ capture, view }: State): boolean {
  return capture.on && view.query === undefined;
}

/** Whether the note field is the secretary's, who can go back to catching keys. */
export function isWriting({ capture, view, writer, screen }: State): boolean {
  return screen && writer.role === "secretary" && !capture.on && view.is === "talk";
}

/** Back from the note field to catching keys; what was begun there waits there, what a key put there is gone. */
export function catchKeys(state: State): Partial<State> {
  const left = isUntouched(state) ? { field: EMPTY_FIELD, typedSince: undefined, ...bringBackLine(state) } : {};
  const { field } = { ...state, ...left };
  return { ...left, capture: { on: true, told: field.text === "" ? undefined : state.text.secretary.unsent } };
}

/** The note field. With a lead it is for one line that begins so; a line that stood there unsent comes back after it. */
export function openField(state: State, now: Instant, lead?: string): Outcome {
  if (lead === undefined) return { state: { capture: { on: false } } };
  const { field, typedSince, aside } = state;
  const isFree = field.text === "" || isUntouched(state);
  // Two lines that wait are enough: the second is sent or emptied before a third is begun.
  if (!isFree && aside) return { state: { capture: { on: false, told: state.text.secretary.unsent } } };
  return {
    state: {
      capture: { on: false, lead },
      aside: isFree ? aside : { field, typedSince },
      field: fieldWith(lead),
      typedSince: now,
      historyAt: undefined,
      menu: { row: 0 },
    },
  };
}
