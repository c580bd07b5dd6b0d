// Texts of which some are missing, and where the rest comes from.

/** What is taken as one: a sentence that takes arguments, a list, a pattern. */
type Leaf = ((...parts: never[]) => unknown) | readonly unknown[] | RegExp;

/** Any of the sentences, none that the whole doesn't have. */
export type Partially<Whole> = Whole extends Leaf
  ? Whole
  : Whole extends object
    ? { readonly [Key in keyof Whole]?: Partially<Whole[Key]> }
    : Whole;

/**
 * The whole, with what `own` has in its place. A group inside it is filled when it is first read: a start needs few of
 * them, and must not wait for the others.
 */
export function fillGaps<Whole>(own: Partially<Whole>, whole: Whole): Whole {
  const filled: Record<string, unknown> = { ...(whole as object) };
  for (const [key, value] of Object.entries(own as object)) {
    const below = filled[key];
    if (isGroup(value) && isGroup(below)) makeWhenRead(filled, key, () => fillGaps<object>(value, below));
    else if (value !== undefined) filled[key] = value;
  }
  return filled as Whole;
}

function makeWhenRead(object: object, key: string, make: () => unknown): void {
  Object.defineProperty(object, key, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(object, key, { enumerable: true, value });
      return value;
    },
  });
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof RegExp);
}
