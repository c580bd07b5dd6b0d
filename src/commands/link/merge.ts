// `samtale merge FOLDER`: what was written on two machines comes together from a memory stick, in both folders.
import fs from "node:fs";
import path from "node:path";
import { type Came, type FolderMerged, mergeFolders, sessionFoldersIn } from "../../link/merge-folders.ts";
import { sentenceOf } from "../../model/issue.ts";
import { StoreProblem } from "../../store/problem.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";

/** 1 where anything was left that could not come together. */
export async function merge(typed: string, { json }: { readonly json?: boolean }, io: Io): Promise<ExitCode> {
  const { merge: words } = io.text.link;
  const folder = path.resolve(io.cwd, typed);
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return refuse(words.noFolder(folder), io);
  if (isSamePlace(folder, io.data) || path.dirname(folder) === path.join(io.data, "sessions"))
    return refuse(words.same(folder), io);
  const folders = sessionFoldersIn(folder);
  if (folders.length === 0) return refuse(words.noSessions(folder), io);
  const done: FolderMerged[] = [];
  try {
    for (const one of folders) {
      const merged = mergeFolders(io.data, one, io.text.store);
      done.push(merged);
      if (!json) print(`${told(merged, io).join("\n")}\n`, io);
    }
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return refuse(error.message, io);
  }
  if (json) print(`${JSON.stringify(done, undefined, 2)}\n`, io);
  return done.every(isWhole) ? 0 : 1;
}

function isSamePlace(one: string, other: string): boolean {
  const place = (folder: string): string => {
    try {
      return fs.realpathSync(folder);
    } catch {
      return folder;
    }
  };
  return place(one) === place(other);
}

/** A session's sentence, and one more for each thing that could not be done. */
function told(merged: FolderMerged, io: Io): readonly string[] {
  const { merge: words } = io.text.link;
  if (merged.is === "new") return [words.brought(merged.id, merged.lines)];
  if (merged.is !== "merged") return [words[merged.is](merged.id)];
  const { id, here, there } = merged;
  const rests = [here, ...(there ? [there] : [])];
  const most = (of: (came: Came) => number): number => Math.max(...rests.map(of));
  return [
    isWhole(merged) ? words.merged(id, here.added, there?.added) : words.notAll(id),
    ...(most(({ waiting }) => waiting) > 0 ? [words.waiting(most(({ waiting }) => waiting))] : []),
    ...(most(({ parted }) => parted) > 0 ? [words.parted(most(({ parted }) => parted))] : []),
    ...(most(({ busy }) => busy) > 0 ? [words.busy(most(({ busy }) => busy))] : []),
    ...rests.flatMap(({ issues }) => issues.map(sentenceOf)),
  ].map((sentence, place) => (place === 0 ? sentence : `  ${sentence}`));
}

function isWhole(merged: FolderMerged): boolean {
  if (merged.is !== "merged") return merged.is === "new";
  const { here, there } = merged;
  return [here, ...(there ? [there] : [])].every(
    ({ waiting, parted, busy, issues }) => waiting + parted + busy + issues.length === 0,
  );
}
