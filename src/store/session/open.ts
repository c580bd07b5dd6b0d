// Opens a session's journal for one writer, and sets right what a crash left in it.
import fs from "node:fs";
import path from "node:path";
import { partsOf, type WriterId } from "../../model/entry.ts";
import type { Issue } from "../../model/issue.ts";
import { type Unsent, withoutKept } from "../../model/unsent.ts";
import { type FolderContents, type JournalFile, readFolder } from "../folder/folder.ts";
import { takeLock } from "../folder/lock.ts";
import { openOwnFile } from "../journal/own-file.ts";
import { highest } from "../journal/scan.ts";
import { chainAfter, type Format, sealAll } from "../journal/sealing.ts";
import { type Moment, repairTail } from "../journal/tail.ts";
import { isOrdinary } from "../ordinary-file.ts";
import { StoreProblem, type StoreText, telling } from "../problem.ts";
import { carryOut } from "../strike/erase.ts";
import { removalsIn } from "../strike/removals.ts";
import { readUnsent } from "../unsent/unsent-file.ts";
import { readFirstLine } from "./beginning.ts";
import { type Marks, marksOf } from "./follow.ts";
import { healBeginning } from "./heal.ts";
import { type Journal, journalOn } from "./journal.ts";
import { type StoredSession, sessionFrom } from "./read.ts";

export type Opened = {
  readonly journal: Journal;
  readonly session: StoredSession;
  /** How far the files have been read: what others write from here on is followed from there. */
  readonly read: Marks;
  /** What this writer had typed and not sent when the program was killed. */
  readonly unsent: Unsent | undefined;
};

type Way = {
  /** When a repair is made, given the session as it was found: asked for only if there is one to make. */
  readonly moment: (session: StoredSession) => Moment;
  readonly text: StoreText;
};

/**
 * Opens the journal in `folder` for `writer`, mends a torn line, carries out strikes that were cut short, and reads
 * the session. Throws a StoreProblem: `locked` when the same writer is open elsewhere.
 */
export function openJournal(folder: string, writer: WriterId, { moment, text }: Way): Opened {
  const lock = telling(folder, text, () => takeLock(path.join(folder, `${writer}.lock`)));
  if (lock.state === "taken") throw new StoreProblem("locked", folder, text);
  try {
    return telling(folder, text, () => {
      const contents = mended(folder, writer, { moment, text });
      const mine = fileOf(contents, writer);
      const place = mine?.path ?? path.join(folder, `${writer}.jsonl`);
      const format = formatOf(folder, contents);
      const after = numbered(folder, contents, writer);
      const own = openOwnFile(place, writer, mine?.scan.lines ?? [], after, { format, text });
      const session = sessionFrom(folder, contents, text);
      healBeginning(folder, writer, session.found, own);
      const noLock: Issue = { severity: "warning", code: "no-lock", message: text.issues.noLock(folder) };
      const issues = lock.state === "held" ? session.issues : [...session.issues, noLock];
      const journal = journalOn(folder, writer, { own, lock, format, text });
      return {
        journal,
        session: { ...session, issues },
        read: marksOf(contents.files),
        unsent: unsentOf(journal, session),
      };
    });
  } catch (error) {
    lock.free();
    throw error;
  }
}

/** Lines that were saved in their last moment are no longer unsent. */
function unsentOf({ folder, writer, unsent }: Journal, { entries }: StoredSession): Unsent | undefined {
  const found = readUnsent(folder, writer);
  if (!found) return undefined;
  const left = withoutKept(
    found,
    entries.filter(({ id }) => partsOf(id)?.writer === writer),
  );
  if (left?.lines.length !== found.lines.length) unsent.put(left);
  return left;
}

function mended(folder: string, writer: WriterId, { moment, text }: Way): FolderContents {
  let contents = readFolder(folder, text);
  const mine = fileOf(contents, writer);
  const place = path.join(folder, `${writer}.jsonl`);
  // One that can't be read just now is not one that holds nothing: its numbers would be given again.
  if (!mine && fs.existsSync(place)) throw new StoreProblem(isOrdinary(place) ? "failed" : "no-text", place, text);
  if (mine?.scan.noText) throw new StoreProblem("no-text", mine.path, text);
  if (mine && mine.scan.tail < mine.scan.size) {
    const id = `${writer}:${numbered(folder, contents, writer) + 1}`;
    const whole = mine.scan.lines.filter(({ to }) => to < mine.scan.tail);
    const format = formatOf(folder, contents);
    const seal = (json: string): string => sealAll([json], chainAfter(writer, whole), format).lines.join("");
    repairTail(mine.path, mine.scan, { id, moment: moment(sessionFrom(folder, contents, text)), seal });
    contents = readFolder(folder, text);
  }
  const { done } = carryOut(folder, contents.files, removalsIn(contents.files));
  return done.length > 0 ? readFolder(folder, text) : contents;
}

/** The file to go on in: by its name as this program gives it, else as a copy by way of Windows may have made it. */
function fileOf({ files }: FolderContents, writer: WriterId): JournalFile | undefined {
  const theirs = files.filter((file) => file.writer === writer && !file.name.includes("\\"));
  return theirs.find((file) => file.name === `${writer}.jsonl`) ?? theirs[0];
}

/** What the session was begun in; where that is lost, what its lines are in. */
function formatOf(folder: string, { files }: FolderContents): Format {
  const lines = files.flatMap(({ scan }) => scan.lines);
  const start = lines.map(({ entry }) => entry).find((entry) => entry?.kind === "start") ?? readFirstLine(folder);
  if (start?.kind === "start") return start.format;
  return lines.some(({ seal }) => seal !== undefined) ? 2 : 1;
}

/** The highest number given to an entry of `writer`, in whichever file it is known of; the first line's, also where it is lost. */
function numbered(folder: string, { files }: FolderContents, writer: WriterId): number {
  const first = partsOf(readFirstLine(folder)?.id ?? "");
  const known = first?.writer === writer ? first.n : 0;
  return Math.max(known, ...files.map(({ scan }) => highest(writer, scan.lines)));
}
