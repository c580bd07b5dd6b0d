// Where each entry has been filed, and whether what is filed there may leave.
import type { Entry, EntryId } from "../../model/entry.ts";
import type { Session } from "../../model/session/session.ts";

/** In a section that may leave, in one that may not, or under something that is not to be found. */
export type Placement = "open" | "private" | "nowhere";

export type Placements = {
  readonly placeOf: (item: string | undefined) => Placement;
  /** The items that an entry was filed under, from first to last; `undefined` for none. */
  readonly placesOf: (entry: Entry) => readonly (string | undefined)[];
};

export function placements(session: Session): Placements {
  const askedAt = ownQuestions(session);
  const refiled = refilings(session);

  const placeOf = (item: string | undefined): Placement => {
    const passed = new Set<string>();
    let at = item;
    // An own question may have been asked at another own question, and that one at a third.
    while (at !== undefined && askedAt.has(at)) {
      if (passed.has(at)) return "nowhere";
      passed.add(at);
      at = askedAt.get(at);
    }
    if (at === undefined) return "open";
    const section = session.sections.get(session.items.get(at)?.section ?? "");
    if (!section) return "nowhere";
    return section.export ? "open" : "private";
  };
  const placesOf = (entry: Entry): readonly (string | undefined)[] => {
    const first = "item" in entry ? entry.item : undefined;
    return [first, ...(refiled.get(entry.id) ?? [])];
  };
  return { placeOf, placesOf };
}

/**
 * The item at which each own question was asked. One that was taken back or struck is still where notes were filed:
 * it was then asked at what was on the table before it.
 */
function ownQuestions(session: Session): ReadonlyMap<string, string | undefined> {
  const askedAt = new Map<string, string | undefined>();
  let table: string | undefined;
  for (const entry of session.entries) {
    if (entry.kind === "own") askedAt.set(entry.item, entry.after);
    else if ("item" in entry && entry.item?.startsWith("own:") && !askedAt.has(entry.item) && table !== undefined) {
      askedAt.set(entry.item, table);
    }
    if (entry.kind === "reach") table = entry.item;
  }
  return askedAt;
}

function refilings(session: Session): ReadonlyMap<EntryId, readonly string[]> {
  const refiled = new Map<EntryId, string[]>();
  for (const entry of session.entries) {
    if (entry.kind !== "refile" || session.revisions.get(entry.id)?.undone) continue;
    const places = refiled.get(entry.target);
    if (places) places.push(entry.item);
    else refiled.set(entry.target, [entry.item]);
  }
  return refiled;
}
