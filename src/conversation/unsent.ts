// What a killed program would lose of what is being typed, and how it stands in the field again.
import { EMPTY_FIELD, fieldWith } from "../input/field/field.ts";
import type { Unsent, UnsentLine } from "../model/unsent.ts";
import { isUntouched } from "./capture/mode.ts";
import type { Effect, State } from "./state.ts";

/** What stands in the field and was not sent; undefined where that is nobody's words: nothing, or a line of the history. */
export function unsentIn(state: State): Unsent | undefined {
  const { screen, over, field, typedSince, aside, historyAt, capture, now } = state;
  if (!screen || over !== undefined) return undefined;
  const isTyped = field.text.trim() !== "" && historyAt === undefined && !isUntouched(state);
  const lines: readonly UnsentLine[] = [
    ...(aside && aside.field.text.trim() !== "" ? [lineOf(aside.field.text, aside.typedSince ?? now)] : []),
    ...(isTyped ? [lineOf(field.text, typedSince ?? now)] : []),
  ];
  if (lines.length === 0) return undefined;
  if (!isTyped) return { lines };
  const { lead, firstWords, on } = capture;
  return {
    lines,
    ...(lead !== undefined && { lead }),
    ...(firstWords && { firstWords }),
    ...(on && { capturing: true }),
  };
}

function lineOf(text: string, { at, t }: { readonly at: string; readonly t: number }): UnsentLine {
  return { at, t, text };
}

/** What is being typed has changed: the effect says only that, and what it is then is read when it is carried out. */
export function noteUnsent(before: State, after: State): readonly Effect[] {
  const isSame =
    before.field.text === after.field.text &&
    before.aside === after.aside &&
    before.typedSince === after.typedSince &&
    before.capture.lead === after.capture.lead &&
    before.capture.on === after.capture.on &&
    before.historyAt === after.historyAt &&
    before.over === after.over;
  if (isSame || (unsentIn(before) === undefined && unsentIn(after) === undefined)) return [];
  return [{ do: "note-unsent" }];
}

/** The field as it stood, in the mode in which it was written: a half-typed quote is a quote. */
export function takeUpUnsent(state: State, { lines, lead, firstWords, capturing }: Unsent): Partial<State> {
  const [last, before] = [lines.at(-1), lines.at(-2)];
  if (!last || !state.screen) return {};
  const laidAside = before && { field: fieldWith(before.text), typedSince: { at: before.at, t: before.t } };
  const isSecretary = state.writer.role === "secretary";
  const told = capturing && isSecretary ? { told: state.text.secretary.unsent } : {};
  return {
    field: fieldWith(last.text),
    typedSince: { at: last.at, t: last.t },
    historyAt: undefined,
    aside: laidAside,
    capture: {
      on: isSecretary && capturing === true,
      ...told,
      ...(lead !== undefined && isSecretary && !capturing ? { lead } : {}),
      ...(firstWords && isSecretary && !capturing ? { firstWords } : {}),
    },
  };
}

/** Without what `concerns` struck words; undefined where nothing of it does. */
export function withoutStruckUnsent(state: State, concerns: (text: string) => boolean): Partial<State> | undefined {
  const { field, aside } = state;
  const inField = concerns(field.text);
  const inAside = aside !== undefined && concerns(aside.field.text);
  if (!inField && !inAside) return undefined;
  return {
    heldBack: undefined,
    ...(inAside && { aside: undefined }),
    ...(inField && { field: EMPTY_FIELD, typedSince: undefined, menu: { row: 0 } }),
  };
}
