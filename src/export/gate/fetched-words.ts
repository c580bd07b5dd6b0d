// Leaves nothing of a beginning whose quote was fetched from the recording: what was written in haste may name somebody.
import type { Entry } from "../../model/entry.ts";
import type { Guide } from "../../model/guide.ts";
import { fetchedIn } from "../../model/session/fetched.ts";
import { fold } from "../../model/session/fold.ts";
import { contentOf, type Session } from "../../model/session/session.ts";

/** The entries, each line with a fetched quote in the words that hold now; the fetching itself stays, and tells who did it. */
export function withFetchedWords(guide: Guide, entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(({ kind }) => kind === "fetch")) return entries;
  const session = fold(guide, entries);
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.map((entry) => {
    if (entry.kind === "note") return withWordsOf(entry, session, entry);
    const target = entry.kind === "amend" && entry.content.kind === "note" ? known.get(entry.target) : undefined;
    if (entry.kind !== "amend" || !target) return entry;
    return { ...entry, content: withWordsOf(entry.content, session, target) } as Entry;
  });
}

/** `said` with the words of the line as they stand, where any of them was fetched. */
function withWordsOf<Said extends object>(said: Said, session: Session, line: Entry): Said {
  if (fetchedIn(session, line).length === 0) return said;
  const now = contentOf(session, line);
  if (now.kind !== "note") return said;
  const { said: manner, text, quotes } = now;
  return { ...said, said: manner, text, ...(quotes ? { quotes } : {}) };
}
