// A session's folder as it is now, looked through again and again: of a file that only grew, only what is new is read. The
// words are not kept: a long session would be held in memory once more.
import fs from "node:fs";
import path from "node:path";
import type { EntryId, WriterId } from "../../model/entry.ts";
import { writerOf } from "../../store/folder/folder.ts";
import { pieceOf } from "../../store/journal/piece.ts";
import { scan } from "../../store/journal/scan.ts";
import { seedOf } from "../../store/journal/seal.ts";
import { isOrdinary } from "../../store/ordinary-file.ts";
import { type CarriedLine, carriedIn } from "./carried-line.ts";

/** One writer's file as far as its last line end. */
export type KnownFile = {
  /** In bytes. */
  readonly tail: number;
  /** What the next line goes on from. */
  readonly chain: string;
  /** The highest number of a line that stands there. */
  readonly highest: number;
  /** The keys of its lines, and whether the line is struck. */
  readonly keys: ReadonlyMap<string, boolean>;
};

export type FolderNow = {
  /** Hands over the lines that were not there at the last look, and those that were struck since, some at a time. */
  readonly look: (onNew: (lines: readonly CarriedLine[]) => void) => void;
  /** As of the last look; as an empty one where there is none, or it can't be read. */
  readonly fileOf: (writer: WriterId) => KnownFile;
  /** What has been struck, by lines of any file. */
  readonly struck: ReadonlySet<EntryId>;
};

type Known = {
  readonly writer: WriterId;
  readonly inode: number;
  readonly changed: number;
  readonly size: number;
  tail: number;
  /** Bytes before the tail: that they still stand there tells that the file only grew. */
  ending: Buffer;
  chain: string;
  highest: number;
  readonly keys: Map<string, boolean>;
};

/** What can't be read just now is left out, and looked at the next time. The guide is not read. */
export function folderNow(folder: string): FolderNow {
  let known = new Map<string, Known>();
  const struck = new Set<EntryId>();
  /** Something was struck and its words stand here still: they will be overwritten where they are. */
  let awaitsStrike = false;

  function read(name: string, writer: WriterId, onNew: (lines: readonly CarriedLine[]) => void): Known | undefined {
    const place = path.join(folder, name);
    const before = known.get(name);
    let opened: number | undefined;
    try {
      if (!isOrdinary(place)) return undefined;
      const { size, mtimeMs: changed, ino: inode } = fs.statSync(place);
      if (before?.inode === inode && before.changed === changed && before.size === size) return before;
      opened = fs.openSync(place, "r");
      const isGrown = !awaitsStrike && before?.inode === inode && size > before.size && standsStill(opened, before);
      const now: Known = isGrown ? { ...before, changed, size } : { ...nothingOf(writer), inode, changed, size };
      const isNew = ({ key, entry }: CarriedLine): boolean => before?.keys.get(key) !== (entry.kind === "struck");
      readOn(opened, now, (lines) => {
        for (const { entry } of lines) if (entry.kind === "strike") struck.add(entry.target);
        onNew(lines.filter(isNew));
      });
      return now;
    } catch {
      return undefined;
    } finally {
      if (opened !== undefined) fs.closeSync(opened);
    }
  }

  function readAll(onNew: (lines: readonly CarriedLine[]) => void): void {
    const next = new Map<string, Known>();
    for (const name of namesIn(folder)) {
      const writer = writerOf(name);
      const one = writer === undefined ? undefined : read(name, writer, onNew);
      if (one) next.set(name, one);
    }
    known = next;
  }

  function look(onNew: (lines: readonly CarriedLine[]) => void): void {
    const before = struck.size;
    readAll(onNew);
    if (!awaitsStrike && struck.size === before) return;
    awaitsStrike = wordsStand();
    if (!awaitsStrike || struck.size === before) return;
    // They may have been overwritten in a file that has grown beside that, or in none of those that were read again.
    known = new Map([...known].map(([name, one]) => [name, { ...one, changed: Number.NaN }]));
    readAll(onNew);
    awaitsStrike = wordsStand();
  }

  function wordsStand(): boolean {
    return [...known.values()].some(({ keys }) =>
      [...keys].some(([key, isStruck]) => !isStruck && struck.has(idIn(key))),
    );
  }

  return { look, fileOf: (writer) => known.get(`${writer}.jsonl`) ?? nothingOf(writer), struck };
}

const nothingOf = (writer: WriterId) => ({
  writer,
  tail: 0,
  ending: Buffer.alloc(0),
  chain: seedOf(writer),
  highest: 0,
  keys: new Map<string, boolean>(),
});

/** Enough of what stood there before, to see that it stands there still: the last line, mostly. In bytes. */
const ENDING = 512;
/** So much is read at a time, or a whole line where one is longer. In bytes. */
const PIECE = 128 * 1024;

function standsStill(opened: number, { tail, ending }: Known): boolean {
  return pieceOf(opened, tail - ending.length, tail).equals(ending);
}

/** Reads on from the file's tail, whole lines only, and moves the tail behind them. */
function readOn(opened: number, file: Known, onLines: (lines: readonly CarriedLine[]) => void): void {
  for (let most = PIECE; file.tail < file.size; ) {
    const piece = pieceOf(opened, file.tail, Math.min(file.size, file.tail + most));
    const whole = piece.subarray(0, piece.lastIndexOf("\n") + 1);
    if (whole.length === 0 && file.tail + piece.length >= file.size) return;
    if (whole.length === 0) {
      most *= 2;
      continue;
    }
    most = PIECE;
    const scanned = scan(whole);
    if (scanned.noText) return;
    const lines = carriedIn({ name: "", path: "", writer: file.writer, scan: scanned });
    file.chain = scanned.lines.findLast(({ seal }) => seal !== undefined)?.seal?.chain ?? file.chain;
    file.ending = Buffer.from(Buffer.concat([file.ending, whole]).subarray(-ENDING));
    file.tail += whole.length;
    onLines(lines);
    for (const { key, n, entry } of lines) {
      file.keys.set(key, entry.kind === "struck");
      file.highest = Math.max(file.highest, n);
    }
  }
}

function idIn(key: string): EntryId {
  const [id = ""] = key.split("/", 1);
  return id;
}

function namesIn(folder: string): readonly string[] {
  try {
    return fs.readdirSync(folder).sort();
  } catch {
    return [];
  }
}
