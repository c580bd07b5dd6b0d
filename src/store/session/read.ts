// A session as it stands in its folder: every writer's entries in order, and what was odd about them. Never writes.
import { createHash } from "node:crypto";
import path from "node:path";
import { type Entry, type EntryId, partsOf, writtenAt } from "../../model/entry.ts";
import type { Issue } from "../../model/issue.ts";
import { type FolderContents, type JournalFile, readFolder } from "../folder/folder.ts";
import type { Line } from "../journal/scan.ts";
import type { StoreText } from "../problem.ts";
import { removalsIn } from "../strike/removals.ts";
import { doubledIssue, lineIssues } from "./line-issues.ts";

export type StoredSession = {
  /** The folder's name. */
  readonly id: string;
  /** The frozen guide's bytes; undefined when they are not there. */
  readonly guideSource: Uint8Array | undefined;
  /** Of all writers, each once, in the order in which they were written. */
  readonly entries: readonly Entry[];
  readonly issues: readonly Issue[];
};

/** Reads a session's folder, in any state it may be in. Throws a StoreProblem only when there is no such folder. */
export function readSession(folder: string, text: StoreText): StoredSession {
  return sessionFrom(folder, readFolder(folder, text), text);
}

/** The same from what has been read already. */
export function sessionFrom(folder: string, contents: FolderContents, text: StoreText): StoredSession {
  const { files, guideSource } = contents;
  const shown = withoutStruck(files);
  const issues = [...contents.issues, ...shown.flatMap((file) => lineIssues(file, text))];
  const entries = inOrder(eachOnce(shown, issues, text));
  issues.push(...guideIssues(entries, guideSource, text));
  return { id: path.basename(folder), guideSource, entries, issues };
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
  const byId = new Map<EntryId, { readonly entry: Entry; readonly line: string }>();
  for (const file of files)
    for (const line of file.scan.lines) {
      const { entry } = line;
      if (!entry) continue;
      let id = entry.id;
      for (let copy = 2; byId.has(id) && byId.get(id)?.line !== line.text; copy++) id = `${entry.id}~${copy}`;
      if (id !== entry.id || byId.has(id)) issues.push(doubledIssue(file, line, entry.id, id, byId.has(id), text));
      if (!byId.has(id)) byId.set(id, { entry: id === entry.id ? entry : { ...entry, id }, line: line.text });
    }
  return [...byId.values()].map(({ entry }) => entry);
}

/** By the time they were written, on the session clock; at the same time by writer and number. */
function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return entries
    .map((entry) => ({ entry, written: writtenAt(entry), ...(partsOf(entry.id) ?? { writer: "", n: 0 }) }))
    .sort((a, b) => a.written - b.written || compare(a.writer, b.writer) || a.n - b.n)
    .map(({ entry }) => entry);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function guideIssues(entries: readonly Entry[], source: Uint8Array | undefined, text: StoreText): readonly Issue[] {
  const start = entries.find((entry) => entry.kind === "start");
  const issues: Issue[] = [];
  const isNewer = entries.some((entry) => entry.kind === "unknown" && entry.raw.kind === "start");
  if (!start && !isNewer) issues.push({ severity: "error", code: "no-start", message: text.issues.noStart });
  if (!source)
    issues.push({
      severity: "error",
      code: "no-guide",
      message: text.issues.noGuide,
      remedy: text.issues.noGuideRemedy,
    });
  else if (start && sha256Of(source) !== start.guide.sha256)
    issues.push({ severity: "warning", code: "other-guide", message: text.issues.otherGuide });
  return issues;
}

/** The fingerprint of a guide's bytes that the `start` entry carries: 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
