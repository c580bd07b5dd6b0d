// The note field as rows of the screen, its prompt before it, and where the terminal's cursor stands in it.

import type { State } from "../../conversation/state.ts";
import { fieldRows } from "../../input/field/field-rows.ts";
import type { Row } from "./row.tsx";
import { PROMPT } from "./theme.ts";

export type FieldPart = { readonly lines: readonly Row[]; readonly cursor: { readonly x: number; readonly y: number } };

/** At most `most` rows, those around the cursor. */
export function fieldPart({ field, text }: State, width: number, most: number): FieldPart {
  const prompt = `${text.session.screen.prompt} `;
  const { rows, column, row } = fieldRows(field, width - prompt.length, most);
  const lines = rows.map(
    (line, index): Row => [
      { text: index === 0 ? prompt : " ".repeat(prompt.length), style: PROMPT },
      ...(line === "" ? [] : [{ text: line }]),
    ],
  );
  return { lines, cursor: { x: prompt.length + column, y: row } };
}
