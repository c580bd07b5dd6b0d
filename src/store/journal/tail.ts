// The end of a file after a crash: what no line end follows. It was never shown as saved, yet it isn't thrown away.
import fs from "node:fs";
import type { Entry, EntryId } from "../../model/entry.ts";
import { serialize } from "./line.ts";
import type { Scan } from "./scan.ts";
import { writeAll } from "./write.ts";

/** When something is written of which nobody typed a time. */
export type Moment = Pick<Entry, "at" | "t">;

/** What a fragment is called, when the repair was made, and how its line is sealed. */
export type Repair = { readonly id: EntryId; readonly moment: Moment; readonly seal: (json: string) => string };

/**
 * Makes the file end in a line end, so that the next line stands by itself. A whole line gets its line end; blanks and
 * NULs are cut off; anything else becomes, in its place, a `fragment` entry called `id`. Returns whether it wrote.
 * Throws what the system throws; the file is then as it was.
 */
export function repairTail(place: string, { bytes, lines, tail, size }: Scan, { id, moment, seal }: Repair): boolean {
  if (tail === size) return false;
  const rest = lines.filter((line) => line.from >= tail);
  const first = rest[0];
  const last = rest.at(-1);
  const file = fs.openSync(place, "r+");
  try {
    if (!first || !last) {
      fs.ftruncateSync(file, tail);
    } else if (last.entry) {
      writeAll(file, Buffer.from("\n"), last.to);
      fs.ftruncateSync(file, last.to + 1);
    } else {
      const raw = bytes.toString("utf8", first.from, last.to);
      const fragment = serialize({ id, at: moment.at, t: moment.t, kind: "fragment", raw });
      keepAsFragment(file, Buffer.from(seal(fragment)), tail, size);
    }
    fs.fdatasyncSync(file);
    return true;
  } finally {
    fs.closeSync(file);
  }
}

/**
 * The entry is longer than what it stands for. Room is made first, with NULs: if the disk is full it shows there, before
 * a byte of the found text has been written over, and cut short there the tail is what it was. The line end comes last.
 */
function keepAsFragment(file: number, line: Buffer, tail: number, size: number): void {
  const end = tail + line.length;
  try {
    writeAll(file, Buffer.alloc(Math.max(0, end - size)), size);
  } catch (error) {
    fs.ftruncateSync(file, size);
    throw error;
  }
  writeAll(file, line, tail);
  fs.ftruncateSync(file, end);
  writeAll(file, Buffer.from("\n"), end);
}
