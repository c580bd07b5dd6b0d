// Two folders of one session, laid side by side: which lines stand in one and not in the other. Never writes.
import fs from "node:fs";
import type { Entry, EntryId } from "../../model/entry.ts";
import { serialize } from "../journal/line.ts";
import type { Line } from "../journal/scan.ts";
import type { StoreText } from "../problem.ts";
import { type FolderContents, readFolder } from "./folder.ts";

/** What the first folder has and the second has not, and the other way round. Ids, in the order of the files. */
export type Difference = {
  readonly onlyFirst: readonly EntryId[];
  readonly onlySecond: readonly EntryId[];
  /** In both, with other words: one of them was changed by another hand, in a way that doesn't show. */
  readonly unlike: readonly EntryId[];
  /** Struck in the one, with its words in the other. */
  readonly struckInFirst: readonly EntryId[];
  readonly struckInSecond: readonly EntryId[];
};

/** Lines that can't be trusted count as missing: the other folder may have them whole. */
export function compareSessions(first: FolderContents, second: FolderContents): Difference {
  const [one, other] = [soundLines(first), soundLines(second)];
  const both = [...one.keys()].filter((id) => other.has(id));
  const isStruck = (line: Line | undefined): boolean => line?.entry?.kind === "struck";
  const unlike = both.filter((id) => wordingOf(one.get(id)) !== wordingOf(other.get(id)));
  return {
    onlyFirst: [...one.keys()].filter((id) => !other.has(id)),
    onlySecond: [...other.keys()].filter((id) => !one.has(id)),
    unlike: unlike.filter((id) => !isStruck(one.get(id)) && !isStruck(other.get(id))),
    struckInFirst: unlike.filter((id) => isStruck(one.get(id)) && !isStruck(other.get(id))),
    struckInSecond: unlike.filter((id) => isStruck(other.get(id)) && !isStruck(one.get(id))),
  };
}

export function isSame(difference: Difference): boolean {
  return Object.values(difference).every((ids) => ids.length === 0);
}

/** The folder's contents; nothing at all where there is no such folder. */
export function contentsOf(folder: string, text: StoreText): FolderContents {
  return fs.existsSync(folder) ? readFolder(folder, text) : { files: [], guideSource: undefined, issues: [] };
}

function soundLines({ files }: FolderContents): ReadonlyMap<EntryId, Line> {
  const lines = files.flatMap(({ scan }) => scan.lines);
  return new Map(lines.flatMap((line) => (isSound(line) && line.entry ? [[line.entry.id, line] as const] : [])));
}

function isSound({ entry, seal }: Line): boolean {
  return entry !== undefined && seal?.holds !== false;
}

/** Without its seal: a line that was put back is sealed anew. */
function wordingOf(line: Line | undefined): string | undefined {
  const entry: Entry | undefined = line?.entry;
  return entry && serialize(entry);
}
