// A session's folder at the end of a link: what is written here is offered, what comes is written here. The carrier only
// brings lines across; all that is decided is decided here, by what stands on the disk.
import type { EntryId, WriterId } from "../model/entry.ts";
import type { Issue } from "../model/issue.ts";
import type { Format } from "../store/journal/sealing.ts";
import { StoreProblem } from "../store/problem.ts";
import type { Texts } from "../text/languages.ts";
import type { Carrier } from "./carrier.ts";
import { type CarriedLine, carriedIn, readCarried } from "./lines/carried-line.ts";
import { folderReader } from "./lines/folder-now.ts";
import { takeLines } from "./lines/write-lines.ts";

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

export function linkFolder(
  folder: string,
  carrier: Carrier,
  { format, held, own, offers, text, onWritten }: Way,
): LinkedFolder {
  const read = folderReader(folder);
  /** By key: what came and is not written yet. */
  const pending = new Map<string, CarriedLine>();
  const told = new Set<string>();
  const found: Issue[] = [];

  function tell(code: string, message: string, about: EntryId = ""): void {
    if (told.has(`${code} ${about}`)) return;
    told.add(`${code} ${about}`);
    found.push({ severity: "warning", code, message });
  }

  function take(lines: readonly string[]): void {
    for (const text of lines) {
      const line = readCarried(text);
      if (line && line.writer !== own) pending.set(line.key, line);
    }
    if (write()) onWritten();
  }

  /** Whether anything new is on the disk. */
  function write(): boolean {
    if (pending.size === 0) return false;
    try {
      const { added, waiting, parted, busy, issues } = takeLines(folder, read(), [...pending.values()], {
        format,
        held,
        text: text.store,
      });
      pending.clear();
      for (const line of [...waiting, ...busy]) pending.set(line.key, line);
      for (const { id, writer } of parted) tell("parted", text.link.parted(writer), id);
      for (const issue of issues) tell(issue.code, issue.message);
      told.delete("disk ");
      return added.length > 0;
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error;
      tell("disk", error.message);
      return false;
    }
  }

  function look(): void {
    try {
      const hasNew = write();
      const files = read().files.filter(({ writer }) => offers === undefined || writer === offers);
      carrier.offer(files.flatMap(carriedIn).map(({ text: line }) => line));
      if (hasNew) onWritten();
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
      look();
    } catch {
      // Nothing that comes from afar may stop what is being written here.
    }
  });
  return { look, undelivered: () => pending.size, oddities: () => found.splice(0), stop };
}
