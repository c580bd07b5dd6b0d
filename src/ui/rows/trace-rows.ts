// A trace under its question: its quotes, and the key of each answer.
import { KEYS } from "../../conversation/keymap.ts";
import { VERDICTS } from "../../model/entry.ts";
import type { Current } from "../../telling/current.ts";
import type { Texts } from "../../text/languages.ts";
import { rowsFor } from "./layout.ts";
import { type Row, row } from "./row.tsx";

/** At most so many rows; each quote begins a row, and one that is cut short is shown whole by the key for all of it. */
export function traceQuoteRows({ trace }: Current, indent: string, width: number, most: number): readonly Row[] {
  if (most <= 0 || trace.length === 0) return [];
  const inside = Math.max(10, width - indent.length);
  const each = Math.max(1, Math.floor(most / trace.length));
  return trace
    .flatMap((quote) => rowsFor(quote, inside, each))
    .slice(0, most)
    .map((line) => row(`${indent}${line}`));
}

/** `F3 bekreftet`, `F4 endret` …; none where nothing can be answered. */
export function verdictKeyPieces({ answers }: Current, { traces }: Texts): readonly string[] {
  if (!answers) return [];
  return VERDICTS.map(
    (verdict, index) => `${(KEYS.verdict.keys[index] ?? "").toUpperCase()} ${traces.verdicts[verdict]}`,
  );
}
