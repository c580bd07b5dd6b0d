// Copies files onto another disk, checked: what is under its name there afterwards was read back and is the same, byte for byte.
import fs from "node:fs";
import path from "node:path";
import { isLock, unsentWriterOf } from "../folder/folder.ts";
import { fill } from "../journal/piece.ts";
import { syncFolder, writeAll } from "../journal/write.ts";

/** Ordinary files of a folder and of those inside it, as paths in it; neither locks, nor what a program was about to
 * write, nor what a person was. */
export function filesIn(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter((name) => !isLock(name) && unsentWriterOf(path.basename(name)) === undefined && !name.endsWith(UNFINISHED))
    .sort();
}

const UNFINISHED = ".unfinished";

/** Thrown where what was read back is something else than what was written: the disk can't be trusted. */
export class NotTheSame extends Error {
  override readonly name = "NotTheSame";
}

/** A file with these bytes under this name, or the file that was there before. Throws what the system throws. */
export function putBytes(place: string, bytes: Uint8Array): void {
  putFile(place, (unfinished) => {
    const file = fs.openSync(unfinished, "w", 0o600);
    try {
      writeAll(file, bytes, 0);
    } finally {
      fs.closeSync(file);
    }
    return (copy) => fs.readFileSync(copy).equals(bytes);
  });
}

/** The same with the bytes of another file, which may be as large as a recording; it keeps its time. */
export function putCopy(from: string, place: string): void {
  putFile(place, (unfinished) => {
    fs.copyFileSync(from, unfinished);
    fs.chmodSync(unfinished, 0o600);
    return (copy) => holdSame(from, copy);
  });
  const { atime, mtime } = fs.statSync(from);
  fs.utimesSync(place, atime, mtime);
}

function putFile(place: string, write: (unfinished: string) => (copy: string) => boolean): void {
  const unfinished = `${place}${UNFINISHED}`;
  fs.mkdirSync(path.dirname(place), { recursive: true, mode: 0o700 });
  try {
    const isRight = write(unfinished);
    sync(unfinished);
    if (!isRight(unfinished)) throw new NotTheSame(place);
    fs.renameSync(unfinished, place);
  } catch (error) {
    fs.rmSync(unfinished, { force: true });
    throw error;
  }
  syncFolder(path.dirname(place));
}

function sync(place: string): void {
  const file = fs.openSync(place, "r+");
  try {
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** So many bytes are compared at a time. */
const PIECE = 1024 * 1024;

export function holdSame(one: string, other: string): boolean {
  const files = [fs.openSync(one, "r"), fs.openSync(other, "r")];
  try {
    const [first = 0, second = 0] = files;
    if (fs.fstatSync(first).size !== fs.fstatSync(second).size) return false;
    const [here, there] = [Buffer.alloc(PIECE), Buffer.alloc(PIECE)];
    for (let at = 0; ; at += PIECE) {
      const length = fill(here, first, at);
      if (fill(there, second, at) !== length) return false;
      if (!here.subarray(0, length).equals(there.subarray(0, length))) return false;
      if (length < PIECE) return true;
    }
  } finally {
    for (const file of files) fs.closeSync(file);
  }
}

/** Memory sticks keep the time of a file to two seconds. */
const COARSE = 2_000;

/** Whether a copy need not be made again: small files by their bytes, large ones, recordings, by size and time. */
export function isUpToDate(from: string, place: string): boolean {
  const there = fs.statSync(place, { throwIfNoEntry: false });
  if (!there?.isFile()) return false;
  const here = fs.statSync(from);
  if (here.size !== there.size) return false;
  return here.size > 64 * PIECE ? Math.abs(here.mtimeMs - there.mtimeMs) <= COARSE : holdSame(from, place);
}
