// Follows what other programs write to a session's folder: only what is new, and everything anew where that won't do.
import fs from "node:fs";
import path from "node:path";
import type { Entry, WriterId } from "../../model/entry.ts";
import { partsOf } from "../../model/entry.ts";
import { type JournalFile, readFolder, writerOf } from "../folder/folder.ts";
import { pieceOf } from "../journal/piece.ts";
import { scan } from "../journal/scan.ts";
import { isOrdinary } from "../ordinary-file.ts";
import type { StoreText } from "../problem.ts";
import { sessionFrom } from "./read.ts";

/** `everything`: what was read before no longer stands as it stood (struck, cut back, edited). */
export type News = { readonly entries: readonly Entry[] } | { readonly everything: readonly Entry[] };

/** How far a file has been read. `last` is the last line that was, with its end: it must still stand there. */
export type Mark = {
  /** In bytes: behind the last line end. */
  readonly end: number;
  readonly last: Buffer;
  /** The highest number of an entry in it: the next one's is higher. */
  readonly highest: number;
  /** What the system said of the file then. */
  readonly seen: Seen | undefined;
};

/** By the name of the file. */
export type Marks = ReadonlyMap<string, Mark>;

type Seen = { readonly size: number; readonly changed: number; readonly inode: number };

/** How far files have been read whose bytes are at hand. */
export function marksOf(files: readonly JournalFile[]): Marks {
  return new Map(
    files.map(withoutTail).map(({ name, writer, scan: { bytes, tail, lines } }) => {
      const highest = lines.reduce((most, { entry }) => Math.max(most, numberOf(entry, writer) ?? 0), 0);
      return [name, markAt(bytes.subarray(0, tail), 0, highest, undefined)];
    }),
  );
}

/** The mark behind `lines`, whole lines that begin at `from` in their file. */
function markAt(lines: Buffer, from: number, highest: number, seen: Seen | undefined): Mark {
  const begins = lines.length < 2 ? 0 : lines.lastIndexOf(NEWLINE, lines.length - 2) + 1;
  return { end: from + lines.length, last: Buffer.from(lines.subarray(begins)), highest, seen };
}

const NEWLINE = 0x0a;

/** Without the line that has no end yet: it may still be cut off again. */
function withoutTail(file: JournalFile): JournalFile {
  const { lines, tail } = file.scan;
  return { ...file, scan: { ...file.scan, lines: lines.filter(({ to }) => to < tail) } };
}

/** The number of an entry of `writer`; undefined for another's, and for no entry. */
function numberOf(entry: Entry | undefined, writer: WriterId): number | undefined {
  const parts = partsOf(entry?.id ?? "");
  return parts?.writer === writer ? parts.n : undefined;
}

/**
 * Follows the files of all writers but `writer`, from where they have been read. What it returns gives the news since
 * the last time, undefined when there is none: cheap where nothing has changed, and never an exception. A line that has
 * no end yet waits; a folder or a file that is gone is waited for.
 */
export function followOthers(folder: string, writer: WriterId, text: StoreText, read: Marks): () => News | undefined {
  let marks = new Map(read);

  function look(): News | undefined {
    const entries: Entry[] = [];
    const next = new Map(marks);
    for (const name of namesIn(folder)) {
      const other = writerOf(name);
      if (other === undefined || other === writer) continue;
      const found = newIn(path.join(folder, name), other, marks.get(name));
      if (found === "odd") return everything();
      if (!found) continue;
      next.set(name, found.mark);
      entries.push(...found.entries);
    }
    marks = next;
    return entries.length > 0 ? { entries } : undefined;
  }

  /** What can't be read just now is read the next time. */
  function everything(): News | undefined {
    try {
      const contents = readFolder(folder, text);
      if (contents.issues.length > 0) return undefined;
      const { entries } = sessionFrom(folder, { ...contents, files: contents.files.map(withoutTail) }, text);
      marks = new Map(marksOf(contents.files));
      return { everything: entries };
    } catch {
      return undefined;
    }
  }

  return look;
}

type Found = { readonly mark: Mark; readonly entries: readonly Entry[] };

const NOTHING_READ: Mark = { end: 0, last: Buffer.alloc(0), highest: 0, seen: undefined };

/** What has been written behind the mark; `odd` where what stands before it is not what was read, or can't just be added. */
function newIn(place: string, writer: WriterId, mark: Mark = NOTHING_READ): Found | "odd" | undefined {
  let file: number | undefined;
  try {
    const { seen } = mark;
    if (!isOrdinary(place)) return undefined;
    const now = stateOf(fs.statSync(place));
    if (seen && seen.size === now.size && seen.changed === now.changed && seen.inode === now.inode) return undefined;
    // As long as before, and yet changed: overwritten in place, or another file.
    const overwritten = seen !== undefined && (seen.size === now.size || seen.inode !== now.inode);
    if (now.size < mark.end || overwritten) return "odd";
    file = fs.openSync(place, "r");
    const from = mark.end - mark.last.length;
    const bytes = pieceOf(file, from, now.size);
    if (!bytes.subarray(0, mark.last.length).equals(mark.last)) return "odd";
    return added(bytes.subarray(mark.last.length), writer, { ...mark, seen: now });
  } catch {
    return undefined; // Gone, or not to be read just now.
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

function added(bytes: Buffer, writer: WriterId, mark: Mark): Found | "odd" {
  const whole = bytes.subarray(0, bytes.lastIndexOf(NEWLINE) + 1);
  if (whole.length === 0) return { mark, entries: [] };
  const { lines, noText } = scan(whole);
  const entries = lines.flatMap(({ entry }) => entry ?? []);
  let highest = mark.highest;
  for (const entry of entries) {
    const number = numberOf(entry, writer);
    // A number that was given before may be a repetition; a strike takes away what is known already.
    if (number === undefined || number <= highest || entry.kind === "strike" || entry.kind === "struck") return "odd";
    highest = number;
  }
  return noText ? "odd" : { mark: markAt(whole, mark.end, highest, mark.seen), entries };
}

function stateOf({ size, mtimeMs, ino }: fs.Stats): Seen {
  return { size, changed: mtimeMs, inode: ino };
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
