// A folder as one file: all in it under the folder's own name, with one date.
import { gzipBytes, type Level, zipBytes } from "../markup/zip.ts";
import type { Platform } from "./platforms.ts";
import { type TarFile, writeTar } from "./tar.ts";

/** `seconds` since 1970; `folder` is what the folder is called when it is unpacked. */
export function pack(
  files: readonly TarFile[],
  folder: string,
  { archive }: Platform,
  { seconds, level }: { readonly seconds: number; readonly level: Level },
): Uint8Array {
  const placed = files.map((file) => ({ ...file, name: `${folder}/${file.name}` }));
  if (archive === "tar.gz") return gzipBytes(writeTar(placed, seconds), seconds, level);
  const date = new Date(seconds * 1000);
  const day = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()] as const;
  return zipBytes(
    placed.map(({ name, bytes }) => [name, bytes]),
    day,
    level,
  );
}
