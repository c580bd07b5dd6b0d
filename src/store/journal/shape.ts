// The shape of an entry on disk. What fields each kind has, and how each is checked, stands in model/entry-kinds.ts.
import { finite, optional } from "../../model/checks.ts";
import { partsOf } from "../../model/entry.ts";
import { hasItsFields } from "../../model/entry-kinds.ts";

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** In milliseconds: a hundred years. No session clock comes to that, and no more can be told as hours and minutes. */
const LONGEST_TIME = 100 * 365 * 24 * 3_600_000;

const isTime = (value: unknown): value is number => finite(value) && Math.abs(value) <= LONGEST_TIME;
const writtenLater = optional(isTime);

/** An entry is three levels deep; what is far deeper would overrun whoever writes it out again. */
const DEEPEST = 64;

/** Whether it has what every entry of every version has: an id, a time of day and a time on the session clock. */
export function isStamped(value: Readonly<Record<string, unknown>>): boolean {
  const { id, at, t } = value;
  if (typeof id !== "string" || typeof at !== "string" || typeof value.kind !== "string") return false;
  const parts = partsOf(id);
  if (isDeeper(value, DEEPEST) || (finite(value.typed) && !isTime(value.typed))) return false;
  return Number.isSafeInteger(parts?.n) && isTime(t) && TIME.test(at) && !Number.isNaN(Date.parse(at));
}

/** Whether it is, in all its fields, an entry as this version knows it. A field beside these is carried along untouched. */
export function isKnown(value: Readonly<Record<string, unknown>>): boolean {
  return writtenLater(value.typed) && hasItsFields(value);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}
