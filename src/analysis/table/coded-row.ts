// A row of a filled coding table, as it was read: nothing is known yet of whether it is right.
import type { Level, Role } from "./columns.ts";

/** Where a row stands. `sheet` is missing in a CSV file. */
export type Place = { readonly file: string; readonly sheet?: string };

export type CodedRow = {
  readonly place: Place;
  /** As in `C12`: the cell of a role; of one that has no column, the first cell of the row. */
  readonly cellOf: (role: Role) => string;
  /** Empty where the cell is. */
  readonly id: string;
  readonly words: string;
  /** The words stand where only quotes may. */
  readonly asQuote: boolean;
  /** Empty where the cell is, or where the column was taken out: then nothing is claimed. */
  readonly who: string;
  readonly session: string;
  readonly kind: string;
  readonly condensed: string;
  readonly levels: Readonly<Record<Level, readonly string[]>>;
  /** Cells in which a formula came to nothing. */
  readonly spoiled: readonly string[];
};

export function isCoded({ levels, condensed }: Pick<CodedRow, "levels" | "condensed">): boolean {
  return condensed !== "" || Object.values(levels).some((names) => names.length > 0);
}
