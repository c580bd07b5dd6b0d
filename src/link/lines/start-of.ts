// What a session's folder says of its beginning: by it two folders are known as one session's.
import type { EntryOf } from "../../model/entry.ts";
import type { FolderContents } from "../../store/folder/folder.ts";
import { serialize } from "../../store/journal/line.ts";
import { readFirstLine } from "../../store/session/beginning.ts";

/** The first line, or the copy of it. Undefined where neither can be read. */
export function startOf(folder: string, { files }: FolderContents): EntryOf<"start"> | undefined {
  for (const { scan } of files) for (const { entry } of scan.lines) if (entry?.kind === "start") return entry;
  return readFirstLine(folder);
}

/** Whether both began as one: the same first line, so the same guide, byte for byte. */
export function isSameSession(one: EntryOf<"start">, other: EntryOf<"start">): boolean {
  return serialize(one) === serialize(other);
}
