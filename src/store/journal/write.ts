// Bytes onto the disk, all of them or none: the only place where a journal grows.
import fs from "node:fs";
import path from "node:path";
import { systemCode } from "../../model/system-code.ts";

/**
 * Appends `bytes` to the file at `place`, opened for appending, that is `end` bytes long, and returns once they are on the disk.
 * If it can't, the file is cut back to `end` and what the system said is thrown.
 */
export function appendDurably(file: number, place: string, bytes: Buffer, end: number): void {
  try {
    writeAll(file, bytes, null);
    fs.fdatasyncSync(file);
  } catch (error) {
    cutBack(file, place, end);
    throw error;
  }
}

/**
 * Writes all of `bytes` at `position` (null: at the end). A full disk takes a part of them without complaint: the
 * rest is offered until it is taken or refused.
 */
export function writeAll(file: number, bytes: Uint8Array, position: number | null): void {
  for (let written = 0; written < bytes.length; ) {
    const at = position === null ? null : position + written;
    const taken = fs.writeSync(file, bytes, written, bytes.length - written, at);
    if (taken === 0) throw Object.assign(new Error("the disk took no more bytes"), { code: "ENOSPC" });
    written += taken;
  }
}

/**
 * Makes the file at `place`, opened as `file`, `end` bytes long. Windows cuts none that was opened for appending: there it is
 * opened once more, if it still is the same one.
 */
export function cutFile(file: number, place: string, end: number): void {
  try {
    fs.ftruncateSync(file, end);
  } catch (error) {
    if (!["EPERM", "EACCES"].includes(systemCode(error))) throw error;
    const [mine, there] = [fs.fstatSync(file, { bigint: true }), fs.statSync(place, { bigint: true })];
    if (mine.ino !== there.ino || mine.dev !== there.dev) throw error;
    fs.truncateSync(place, end);
  }
}

/** What can't be cut back now is seen, and cut off, before the next append: the file is then longer than it should be. */
function cutBack(file: number, place: string, end: number): void {
  try {
    cutFile(file, place, end);
    fs.fdatasyncSync(file);
  } catch {
    // The error that led here is the one to tell.
  }
}

/** Lets go of a file whose bytes are on the disk already: what the system says to that changes nothing. */
export function closeQuietly(file: number): void {
  try {
    fs.closeSync(file);
  } catch {
    // It is closed all the same.
  }
}

/** Makes the names in a folder last: a file that was made or renamed in it is there after a power cut too. */
export function syncFolder(folder: string): void {
  try {
    const opened = fs.openSync(folder, "r");
    try {
      fs.fsyncSync(opened);
    } finally {
      fs.closeSync(opened);
    }
  } catch {
    // Windows opens no folders, and some network disks sync none.
  }
}

/** How long a rename waits for others on Windows, in milliseconds, and how often it is tried. */
const PATIENCE = process.platform === "win32" ? 2000 : 0;
const PAUSE = 20;

/**
 * Renames a folder. Windows lets none go while a virus scanner or a sync program looks into it: it is tried until they have
 * done so. Throws what the system throws.
 */
export function renameFolder(from: string, to: string, patience = PATIENCE): void {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      fs.renameSync(from, to);
      return;
    } catch (error) {
      const isHeld = ["EPERM", "EACCES", "EBUSY"].includes(systemCode(error));
      if (!isHeld || waited >= patience || fs.existsSync(to)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
}

/** Makes the names last that were made from one folder down to another. */
function syncFrom(above: string, folder: string): void {
  for (let at = path.dirname(path.resolve(folder)); ; at = path.dirname(at)) {
    syncFolder(at);
    if (at === path.resolve(above) || path.dirname(at) === at) return;
  }
}

/** Makes the folder, and those above it that are missing; they are there after a power cut too. */
export function makeFolder(folder: string): void {
  try {
    const first = fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (first !== undefined) syncFrom(path.dirname(first), folder);
  } catch (error) {
    // Of a disk that may only be read Node says here that there is no such folder: the nearest one tells the reason.
    let nearest = folder;
    while (!fs.existsSync(nearest) && path.dirname(nearest) !== nearest) nearest = path.dirname(nearest);
    fs.accessSync(nearest, fs.constants.W_OK);
    throw error;
  }
}
