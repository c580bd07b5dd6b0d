// How high the live region is: where it becomes lower, the rows it leaves stay blank above it until the conversation
// has filled them, so that the note field stays where the eye left it. Pure.
import type { State } from "../../conversation/state.ts";
import type { ChatLine } from "../../telling/chat-line.ts";
import { lineRows } from "./line-rows.ts";

export type Region = {
  /** A drawing anew begins with as many rows as are needed. */
  readonly painting: number;
  /** Lines drawn above it so far. */
  readonly lines: number;
  readonly height: number;
};

type Drawing = {
  readonly painting: number;
  readonly lines: readonly ChatLine[];
  readonly columns: number;
  /** The rows that what is to be shown takes. */
  readonly height: number;
};

/** The same drawing twice gives the same region. */
export function regionAfter(
  before: Region | undefined,
  state: State,
  { painting, lines, columns, height }: Drawing,
): Region {
  if (before?.painting !== painting) return { painting, lines: lines.length, height };
  const added = lines.slice(before.lines).reduce((rows, line) => rows + lineRows(state, line, columns).length, 0);
  return { painting, lines: lines.length, height: Math.max(height, before.height - added) };
}
