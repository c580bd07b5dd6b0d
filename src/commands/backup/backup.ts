// `samtale backup FOLDER [SESSION…]`: copies sessions to another disk, and reads back what was written. The backup is laid
// out as the data folder is, so that `--data FOLDER` reads it.
import path from "node:path";
import { type Copied, copySession } from "../../store/backup/copy-session.ts";
import { copyGuides } from "../../store/backup/guides.ts";
import { noteCopies } from "../../store/copies/copies.ts";
import { makeFolder } from "../../store/journal/write.ts";
import { StoreProblem, telling } from "../../store/problem.ts";
import { sessionsFolder } from "../../store/session/create.ts";
import { timeOfDay } from "../program/clocks.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { cloudIn } from "../program/synced.ts";
import { backupFolder, isSameDisk, sessionsIn } from "./places.ts";
import { toldOf } from "./told.ts";

/** 1 where a session was left as it was, or is not as it was written. */
export async function backup(
  [typed = "", ...names]: readonly string[],
  { json }: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const { backup: words } = io.text;
  const place = backupFolder(typed, io);
  if ("refusal" in place) return refuse(place.refusal, io);
  const { folder } = place;
  const chosen = sessionsIn(io.data, names, io);
  if ("refusal" in chosen) return refuse(chosen.refusal, io);
  const copied: Copied[] = [];
  try {
    telling(folder, io.text.store, () => makeFolder(folder));
    for (const id of chosen.ids) {
      const [from, to] = [io.data, folder].map((data) => path.join(sessionsFolder(data), id)) as [string, string];
      const one = copySession(from, to, io.text.store);
      copied.push(one);
      if (!json) print(`${toldOf(one, words.copied(folder)).sentence}\n`, io);
      if (isCopied(one)) noteCopies(io.data, [{ what: "backup", session: id, path: folder, at: timeOfDay(io.env) }]);
    }
    telling(folder, io.text.store, () => copyGuides(io.data, folder, "newer"));
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    if (json) print(`${JSON.stringify(copied, undefined, 2)}\n`, io);
    return refuse(error.message, io);
  }
  if (json) print(`${JSON.stringify(copied, undefined, 2)}\n`, io);
  else print(`${words.done(copied.length, folder)}\n`, io);
  if (isSameDisk(folder, io.data)) io.err(`${words.sameDisk}\n`);
  const cloud = cloudIn(folder, io.env);
  if (cloud !== undefined) io.err(`${words.synced(cloud)}\n`);
  return copied.every((one) => isCopied(one) && one.whole) ? 0 : 1;
}

/** The backup has all that there is here. */
function isCopied({ state }: Copied): boolean {
  return state === "new" || state === "updated" || state === "same";
}
