// What can't be so in known instants of a recording: slips in typing them, told before they move every time in an export.

import type { KnownInstant } from "../entry.ts";
import type { Recording } from "./alignment.ts";

/** No recorder runs so much too fast or too slow: it is an instant that was taken for another. */
export const DRIFT_AT_MOST = 0.05;

/** Nearer each other than a minute, a tenth of a second at one of them would be seconds at the session's end. */
export const APART_AT_LEAST = 60_000;

/** So long before its mark, or after the one that ended it, a recorder may have run, in milliseconds. */
const MARKED_LATE_BY = 5 * 60_000;

/**
 * `outside`: not within the recording. `order`: what came later in the session comes earlier in the file. `near`: too
 * near each other. `drift`: how far from 1 the file's speed would be.
 */
export type Slip =
  | { readonly slip: "outside"; readonly session: number }
  | { readonly slip: "order" | "near" }
  | { readonly slip: "drift"; readonly drift: number };

/** The first thing that is wrong with one or two instants, in any order; `end` is the session's, on its own clock. */
export function slipIn(
  points: readonly KnownInstant[],
  { from, to = Number.POSITIVE_INFINITY }: Pick<Recording, "from" | "to">,
  end: number,
): Slip | undefined {
  const [earliest, latest] = [from - MARKED_LATE_BY, Math.min(to + MARKED_LATE_BY, Math.max(end, from))];
  const outside = points.find(({ session, file }) => session < earliest || session > latest || file < 0);
  if (outside) return { slip: "outside", session: outside.session };
  const [first, second] = [...points].sort((one, other) => one.session - other.session);
  if (!first || !second) return undefined;
  const [inSession, inFile] = [second.session - first.session, second.file - first.file];
  if (inFile < 0) return { slip: "order" };
  if (inSession < APART_AT_LEAST) return { slip: "near" };
  const drift = inFile / inSession - 1;
  return Math.abs(drift) > DRIFT_AT_MOST ? { slip: "drift", drift } : undefined;
}
