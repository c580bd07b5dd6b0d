// Lines that came from elsewhere meet the files of a session's folder: which of them go behind which file, and as what.
// Pure. A file only grows, and a writer's lines stand in it in the order in which they were written, so that the files of
// two machines end as the same bytes, whatever came first.
import path from "node:path";
import type { WriterId } from "../../model/entry.ts";
import type { JournalFile } from "../../store/folder/folder.ts";
import { serialize } from "../../store/journal/line.ts";
import { type Scan, scan } from "../../store/journal/scan.ts";
import { chained } from "../../store/journal/seal.ts";
import { chainAfter, type Format } from "../../store/journal/sealing.ts";
import { removalsIn } from "../../store/strike/removals.ts";
import { type CarriedLine, carriedIn } from "./carried-line.ts";

/** What is to be written behind the whole lines of one writer's file. What was struck before it came is struck already. */
export type Addition = {
  readonly writer: WriterId;
  /** How long the file is to be before, in bytes. */
  readonly end: number;
  readonly bytes: Buffer;
  readonly lines: readonly CarriedLine[];
};

export type Merged = {
  readonly additions: readonly Addition[];
  /** What came strikes words that stand in the files already. */
  readonly strikes: boolean;
  /** A line that goes before them has not come yet. */
  readonly waiting: readonly CarriedLine[];
  /** They say something else than a line here by the same id, or go on from another end than the file here has. */
  readonly parted: readonly CarriedLine[];
};

/** `folder` is where files will lie that are not there yet. */
export function mergeLines(
  folder: string,
  files: readonly JournalFile[],
  incoming: readonly CarriedLine[],
  format: Format,
): Merged {
  const grown: Grown[] = [];
  const waiting: CarriedLine[] = [];
  const parted: CarriedLine[] = [];
  for (const [writer, lines] of Map.groupBy(incoming, (line) => line.writer)) {
    const one = grow(fileOf(folder, files, writer), lines, format);
    grown.push(one);
    waiting.push(...one.waiting);
    parted.push(...one.parted);
  }
  return { ...struckOnArrival(files, grown), waiting, parted };
}

type Grown = {
  readonly before: JournalFile;
  /** With the lines that go behind it. */
  readonly after: JournalFile;
  readonly added: readonly CarriedLine[];
  readonly waiting: readonly CarriedLine[];
  readonly parted: readonly CarriedLine[];
};

function fileOf(folder: string, files: readonly JournalFile[], writer: WriterId): JournalFile {
  const name = `${writer}.jsonl`;
  const there = files.find((file) => file.name === name);
  return there ?? { name, path: path.join(folder, name), writer, scan: scan(Buffer.alloc(0)) };
}

function grow(before: JournalFile, incoming: readonly CarriedLine[], format: Format): Grown {
  const here = carriedIn(before);
  const keys = new Set(here.map(({ key }) => key));
  const byId = new Map(here.map((line) => [line.id, line] as const));
  const fresh = incoming.filter((line) => !keys.has(line.key) && (format === 1 || line.seal !== undefined));
  const isAnother = (line: CarriedLine): boolean => {
    const known = byId.get(line.id);
    return known !== undefined && !isSameEntry(known, line);
  };
  const { added, left } = inChain(
    before,
    fresh.filter((line) => !isAnother(line)),
    format,
  );
  const bytes = bytesOf(added);
  const numbers = new Set(here.map(({ n }) => n));
  const highest = Math.max(0, ...numbers);
  // A line that goes before one that is here can't come any more; one behind the end may still.
  const isLate = ({ n }: CarriedLine): boolean => n <= highest;
  return {
    before,
    after: { ...before, scan: added.length === 0 ? before.scan : withMore(before.scan, bytes) },
    added,
    waiting: left.filter((line) => !isLate(line)),
    parted: [...fresh.filter(isAnother), ...left.filter(isLate)],
  };
}

