// The first words of turns: by them whoever transcribes finds a turn in the recording, and knows whose it was.
import type { Entry, EntryId, EntryOf } from "../entry.ts";
import { contentOf, type Session, stands } from "./session.ts";

/** By the id of the turn. Of two notes on one turn the later holds; those of a turn that was taken back are not among them. */
export function firstWordsIn(session: Session): ReadonlyMap<EntryId, EntryOf<"note">> {
  const notes = session.entries.filter(isOfTurn);
  if (notes.length === 0) return new Map();
  const turns = new Set(session.turns.map(({ id }) => id));
  return new Map(
    notes.flatMap((note) => {
      const now = turns.has(note.turn) && stands(session, note) ? contentOf(session, note) : undefined;
      return now?.kind === "note" && now.said === "stub" ? [[note.turn, now] as const] : [];
    }),
  );
}

function isOfTurn(entry: Entry): entry is EntryOf<"note"> & { readonly turn: EntryId } {
  return entry.kind === "note" && entry.turn !== undefined;
}
