// What of a line is someone's own words: the only thing that may stand in the data column of a coding table.
import type { Utterance } from "../lines/utterance.ts";

/** The quotes that are whole. In a line that ends in an open quote, all but the last. */
export function verbatimIn({ kind, said, mixed, quotes }: Utterance): readonly string[] {
  if (kind !== "note") return [];
  const whole = said === "stub" ? quotes.slice(0, -1) : quotes;
  // Between two quotation marks with nothing in them nothing was said; the line itself is among the notes.
  return mixed ? whole.filter((quote) => quote.trim() !== "") : whole;
}

/** The beginning of a quote that is to be fetched from the recording. */
export function stubIn({ kind, said, quotes }: Utterance): string | undefined {
  return kind === "note" && said === "stub" ? quotes.at(-1) : undefined;
}
