// The zip that a project is. Every file in it has the same date, so that the same project is the same bytes.
import { type Zippable, zipSync } from "fflate";

/** The first day a zip can tell; made of local parts, since a zip knows no time zone. */
const DATE = new Date(1980, 0, 1);

/** Roughly how many characters are turned into bytes at a time. */
const BATCH = 1_000_000;

const UTF8 = new TextEncoder();

/** A file's text in parts. Of a long session they are made one by one: all of them at once are hundreds of megabytes. */
export type ZipFile = { readonly name: string; readonly parts: Iterable<string> };

export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const zipped: Zippable = Object.fromEntries(files.map(({ name, parts }) => [name, bytesOf(parts)]));
  return zipSync(zipped, { level: 4, mtime: DATE });
}

function bytesOf(parts: Iterable<string>): Uint8Array {
  const encoded: Uint8Array[] = [];
  let batch: string[] = [];
  let waiting = 0;
  const encode = (): void => {
    encoded.push(UTF8.encode(batch.join("")));
    batch = [];
    waiting = 0;
  };
  for (const part of parts) {
    batch.push(part);
    waiting += part.length;
    if (waiting > BATCH) encode();
  }
  encode();
  const whole = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of encoded) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
