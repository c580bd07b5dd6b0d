// Copies a session from one data folder to another: to a backup, or back from it. Nothing that the other folder alone has is
// ever written over, and no words come back that were struck in either.
import fs from "node:fs";
import path from "node:path";
import type { Entry, EntryId, WriterId } from "../../model/entry.ts";
import { compareSessions, contentsOf, type Difference, isSame } from "../folder/compare.ts";
import { type FolderContents, isGuide, type JournalFile, writerOf } from "../folder/folder.ts";
import { isOpenIn, takeLock } from "../folder/lock.ts";
import { serialize } from "../journal/line.ts";
import { openOwnFile } from "../journal/own-file.ts";
import { makeFolder, renameFolder, syncFolder, writeAll } from "../journal/write.ts";
import { StoreProblem, type StoreText, telling } from "../problem.ts";
import { carryOutStrikes } from "../strike/erase.ts";
import { verifySession } from "../verify/verify.ts";
import { filesIn, isUpToDate, NotTheSame, putBytes, putCopy } from "./files.ts";

/**
 * Brings back to `to` the lines that it lacks and `from` has, where each has some of its own. They stand at the end of their
 * writer's file, with the ids they had. Returns how many there were; none where that can't be done.
 */
export function bringBackLines(from: string, to: string, text: StoreText): number {
  const { here, there, difference } = weigh(from, to, text);
  const wanted = new Set(difference.onlyFirst);
  const free = difference.unlike.length > 0 ? undefined : holdAll(there);
  if (!free) return 0;
  try {
    for (const { writer, name, scan } of here.files) {
      const entries = scan.lines.flatMap(({ entry }) => (entry && wanted.has(entry.id) ? [entry] : []));
      if (entries.length > 0) appendBack(path.join(to, name), writer, entries, { there, text });
    }
    carryOutStrikes(to, text);
    return wanted.size;
  } finally {
    free();
  }
}

function appendBack(
  place: string,
  writer: WriterId,
  entries: readonly Entry[],
  { there, text }: { readonly there: FolderContents; readonly text: StoreText },
): void {
  telling(place, text, () => {
    const lines = there.files.find((file) => file.path === place)?.scan.lines ?? [];
    const format = lines.some(({ seal }) => seal) ? 2 : 1;
    const own = openOwnFile(place, writer, lines, 0, { format, text });
    try {
      own.append(
        entries.map((entry) => ({ entry, json: serialize(entry) })),
        own.next() - 1,
      );
    } finally {
      own.close();
    }
  });
}

/**
 * `new`: it was not there. `updated`: it was there with less. `same`: nothing was to be done. `newer`: it has lines that
 * the original lacks. `parted`: each has lines that the other lacks, or other words on one. `unsure`: the original is not
 * as it was written, and what is there is. `open`: it can't be written to while a program has it open. The last four are left as they are.
 */
export type CopyState = "new" | "updated" | "same" | "newer" | "parted" | "unsure" | "open";

export type Copied = {
  readonly id: string;
  readonly state: CopyState;
  /** Whether all of what was copied is as it was written. */
  readonly whole: boolean;
  /** Lines of the original, and how many each lacks of the other. */
  readonly lines: number;
  readonly lacking: { readonly here: number; readonly there: number };
};

/** What would be done, or is wrong, without writing anything. `from` and `to` are the session's folders. */
export function compareCopy(from: string, to: string, text: StoreText): Copied {
  return weigh(from, to, text).copied;
}

/** Copies the session's folder. Throws a StoreProblem where the other disk won't take it; what was there is then still there. */
export function copySession(from: string, to: string, text: StoreText): Copied {
  if (fs.existsSync(from)) carryOutStrikes(from, text);
  const { copied, here, there, difference } = weigh(from, to, text);
  const { state } = copied;
  if (state !== "new" && state !== "updated" && state !== "same") return copied;
  const free = state === "new" ? () => {} : holdAll(there);
  if (!free) return { ...copied, state: "open" };
  try {
    const changed = telling(to, text, () => {
      makeFolder(path.dirname(to));
      if (state === "new") return copyAnew(from, to, here);
      strikeIn(here, there);
      return copyOver(from, to, here, keepStruck(there, difference.struckInSecond));
    });
    carryOutStrikes(to, text);
    return { ...copied, state: state === "same" && changed ? "updated" : state };
  } catch (error) {
    if (error instanceof NotTheSame) throw new StoreProblem("failed", error.message, text);
    throw error;
  } finally {
    free();
  }
}

function weigh(from: string, to: string, text: StoreText) {
  const [here, there] = [contentsOf(from, text), contentsOf(to, text)];
  const difference = compareSessions(here, there);
  const { onlyFirst, onlySecond, unlike } = difference;
  const isThere = fs.existsSync(to);
  const whole = fs.existsSync(from) && verifySession(from, text).findings.length === 0;
  const copied: Copied = {
    id: path.basename(from),
    state: stateOf(isThere, whole, difference),
    whole,
    lines: here.files.reduce((sum, { scan }) => sum + scan.lines.length, 0),
    lacking: { here: onlySecond.length + unlike.length, there: onlyFirst.length + unlike.length },
  };
  return { copied, here, there, difference };
}

