// How far an item has come, by what happened to it alone: whether it applied at all is another matter.
import type { Progress } from "./session.ts";

export type ProgressState = "untouched" | "skipped" | "covered" | "asked" | "probed";

/** A question that was reached and then skipped with nothing noted was not asked; one returned to later was. */
export function stateOf(progress: Progress): ProgressState {
  const reached = progress.reached.at(-1);
  const skippedSince = progress.skippedAt !== undefined && progress.skippedAt >= (reached ?? 0) && progress.notes === 0;
  if (reached !== undefined && !skippedSince) return progress.probes.length > 0 ? "probed" : "asked";
  if (progress.coveredAt !== undefined) return "covered";
  if (progress.skippedAt !== undefined) return "skipped";
  return "untouched";
}
