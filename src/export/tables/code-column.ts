// Where each method writes its first codes.
import type { Method } from "../exporter.ts";

/** The column for first codes, counted from the left among those after the data. An overview of results has none. */
export const CODE_COLUMN: Readonly<Record<Method, number | undefined>> = {
  "graneheim-lundman": 1,
  charmaz: 0,
  "braun-clarke": 0,
  overview: undefined,
};