function stateOf(isThere: boolean, whole: boolean, difference: Difference): CopyState {
  const { onlyFirst, onlySecond, unlike } = difference;
  if (!isThere) return "new";
  if (isSame(difference)) return "same";
  if (unlike.length > 0 || (onlyFirst.length > 0 && onlySecond.length > 0)) return "parted";
  if (onlySecond.length > 0) return whole ? "newer" : "unsure";
  return "updated";
}

/** The folder appears when everything in it is on the disk, or not at all. */
function copyAnew(from: string, to: string, here: FolderContents): boolean {
  const parent = path.dirname(to);
  const unfinished = fs.mkdtempSync(path.join(parent, ".new-"));
  try {
    for (const name of filesIn(from)) copyFile(from, unfinished, name, here, new Map());
    syncFolder(unfinished);
    renameFolder(unfinished, to);
  } catch (error) {
    fs.rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  syncFolder(parent);
  return true;
}

/** Returns whether anything was written. */
function copyOver(from: string, to: string, here: FolderContents, struck: ReadonlyMap<EntryId, Buffer>): boolean {
  const changed = filesIn(from).map((name) => copyFile(from, to, name, here, struck));
  return changed.includes(true);
}

function copyFile(
  from: string,
  to: string,
  name: string,
  here: FolderContents,
  struck: ReadonlyMap<EntryId, Buffer>,
): boolean {
  const [source, place] = [path.join(from, name), path.join(to, name)];
  const journal = writerOf(name) === undefined ? undefined : here.files.find((file) => file.name === name);
  if (journal) {
    const bytes = bytesToCopy(journal, struck);
    if (fs.existsSync(place) && fs.readFileSync(place).equals(bytes)) return false;
    putBytes(place, bytes);
    return true;
  }
  // A guide that is there stays: which of two is the right one is for the session's first line to tell, where it is opened.
  if (isGuide(path.basename(name)) && fs.existsSync(place)) return false;
  if (isUpToDate(source, place)) return false;
  putCopy(source, place);
  return true;
}

/** Whole lines, where a program is writing just now; and what was struck on the other side as it stands there. */
function bytesToCopy({ path: place, writer, scan }: JournalFile, struck: ReadonlyMap<EntryId, Buffer>): Buffer {
  const isOpen = scan.tail < scan.size && isOpenIn(path.dirname(place), writer);
  const bytes = Buffer.from(isOpen ? scan.bytes.subarray(0, scan.tail) : scan.bytes);
  for (const { entry, from } of scan.lines) {
    const instead = entry && struck.get(entry.id);
    if (instead && instead.length !== endOfLine(bytes, from) - from) throw new NotTheSame(place);
    instead?.copy(bytes, from);
  }
  return bytes;
}

/** The lines of what was struck, as they stand. */
function keepStruck({ files }: FolderContents, struck: readonly EntryId[]): ReadonlyMap<EntryId, Buffer> {
  const wanted = new Set(struck);
  return new Map(
    files.flatMap(({ scan: { bytes, lines } }) =>
      lines.flatMap(({ entry, from }) =>
        entry && wanted.has(entry.id) ? [[entry.id, bytes.subarray(from, endOfLine(bytes, from))] as const] : [],
      ),
    ),
  );
}

/** Blanks at the end belong to it: they make a struck line as long as it was. */
function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf("\n", from);
  return end < 0 ? bytes.length : end;
}

/**
 * Overwrites, where they stand in the other folder, the words of lines that are struck here. The file is written anew in a
 * moment: but its bytes would stay on the disk.
 */
function strikeIn(here: FolderContents, there: FolderContents): void {
  for (const { name, scan } of here.files) {
    const copy = there.files.find((file) => file.name === name);
    const struck = scan.lines.filter(({ entry }) => entry?.kind === "struck");
    if (!copy || struck.length === 0) continue;
    const file = fs.openSync(copy.path, "r+");
    try {
      for (const { entry, from } of struck) {
        const words = copy.scan.lines.find((line) => line.from === from && line.entry?.id === entry?.id);
        if (words) writeAll(file, scan.bytes.subarray(from, words.to), from);
      }
      fs.fdatasyncSync(file);
    } finally {
      fs.closeSync(file);
    }
  }
}

/** The locks of all its writers, so that nobody writes meanwhile. Undefined where a program has it open. */
function holdAll({ files }: FolderContents): (() => void) | undefined {
  const locks = files.map(({ path: place, writer }) => takeLock(path.join(path.dirname(place), `${writer}.lock`)));
  const free = (): void => {
    for (const lock of locks) lock.free();
  };
  if (locks.every(({ state }) => state !== "taken")) return free;
  free();
  return undefined;
}
