// Finds the verbatim words in a line: nothing else may stand in the data column of a coding table.
import type { Utterance } from "../lines/utterance.ts";

/** The complete quotes: in a line that ends with an open quote, all but the last. */
export function findVerbatim({ kind, said, mixed, quotes }: Utterance): readonly string[] {
  if (kind !== "note") return [];
  const whole = said === "stub" ? quotes.slice(0, -1) : quotes;
  // An empty pair of quotation marks is no quote; the line itself is on the sheet of notes.
  return mixed ? whole.filter((quote) => quote.trim() !== "") : whole;
}

/** The beginning of a quote whose rest must be fetched from the recording. */
export function findStub({ kind, said, quotes }: Utterance): string | undefined {
  return kind === "note" && said === "stub" ? quotes.at(-1) : undefined;
}
