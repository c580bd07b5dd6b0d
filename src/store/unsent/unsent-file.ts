// What a writer is typing, in a file beside the journal, so that a killed program loses no half line. It is no record of
// anything: no export, backup or check reads it. Each text is written over the one before it, and blanks over the last.
import fs from "node:fs";
import path from "node:path";
import type { WriterId } from "../../model/entry.ts";
import { isUnsent, type Unsent } from "../../model/unsent.ts";
import { unsentWriterOf } from "../folder/folder.ts";
import { closeQuietly, writeAll } from "../journal/write.ts";
import { isOrdinary, ordinaryBytes } from "../ordinary-file.ts";

/** One writer's; only whoever holds that writer's lock writes it. Nothing here throws: what is typed stands on the screen. */
export type UnsentFile = {
  /** Undefined: nothing stands in the field. It is the system's from then on, and survives the program, not a power cut. */
  readonly put: (unsent: Unsent | undefined) => void;
  /** Sees to it, without waiting, that what was put is on the disk. */
  readonly settle: () => void;
  /** Takes the file away where nothing stands in the field. */
  readonly close: () => void;
};

function placeOf(folder: string, writer: WriterId): string {
  return path.join(folder, `${writer}.unsent`);
}

/** What stood in the field when the writer's program was last seen; undefined where nothing did, or it can't be read. */
export function readUnsent(folder: string, writer: WriterId): Unsent | undefined {
  return parsed(ordinaryBytes(placeOf(folder, writer))?.toString("utf8") ?? "");
}

/** The writers whose field was not empty. */
export function unsentIn(folder: string): readonly WriterId[] {
  return filesIn(folder).flatMap((name) => {
    const writer = unsentWriterOf(name);
    return writer !== undefined && readUnsent(folder, writer) ? [writer] : [];
  });
}

export function unsentFile(folder: string, writer: WriterId): UnsentFile {
  const place = placeOf(folder, writer);
  let isEmpty = readUnsent(folder, writer) === undefined;
  return {
    put: (unsent) => {
      if (unsent === undefined && isEmpty) return;
      isEmpty = unsent === undefined;
      attempt(() => overwrite(place, unsent === undefined ? "" : JSON.stringify(unsent)));
    },
    settle: () => {
      attempt(() => {
        const file = fs.openSync(place, "r+");
        fs.fdatasync(file, () => closeQuietly(file));
      });
      // Its name too: the file may have been made just now. Windows opens no folders.
      attempt(() => {
        const names = fs.openSync(folder, "r");
        fs.fsync(names, () => closeQuietly(names));
      });
    },
    close: () => {
      if (isEmpty) attempt(() => remove(place));
    },
  };
}

/**
 * Writes blanks over what of it `concerns` the struck words, in all writers' files. Returns the names of those where that
 * could not be done.
 */
export function eraseUnsent(folder: string, concerns: (text: string) => boolean): readonly string[] {
  return filesIn(folder).filter((name) => {
    const place = path.join(folder, name);
    if (!holds(place, concerns)) return false;
    attempt(() => blank(place));
    return holds(place, concerns);
  });
}

function holds(place: string, concerns: (text: string) => boolean): boolean {
  const text = ordinaryBytes(place)?.toString("utf8") ?? "";
  return [text, ...(parsed(text)?.lines ?? []).map((line) => line.text)].some(concerns);
}

function filesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).filter((name) => unsentWriterOf(name) !== undefined);
  } catch {
    return [];
  }
}

function parsed(text: string): Unsent | undefined {
  if (text.trim() === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isUnsent(value) ? value : undefined;
  } catch {
    return undefined; // Cut off by a power cut.
  }
}

/** The text and blanks behind it, as many bytes as stood there before or more: nothing of that is left. */
function overwrite(place: string, text: string): void {
  if (!isOrdinary(place)) return;
  const file = fs.openSync(place, fs.constants.O_RDWR | fs.constants.O_CREAT, 0o600);
  try {
    const bytes = Buffer.from(text);
    const rest = Math.max(0, fs.fstatSync(file).size - bytes.length);
    writeAll(file, Buffer.concat([bytes, Buffer.alloc(rest, " ")]), 0);
  } finally {
    fs.closeSync(file);
  }
}

function blank(place: string): void {
  overwrite(place, "");
  const file = fs.openSync(place, "r+");
  try {
    fs.fdatasyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

function remove(place: string): void {
  if (!fs.existsSync(place)) return;
  blank(place);
  fs.rmSync(place, { force: true });
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // A full or read-only disk says so when the line itself is kept.
  }
}
