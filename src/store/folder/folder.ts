// A session's folder: which files in it are the session's, and their bytes, taken apart. Nothing here writes.
import fs from "node:fs";
import path from "node:path";
import type { Issue } from "../../model/issue.ts";
import { systemCode } from "../../model/system-code.ts";
import { type Scan, scan } from "../journal/scan.ts";
import { ordinaryBytes, readOrdinary } from "../ordinary-file.ts";
import { type StoreText, telling } from "../problem.ts";
import { spareMemory } from "./spare-memory.ts";

/** The guide as it was when the session began. */
export const GUIDE_FILE = "guide.yaml";

export type JournalFile = {
  /** As it stands in the folder: `mod.jsonl`. */
  readonly name: string;
  readonly path: string;
  readonly writer: string;
  readonly scan: Scan;
};

export type FolderContents = {
  readonly files: readonly JournalFile[];
  readonly guideSource: Uint8Array | undefined;
  readonly issues: readonly Issue[];
};

const JOURNAL = /^([a-z][a-z0-9]*)\.jsonl$/;

/**
 * The writer of the journal file called `name`, if it is one. Folders that came by way of Windows may have names in
 * capitals, or whole paths with backslashes for names.
 */
export function writerOf(name: string): string | undefined {
  return JOURNAL.exec(lastPart(name))?.[1];
}

export function isGuide(name: string): boolean {
  return lastPart(name) === GUIDE_FILE;
}

/** Ours, but without any words in it. */
export function isLock(name: string): boolean {
  return name.endsWith(".lock");
}

/** The writer whose field the file called `name` holds, if it is one: what was typed and not sent. Never copied. */
export function unsentWriterOf(name: string): string | undefined {
  return /^([a-z][a-z0-9]*)\.unsent$/u.exec(lastPart(name))?.[1];
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf("\\") + 1).toLowerCase();
}

/** Reads every journal file of the folder, and the guide. Throws a StoreProblem if there is no such folder. */
export function readFolder(folder: string, text: StoreText): FolderContents {
  const names = telling(folder, text, () => fs.readdirSync(folder)).sort();
  const files: JournalFile[] = [];
  const issues: Issue[] = [];
  for (const name of names) {
    const writer = writerOf(name);
    if (writer === undefined) continue;
    try {
      const place = path.join(folder, name);
      const bytes = readOrdinary(place);
      spareMemory(bytes.length);
      files.push({ name, path: place, writer, scan: scan(bytes) });
    } catch (error) {
      const message = text.issues.fileFailed(name, systemCode(error));
      issues.push({ severity: "error", code: "file-failed", message });
    }
  }
  const guide = names.find(isGuide);
  return { files, guideSource: guide === undefined ? undefined : ordinaryBytes(path.join(folder, guide)), issues };
}
