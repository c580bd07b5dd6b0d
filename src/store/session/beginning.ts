// What a session can't be understood without, kept twice: the guide, and the first line. The copies lie in a folder of
// their own inside the session's, and are looked at where the first ones are missing or were changed.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { EntryOf } from "../../model/entry.ts";
import { GUIDE_FILE } from "../folder/folder.ts";
import { parseLine, serialize } from "../journal/line.ts";
import { syncFolder, writeAll } from "../journal/write.ts";
import { ordinaryBytes } from "../ordinary-file.ts";

export type Start = EntryOf<"start">;

export type Beginning = {
  /** The guide's bytes. */
  readonly guide: Uint8Array;
  readonly start: Start;
};

const FOLDER = "beginning";
const START_FILE = "start.jsonl";

/** Writes both into a session's folder. Throws what the system throws. */
export function writeBeginning(folder: string, { guide, start }: Beginning): void {
  const inside = path.join(folder, FOLDER);
  fs.mkdirSync(inside, { recursive: true, mode: 0o700 });
  writeWhole(path.join(inside, GUIDE_FILE), guide);
  writeWhole(path.join(inside, START_FILE), Buffer.from(`${serialize(start)}\n`));
  syncFolder(inside);
}

/** What there is of it; a copy that can't be read is as good as none. */
export function readBeginning(folder: string): Partial<Beginning> {
  const guide = ordinaryBytes(path.join(folder, FOLDER, GUIDE_FILE));
  const start = readFirstLine(folder);
  return { ...(guide && { guide }), ...(start && { start }) };
}

/** The copy of the first line alone. */
export function readFirstLine(folder: string): Start | undefined {
  const line = ordinaryBytes(path.join(folder, FOLDER, START_FILE))
    ?.toString("utf8")
    .trim();
  const start = line === undefined ? undefined : parseLine(line);
  return start?.kind === "start" ? start : undefined;
}

/** The fingerprint of a guide's bytes that the `start` entry carries: 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A file with these bytes, on the disk. Throws what the system throws. */
export function writeWhole(place: string, bytes: Uint8Array): void {
  const file = fs.openSync(place, "w", 0o600);
  try {
    writeAll(file, bytes, 0);
    fs.fsyncSync(file);
  } finally {
    fs.closeSync(file);
  }
}

/** The guide with this fingerprint in another session on this machine: the same guide serves many. */
export function guideElsewhere(folder: string, sha256: string): Uint8Array | undefined {
  const parent = path.dirname(folder);
  for (const name of namesIn(parent))
    for (const place of [path.join(name, GUIDE_FILE), path.join(name, FOLDER, GUIDE_FILE)]) {
      const bytes = ordinaryBytes(path.join(parent, place));
      if (bytes && sha256Of(bytes) === sha256) return bytes;
    }
  return undefined;
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder);
  } catch {
    return [];
  }
}
