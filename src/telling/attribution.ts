// Who spoke, and how their words are set: the same on the screens, in plain mode and in every export.
import type { Said, Speakers } from "../model/entry.ts";
import type { Texts } from "../text/languages.ts";

/** `nr. 3`, `nr. 2 + 3`, `flere`. */
export function speakerName({ who, together }: Speakers, { session: { speaker } }: Texts): string {
  if (typeof who === "string") return speaker[who];
  return who.length === 1 ? speaker.number(who[0] ?? 0) : speaker.numbers(who, together === true);
}

/**
 * The words with the language's quotation marks where all of them are someone's own; a stub is left open.
 * `mixed`: parts of them are quoted already. `said` is missing where nobody said them.
 */
export function inQuotes(
  words: string,
  said: Said | undefined,
  mixed: boolean,
  { session: { quoteMarks } }: Texts,
): string {
  const [open, close] = quoteMarks;
  if (said === undefined || said === "paraphrase" || mixed) return words;
  return said === "stub" ? `${open}${words} …` : `${open}${words}${close}`;
}