/** As they stand in a file. */
export function bytesOf(lines: readonly CarriedLine[]): Buffer {
  return Buffer.from(lines.map(({ text }) => `${text}\n`).join(""));
}

/** A struck line is the same as the line it was. */
function isSameEntry(one: CarriedLine, other: CarriedLine): boolean {
  if (one.entry.kind === "struck" || other.entry.kind === "struck") return true;
  return serialize(one.entry) === serialize(other.entry);
}

type InChain = { readonly added: readonly CarriedLine[]; readonly left: readonly CarriedLine[] };

/** Those that go on from the file's end, one after the other. Each seal says what it goes on from; without seals numbers do. */
function inChain(
  { writer, scan: { lines, tail } }: JournalFile,
  fresh: readonly CarriedLine[],
  format: Format,
): InChain {
  const whole = lines.filter(({ to }) => to < tail);
  if (format === 2) return chainedOn(chainAfter(writer, whole), fresh);
  const last = Math.max(0, ...whole.flatMap(({ entry }) => numberIn(entry?.id)));
  const sorted = [...fresh].sort((a, b) => a.n - b.n);
  return { added: sorted.filter(({ n }) => n > last), left: sorted.filter(({ n }) => n <= last) };
}

/** Those that go on from this chain, one after the other. */
export function chainedOn(from: string, fresh: readonly CarriedLine[]): InChain {
  const left = [...fresh].sort((a, b) => a.n - b.n);
  const added: CarriedLine[] = [];
  let chain = from;
  for (let next = 0; next >= 0; ) {
    next = left.findIndex(({ seal }) => seal !== undefined && chained(chain, seal.own) === seal.chain);
    const [line] = next < 0 ? [] : left.splice(next, 1);
    if (!line?.seal) break;
    added.push(line);
    chain = line.seal.chain;
  }
  return { added, left };
}

function numberIn(id: string | undefined): readonly number[] {
  const n = Number(id?.split(":")[1]);
  return Number.isFinite(n) ? [n] : [];
}

/** Words that a strike has taken, here or in what came with them, are overwritten before they are on this disk. */
function struckOnArrival(
  files: readonly JournalFile[],
  grown: readonly Grown[],
): Pick<Merged, "additions" | "strikes"> {
  const changed = grown.filter(({ added }) => added.length > 0);
  if (changed.length === 0) return { additions: [], strikes: false };
  const ends = new Map(changed.map(({ before, after }) => [after, before.scan.tail] as const));
  const names = new Set(changed.map(({ after }) => after.name));
  const { traces, entries } = removalsIn([...files.filter(({ name }) => !names.has(name)), ...ends.keys()]);
  let strikes = false;
  for (const { file, line, replacement } of [...traces, ...entries]) {
    const isNew = line.from >= (ends.get(file) ?? Number.POSITIVE_INFINITY);
    if (isNew) file.scan.bytes.write(replacement, line.from, "utf8");
    else strikes = true;
  }
  const additions = changed.map(({ before: { scan: whole }, after, added }): Addition => {
    const end = whole.tail;
    return { writer: after.writer, end, bytes: after.scan.bytes.subarray(end), lines: added };
  });
  return { additions, strikes };
}

/** The whole lines of a scan, and behind them these bytes. */
function withMore(before: Scan, bytes: Buffer): Scan {
  const { tail } = before;
  const more = scan(Buffer.from(bytes));
  const whole = before.lines.at(-1);
  const kept = whole === undefined || whole.to < tail ? before.lines : before.lines.filter(({ to }) => to < tail);
  const count = kept.at(-1)?.number ?? 0;
  return {
    bytes: Buffer.concat([before.bytes.subarray(0, tail), bytes]),
    lines: [
      ...kept,
      ...more.lines.map((line) => ({
        ...line,
        number: count + line.number,
        from: tail + line.from,
        to: tail + line.to,
      })),
    ],
    tail: tail + more.tail,
    size: tail + more.size,
    noText: before.noText || more.noText,
  };
}
