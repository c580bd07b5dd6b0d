// Keepers for tests: one that keeps entries in memory, and can be made to fail; one on the real store, in a folder.

import type { Keeper } from "../src/conversation/loop.ts";
import type { Draft, Entry, EntryId, WriterId } from "../src/model/entry.ts";
import type { Journal } from "../src/store/session/journal.ts";

/** A keeper whose entries can be looked at, and whose disk can be filled. */
export type TestKeeper = Keeper & {
  readonly entries: () => readonly Entry[];
  /** From now on nothing can be kept, for this reason; with none it can again. */
  readonly fail: (why?: string) => void;
};

export function memoryKeeper(writer: WriterId = "mod", earlier: readonly Entry[] = []): TestKeeper {
  let entries = [...earlier];
  let failure: string | undefined;
  const mine = (): number => entries.filter(({ id }) => id.startsWith(`${writer}:`)).length;

  function append(drafts: readonly Draft[]): readonly Entry[] {
    if (failure !== undefined) throw new Error(failure);
    const before = mine();
    const kept = drafts.map((draft, index) => ({ ...draft, id: `${writer}:${before + index + 1}` }) as Entry);
    entries = [...entries, ...kept];
    return kept;
  }

  return {
    append,
    strike: (target, { at, t }) => {
      const [entry] = append([{ at, t, kind: "strike", target }]);
      if (!entry) throw new Error("a strike is one entry");
      const erased = withAmendments(entries, target);
      entries = entries.map((one) => (erased.has(one.id) ? emptied(one) : one));
      return { entry, erased: [...erased], warnings: [] };
    },
    entries: () => entries,
    fail: (why) => {
      failure = why;
    },
  };
}

/** The struck entry, everything that words it anew, and everything that words that anew. */
function withAmendments(entries: readonly Entry[], target: EntryId): ReadonlySet<EntryId> {
  const found = new Set([target]);
  for (const entry of entries) if (entry.kind === "amend" && found.has(entry.target)) found.add(entry.id);
  return found;
}

function emptied({ id, at, t, typed }: Entry): Entry {
  return { id, at, t, ...(typed === undefined ? {} : { typed }), kind: "struck" };
}

/** The same on the disk. `read` gives what stands there now. */
export function storedKeeper(journal: Journal, read: () => readonly Entry[]): TestKeeper {
  let failure: string | undefined;
  const orFail = <Result>(work: () => Result): Result => {
    if (failure !== undefined) throw new Error(failure);
    return work();
  };
  return {
    append: (drafts) => orFail(() => journal.append(drafts)),
    strike: (target, stamp) =>
      orFail(() => {
        const { entry, erased, issues } = journal.strike(target, stamp);
        return { entry, erased, warnings: issues.map(({ message }) => message) };
      }),
    entries: read,
    fail: (why) => {
      failure = why;
    },
  };
}
