// The one file that a program appends to, and what is known of it: what was saved in it, how long it is, and which number
// comes next. Other hands may reach it while it is open, a sync program's or an editor's: what they took away is put back.
import fs from "node:fs";
import path from "node:path";
import type { Entry, EntryId } from "../../model/entry.ts";
import { isOrdinary } from "../ordinary-file.ts";
import { StoreProblem, type StoreText } from "../problem.ts";
import { serialize } from "./line.ts";
import { pieceOf } from "./piece.ts";
import { highest, type Line, type Scan, scan } from "./scan.ts";
import { chainAfter, type Format, sealAll } from "./sealing.ts";
import { type Moment, repairTail } from "./tail.ts";
import { appendDurably, closeQuietly, cutFile, syncFolder, writeAll } from "./write.ts";

export type OwnFile = {
  /** The number of the next entry. */
  readonly next: () => number;
  /**
   * Sees to it that all that was saved stands in the file. If others have changed it, writing goes on after what is there
   * now. Tells what had to be put back, undefined where nothing was missing. Throws what the system throws, and a
   * StoreProblem where the file can't be gone on in; it may then be tried again.
   */
  readonly meet: (moment: Moment) => PutBack | undefined;
  /** The same, but only where the file was changed and then left alone from one look to the next. */
  readonly look: (moment: Moment) => PutBack | undefined;
  /** Appends these entries; `last` is the highest number they know of. Throws what the system throws; the file is then as before. */
  readonly append: (written: readonly Written[], last: number) => void;
  /** Lets go of the words of entries that were struck. */
  readonly forget: (struck: ReadonlySet<EntryId>) => void;
  readonly close: () => void;
};

/** An entry, and its line but for the seal. */
export type Written = { readonly entry: Entry; readonly json: string };

/** `file`: it was deleted, and is there again. `lines`: so many of its lines were missing, and stand at its end. */
export type PutBack = { readonly what: "file" } | { readonly what: "lines"; readonly count: number };

type State = {
  readonly file: number;
  /** What the system said of the file when it was left. */
  readonly left: Seen | undefined;
  /** Bytes. What lies beyond is not ours. */
  readonly end: number;
  /** The last bytes before the end: a disk may tell the time of a change so coarsely that it doesn't show. */
  readonly ending: Buffer;
  /** All that was saved, as it was read or written. The words of what was struck are not in it. */
  readonly saved: Entry[];
  readonly next: number;
  /** What the next line's seal goes on from. */
  readonly chain: string;
  /** An append failed and could not be cut off again. */
  readonly overhang: boolean;
};

/** Enough to tell that a file is another one, or was written to. Times are in nanoseconds. */
type Seen = { readonly inode: bigint; readonly device: bigint; readonly size: bigint; readonly changed: bigint };

/**
 * Opens the file of `writer` at `place`, making it if need be; its tail is whole. `lines` are those in it, and `after`
 * the highest number of this writer that is known of anywhere.
 */
export function openOwnFile(
  place: string,
  writer: string,
  lines: readonly Line[],
  after: number,
  { format, text }: { readonly format: Format; readonly text: StoreText },
): OwnFile {
  let state = opened(lines, after);
  /** How the file looked when it was found changed: an editor may still be at it. */
  let settling: Seen | undefined;

  function opened(there: readonly Line[], known: number): State {
    const isNew = !fs.existsSync(place);
    if (!isOrdinary(place)) throw new StoreProblem("no-text", place, text);
    const file = fs.openSync(place, "a+", 0o600);
    if (isNew) syncFolder(path.dirname(place));
    const left = seenOf(file);
    const end = Number(left?.size ?? 0n);
    const next = Math.max(highest(writer, there), known) + 1;
    const chain = chainAfter(writer, there);
    return { file, left, end, ending: endingOf(file, end), saved: soundEntries(there), next, chain, overhang: false };
  }

  function meet(moment: Moment): PutBack | undefined {
    settling = undefined;
    if (state.overhang) {
      cutFile(state.file, place, state.end);
      state = { ...state, left: seenOf(state.file), overhang: false };
    }
    const found = seenOf(place);
    if (found && isSame(found, state.left) && endingOf(state.file, state.end).equals(state.ending)) return undefined;
    const isDeleted = found === undefined;
    if (isDeleted) writeAgain();
    const count = goOn(moment);
    return isDeleted ? { what: "file" } : count > 0 ? { what: "lines", count } : undefined;
  }

  function look(moment: Moment): PutBack | undefined {
    const found = seenOf(place);
    if (!state.overhang && found && isSame(found, state.left)) return undefined;
    if (found && !isSame(found, settling)) {
      settling = found;
      return undefined;
    }
    return meet(moment);
  }

  /** Deleted, but still open here: as long as the folder is there, its bytes can be written anew. */
  function writeAgain(): void {
    const folder = path.dirname(place);
    if (!fs.existsSync(folder)) throw new StoreProblem("gone", folder, text);
    writeAnew(place, pieceOf(state.file, 0, state.end));
  }

  /** Goes on in the file as it is now. Returns how many saved lines were missing: they stand at its end then. */
  function goOn(moment: Moment): number {
    const before = state;
    let there = read(place);
    if (there.noText) throw new StoreProblem("no-text", place, text);
    const missing = missingFrom(there, before.saved);
    // A line that was saved and then cut in two is not kept twice: the whole of it is written over its beginning.
    const cut = missing.find((entry) => isBeginningOf(there, entry));
    if (!cut) {
      const number = Math.max(highest(writer, there.lines) + 1, before.next);
      const seal = (json: string): string => sealAll([json], chainBefore(there), format).lines.join("");
      if (repairTail(place, there, { id: `${writer}:${number}`, moment, seal })) there = read(place);
    }
    if (missing.length > 0) {
      const entries = [...(cut ? [cut] : []), ...missing.filter((entry) => entry !== cut)];
      const { lines } = sealAll(entries.map(serialize), chainBefore(there), format);
      writeBack(place, lines, cut ? there.tail : there.size, there.size);
      there = read(place);
    }
    state = opened(there.lines, before.next - 1);
    closeQuietly(before.file);
    return missing.length;
  }

  /** What a line goes on from that is written behind the last line end. */
  function chainBefore({ lines, tail }: Scan): string {
    return chainAfter(
      writer,
      lines.filter(({ to }) => to < tail),
    );
  }

  function append(written: readonly Written[], last: number): void {
    const jsons = written.map(({ json }) => json);
    const sealing = sealAll(jsons, state.chain, format);
    const lines = Buffer.from(sealing.lines.map((line) => `${line}\n`).join(""));
    try {
      appendDurably(state.file, place, lines, state.end);
    } catch (error) {
      const now = seenOf(state.file);
      state = { ...state, left: now, overhang: now?.size !== BigInt(state.end) };
      throw error;
    }
    for (const { entry } of written) state.saved.push(entry);
    const end = state.end + lines.length;
    const ending = lastBytes(Buffer.concat([state.ending, lines]));
    state = { ...state, left: seenOf(state.file), end, ending, next: last + 1, chain: sealing.chain };
  }

  function forget(struck: ReadonlySet<EntryId>): void {
    state = { ...state, saved: state.saved.filter(({ id }) => !struck.has(id)), ending: Buffer.alloc(0) };
  }

  return { next: () => state.next, meet, look, append, forget, close: () => closeQuietly(state.file) };
}

