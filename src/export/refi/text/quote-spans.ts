// Where in a line someone's own words stand, after what no program can hold has been taken out of it.
import type { EntryId, Span } from "../../../model/entry.ts";
import { contentOf, type Session } from "../../../model/session/session.ts";
import { lengthOf, plain } from "./plain.ts";

/** Finds the quotes of a note among the writer's own words, in code points of the text as `plain` leaves it. */
export function quoteSpans(session: Session): (id: EntryId) => readonly Span[] {
  const known = new Map(session.entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = known.get(id);
    const content = entry && contentOf(session, entry);
    if (content?.kind !== "note" || !content.quotes) return [];
    const characters = [...content.text];
    const place = (at: number): number => lengthOf(plain(characters.slice(0, Math.max(0, at)).join("")));
    return content.quotes
      .map(({ from, to }) => ({ from: place(from), to: place(to) }))
      .filter(
        ({ from, to }, index, all) => to > from && all.findIndex((one) => one.from === from && one.to === to) === index,
      );
  };
}
