// How far in a line stands: what stands further in than a question hangs under it.
import type { Line } from "./lines.ts";

/** Running text is outermost, then numbers, then letters and bullets of the same level. */
export function depthOf({ list, indent }: Pick<Line, "list" | "indent">): number {
  if (!list) return 2 * indent;
  return 2 * list.level + (list.kind === "number" ? 1 : 2);
}
