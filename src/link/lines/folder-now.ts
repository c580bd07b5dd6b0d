// A session's folder as it is now, read again and again: of a file that only grew, only what is new is read.
import fs from "node:fs";
import path from "node:path";
import { type FolderContents, type JournalFile, writerOf } from "../../store/folder/folder.ts";
import { pieceOf } from "../../store/journal/piece.ts";
import { type Scan, scan } from "../../store/journal/scan.ts";
import { isOrdinary } from "../../store/ordinary-file.ts";

type Known = { readonly file: JournalFile; readonly inode: number; readonly changed: number };

/** Returns what reads it. What can't be read just now is left out. The guide is not read. */
export function folderReader(folder: string): () => FolderContents {
  let known = new Map<string, Known>();

  function read(name: string, writer: string): Known | undefined {
    const place = path.join(folder, name);
    try {
      if (!isOrdinary(place)) return undefined;
      const { size, mtimeMs: changed, ino: inode } = fs.statSync(place);
      const before = known.get(name);
      if (before && before.inode === inode && before.changed === changed && before.file.scan.size === size)
        return before;
      const isGrown = before?.inode === inode && size > before.file.scan.size;
      const scanned = (isGrown && grown(before.file.scan, place)) || scan(fs.readFileSync(place));
      return { file: { name, path: place, writer, scan: scanned }, inode, changed };
    } catch {
      return undefined;
    }
  }

  return () => {
    const next = new Map<string, Known>();
    for (const name of namesIn(folder)) {
      const writer = writerOf(name);
      const one = writer === undefined ? undefined : read(name, writer);
      if (one) next.set(name, one);
    }
    known = next;
    return { files: [...next.values()].map(({ file }) => file), guideSource: undefined, issues: [] };
  };
}

/** Enough of what stood there before, to see that it stands there still: the last line, mostly. In bytes. */
const ENDING = 512;

/** The scan with what stands behind it now; undefined where what stood before is another. */
function grown(before: Scan, place: string): Scan | undefined {
  const opened = fs.openSync(place, "r");
  try {
    const from = Math.max(0, before.tail - ENDING);
    const piece = pieceOf(opened, from, fs.fstatSync(opened).size);
    if (!piece.subarray(0, before.tail - from).equals(before.bytes.subarray(from, before.tail))) return undefined;
    return withMore(before, piece.subarray(before.tail - from));
  } finally {
    fs.closeSync(opened);
  }
}

/** The whole lines of a scan, and behind them these bytes. */
export function withMore(before: Scan, bytes: Buffer): Scan {
  const { tail } = before;
  const more = scan(Buffer.from(bytes));
  const whole = before.lines.at(-1);
  const kept = whole === undefined || whole.to < tail ? before.lines : before.lines.filter(({ to }) => to < tail);
  const count = kept.at(-1)?.number ?? 0;
  return {
    bytes: Buffer.concat([before.bytes.subarray(0, tail), bytes]),
    lines: [
      ...kept,
      ...more.lines.map((line) => ({
        ...line,
        number: count + line.number,
        from: tail + line.from,
        to: tail + line.to,
      })),
    ],
    tail: tail + more.tail,
    size: tail + more.size,
    noText: before.noText || more.noText,
  };
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}
