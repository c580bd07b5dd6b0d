// Overwrites struck lines where they stand, byte for byte, so that nothing else in the file moves.
import fs from "node:fs";
import path from "node:path";
import type { EntryId } from "../../model/entry.ts";
import type { Issue } from "../../model/issue.ts";
import { textsInFile } from "../copies/texts-in-file.ts";
import { isGuide, isLock, type JournalFile, readFolder, unsentWriterOf, writerOf } from "../folder/folder.ts";
import { takeLock } from "../folder/lock.ts";
import { pieceOf } from "../journal/piece.ts";
import { writeAll } from "../journal/write.ts";
import type { StoreText } from "../problem.ts";
import { eraseUnsent } from "../unsent/unsent-file.ts";
import { copyIssues } from "./copy-issues.ts";
import { type Removal, type Removals, removalsIn } from "./removals.ts";

export type Erased = {
  /** The entries whose words are gone from the disk: the target, its amendments, cut-off lines that held the words. */
  readonly erased: readonly EntryId[];
  /** What could not be removed yet, and files that are not the program's and hold the words. */
  readonly issues: readonly Issue[];
};

/** Removes from a session's folder what its strikes have not removed yet. Never throws: what remains is in `issues`. */
export function carryOutStrikes(folder: string, text: StoreText): Erased {
  try {
    const { files } = readFolder(folder, text);
    const removals = removalsIn(files);
    if (removals.traces.length + removals.entries.length === 0) return { erased: [], issues: [] };
    const { done, unsent } = carryOut(folder, files, removals);
    // The entries that the words were known from may be gone now, and a line that holds them may not.
    const left = removalsIn(readFolder(folder, text).files, removals.holdsWords);
    const unfinished = new Set([...unsent, ...[...left.traces, ...left.entries].map(({ file }) => file.name)]);
    const issues = [...unfinished].map(
      (file): Issue => ({ severity: "error", code: "strike-unfinished", message: text.issues.strikeUnfinished(file) }),
    );
    const strays = strayFiles(folder).filter((name) => textsInFile(path.join(folder, name)).some(removals.holdsWords));
    if (strays.length > 0) issues.push(strayIssue(strays, text));
    issues.push(...copyIssues(folder, removals.entries, text));
    return { erased: [...new Set(done.flatMap(({ leaves }) => leaves?.id ?? []))], issues };
  } catch {
    const message = text.issues.strikeUnfinished(folder);
    return { erased: [], issues: [{ severity: "error", code: "strike-unfinished", message }] };
  }
}

/**
 * The same for files that have been read. Every writer's file is written, also one that another program has open:
 * overwriting a whole line with as many bytes disturbs nobody who appends. Cut short anywhere, it can be done again.
 * `unsent`: files of what is being typed where it could not be done.
 */
export function carryOut(
  folder: string,
  files: readonly JournalFile[],
  { traces, entries, concerns }: Removals,
): { readonly done: readonly Removal[]; readonly unsent: readonly string[] } {
  // What was only typed goes first: it is known by the words that the entries still hold.
  const unsent = traces.length + entries.length === 0 ? [] : eraseUnsent(folder, concerns);
  const done = [traces, entries].flatMap((group) =>
    files.flatMap((file) =>
      eraseIn(
        file,
        group.filter((removal) => removal.file === file),
      ),
    ),
  );
  return { done, unsent };
}

/** Returns what it could remove. A file that may not be written to keeps its words until the next time. */
function eraseIn(journal: JournalFile, removals: readonly Removal[]): readonly Removal[] {
  if (removals.length === 0) return [];
  let file: number | undefined;
  try {
    file = fs.openSync(journal.path, "r+");
    const opened = file;
    const done = removals.filter((removal) => overwrite(opened, removal));
    fs.fdatasyncSync(file);
    return done;
  } catch {
    return [];
  } finally {
    if (file !== undefined) fs.closeSync(file);
  }
}

function overwrite(file: number, removal: Removal): boolean {
  const { file: journal, line } = removal;
  if (line.from < journal.scan.tail) return overwriteIfSame(file, removal);
  // No line end follows: either torn, or being written this moment by the program that has the lock. It will see to it.
  const lock = takeLock(path.join(path.dirname(journal.path), `${journal.writer}.lock`), 0);
  try {
    return lock.state !== "taken" && overwriteIfSame(file, removal);
  } finally {
    lock.free();
  }
}

/** Never writes over bytes that are not those that were read: someone may have saved the file from an editor since. */
function overwriteIfSame(file: number, { file: journal, line, replacement }: Removal): boolean {
  if (!pieceOf(file, line.from, line.to).equals(journal.scan.bytes.subarray(line.from, line.to))) return false;
  writeAll(file, Buffer.from(replacement), line.from);
  return true;
}

/**
 * Files in the folder and those inside it that this program has not made: an editor's backup, a sync program's second
 * copy, an export.
 */
function strayFiles(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .filter(
      (name) =>
        writerOf(name) === undefined &&
        unsentWriterOf(name) === undefined &&
        !isGuide(path.basename(name)) &&
        !isLock(name),
    );
}

function strayIssue(names: readonly string[], text: StoreText): Issue {
  const { strayWords, strayWordsRemedy } = text.issues;
  return { severity: "warning", code: "stray-words", message: strayWords(names.join(", ")), remedy: strayWordsRemedy };
}
