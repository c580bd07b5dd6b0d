// `samtale restore FOLDER [SESSION…]`: brings back from a backup what is missing here; with --check it tells what differs.
import fs from "node:fs";
import path from "node:path";
import { bringBackLines, compareCopy, copySession } from "../../store/backup/copy-session.ts";
import { copyGuides } from "../../store/backup/guides.ts";
import { StoreProblem, telling } from "../../store/problem.ts";
import { sessionsFolder } from "../../store/session/create.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { backupFolder, sessionsIn } from "./places.ts";
import { type Told, toldOf } from "./told.ts";

type Options = { readonly check?: boolean; readonly json?: boolean };

/** 1 where a session was left as it was, is not as it was written, or (with --check) differs. */
export async function restore([typed = "", ...names]: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const { backup: words } = io.text;
  const place = backupFolder(typed, io);
  if ("refusal" in place) return refuse(place.refusal, io);
  const { folder } = place;
  if (!fs.existsSync(sessionsFolder(folder))) return refuse(words.refused.noBackup(folder), io);
  const there = sessionsIn(folder, names, io);
  if ("refusal" in there) return refuse(there.refusal, io);
  const told: Told[] = [];
  const tell = (one: Told): void => {
    told.push(one);
    if (!options.json) print(`${one.sentence}\n`, io);
  };
  try {
    for (const id of there.ids) {
      const [from, to] = [folder, io.data].map((data) => path.join(sessionsFolder(data), id)) as [string, string];
      tell(options.check ? toldOf(compareCopy(from, to, io.text.store), words.checked) : bringBack(from, to, io));
    }
    if (options.check && names.length === 0) for (const one of missingFrom(there.ids, io)) tell(one);
    if (!options.check) telling(io.data, io.text.store, () => copyGuides(folder, io.data, "missing"));
  } catch (error) {
    if (!(error instanceof StoreProblem)) throw error;
    return refuse(error.message, io);
  }
  if (options.json)
    print(
      `${JSON.stringify(
        told.map(({ copied }) => copied),
        undefined,
        2,
      )}\n`,
      io,
    );
  else print(`${told.length === 0 ? io.text.exports.list.none : words.compared(told.length, folder)}\n`, io);
  const isRight = ({ copied: { state, whole } }: Told): boolean =>
    whole && (state === "same" || (!options.check && (state === "new" || state === "updated")));
  return told.every(isRight) ? 0 : 1;
}

/** Where each has lines of its own, those that are missing here are added; nothing here is touched. */
function bringBack(from: string, to: string, io: Io): Told {
  const { restored } = io.text.backup;
  const copied = copySession(from, to, io.text.store);
  if (copied.state !== "parted") return toldOf(copied, restored);
  const lines = bringBackLines(from, to, io.text.store);
  const state = lines > 0 ? "updated" : "parted";
  return { copied: { ...copied, state }, sentence: restored[state]({ ...copied, back: lines }) };
}

/** Sessions here that the backup knows nothing of. */
function missingFrom(there: readonly string[], io: Io): readonly Told[] {
  const here = sessionsIn(io.data, [], io);
  const ids = "ids" in here ? here.ids.filter((id) => !there.includes(id)) : [];
  return ids.map((id) => ({
    copied: { id, state: "missing", whole: true, lines: 0, lacking: { here: 0, there: 0 } },
    sentence: io.text.backup.notThere(id),
  }));
}
