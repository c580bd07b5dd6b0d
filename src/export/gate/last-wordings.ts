// Leaves nothing of how a line was worded before it was amended: a name that was typed and put right must not go out with it.
import type { Amended, Entry, EntryId, EntryOf } from "../../model/entry.ts";
import { earlierTexts, reword } from "../../model/session/session.ts";

/**
 * The entries, each in its last words; of the amendments only the last of each line stays, which tells that it was amended.
 * `left`: how many earlier texts were left behind. Every amendment among them must stand.
 */
export function withLastWordings(entries: readonly Entry[]): {
  readonly entries: readonly Entry[];
  readonly left: number;
} {
  const amendments = Map.groupBy(
    entries.filter((entry): entry is EntryOf<"amend"> => entry.kind === "amend"),
    ({ target }) => target,
  );
  const isLast = (entry: EntryOf<"amend">): boolean => amendments.get(entry.target)?.at(-1) === entry;
  let left = 0;
  const worded = entries.flatMap((entry) => {
    if (entry.kind === "amend") return isLast(entry) ? [entry] : [];
    const contents = contentsOf(amendments, entry.id);
    const last = contents.at(-1);
    if (!last) return [entry];
    left += earlierTexts(entry, contents).length;
    return [inLastWords(entry, last)];
  });
  return { entries: worded, left };
}

/** What these do to a session no new wording changes: a question is asked, the floor is taken. */
const ROOTED: ReadonlySet<Entry["kind"]> = new Set(["own", "turn"]);

/** A line that only a hand at the journal can have made another kind of stays what it is, without its earlier words. */
function inLastWords(entry: Entry, last: Amended): Entry {
  if (entry.kind === last.kind || !(ROOTED.has(entry.kind) || ROOTED.has(last.kind))) return reword(entry, last);
  const { quotes: _, codes: __, cues: ___, ...rest } = entry as EntryOf<"note">;
  return { ...rest, text: ("text" in last && last.text) || "" } as Entry;
}

function contentsOf(
  amendments: ReadonlyMap<EntryId, readonly EntryOf<"amend">[]>,
  target: EntryId,
): readonly Amended[] {
  return (amendments.get(target) ?? []).map(({ content }) => content);
}
