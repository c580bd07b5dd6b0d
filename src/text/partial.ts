// Texts of which some are missing, and where the rest comes from.

/** Any of the sentences, none that the whole doesn't have. A sentence that takes arguments is one sentence, a list is one list. */
export type Partially<Whole> = Whole extends (...parts: never[]) => unknown
  ? Whole
  : Whole extends readonly unknown[]
    ? Whole
    : Whole extends object
      ? { readonly [Key in keyof Whole]?: Partially<Whole[Key]> }
      : Whole;

/** The whole, with what `own` has in its place. */
export function fillGaps<Whole>(own: Partially<Whole>, whole: Whole): Whole {
  const filled: Record<string, unknown> = { ...(whole as object) };
  for (const [key, value] of Object.entries(own as object)) {
    if (value === undefined) continue;
    filled[key] = isGroup(value) && isGroup(filled[key]) ? fillGaps(value, filled[key]) : value;
  }
  return filled as Whole;
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
