// What an observer may write: comments and whispers, and what is done with lines of one's own. Nothing else, whatever program
// it comes from.
import { type Draft, type KnownEntry, partsOf, type WriterId } from "../entry.ts";
import { recordOf } from "../entry-kinds.ts";

/** Whether it is `observer`'s, a writer's, to write. A kind is not, unless its record says so. */
export function isObserversToWrite(observer: WriterId, entry: Draft | KnownEntry): boolean {
  if (recordOf(entry.kind)?.byObservers !== true) return false;
  if ("target" in entry && partsOf(entry.target)?.writer !== observer) return false;
  return entry.kind !== "amend" || recordOf(entry.content.kind)?.byObservers === true;
}
