// A session's journal, open for one writer: what it gives back as saved is on the disk. JOURNAL.md describes the files.
import { type Draft, type EntryId, type EntryOf, type KnownEntry, partsOf, type WriterId } from "../../model/entry.ts";
import { TELLING_OF_OTHERS } from "../../model/entry-kinds.ts";
import type { Issue } from "../../model/issue.ts";
import type { Lock } from "../folder/lock.ts";
import { parseLine, serialize } from "../journal/line.ts";
import type { OwnFile, PutBack, Written } from "../journal/own-file.ts";
import { HIGHEST, LONGEST_LINE } from "../journal/scan.ts";
import type { Format } from "../journal/sealing.ts";
import type { Moment } from "../journal/tail.ts";
import { StoreProblem, type StoreText, telling } from "../problem.ts";
import { carryOutStrikes, type Erased } from "../strike/erase.ts";
import { type UnsentFile, unsentFile } from "../unsent/unsent-file.ts";
import { lastSeen } from "./last-seen.ts";

export type Struck = Erased & { readonly entry: EntryOf<"strike"> };

export type Journal = {
  readonly folder: string;
  readonly writer: WriterId;
  /**
   * Gives the drafts their ids, writes them all, and returns the entries when they are on the disk.
   * Throws a StoreProblem if that can't be done: nothing of them is then in the file, and it may be tried again.
   */
  readonly append: (drafts: readonly Draft[]) => readonly KnownEntry[];
  /** Removes the words of an entry, in all their wordings, from the session's files. Throws as `append` does. */
  readonly strike: (target: EntryId, moment: Moment) => Struck;
  /**
   * Sees to it that what was saved still stands in the file, once nobody else is at it, and tells what was put back
   * since the last look. To be called several times a second; never throws.
   */
  readonly look: (moment: Moment) => readonly Issue[];
  /** What is being typed: no part of the journal. */
  readonly unsent: UnsentFile;
  /** Frees the lock. The journal can't be written to afterwards. */
  readonly close: () => void;
};

/** Made by `openJournal`. */
export function journalOn(
  folder: string,
  writer: WriterId,
  {
    own,
    lock,
    format,
    text,
  }: { readonly own: OwnFile; readonly lock: Lock; readonly format: Format; readonly text: StoreText },
): Journal {
  let isOpen = true;
  const unsent = unsentFile(folder, writer);
  const oddities: Issue[] = [];

  function write(drafts: readonly Draft[]): readonly KnownEntry[] {
    const first = drafts[0];
    if (!first) return [];
    if (!isOpen) throw new StoreProblem("failed", folder, text);
    return telling(folder, text, () => {
      note(own.meet(first));
      const before = own.next();
      const written = drafts.map((draft, place) => lineOf(draft, `${writer}:${before + place}`));
      const last = Math.max(before + drafts.length - 1, ...written.map(({ entry }) => pointedAt(entry)));
      own.append(written, last);
      return written.map(({ entry }) => entry);
    });
  }

  /** What is given back is what will be read back: a draft that would not be readable is refused while it can be mended. */
  function lineOf(draft: Draft, id: EntryId): Written & { readonly entry: KnownEntry } {
    const json = serialize({ ...draft, id });
    if (json.length > LONGEST_LINE / 4) throw new StoreProblem("too-big", folder, text);
    const entry = parseLine(json);
    if (!entry || entry.kind === "unknown") throw new StoreProblem("unwritable", folder, text);
    const seen = format > 1 && TELLING_OF_OTHERS.has(entry.kind) ? lastSeen(folder, writer) : {};
    if (Object.keys(seen).length === 0) return { entry, json };
    return { entry, json: `${json.slice(0, -1)},"seen":${JSON.stringify(seen)}}` };
  }

  /** The number of this writer's that an entry points at: no later entry may get it, or a strike would strike it too. */
  function pointedAt(entry: KnownEntry): number {
    const parts = "target" in entry ? partsOf(entry.target) : undefined;
    return parts?.writer === writer && parts.n < HIGHEST ? parts.n : 0;
  }

  /** What was put back is told at the next look. What was struck meanwhile is not to come back with it. */
  function note(putBack: PutBack | undefined): void {
    if (!putBack) return;
    const { filePutBack, linesPutBack } = text.issues;
    const name = `${writer}.jsonl`;
    const message = putBack.what === "file" ? filePutBack(name) : linesPutBack(name, putBack.count);
    oddities.push({ severity: "warning", code: "put-back", message });
    oddities.push(...carryOutStrikes(folder, text).issues);
  }

  function look(moment: Moment): readonly Issue[] {
    try {
      if (isOpen) note(own.look(moment));
    } catch {
      // It is tried again before the next line is written, and told then.
    }
    return oddities.splice(0);
  }

  function append(drafts: readonly Draft[]): readonly KnownEntry[] {
    const entries = write(drafts);
    if (entries.some(({ kind }) => kind === "strike")) own.forget(new Set(carryOutStrikes(folder, text).erased));
    return entries;
  }

  function strike(target: EntryId, moment: Moment): Struck {
    const [entry] = write([{ at: moment.at, t: moment.t, kind: "strike", target }]);
    if (entry?.kind !== "strike") throw new StoreProblem("unwritable", folder, text);
    const erased = carryOutStrikes(folder, text);
    own.forget(new Set(erased.erased));
    return { entry, ...erased };
  }

  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    carryOutStrikes(folder, text); // Another writer may have amended what was struck meanwhile.
    own.close();
    unsent.close();
    lock.free();
  }

  return { folder, writer, append, strike, look, unsent, close };
}
