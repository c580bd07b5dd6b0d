// What a session's folder says of its beginning: by it two folders are known as one session's.
import path from "node:path";
import type { EntryOf } from "../../model/entry.ts";
import { type FolderContents, GUIDE_FILE } from "../../store/folder/folder.ts";
import { serialize } from "../../store/journal/line.ts";
import { ordinaryBytes } from "../../store/ordinary-file.ts";
import type { StoreText } from "../../store/problem.ts";
import { readFirstLine, sha256Of } from "../../store/session/beginning.ts";
import { readSession } from "../../store/session/read.ts";

/** The first line, or the copy of it. Undefined where neither can be read. */
export function startOf(folder: string, { files }: FolderContents): EntryOf<"start"> | undefined {
  for (const { scan } of files) for (const { entry } of scan.lines) if (entry?.kind === "start") return entry;
  return readFirstLine(folder);
}

/** Whether both began as one: the same first line, so the same guide, byte for byte. */
export function isSameSession(one: EntryOf<"start">, other: EntryOf<"start">): boolean {
  return serialize(one) === serialize(other);
}

/** The guide as it was when the session began, by its sum. The journals are read only where its file isn't that any more. */
export function frozenGuide(folder: string, sha256: string, text: StoreText): Uint8Array | undefined {
  const bytes = ordinaryBytes(path.join(folder, GUIDE_FILE));
  return bytes && sha256Of(bytes) === sha256 ? bytes : readSession(folder, text).guideSource;
}
