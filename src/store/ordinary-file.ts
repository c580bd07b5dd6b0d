// Ordinary files only: a pipe or a device under a journal's name would keep whoever opens it waiting for ever.
import fs from "node:fs";

/** Whether opening it can't hang: an ordinary file, or a link to one, or nothing yet. */
export function isOrdinary(place: string): boolean {
  return fs.statSync(place, { throwIfNoEntry: false })?.isFile() ?? true;
}

/** All bytes of an ordinary file. Throws what the system throws; for what is no file, `EINVAL`. */
export function readOrdinary(place: string): Buffer {
  const stat = fs.statSync(place);
  if (!stat.isFile() && !stat.isDirectory()) throw Object.assign(new Error("no ordinary file"), { code: "EINVAL" });
  return fs.readFileSync(place);
}

/** The same; undefined for what is not there, or can't be read. */
export function ordinaryBytes(place: string): Buffer | undefined {
  try {
    return readOrdinary(place);
  } catch {
    return undefined;
  }
}
