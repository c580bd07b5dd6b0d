// A sheet before it is in a workbook: its columns, what each is for, and its rows.

/** A number only where the program counted; whatever a person wrote is text. Undefined, or a text with nothing in it, is an empty cell. */
export type Cell = string | number | undefined;

/** `data`: what was said and seen. `analysis`: empty, for the analyst. `reference`: where the row comes from. */
export type ColumnUse = "data" | "analysis" | "reference";

export type Column = {
  readonly head: string;
  /** What is in it, for the sheet that explains. */
  readonly about: string;
  /** In characters. */
  readonly width: number;
  readonly use: ColumnUse;
};

export type Sheet = {
  readonly name: string;
  readonly columns: readonly Column[];
  /** How many of the columns are printed, from the left: all of them would be too small to read. All if missing. */
  readonly printed?: number;
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly Cell[])[];
};
