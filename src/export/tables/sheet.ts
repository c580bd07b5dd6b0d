// A sheet before it is in a workbook: its columns, what each is for, and its rows.

/** A number that is shown rounded, or as a share of a hundred, and calculated with as it is. */
export type Figure = { readonly value: number; readonly shown: "whole" | "percent" };

/** A number only if the program counted it: what a person wrote is always text. Undefined and an empty text are an empty cell. */
export type Cell = string | number | Figure | undefined;

/** Seconds of so many milliseconds. */
export function seconds(ms: number): Figure {
  return { value: ms / 1000, shown: "whole" };
}

/** `data`: said and seen in the session. `analysis`: left empty for the analyst. `reference`: where the row comes from. */
export type ColumnUse = "data" | "analysis" | "reference";

export type Column = {
  readonly head: string;
  /** For the sheet that explains the columns. */
  readonly about: string;
  /** In characters. */
  readonly width: number;
  readonly use: ColumnUse;
};

export type Sheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  /** How many columns are printed, counted from the left: all of them would be too small to read. Missing: all. */
  readonly printed?: number;
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
};
