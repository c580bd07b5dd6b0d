// The quotes in the text of a note: where each stands, and what becomes of the text when one is filled in from the recording.
import type { NoteContent, Span } from "./entry.ts";

/** `open`: only its beginning was written down. In Unicode code points, as a span is. */
export type Quote = Span & { readonly open: boolean };

/** In the order of the text; none in what is paraphrased throughout. */
export function quotesIn({ said, text, quotes }: NoteContent): readonly Quote[] {
  const whole = said === "paraphrase" ? [] : [{ from: 0, to: [...text].length }];
  const spans = quotes ?? whole;
  return spans.map(({ from, to }, index) => ({ from, to, open: said === "stub" && index === spans.length - 1 }));
}

/** The words of each quote. */
export function quotedIn(note: NoteContent): readonly string[] {
  const characters = [...note.text];
  return quotesIn(note).map(({ from, to }) => characters.slice(from, to).join(""));
}

/** What closes each mark that opens a quote. */
const CLOSES: Readonly<Record<string, string>> = { '"': '"', "“": "”", "”": "”", "«": "»", "„": "“" };

/** The note with these words as its quote number `quote`, from 0; unchanged where it has no such quote. */
export function putInQuote<Note extends NoteContent>(note: Note, quote: number, words: string): Note {
  const span = quotesIn(note)[quote];
  if (!span) return note;
  if (!note.quotes) return { ...note, said: "verbatim", text: words };
  const characters = [...note.text];
  const closing = span.open ? (CLOSES[characters[span.from - 1] ?? ""] ?? "") : "";
  const text = [...characters.slice(0, span.from), words, closing, ...characters.slice(span.to)].join("");
  const to = span.from + [...words].length;
  const moved = to + closing.length - span.to;
  const quotes = note.quotes.map((one, index) =>
    index < quote ? one : index === quote ? { from: span.from, to } : { from: one.from + moved, to: one.to + moved },
  );
  return { ...note, said: span.open ? "paraphrase" : note.said, text, quotes };
}
