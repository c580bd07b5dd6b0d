// What has been said, searched by its words.
import type { Entry } from "../../model/entry.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import { contentOf, stands } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import type { State } from "../state.ts";

const FOUND = kindsThatCan("search");

/** The entries whose words hold all the words of the query, as they now stand, latest first. */
export function entriesWith(state: State, query: string): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found: Entry[] = [];
  for (const entry of state.session.entries.toReversed()) {
    if (!FOUND.has(entry.kind) || !stands(state.session, entry)) continue;
    const now = contentOf(state.session, entry);
    const text = words.length === 0 ? "" : describe(state, now).toLowerCase();
    if (words.every((word) => text.includes(word))) found.push(now);
  }
  return found;
}
