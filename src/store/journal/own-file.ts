// The one file that a program appends to, and what is known of it: how long it is, and which number comes next.
import fs from "node:fs";
import path from "node:path";
import { StoreProblem, type StoreText } from "../problem.ts";
import { highest, type Line, type Scan, scan } from "./scan.ts";
import { type Moment, repairTail } from "./tail.ts";
import { appendDurably, syncFolder } from "./write.ts";

export type OwnFile = {
  /** The number of the next entry. */
  readonly next: () => number;
  /**
   * Sees to it that the file is as it was left. If others have changed it, writing goes on after what is there now.
   * Throws a StoreProblem, once, if lines that were saved are missing; the next call then succeeds.
   */
  readonly meet: (moment: Moment) => void;
  /** Appends the lines of entries numbered up to `last`. Throws what the system throws; the file is then as before. */
  readonly append: (lines: Buffer, last: number) => void;
  readonly close: () => void;
};

type State = {
  readonly file: number;
  readonly inode: number;
  readonly device: number;
  /** Bytes. What lies beyond is not ours. */
  readonly end: number;
  /** The highest number that the file knows of. */
  readonly highest: number;
  readonly next: number;
  /** An append failed and could not be cut off again. */
  readonly overhang: boolean;
};

/**
 * Opens the file of `writer` at `place`, making it if need be; its tail is whole. `lines` are those in it, and `after`
 * the highest number of this writer that is known of anywhere.
 */
export function openOwnFile(
  place: string,
  writer: string,
  lines: readonly Line[],
  after: number,
  text: StoreText,
): OwnFile {
  let state = opened(lines, after);

  function opened(there: readonly Line[], known: number): State {
    const isNew = !fs.existsSync(place);
    const file = fs.openSync(place, "a+", 0o600);
    if (isNew) syncFolder(path.dirname(place));
    const { ino, dev, size } = fs.fstatSync(file);
    const seen = highest(writer, there);
    const next = Math.max(seen, known) + 1;
    return { file, inode: ino, device: dev, end: size, highest: seen, next, overhang: false };
  }

  function meet(moment: Moment): void {
    if (state.overhang) {
      fs.ftruncateSync(state.file, state.end);
      state = { ...state, overhang: false };
    }
    const found = fs.statSync(place, { throwIfNoEntry: false });
    if (!found) throw putBack();
    if (found.ino === state.inode && found.dev === state.device && found.size === state.end) return;
    const before = state;
    const there = read(place);
    if (there.noText) throw new StoreProblem("no-text", place, text);
    const fragment = Math.max(highest(writer, there.lines) + 1, before.next);
    const isRepaired = repairTail(place, there, `${writer}:${fragment}`, moment);
    state = opened(isRepaired ? read(place).lines : there.lines, before.next - 1);
    fs.closeSync(before.file);
    if (state.highest < before.highest) throw new StoreProblem("changed", place, text);
  }

  /** Deleted, but still open here: as long as the folder is there, every saved line can be written anew. */
  function putBack(): StoreProblem {
    if (!fs.existsSync(path.dirname(place))) return new StoreProblem("gone", path.dirname(place), text);
    const before = state;
    writeAnew(place, bytesOf(before.file, before.end));
    state = opened(read(place).lines, before.next - 1);
    fs.closeSync(before.file);
    return new StoreProblem("put-back", place, text);
  }

  function append(lines: Buffer, last: number): void {
    try {
      appendDurably(state.file, lines, state.end);
    } catch (error) {
      state = { ...state, overhang: sizeOf(state.file) !== state.end };
      throw error;
    }
    state = { ...state, end: state.end + lines.length, highest: last, next: last + 1 };
  }

  return { next: () => state.next, meet, append, close: () => fs.closeSync(state.file) };
}

function read(place: string): Scan {
  return scan(fs.readFileSync(place));
}

/** The first `length` bytes of an open file. */
function bytesOf(file: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; ) {
    const got = fs.readSync(file, bytes, at, length - at, at);
    if (got === 0) throw new Error("the open file has become shorter");
    at += got;
  }
  return bytes;
}

/** A new file with these bytes, on the disk; none at all if that fails. */
function writeAnew(place: string, bytes: Buffer): void {
  const file = fs.openSync(place, "wx", 0o600);
  try {
    appendDurably(file, bytes, 0);
  } catch (error) {
    fs.rmSync(place);
    throw error;
  } finally {
    fs.closeSync(file);
  }
  syncFolder(path.dirname(place));
}

/** In bytes; undefined when even that can't be told. */
function sizeOf(file: number): number | undefined {
  try {
    return fs.fstatSync(file).size;
  } catch {
    return undefined;
  }
}
