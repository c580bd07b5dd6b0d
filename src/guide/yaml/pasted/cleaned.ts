// What is left of the lines of a guide when something was taken off them.
import type { Problem } from "../problem.ts";

/** Lines that were mended, as many as before, and what there is to tell of them. */
export type Cleaned = { readonly lines: readonly string[]; readonly problems: readonly Problem[] };
