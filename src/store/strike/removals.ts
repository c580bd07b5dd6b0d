// What the strikes of a session still have to remove: pure, from the files as they were read.
import type { Entry, EntryId } from "../../model/entry.ts";
import { REWORDING } from "../../model/entry-kinds.ts";
import { finderOf, readings, wordingsOf } from "../../model/struck-words.ts";
import type { JournalFile } from "../folder/folder.ts";
import { serialize } from "../journal/line.ts";
import type { Line } from "../journal/scan.ts";
import { sealedAsStruck } from "../journal/seal.ts";

/** A line to be overwritten, and what is to stand there: `struck` for an entry, blanks for what can't be read. */
export type Removal = {
  readonly file: JournalFile;
  readonly line: Line;
  readonly leaves: Entry | undefined;
  /** ASCII, exactly as many bytes as the line has. */
  readonly replacement: string;
};

export type Removals = {
  /** Cut-off and unreadable lines with struck words in them. They go first: while the entries stand, the words are known. */
  readonly traces: readonly Removal[];
  readonly entries: readonly Removal[];
  /** Finds the struck words in any text. */
  readonly holdsWords: (text: string) => boolean;
  /** The same, or names what is struck, as a line does that words it anew. */
  readonly concerns: (text: string) => boolean;
};

/** Without these a session can't be understood, and none of them holds a participant's words. */
const KEPT: ReadonlySet<string> = new Set(["start", "strike", "struck"]);

/**
 * What is struck and still there. A strike takes with it every amendment of its target, and what was fetched of it, written before it or after,
 * and what a later version has written about it. `wasStruck` finds words that were known before and are no entry's any more.
 */
export function removalsIn(
  files: readonly JournalFile[],
  wasStruck: (text: string) => boolean = () => false,
): Removals {
  const struck = struckIn(files);
  if (struck.size === 0) return { traces: [], entries: [], holdsWords: () => false, concerns: () => false };
  const entries = files.flatMap((file) =>
    file.scan.lines.flatMap((line): readonly Removal[] =>
      line.entry && struck.has(base(line.entry.id)) && !KEPT.has(line.entry.kind) ? removal(file, line) : [],
    ),
  );
  const holdsWords = finderOf(entries.flatMap(({ line }) => (line.entry ? wordingsOf(line.entry) : [])));
  const traces = files.flatMap((file) =>
    file.scan.lines.flatMap((line): readonly Removal[] => {
      const { entry } = line;
      const text = entry === undefined ? line.text : entry.kind === "fragment" ? entry.raw : undefined;
      if (text === undefined || (entry && struck.has(base(entry.id)))) return [];
      return names(text, struck) || holdsWords(text) || wasStruck(text) ? removal(file, line) : [];
    }),
  );
  return { traces, entries, holdsWords, concerns: (text) => names(text, struck) || holdsWords(text) };
}

function struckIn(files: readonly JournalFile[]): ReadonlySet<EntryId> {
  const struck = new Set<EntryId>();
  const amendments: { readonly id: EntryId; readonly target: EntryId }[] = [];
  for (const { scan } of files)
    for (const { entry } of scan.lines) {
      if (entry?.kind === "strike") struck.add(base(entry.target));
      const target = entry?.kind === "unknown" ? entry.raw.target : targetOfWords(entry);
      if (entry && typeof target === "string") amendments.push({ id: base(entry.id), target: base(target) });
    }
  for (let before = -1; before !== struck.size; ) {
    before = struck.size;
    for (const { id, target } of amendments) if (struck.has(target)) struck.add(id);
  }
  return struck;
}

function targetOfWords(entry: Entry | undefined): EntryId | undefined {
  return entry && REWORDING.has(entry.kind) && "target" in entry ? entry.target : undefined;
}

/** A line edited by hand may share its id with another (`mod:12~2`): on disk they are one, and a strike takes both. */
function base(id: EntryId): EntryId {
  return id.split("~", 1)[0] ?? id;
}

function names(text: string, struck: ReadonlySet<EntryId>): boolean {
  return readings(text).some((reading) => {
    for (const [id] of reading.matchAll(/[a-z][a-z0-9]*:\d+/g)) if (struck.has(id)) return true;
    return false;
  });
}

/** In a sealed journal it keeps the old line's check: the lines after it go on from that. */
function struckLine(leaves: Entry, { seal }: Line): string {
  return seal ? sealedAsStruck(serialize(leaves), seal) : serialize(leaves);
}

/** What stays of a struck entry: that there was one, and when. A line too short for that is too short for any words. */
function removal(file: JournalFile, line: Line): readonly Removal[] {
  const { entry } = line;
  const leaves: Entry | undefined = entry && {
    id: entry.id,
    at: entry.at,
    t: entry.t,
    ...(entry.typed !== undefined && { typed: entry.typed }),
    kind: "struck",
  };
  const replacement = (leaves ? struckLine(leaves, line) : "").padEnd(line.to - line.from);
  return replacement.length > line.to - line.from ? [] : [{ file, line, leaves, replacement }];
}
