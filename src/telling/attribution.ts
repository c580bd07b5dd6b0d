// Who spoke, and how their words are set: the same on the screens, in plain mode and in every export.
import type { Role, Said, Speakers, WriterId } from "../model/entry.ts";
import { placeOfSeat } from "../model/seats/seats.ts";
import type { Texts } from "../text/languages.ts";

/** `nr. 3`, `nr. 2 + 3`, `flere`. */
export function speakerName({ who, together }: Speakers, { session: { speaker } }: Texts): string {
  if (typeof who === "string") return speaker[who];
  return who.length === 1 ? speaker.number(who[0] ?? 0) : speaker.numbers(who, together === true);
}

/** Who holds a pen: `secretary`; where there are two of them, `secretary 2`. */
export function seatName(writer: WriterId, role: Role, { session: { roles } }: Texts): string {
  const place = placeOfSeat(writer);
  return [roles[role], ...(place === undefined ? [] : [place])].join(" ");
}

/** Whoever did something, and whom it was to: `nr. 3 → nr. 5`, `→ nr. 5`. */
export function peopleNamed({ speakers, to }: People, text: Texts): string {
  return [...(speakers ? [speakerName(speakers, text)] : []), ...(to ? [`→ ${speakerName(to, text)}`] : [])].join(" ");
}

/** A cue with whoever it is from and to: `latter, nr. 3 → nr. 5`, `latter → nr. 5`. `nameOf`: as people are called there. */
export function withPeople(cue: string, { speakers, to }: People, nameOf: (one: Speakers) => string): string {
  return `${cue}${speakers ? `, ${nameOf(speakers)}` : ""}${to ? ` → ${nameOf(to)}` : ""}`;
}

type People = { readonly speakers?: Speakers | undefined; readonly to?: Speakers | undefined };

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
