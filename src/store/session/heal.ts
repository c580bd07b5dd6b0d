// Sets right, when a session is opened to be written in, what of its beginning is missing or was changed. Best effort: a
// disk that may not be written to says so when the first note is kept.
import fs from "node:fs";
import path from "node:path";
import { partsOf, type WriterId } from "../../model/entry.ts";
import { GUIDE_FILE } from "../folder/folder.ts";
import { serialize } from "../journal/line.ts";
import type { OwnFile } from "../journal/own-file.ts";
import { syncFolder } from "../journal/write.ts";
import { readBeginning, sha256Of, writeBeginning, writeWhole } from "./beginning.ts";
import type { FoundAgain } from "./found-again.ts";

/** The guide stands in its place again, the first line in its writer's file, and both are kept twice. */
export function healBeginning(folder: string, writer: WriterId, { start, guide }: FoundAgain, own: OwnFile): void {
  attempt(() => {
    if (guide && (guide.from === "copy" || guide.from === "elsewhere")) putGuideBack(folder, guide.bytes);
  });
  if (!start) return;
  attempt(() => {
    const isMine = partsOf(start.entry.id)?.writer === writer;
    if (isMine && start.from !== "whole") {
      own.append([{ entry: start.entry, json: serialize(start.entry) }], own.next() - 1);
    }
  });
  attempt(() => {
    if (!guide || sha256Of(guide.bytes) !== start.entry.guide.sha256 || start.from === "made") return;
    const copy = readBeginning(folder);
    const isKept = copy.guide && copy.start && sha256Of(copy.guide) === start.entry.guide.sha256;
    if (!isKept) writeBeginning(folder, { guide: guide.bytes, start: start.entry });
  });
}

/** What stands there is kept under another name: someone may have meant it. */
function putGuideBack(folder: string, bytes: Uint8Array): void {
  const place = path.join(folder, GUIDE_FILE);
  for (let copy = 1; fs.existsSync(place); copy++) {
    const aside = path.join(folder, `guide.changed-${copy}.yaml`);
    if (!fs.existsSync(aside)) fs.renameSync(place, aside);
  }
  writeWhole(place, bytes);
  syncFolder(folder);
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // Told by the issues of the session as it was read; tried again at the next opening.
  }
}
