// A session as it stands in its folder: every writer's entries in order, and what was odd about them. Never writes.
import path from "node:path";
import { type Entry, type EntryId, partsOf, writtenAt } from "../../model/entry.ts";
import type { Issue } from "../../model/issue.ts";
import { type FolderContents, type JournalFile, readFolder } from "../folder/folder.ts";
import type { Line } from "../journal/scan.ts";
import type { StoreText } from "../problem.ts";
import { removalsIn } from "../strike/removals.ts";
import { type FoundAgain, findAgain } from "./found-again.ts";
import { doubledIssue, lineIssues } from "./line-issues.ts";

export type StoredSession = {
  /** The folder's name. */
  readonly id: string;
  /** The frozen guide's bytes; undefined when they are not there. */
  readonly guideSource: Uint8Array | undefined;
  /** Of all writers, each once, in the order in which they were written. */
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
  /** Where its guide and its first line come from. */
  readonly found: FoundAgain;
};

/** Reads a session's folder, in any state it may be in. Throws a StoreProblem only when there is no such folder. */
export function readSession(folder: string, text: StoreText): StoredSession {
  return sessionFrom(folder, readFolder(folder, text), text);
}

/** The same from what has been read already. */
export function sessionFrom(folder: string, contents: FolderContents, text: StoreText): StoredSession {
  const { files } = contents;
  const shown = withoutStruck(files);
  const issues = [...contents.issues, ...shown.flatMap((file) => lineIssues(file, text))];
  const written = inOrder(eachOnce(shown, issues, text));
  const found = findAgain(folder, contents, written);
  issues.push(...foundIssues(found, written, text));
  const entries = found.start && found.start.from !== "whole" ? [found.start.entry, ...written] : written;
  return { id: path.basename(folder), guideSource: found.guide?.bytes, entries, issues, found };
}

/** What a strike has yet to remove from the disk is not to be seen, even so. */
function withoutStruck(files: readonly JournalFile[]): readonly JournalFile[] {
  const { traces, entries } = removalsIn(files);
  if (traces.length + entries.length === 0) return files;
  const leaves = new Map([...traces, ...entries].map(({ line, leaves }) => [line, leaves]));
  const seen = (line: Line): readonly Line[] => {
    if (!leaves.has(line)) return [line];
    const entry = leaves.get(line);
    return entry ? [{ ...line, entry, text: "" }] : [];
  };
  return files.map((file) => ({ ...file, scan: { ...file.scan, lines: file.scan.lines.flatMap(seen) } }));
}

function eachOnce(files: readonly JournalFile[], issues: Issue[], text: StoreText): readonly Entry[] {
  const entries: Entry[] = [];
  const lineOf = new Map<EntryId, string>();
  for (const [file, line] of soundFirst(files)) {
    const { entry } = line;
    if (!entry) continue;
    // A line that was changed from outside stands in for nothing where it stands as it was as well.
    if (line.seal?.holds === false && lineOf.has(entry.id)) continue;
    let id = entry.id;
    for (let copy = 2; lineOf.has(id) && lineOf.get(id) !== line.text; copy++) id = `${entry.id}~${copy}`;
    if (id !== entry.id || lineOf.has(id)) issues.push(doubledIssue(file, line, entry.id, id, lineOf.has(id), text));
    if (lineOf.has(id)) continue;
    lineOf.set(id, line.text);
    entries.push(id === entry.id ? entry : { ...entry, id });
  }
  return entries;
}

/** One after the other, not gathered: a long session's would be held twice. */
function* soundFirst(files: readonly JournalFile[]): Iterable<readonly [file: JournalFile, line: Line]> {
  for (const sound of [true, false])
    for (const file of files)
      for (const line of file.scan.lines) if ((line.seal?.holds !== false) === sound) yield [file, line];
}

/** By the time they were written, on the session clock; at the same time by writer and number. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  const isInOrder = entries.every((entry, place) => place === 0 || inTime(entries[place - 1] as Entry, entry) <= 0);
  return isInOrder ? entries : entries.toSorted(inTime);
}

function inTime(a: Entry, b: Entry): number {
  const apart = writtenAt(a) - writtenAt(b);
  if (apart !== 0) return apart;
  const [of, than] = [a, b].map((entry) => partsOf(entry.id) ?? { writer: "", n: 0 });
  return compare(of?.writer ?? "", than?.writer ?? "") || (of?.n ?? 0) - (than?.n ?? 0);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is told of the guide and the first line, where they are not as they were written. */
function foundIssues({ start, guide }: FoundAgain, written: readonly Entry[], text: StoreText): readonly Issue[] {
  const { issues } = text;
  const isNewer = written.some((entry) => entry.kind === "unknown" && entry.raw.kind === "start");
  const told: Issue[] = [];
  if (!start && !isNewer) told.push({ severity: "error", code: "no-start", message: issues.noStart });
  if (start?.from === "copy")
    told.push({ severity: "warning", code: "start-from-copy", message: issues.startFromCopy });
  if (start?.from === "made")
    told.push({ severity: "warning", code: "start-made", message: issues.startMade(start.entry.participants) });
  if (!guide) told.push({ severity: "error", code: "no-guide", message: issues.noGuide, remedy: issues.noGuideRemedy });
  else if (guide.from === "changed")
    told.push({ severity: "warning", code: "other-guide", message: issues.otherGuide });
  else if (guide.from !== "whole")
    told.push({ severity: "warning", code: "guide-found", message: issues.guideFound[guide.from] });
  return told;
}
