// A session's folder at the end of a link: what is written here is offered, what comes is written here. The carrier only
// brings lines across; all that is decided is decided here, by what stands on the disk.
import type { EntryId, WriterId } from "../model/entry.ts";
import type { Issue } from "../model/issue.ts";
import { readFolder } from "../store/folder/folder.ts";
import { spareMemoryThroughout, throwAway } from "../store/folder/spare-memory.ts";
import type { Format } from "../store/journal/sealing.ts";
import { StoreProblem } from "../store/problem.ts";
import type { Texts } from "../text/languages.ts";
import type { Carrier } from "./carrier.ts";
import { type CarriedLine, readCarried } from "./lines/carried-line.ts";
import { folderNow } from "./lines/folder-now.ts";
import { placePlainLines } from "./lines/plain-lines.ts";
import { appendAll, type Taken, takeLines } from "./lines/write-lines.ts";

export type LinkedFolder = {
  /** Offers what has been written since, and tries again what could not be written when it came. Never throws. */
  readonly look: () => void;
  /** So many lines came that are not on this disk: one before them is missing, or the disk won't take them. */
  readonly undelivered: () => number;
  /** What has been odd since it was asked last, each told once: another's words on an id, a disk that is full. */
  readonly oddities: () => readonly Issue[];
  /** Listens no more. */
  readonly stop: () => void;
};

type Way = {
  readonly format: Format;
  /** Writers whose lock this program has for the link. Their files grow by what comes alone. */
  readonly held: ReadonlySet<WriterId>;
  /** The writer at this machine: nobody else's lines for it are taken while its file is open. */
  readonly own: WriterId;
  /** Only this writer's lines are offered: a host takes no other's from a device. Undefined: everybody's. */
  readonly offers?: WriterId;
  readonly text: Texts;
  /** Lines from elsewhere are on this disk. */
  readonly onWritten: () => void;
};

/** So many lines are taken in at a time. */
const AT_ONCE = 500;
/** After so many a good deal lies about that nobody needs. */
const MANY = 2000;

export function linkFolder(
  folder: string,
  carrier: Carrier,
  { format, held, own, offers, text, onWritten }: Way,
): LinkedFolder {
  spareMemoryThroughout();
  const now = folderNow(folder);
  /** By key: what came and is not written yet. */
  const pending = new Map<string, CarriedLine>();
  const told = new Set<string>();
  const found: Issue[] = [];

  function tell(code: string, message: string, about: EntryId = ""): void {
    if (told.has(`${code} ${about}`)) return;
    told.add(`${code} ${about}`);
    found.push({ severity: "warning", code, message });
  }

  /** Some at a time: a whole session at once would stand in memory three times over. */
  function take(lines: readonly string[]): void {
    offerNews();
    let isNew = false;
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      for (const text of lines.slice(from, from + AT_ONCE)) {
        const line = readCarried(text);
        const isHere = line && now.fileOf(line.writer).keys.has(line.key);
        if (line && !isHere && line.writer !== own) pending.set(line.key, line);
      }
      if (write()) isNew = true;
      if (from > 0 && from % MANY === 0) throwAway();
    }
    if (isNew) onWritten();
  }

  /** Whether anything new is on the disk. */
  function write(): boolean {
    if (pending.size === 0) return false;
    try {
      const { added, waiting, parted, busy, issues } = written([...pending.values()]);
      pending.clear();
      for (const line of [...waiting, ...busy]) pending.set(line.key, line);
      for (const { id, writer } of parted) tell("parted", text.link.parted(writer), id);
      for (const issue of issues) tell(issue.code, issue.message);
      told.delete("disk ");
      if (added.length > 0) offerNews();
      return added.length > 0;
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      tell("disk", error.message);
      return false;
    }
  }

  function written(lines: readonly CarriedLine[]): Taken {
    const plain = format === 2 ? placePlainLines(now, lines) : undefined;
    const way = { held, text: text.store };
    if (!plain) return takeLines(folder, readFolder(folder, text.store), lines, { format, ...way });
    return { ...appendAll(folder, plain.additions, way), waiting: plain.waiting, parted: [], issues: [] };
  }

  function offerNews(): void {
    let count = 0;
    now.look((lines) => {
      count += lines.length;
      const offered = lines.filter(({ writer }) => offers === undefined || writer === offers);
      if (offered.length > 0) carrier.offer(offered.map(({ text: line }) => line));
    });
    if (count > MANY) throwAway();
  }

  function look(): void {
    try {
      offerNews();
      if (write()) onWritten();
    } catch {
      // What can't be read just now is read the next time.
    }
  }

  let isOver = false;
  const stop = (): void => {
    isOver = true;
  };
  carrier.onLines((lines) => {
    if (isOver) return;
    try {
      take(lines);
    } catch {
      // Nothing that comes from afar may stop what is being written here.
    }
  });
  return { look, undelivered: () => pending.size, oddities: () => found.splice(0), stop };
}
