// Finds where the quotes of a note stand in its text, once the characters that no program can hold have been removed.
import type { EntryId, Span } from "../../../model/entry.ts";
import { contentOf, type Session } from "../../../model/session/session.ts";
import { countCodePoints, toProjectText } from "./project-text.ts";

/** The spans are in code points of the text as `toProjectText` leaves it. */
export function makeQuoteFinder(session: Session): (id: EntryId) => readonly Span[] {
  const known = new Map(session.entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = known.get(id);
    const content = entry && contentOf(session, entry);
    if (content?.kind !== "note" || !content.quotes) return [];
    const characters = [...content.text];
    const place = (at: number): number => countCodePoints(toProjectText(characters.slice(0, Math.max(0, at)).join("")));
    return content.quotes
      .map(({ from, to }) => ({ from: place(from), to: place(to) }))
      .filter(
        ({ from, to }, index, all) => to > from && all.findIndex((one) => one.from === from && one.to === to) === index,
      );
  };
}
