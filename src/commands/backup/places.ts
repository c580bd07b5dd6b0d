// Where a backup may lie: in a folder of its own, on a disk that is there, and neither in the data folder nor around it.
import fs from "node:fs";
import path from "node:path";
import { findAmong } from "../../store/session/find.ts";
import { listSessions } from "../../store/session/list.ts";
import type { Io } from "../program/io.ts";

/** The backup's folder as an absolute path; or why it can't be there, as a sentence. */
export function backupFolder(typed: string, io: Io): { readonly folder: string } | { readonly refusal: string } {
  const { refused } = io.text.backup;
  const folder = realPath(path.resolve(io.cwd, typed));
  const data = realPath(io.data);
  if (folder === data) return { refusal: refused.same(folder) };
  if (isInside(folder, data) || isInside(data, folder)) return { refusal: refused.nested(folder, data) };
  const there = fs.statSync(folder, { throwIfNoEntry: false });
  if (there && !there.isDirectory()) return { refusal: refused.noFolder(folder) };
  // A whole path is never made: a disk that isn't connected would be made up on this one.
  if (!there && !fs.existsSync(path.dirname(folder))) return { refusal: refused.noFolder(path.dirname(folder)) };
  return { folder };
}

/** Whether what may fail is the same: both folders lie on one disk. */
export function isSameDisk(folder: string, data: string): boolean {
  return fs.statSync(folder).dev === fs.statSync(data, { throwIfNoEntry: false })?.dev;
}

/** The names of the sessions in a data folder that were typed; all of them for none. */
export function sessionsIn(
  data: string,
  typed: readonly string[],
  io: Io,
): { readonly ids: readonly string[] } | { readonly refusal: string } {
  const sessions = listSessions(data, io.text.store);
  if (typed.length === 0) return { ids: sessions.map(({ id }) => id).sort() };
  const ids = new Set<string>();
  for (const name of typed) {
    const found = findAmong(sessions, name, io.text.store);
    if (found.kind !== "found") return { refusal: found.message };
    ids.add(found.session.id);
  }
  return { ids: [...ids] };
}

/** `paths` is how the system writes paths: on Windows by letters of drives and names of servers, large and small letters alike. */
export function isInside(folder: string, other: string, paths: path.PlatformPath = path): boolean {
  const way = paths.relative(other, folder);
  return way !== "" && way !== ".." && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way);
}

/** Where links lead, as far as the path is there. */
function realPath(place: string): string {
  try {
    return fs.realpathSync(place);
  } catch {
    const parent = path.dirname(place);
    return parent === place ? place : path.join(realPath(parent), path.basename(place));
  }
}
