// The archive that a library made, without what the clock and the machine put into it: the same content, the same bytes.
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/** The first day that a zip archive knows, on whatever clock: it keeps days and hours without a time zone. */
const NO_DAY = new Date(1980, 0, 1, 12);

/** Half as long as the usual level takes, and a tenth larger. */
const QUICK = 4;

/** `changes`: what becomes of some of its texts, by their path in the archive. */
export function withoutClock(
  archive: Uint8Array,
  changes: Readonly<Record<string, (text: string) => string>> = {},
): Uint8Array {
  const files = Object.entries(unzipSync(archive)).map(([path, bytes]): [string, Zippable[string]] => {
    const change = changes[path];
    return [path, [change ? strToU8(change(strFromU8(bytes))) : bytes, { mtime: NO_DAY }]];
  });
  return zipSync(Object.fromEntries(files), { level: QUICK });
}
