// Two folders of one session, each with lines that the other lacks, become the same bytes: what a link does over the
// network is done here from a memory stick.
import fs from "node:fs";
import path from "node:path";
import type { Issue } from "../model/issue.ts";
import { copySession } from "../store/backup/copy-session.ts";
import { type FolderContents, readFolder, writerOf } from "../store/folder/folder.ts";
import { StoreProblem, type StoreText } from "../store/problem.ts";
import { sessionsFolder } from "../store/session/create.ts";
import { carriedIn } from "./lines/carried-line.ts";
import { isSameSession, startOf } from "./lines/start-of.ts";
import { type Taken, takeLines } from "./lines/write-lines.ts";

/**
 * `new`: it was not here, and is now. `merged`: both have the same lines, but for those that are counted. `another`: it has
 * the name of a session here and is not that session. `unreadable`: nothing says which session it is. `there` is undefined
 * where the other folder can't be written to.
 */
export type FolderMerged =
  | { readonly is: "new"; readonly id: string; readonly lines: number }
  | { readonly is: "merged"; readonly id: string; readonly here: Came; readonly there: Came | undefined }
  | { readonly is: "another" | "unreadable" | "open"; readonly id: string };

/** How many lines came; how many did not, and why; what of the strikes is left. */
export type Came = {
  readonly added: number;
  readonly waiting: number;
  readonly parted: number;
  readonly busy: number;
  readonly issues: readonly Issue[];
};

/** The folders of sessions in what a person named: a session's own folder, one with several, or a whole data folder. */
export function sessionFoldersIn(named: string): readonly string[] {
  const inside = (folder: string): readonly string[] => {
    try {
      return fs
        .readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
        .map((entry) => path.join(folder, entry.name))
        .filter(isSessionFolder)
        .sort();
    } catch {
      return [];
    }
  };
  return isSessionFolder(named) ? [named] : [...inside(named), ...inside(sessionsFolder(named))];
}

function isSessionFolder(folder: string): boolean {
  try {
    return fs.readdirSync(folder).some((name) => writerOf(name) !== undefined);
  } catch {
    return false;
  }
}

/** Brings the session that lies in `other` and the one of that name in the data folder to one state. Throws a StoreProblem. */
export function mergeFolders(data: string, other: string, text: StoreText): FolderMerged {
  const there = readFolder(other, text);
  const start = startOf(other, there);
  if (!start || !/^[\p{L}\p{N}][\p{L}\p{N} ()._-]*$/u.test(start.session))
    return { is: "unreadable", id: path.basename(other) };
  const id = start.session;
  const home = path.join(sessionsFolder(data), id);
  if (!fs.existsSync(home)) {
    const copied = copySession(other, home, text);
    return copied.state === "open" ? { is: "open", id } : { is: "new", id, lines: copied.lines };
  }
  const here = readFolder(home, text);
  const own = startOf(home, here);
  if (!own || !isSameSession(own, start)) return { is: "another", id };
  const came = (folder: string, contents: FolderContents, from: FolderContents): Came =>
    counted(takeLines(folder, contents, from.files.flatMap(carriedIn), { format: start.format, held: NOBODY, text }));
  const fromThere = came(home, here, there);
  return { is: "merged", id, here: fromThere, there: backTo(other, () => came(other, there, readFolder(home, text))) };
}

const NOBODY: ReadonlySet<string> = new Set();

/** A stick may be full, or for reading only: what is here has come all the same. */
function backTo(other: string, work: () => Came): Came | undefined {
  try {
    fs.accessSync(other, fs.constants.W_OK);
    return work();
  } catch (error) {
    if (error instanceof StoreProblem || (error instanceof Error && "code" in error)) return undefined;
    throw error;
  }
}

function counted({ added, waiting, parted, busy, issues }: Taken): Came {
  return {
    added: added.length,
    waiting: waiting.length,
    parted: parted.length,
    busy: busy.length,
    issues,
  };
}
