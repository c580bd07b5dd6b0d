// What has been said, searched by its words.
import type { Entry } from "../../model/entry.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import { hearsWhisper } from "../../model/seats/seats.ts";
import { contentOf, stands } from "../../model/session/session.ts";
import { roleOf, writerOf } from "../../model/session/writers.ts";
import { describe } from "../../telling/describe.ts";
import type { State } from "../state.ts";

const FOUND = kindsThatCan("search");

/** The entries whose words hold all the words of the query, as they now stand, latest first. */
export function entriesWith(state: State, query: string): readonly Entry[] {
  const { session } = state;
  return holding(
    state,
    query,
    session.entries.filter((entry) => FOUND.has(entry.kind) && stands(session, entry) && isForThem(state, entry)),
  );
}

/** A whisper is found by those whom it was for, and by whoever whispered. */
function isForThem({ session, writer }: State, entry: Entry): boolean {
  if (entry.kind !== "whisper" || writerOf(entry) === writer.id) return true;
  return hearsWhisper(writer.role, roleOf(session, entry));
}

/** Those with words of what was struck, what was taken back among them: it lies on the disk all the same. */
export function linesToStrikeToo(state: State, query = ""): readonly Entry[] {
  const same = new Set(state.sameWords);
  return holding(
    state,
    query,
    state.session.entries.filter(({ id, kind }) => same.has(id) && kind !== "struck"),
  );
}

function holding(state: State, query: string, entries: readonly Entry[]): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found: Entry[] = [];
  for (const entry of entries.toReversed()) {
    const now = contentOf(state.session, entry);
    const text = words.length === 0 ? "" : describe(state, now).toLowerCase();
    if (words.every((word) => text.includes(word))) found.push(now);
  }
  return found;
}
