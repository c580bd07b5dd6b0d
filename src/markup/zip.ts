// Makes zip archives, and reads them. The same files always give the same bytes: neither the clock nor the time zone is in them.
import { gzipSync, strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate/browser";

/** The first day a zip can hold, in local time, which is what fflate writes. Noon, since no time zone skips it. */
const FIRST_DAY = new Date(1980, 0, 1, 12);

/** Takes half as long as the usual level, and makes files a tenth larger. */
const QUICK = 4;

/** Roughly how many characters are turned into bytes at a time. */
const BATCH = 1_000_000;

/** A text file in parts. They are made one at a time: all parts of a long session would be hundreds of megabytes. */
export type ZipFile = { readonly name: string; readonly parts: Iterable<string> };

export function zipFiles(files: readonly ZipFile[]): Uint8Array {
  return zipEntries(files.map(({ name, parts }) => [name, encodeParts(parts)]));
}

/** Makes an archive of a library anew, without its dates. `changes` holds functions for texts to change, by path. */
export function zipAgain(
  archive: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array {
  return zipEntries(
    Object.entries(unzipSync(archive)).map(([name, bytes]) => {
      const change = changes[name];
      return [name, change ? strToU8(change(strFromU8(bytes))) : bytes];
    }),
  );
}

/** The files of an archive as texts; those that would unpack to more than `largest` bytes are left out. */
export function unzipTexts(archive: Uint8Array, largest: number): readonly string[] {
  return Object.values(unzipSync(archive, { filter: ({ originalSize }) => originalSize <= largest })).map((bytes) =>
    strFromU8(bytes),
  );
}

/** How much work goes into packing: 0 none, 6 the usual, 9 the most. */
export type Level = 0 | 1 | 6 | 9;

/** Files as they are, dated by a day of the calendar: the same in every time zone. */
export function zipBytes(
  files: readonly (readonly [name: string, bytes: Uint8Array])[],
  [year, month, day]: readonly [year: number, month: number, day: number],
  level: Level,
): Uint8Array {
  return zipSync(Object.fromEntries(files), { level, mtime: new Date(year, month - 1, day, 12) });
}

/** `seconds` since 1970 is the date that is kept in it. */
export function gzipBytes(bytes: Uint8Array, seconds: number, level: Level): Uint8Array {
  return gzipSync(bytes, { level, mtime: seconds * 1000 });
}

/**
 * The files of an archive that are wanted, by their names and sizes, as bytes. Undefined if it is no archive, is damaged, or would unpack to
 * more than `largest` bytes in all.
 */
export function readArchive(
  archive: Uint8Array,
  wanted: (name: string, unpacked: number) => boolean,
  largest: number,
): ReadonlyMap<string, Uint8Array> | undefined {
  let room = largest;
  try {
    const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean => {
      if (!wanted(name, originalSize)) return false;
      room -= originalSize;
      return room >= 0;
    };
    const files = Object.entries(unzipSync(archive, { filter }));
    return room < 0 ? undefined : new Map(files);
  } catch {
    return undefined;
  }
}

function zipEntries(entries: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const files: Zippable = Object.fromEntries(entries);
  return zipSync(files, { level: QUICK, mtime: FIRST_DAY });
}

function encodeParts(parts: Iterable<string>): Uint8Array {
  const encoded: Uint8Array[] = [];
  let batch: string[] = [];
  let waiting = 0;
  const encodeBatch = (): void => {
    encoded.push(strToU8(batch.join("")));
    batch = [];
    waiting = 0;
  };
  for (const part of parts) {
    batch.push(part);
    waiting += part.length;
    if (waiting > BATCH) encodeBatch();
  }
  encodeBatch();
  const whole = new Uint8Array(encoded.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const bytes of encoded) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}
