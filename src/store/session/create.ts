// A new session's folder. It appears under its name when everything in it is on the disk, or not at all.
import fs from "node:fs";
import path from "node:path";
import type { Draft, WriterId } from "../../model/entry.ts";
import { systemCode } from "../../model/system-code.ts";
import { GUIDE_FILE } from "../folder/folder.ts";
import { serialize } from "../journal/line.ts";
import { seedOf } from "../journal/seal.ts";
import { FORMAT, sealAll } from "../journal/sealing.ts";
import { makeFolder, renameFolder, syncFolder } from "../journal/write.ts";
import { type StoreText, telling } from "../problem.ts";
import { sha256Of, writeBeginning, writeWhole } from "./beginning.ts";

export type NewSession = {
  readonly guideId: string;
  /** The guide's file, byte for byte: it is kept as it is now. */
  readonly guideSource: Uint8Array;
  /** When it begins, with offset: the session's name is made from it. */
  readonly at: string;
  readonly writer: WriterId;
  /** The first lines, `start` before all, given the session's name and the fingerprint of the guide. */
  readonly first: (session: string, guideSha256: string) => readonly Draft[];
};

/** The folder of all sessions. */
export function sessionsFolder(data: string): string {
  return path.join(data, "sessions");
}

/** Makes a session's folder and returns its name and path. Throws a StoreProblem; nothing is then left behind. */
export function createSession(data: string, wanted: NewSession, text: StoreText): { id: string; folder: string } {
  const parent = sessionsFolder(data);
  return telling(parent, text, () => {
    makeFolder(parent);
    const unfinished = fs.mkdtempSync(path.join(parent, UNFINISHED));
    try {
      return filled(parent, unfinished, wanted);
    } catch (error) {
      fs.rmSync(unfinished, { recursive: true, force: true });
      throw error;
    }
  });
}

/** How the name of a folder begins that is still being made. No list of sessions shows it. */
export const UNFINISHED = ".new-";

function filled(parent: string, unfinished: string, wanted: NewSession): { id: string; folder: string } {
  writeWhole(path.join(unfinished, GUIDE_FILE), wanted.guideSource);
  const journal = path.join(unfinished, `${wanted.writer}.jsonl`);
  for (let copy = 1; ; copy++) {
    const id = sessionId(wanted.at, wanted.guideId, copy);
    const folder = path.join(parent, id);
    if (fs.existsSync(folder)) continue;
    const drafts = wanted.first(id, sha256Of(wanted.guideSource));
    const entries = drafts.map((draft, place) => ({ ...draft, id: `${wanted.writer}:${place + 1}` }));
    const start = entries.find((entry) => entry.kind === "start");
    const { lines } = sealAll(entries.map(serialize), seedOf(wanted.writer), start?.format ?? FORMAT);
    writeWhole(journal, Buffer.from(lines.map((line) => `${line}\n`).join("")));
    if (start) writeBeginning(unfinished, { guide: wanted.guideSource, start });
    syncFolder(unfinished);
    try {
      renameFolder(unfinished, folder);
    } catch (error) {
      if (isTaken(error) && fs.existsSync(folder)) continue; // Another program was quicker by a moment.
      throw error;
    }
    syncFolder(parent);
    return { id, folder };
  }
}

/** `20261122-1015-choir-evening`, `…-2` for the second in a minute. Nothing in it tells of a person. */
export function sessionId(at: string, guideId: string, copy: number): string {
  const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(at) ?? [];
  const words = guideId
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  const guide = words.join("-").slice(0, LONGEST_GUIDE_ID) || "guide";
  return `${year}${month}${day}-${hour}${minute}-${guide}${copy === 1 ? "" : `-${copy}`}`;
}

/** Keeps the whole name within what every disk allows. */
const LONGEST_GUIDE_ID = 60;

/** Whether there was a folder of that name already. */
export function isTaken(error: unknown): boolean {
  return ["EEXIST", "ENOTEMPTY", "EPERM", "EACCES"].includes(systemCode(error));
}
