// A session as one piece, to be archived or carried to another machine, and put back from there as the same session.

import { isUtf8 } from "node:buffer";
import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { isRecord } from "../../model/checks.ts";
import { type Entry, partsOf, type WriterId } from "../../model/entry.ts";
import { GUIDE_FILE } from "../folder/folder.ts";
import { entryOf, serialize } from "../journal/line.ts";
import { seedOf } from "../journal/seal.ts";
import { FORMAT, sealAll } from "../journal/sealing.ts";
import { makeFolder, syncFolder } from "../journal/write.ts";
import { type StoreText, telling } from "../problem.ts";
import { carryOutStrikes } from "../strike/erase.ts";
import { writeBeginning, writeWhole } from "./beginning.ts";
import { isTaken, sessionsFolder, UNFINISHED } from "./create.ts";

/** The guide's bytes as text, where they are text. */
type GuideText = { readonly encoding: "utf8" | "base64"; readonly source: string };

export type Whole = { readonly guide?: GuideText; readonly check: string };

/** `lines`: the entries as objects, as they will stand in the file. */
export function wholeOf(id: string, lines: readonly unknown[], guideSource: Uint8Array | undefined): Whole {
  const guide = guideSource && textOf(guideSource);
  return { ...(guide && { guide }), check: checkOf(id, lines, guide) };
}

function textOf(bytes: Uint8Array): GuideText {
  const encoding = isUtf8(bytes) ? "utf8" : "base64";
  return { encoding, source: Buffer.from(bytes).toString(encoding) };
}

/** It tells of slips and damage; it is no proof against someone who wants to forge. */
function checkOf(id: string, lines: readonly unknown[], guide: GuideText | undefined): string {
  return hash("sha256", JSON.stringify([id, lines, guide?.encoding, guide?.source]), "hex");
}

/** A session as it was read from a file: what it says it is. */
export type Carried = { readonly id: string; readonly lines: readonly unknown[]; readonly whole: Whole };

/** A session that can be put back: all of its lines are entries, each by an id of its own. */
export type Readable = { readonly id: string; readonly entries: readonly Entry[]; readonly guideSource?: Uint8Array };

/** Undefined where it is not as it was made. */
export function readWhole({ id, lines, whole }: Carried): Readable | undefined {
  if (!canBeFolder(id) || checkOf(id, lines, whole.guide) !== whole.check) return undefined;
  const entries = lines.flatMap((line) => (isRecord(line) ? (entryOf(line) ?? []) : []));
  const ids = new Set(entries.map((entry) => entry.id));
  if (entries.length === 0 || entries.length !== lines.length || ids.size !== lines.length) return undefined;
  const { guide } = whole;
  return { id, entries, ...(guide && { guideSource: Buffer.from(guide.source, guide.encoding) }) };
}

/** A name that stays within the folder of all sessions, on every disk. */
function canBeFolder(id: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N} ()._-]{0,150}$/u.test(id) && !/[. ]$/u.test(id);
}

/** Makes the session's folder. `exists`: there is one of that name, and it is left as it is. Throws a StoreProblem. */
export function putBack(data: string, session: Readable, text: StoreText): "done" | "exists" {
  const parent = sessionsFolder(data);
  const folder = path.join(parent, session.id);
  if (fs.existsSync(folder)) return "exists";
  return telling(parent, text, () => {
    makeFolder(parent);
    const unfinished = fs.mkdtempSync(path.join(parent, UNFINISHED));
    try {
      fill(unfinished, session);
      carryOutStrikes(unfinished, text); // A line may name words as struck that still stand in the file.
      syncFolder(unfinished);
      if (fs.existsSync(folder)) return "exists";
      fs.renameSync(unfinished, folder);
    } catch (error) {
      if (isTaken(error) && fs.existsSync(folder)) return "exists";
      throw error;
    } finally {
      fs.rmSync(unfinished, { recursive: true, force: true });
    }
    syncFolder(parent);
    return "done";
  });
}

function fill(folder: string, { entries, guideSource }: Readable): void {
  const start = entries.find((entry) => entry.kind === "start");
  if (guideSource) writeWhole(path.join(folder, GUIDE_FILE), guideSource);
  if (guideSource && start) writeBeginning(folder, { guide: guideSource, start });
  for (const [writer, own] of Map.groupBy(entries, writerOf)) {
    // By number, as they were appended; those of one number as they were read.
    const lines = own.toSorted((one, other) => numberOf(one) - numberOf(other)).map(serialize);
    const sealed = sealAll(lines, seedOf(writer), start?.format ?? FORMAT);
    writeWhole(path.join(folder, `${writer}.jsonl`), Buffer.from(sealed.lines.map((line) => `${line}\n`).join("")));
  }
}

function writerOf({ id }: Entry): WriterId {
  return partsOf(id)?.writer ?? "";
}

function numberOf({ id }: Entry): number {
  return partsOf(id)?.n ?? 0;
}
