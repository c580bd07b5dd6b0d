// The copies of a session that are known of and hold struck words: a strike doesn't reach them, and says where they are.
import fs from "node:fs";
import path from "node:path";
import type { Issue } from "../../model/issue.ts";
import { finderOfSame, wordingsOf } from "../../model/struck-words.ts";
import { type Copy, knownCopies } from "../copies/copies.ts";
import { textsInFile } from "../copies/texts-in-file.ts";
import type { StoreText } from "../problem.ts";
import type { Removal } from "./removals.ts";

/** `folder`: the session's, in the data folder's `sessions`. Asked while `struck` still holds the words. */
export function copyIssues(folder: string, struck: readonly Removal[], { issues }: StoreText): readonly Issue[] {
  const entries = struck.flatMap(({ line: { entry } }) => entry ?? []);
  const wordings = entries.flatMap(wordingsOf);
  if (wordings.length === 0) return [];
  const holdsWords = finderOfSame(wordings);
  const written = Math.min(...entries.map(({ at }) => Date.parse(at)));
  // What was made before the words were written can't hold them.
  const copies = knownCopies(dataOf(folder), path.basename(folder)).filter(({ at }) => Date.parse(at) >= written);
  const there = copies.filter((copy) => filesOf(copy).some((file) => textsInFile(file).some(holdsWords)));
  const gone = copies.filter((copy) => !fs.existsSync(copy.path));
  const found = {
    exports: pathsOf("export", there),
    backups: pathsOf("backup", there),
    gone: gone.map((one) => one.path),
  };
  return (["exports", "backups", "gone"] as const).flatMap((kind): readonly Issue[] =>
    found[kind].length === 0
      ? []
      : [{ severity: "warning", code: `copies-${kind}`, message: issues.copies[kind](found[kind].join(", ")) }],
  );
}

function dataOf(folder: string): string {
  return path.dirname(path.dirname(path.resolve(folder)));
}

function pathsOf(what: Copy["what"], copies: readonly Copy[]): readonly string[] {
  return copies.filter((copy) => copy.what === what).map((copy) => copy.path);
}

function filesOf({ what, path: place, session }: Copy): readonly string[] {
  if (what === "export") return [place];
  const folder = path.join(place, "sessions", session);
  try {
    return fs
      .readdirSync(folder, { withFileTypes: true, recursive: true })
      .flatMap((entry) => (entry.isFile() ? [path.join(entry.parentPath, entry.name)] : []));
  } catch {
    return [];
  }
}
