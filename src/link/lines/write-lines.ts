// Lines from elsewhere onto this disk: appended to their writers' files, and then what they strike is struck here too.
import fs from "node:fs";
import path from "node:path";
import type { WriterId } from "../../model/entry.ts";
import type { Issue } from "../../model/issue.ts";
import type { FolderContents } from "../../store/folder/folder.ts";
import { takeLock } from "../../store/folder/lock.ts";
import { pieceOf } from "../../store/journal/piece.ts";
import type { Format } from "../../store/journal/sealing.ts";
import { appendDurably, closeQuietly, cutFile, syncFolder } from "../../store/journal/write.ts";
import { type StoreText, telling } from "../../store/problem.ts";
import { carryOutStrikes } from "../../store/strike/erase.ts";
import type { CarriedLine } from "./carried-line.ts";
import { type Addition, type Merged, mergeLines } from "./merge.ts";

export type Taken = Omit<Merged, "additions" | "strikes"> & {
  /** Written, and on the disk. */
  readonly added: readonly CarriedLine[];
  /** Not written: a program here has that writer's file open. */
  readonly busy: readonly CarriedLine[];
  /** What of the strikes could not be done yet. */
  readonly issues: readonly Issue[];
};

type Way = {
  readonly format: Format;
  /** The writers whose files are this program's to append to already. */
  readonly held: ReadonlySet<WriterId>;
  readonly text: StoreText;
};

/**
 * Writes what goes behind the files of the folder. Throws a StoreProblem where the disk won't take it: a file is then as it
 * was, and it may be tried again. `contents` are the folder's, just read.
 */
export function takeLines(
  folder: string,
  contents: FolderContents,
  incoming: readonly CarriedLine[],
  { format, held, text }: Way,
): Taken {
  const { additions, strikes, waiting, parted } = mergeLines(folder, contents.files, incoming, format);
  const { added, busy } = appendAll(folder, additions, { held, text });
  const { issues } = strikes && added.length > 0 ? carryOutStrikes(folder, text) : { issues: [] };
  return { added, busy, waiting, parted, issues };
}

/** Each behind its file, in turn. Throws a StoreProblem where the disk won't take one. */
export function appendAll(
  folder: string,
  additions: readonly Addition[],
  { held, text }: Pick<Way, "held" | "text">,
): Pick<Taken, "added" | "busy"> {
  const added: CarriedLine[] = [];
  const busy: CarriedLine[] = [];
  for (const addition of additions) {
    const isDone = telling(folder, text, () => append(folder, addition, held.has(addition.writer)));
    (isDone ? added : busy).push(...addition.lines);
  }
  return { added, busy };
}

/** False where another program has the file, or has just written to it. */
function append(folder: string, { writer, end, bytes, lines }: Addition, isHeld: boolean): boolean {
  const lock = isHeld ? undefined : takeLock(path.join(folder, `${writer}.lock`));
  if (lock?.state === "taken") return false;
  const place = path.join(folder, `${writer}.jsonl`);
  const isNew = !fs.existsSync(place);
  const file = fs.openSync(place, "a+", 0o600);
  try {
    const { size } = fs.fstatSync(file);
    if (size < end) return false;
    if (size > end) {
      // What a crash left behind the last line end is its own writer's to mend, but for the beginning of this very line.
      const torn = pieceOf(file, end, size);
      if (
        !Buffer.from(lines[0]?.text ?? "")
          .subarray(0, torn.length)
          .equals(torn)
      )
        return false;
      cutFile(file, place, end);
    }
    appendDurably(file, place, bytes, end);
    if (isNew) syncFolder(folder);
    return true;
  } finally {
    closeQuietly(file);
    lock?.free();
  }
}
