// Clears the notice line once the talk pauses, goes on or ends, whoever wrote that: what was said before it is old.
import type { Entry } from "../../model/entry.ts";
import type { State } from "../state.ts";

export function withoutOldNotice(
  { capture }: Pick<State, "capture">,
  entries: readonly Entry[],
): Partial<Pick<State, "hint" | "capture">> {
  const turns = entries.some(({ kind }) => kind === "pause" || kind === "continue" || kind === "end");
  return turns ? { hint: undefined, capture: { ...capture, told: undefined } } : {};
}
