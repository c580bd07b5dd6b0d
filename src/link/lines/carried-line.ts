// A line of a journal on its way to another machine: its bytes as they stand in the file, and what they say of themselves.
import { type Entry, type EntryId, partsOf, type WriterId } from "../../model/entry.ts";
import type { JournalFile } from "../../store/folder/folder.ts";
import { parseLine } from "../../store/journal/line.ts";
import { type Line, LONGEST_LINE } from "../../store/journal/scan.ts";
import { type Seal, sealIn } from "../../store/journal/seal.ts";

export type CarriedLine = {
  /** Without the line end, with the blanks behind a struck line: they make it as long as it was. */
  readonly text: string;
  readonly id: EntryId;
  readonly writer: WriterId;
  readonly n: number;
  readonly entry: Entry;
  /** Undefined in journals of format 1. */
  readonly seal: Seal | undefined;
  /** The same for the line as it was written and as it was struck; another for a line that was put back. */
  readonly key: string;
};

/** Undefined for what no program wrote as it stands: no entry, or changed since it was written. */
export function readCarried(text: string): CarriedLine | undefined {
  if (text.length > LONGEST_LINE / 4 || /[\n\r\0]/u.test(text)) return undefined;
  const bare = text.trimEnd();
  return carried(text, parseLine(bare), sealIn(bare));
}

/** The whole lines of a journal's file that can be carried, in the order in which they stand. */
export function carriedIn({ writer, scan: { bytes, lines, tail } }: JournalFile): readonly CarriedLine[] {
  return lines.flatMap((line) => {
    if (line.to >= tail || line.oldCharacters) return [];
    const one = carried(textOf(bytes, line), line.entry, line.seal);
    return one?.writer === writer ? one : [];
  });
}

/** To the line end, without what Windows puts before it. */
function textOf(bytes: Buffer, { from, to, text }: Line): string {
  const end = bytes.indexOf("\n", from);
  return end === to ? text : bytes.toString("utf8", from, end).replace(/\r+$/u, "");
}

function carried(text: string, entry: Entry | undefined, seal: Seal | undefined): CarriedLine | undefined {
  const parts = partsOf(entry?.id ?? "");
  if (!entry || !parts || seal?.holds === false) return undefined;
  const key = seal ? `${entry.id}/${seal.own}${seal.chain}` : entry.id;
  return { text, id: entry.id, ...parts, entry, seal, key };
}
