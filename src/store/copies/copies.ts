// Where copies of sessions were put: what was exported, and backups. A strike reaches none of them, and tells which there are.
import fs from "node:fs";
import path from "node:path";
import { isRecord } from "../../model/checks.ts";
import { appendDurably, makeFolder } from "../journal/write.ts";
import { ordinaryBytes } from "../ordinary-file.ts";

export type Copy = {
  /** `export`: a file. `backup`: a folder that is laid out as the data folder is. */
  readonly what: "export" | "backup";
  /** The session's name. */
  readonly session: string;
  /** Absolute. */
  readonly path: string;
  /** When it was made last, with offset. */
  readonly at: string;
};

/** In the data folder: one copy a line of JSON; the last line about a copy counts. */
const LIST = "copies.jsonl";

/** Keeps where the copies are. They have been made: what goes wrong here takes nothing from them, and isn't thrown. */
export function noteCopies(data: string, copies: readonly Copy[]): void {
  if (copies.length === 0) return;
  try {
    makeFolder(data);
    const list = path.join(data, LIST);
    const file = fs.openSync(list, "a", 0o600);
    try {
      const lines = copies.map((copy) => `${JSON.stringify(copy)}\n`).join("");
      appendDurably(file, list, Buffer.from(lines), fs.fstatSync(file).size);
    } finally {
      fs.closeSync(file);
    }
  } catch {
    // The next copy made there is kept again.
  }
}

/** Every copy that was noted, each once, as it was made last; of one session, if it is named. */
export function knownCopies(data: string, session?: string): readonly Copy[] {
  const lines = ordinaryBytes(path.join(data, LIST))?.toString("utf8").split("\n") ?? [];
  const known = new Map<string, Copy>();
  for (const copy of lines.flatMap(copyIn))
    if (session === undefined || copy.session === session) {
      known.set(`${copy.what}\n${copy.session}\n${copy.path}`, copy);
    }
  return [...known.values()];
}

function copyIn(line: string): readonly Copy[] {
  try {
    const copy: unknown = JSON.parse(line);
    if (!isRecord(copy) || (copy.what !== "export" && copy.what !== "backup")) return [];
    const isWhole = [copy.session, copy.path, copy.at].every((field) => typeof field === "string");
    return isWhole ? [copy as Copy] : [];
  } catch {
    return [];
  }
}
