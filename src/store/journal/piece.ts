// A piece of an open file: a disk may give it in parts.
import fs from "node:fs";

/** The bytes from `from` to `to`; fewer where the file is shorter. Throws what the system throws. */
export function pieceOf(file: number, from: number, to: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, to - from));
  return bytes.subarray(0, fill(bytes, file, from));
}

/** Fills the buffer from there on, and returns how many bytes there were. */
export function fill(bytes: Buffer, file: number, from: number): number {
  let got = 0;
  for (let more = 1; more > 0 && got < bytes.length; got += more)
    more = fs.readSync(file, bytes, got, bytes.length - got, from + got);
  return got;
}