function read(place: string): Scan {
  return scan(fs.readFileSync(place));
}

/** The entries of lines that are as they were written, as far as that can be told. */
function soundEntries(lines: readonly Line[]): Entry[] {
  return lines.flatMap(({ entry, seal }) => (entry && seal?.holds !== false ? entry : []));
}

/** What was saved and no longer stands there: neither as it was, nor as struck. */
function missingFrom({ lines }: Scan, saved: readonly Entry[]): readonly Entry[] {
  const there = lines.flatMap(({ entry }) => entry ?? []);
  const whole = new Set(there.map((entry) => JSON.stringify(entry)));
  const struck = new Set(there.flatMap(({ id, kind }) => (kind === "struck" ? id : [])));
  return saved.filter((entry) => !struck.has(entry.id) && !whole.has(JSON.stringify(entry)));
}

/** Undefined when there is no such file, or it can't be told. */
function seenOf(file: number | string): Seen | undefined {
  try {
    const stat = typeof file === "number" ? fs.fstatSync(file, BIG) : fs.statSync(file, BIG);
    return { inode: stat.ino, device: stat.dev, size: stat.size, changed: stat.mtimeNs };
  } catch {
    return undefined;
  }
}

const BIG = { bigint: true } as const;

function isSame(one: Seen, other: Seen | undefined): boolean {
  return (
    one.inode === other?.inode &&
    one.device === other.device &&
    one.size === other.size &&
    one.changed === other.changed
  );
}

const SEAL_BEGINS = ',"salt":"';
const ENDING = 256;

function lastBytes(bytes: Buffer): Buffer {
  return Buffer.from(bytes.subarray(-ENDING));
}

function endingOf(file: number, end: number): Buffer {
  return pieceOf(file, Math.max(0, end - ENDING), end);
}

/** Whether what no line end follows is the beginning of the entry's line, be it cut in the middle of a character. */
function isBeginningOf({ bytes, tail }: Scan, entry: Entry): boolean {
  const whole = bytes.subarray(tail);
  // Cut in its seal it has all its words.
  const seal = whole.lastIndexOf(SEAL_BEGINS);
  const rest = seal < 0 ? whole : whole.subarray(0, seal);
  return rest.length > 0 && Buffer.from(serialize(entry)).subarray(0, rest.length).equals(rest);
}

/** Writes the lines at `at`, on the disk. Where that fails the file, `size` bytes long, is as it was. */
function writeBack(place: string, lines: readonly string[], at: number, size: number): void {
  const file = fs.openSync(place, "r+");
  try {
    writeAll(file, Buffer.from(lines.map((line) => `${line}\n`).join("")), at);
    fs.fdatasyncSync(file);
  } catch (error) {
    fs.ftruncateSync(file, size);
    throw error;
  } finally {
    fs.closeSync(file);
  }
}

/** A new file with these bytes, on the disk; none at all if that fails. */
function writeAnew(place: string, bytes: Buffer): void {
  const file = fs.openSync(place, "wx", 0o600);
  try {
    appendDurably(file, place, bytes, 0);
  } catch (error) {
    fs.rmSync(place);
    throw error;
  } finally {
    fs.closeSync(file);
  }
  syncFolder(path.dirname(place));
}
