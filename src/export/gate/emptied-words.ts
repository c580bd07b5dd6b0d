// The group's own words for a trace go with what they are for: where that was struck or is held back, they may repeat it.
import type { Entry } from "../../model/entry.ts";
import type { TraceRead } from "../../model/traces/read-trace.ts";

/** The items that ask about traces whose words are gone. What only isn't here, or was taken back, hides nothing. */
export function emptiedItems(traces: ReadonlyMap<string, TraceRead>): ReadonlySet<string> {
  return new Set(
    [...traces].flatMap(([item, trace]) =>
      trace.is === "emptied" && (trace.because === "struck" || trace.because === "withheld") ? [item] : [],
    ),
  );
}

/** The entries without those words; `left`: of how many verdicts they were. Who answered, and what, stays. */
export function withoutEmptiedWords(
  entries: readonly Entry[],
  emptied: ReadonlySet<string>,
): { readonly entries: readonly Entry[]; readonly left: number } {
  if (emptied.size === 0) return { entries, left: 0 };
  const verdicts = new Set(
    entries.flatMap((entry) => (entry.kind === "verdict" && emptied.has(entry.item) ? [entry.id] : [])),
  );
  const worded = new Set<string>();
  const passed = entries.map((entry): Entry => {
    if (entry.kind === "verdict" && verdicts.has(entry.id)) {
      const { text, ...rest } = entry;
      if (text !== undefined) worded.add(entry.id);
      return rest;
    }
    if (entry.kind === "amend" && entry.content.kind === "verdict" && verdicts.has(entry.target)) {
      const { text, ...content } = entry.content;
      if (text !== undefined) worded.add(entry.target);
      return { ...entry, content };
    }
    return entry;
  });
  return { entries: passed, left: worded.size };
}
