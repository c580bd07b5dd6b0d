// The shape of an entry on disk. What fields each kind has, and how each is checked, stands in model/entry-kinds.ts.
import { finite, optional } from "../../model/checks.ts";
import { partsOf } from "../../model/entry.ts";
import { hasItsFields } from "../../model/entry-kinds.ts";

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const writtenLater = optional(finite);

/** Whether it has what every entry of every version has: an id, a time of day and a time on the session clock. */
export function isStamped(value: Readonly<Record<string, unknown>>): boolean {
  const { id, at, t } = value;
  if (typeof id !== "string" || typeof at !== "string" || typeof value.kind !== "string") return false;
  const parts = partsOf(id);
  return Number.isSafeInteger(parts?.n) && Number.isFinite(t) && TIME.test(at) && !Number.isNaN(Date.parse(at));
}

/** Whether it is, in all its fields, an entry as this version knows it. A field beside these is carried along untouched. */
export function isKnown(value: Readonly<Record<string, unknown>>): boolean {
  return writtenLater(value.typed) && hasItsFields(value);
}
