// A disk that loses power: everything the store asks of the system is written down while it is done, and from that any state
// can be made in which the disk may be found afterwards. What was not synced may be there, be missing, be there in part, or
// have come in another order; a name in a folder lasts when the folder was synced.
import fs from "node:fs";
import path from "node:path";
import { vi } from "vitest";

/** A file by itself, whatever it is called and as long as someone has it open. */
type Inode = number;

type Step =
  | { readonly is: "write"; readonly inode: Inode; readonly at: number; readonly bytes: Buffer }
  | { readonly is: "truncate"; readonly inode: Inode; readonly size: number }
  | { readonly is: "sync"; readonly inode: Inode }
  | { readonly is: "name"; readonly place: string; readonly inode: Inode }
  | { readonly is: "folder"; readonly place: string }
  | { readonly is: "rename"; readonly from: string; readonly to: string }
  | { readonly is: "remove"; readonly place: string }
  | { readonly is: "sync-folder"; readonly place: string }
  /** The store has said that this is done: from here on it must be found. */
  | { readonly is: "acknowledged"; readonly what: string };

export type Recording = {
  readonly steps: readonly Step[];
  /** What was on the disk, safely, when it began. */
  readonly before: Files;
  readonly inodes: ReadonlyMap<string, Inode>;
  readonly acknowledge: (what: string) => void;
  readonly stop: () => void;
};

/** Files by their paths; `undefined` is a folder. */
export type Files = ReadonlyMap<string, Buffer | undefined>;

/** Writes down what is done under `root` from now on. */
export function record(root: string): Recording {
  const steps: Step[] = [];
  const inodes = new Map<string, Inode>();
  const open = new Map<number, { readonly inode: Inode; readonly place: string } | string>();
  const before = filesUnder(root);
  let next: Inode = 1;
  for (const [place, bytes] of before) if (bytes) inodes.set(place, next++);
  const first = new Map(inodes);
  const isInside = (place: unknown): place is string => typeof place === "string" && place.startsWith(root);
  const real = { ...fs };

  /** The inode of a file that was just made, or emptied. */
  function named(place: string, wasThere: boolean): Inode {
    const known = wasThere ? inodes.get(place) : undefined;
    const inode = known ?? next++;
    if (known === undefined) steps.push({ is: "name", place, inode });
    inodes.set(place, inode);
    return inode;
  }

  const watched = {
    openSync: (place: string, flags: string | number = "r", ...rest: never[]) => {
      const wasThere = real.existsSync(place);
      const file = real.openSync(place, flags, ...rest);
      if (!isInside(place)) return file;
      if (real.fstatSync(file).isDirectory()) open.set(file, place);
      else {
        const inode = named(place, wasThere);
        if (wasThere && String(flags).startsWith("w")) steps.push({ is: "truncate", inode, size: 0 });
        open.set(file, { inode, place });
      }
      return file;
    },
    closeSync: (file: number) => {
      open.delete(file);
      real.closeSync(file);
    },
    writeSync: (file: number, bytes: Buffer, from = 0, length = bytes.length, at: number | null = null) => {
      const opened = open.get(file);
      const end = real.fstatSync(file).size;
      const written = real.writeSync(file, bytes, from, length, at);
      if (typeof opened === "object") {
        const copy = Buffer.from(bytes.subarray(from, from + written));
        steps.push({ is: "write", inode: opened.inode, at: at ?? end, bytes: copy });
      }
      return written;
    },
    ftruncateSync: (file: number, size = 0) => {
      real.ftruncateSync(file, size);
      const opened = open.get(file);
      if (typeof opened === "object") steps.push({ is: "truncate", inode: opened.inode, size });
    },
    fsyncSync: (file: number) => synced(file),
    fdatasyncSync: (file: number) => synced(file),
    copyFileSync: (from: string, to: string) => {
      const wasThere = real.existsSync(to);
      real.copyFileSync(from, to);
      if (!isInside(to)) return;
      const inode = named(to, wasThere);
      steps.push({ is: "truncate", inode, size: 0 }, { is: "write", inode, at: 0, bytes: real.readFileSync(to) });
    },
    renameSync: (from: string, to: string) => {
      real.renameSync(from, to);
      if (!isInside(to)) return;
      for (const [place, inode] of [...inodes]) {
        if (place !== from && !place.startsWith(`${from}${path.sep}`)) continue;
        inodes.delete(place);
        inodes.set(`${to}${place.slice(from.length)}`, inode);
      }
      steps.push({ is: "rename", from, to });
    },
    mkdirSync: (place: string, options?: fs.MakeDirectoryOptions) => {
      const missing: string[] = [];
      for (let at = path.resolve(place); !real.existsSync(at); at = path.dirname(at)) missing.unshift(at);
      const made = real.mkdirSync(place, options);
      for (const one of missing) if (isInside(one)) steps.push({ is: "folder", place: one });
      return made;
    },
    mkdtempSync: (prefix: string) => {
      const place = real.mkdtempSync(prefix);
      if (isInside(place)) steps.push({ is: "folder", place });
      return place;
    },
    rmSync: (place: string, options?: fs.RmOptions) => {
      const wasThere = real.existsSync(place);
      real.rmSync(place, options);
      if (isInside(place) && wasThere) steps.push({ is: "remove", place });
    },
  };

  function synced(file: number): void {
    const opened = open.get(file);
    if (typeof opened === "object") steps.push({ is: "sync", inode: opened.inode });
    else if (opened !== undefined) steps.push({ is: "sync-folder", place: opened });
  }

  for (const [name, does] of Object.entries(watched))
    vi.spyOn(fs, name as "openSync").mockImplementation(does as never);
  return {
    steps,
    before,
    inodes: first,
    acknowledge: (what) => steps.push({ is: "acknowledged", what }),
    stop: () => vi.restoreAllMocks(),
  };
}

export function filesUnder(root: string): Files {
  const found = new Map<string, Buffer | undefined>();
  for (const entry of fs.readdirSync(root, { recursive: true, withFileTypes: true })) {
    const place = path.join(entry.parentPath, entry.name);
    found.set(place, entry.isFile() ? fs.readFileSync(place) : undefined);
  }
  return found;
}

export type Found = {
  readonly files: Files;
  /** What had been acknowledged by then. */
  readonly acknowledged: readonly string[];
};

/** So many bytes of a disk are written whole or not at all. */
const SECTOR = 512;

/** The disk as it may be found when the power goes before step `cut`. `roll` decides what of the unsynced is there. */
export function foundAfter({ steps, before, inodes }: Recording, cut: number, roll: (sides: number) => number): Found {
  const done = steps.slice(0, cut);
  const names = new Map<string, Inode | "folder">();
  const contents = new Map<Inode, Buffer>();
  for (const [place, bytes] of before) {
    const inode = inodes.get(place);
    names.set(place, inode ?? "folder");
    if (inode !== undefined && bytes) contents.set(inode, bytes);
  }
  // Names are kept in their order: so many of those that were not synced are there, and none after them.
  const lasting = done.findLastIndex((step, at) => isOfNames(step) && isSyncedLater(done, at));
  const loose = done.flatMap((step, at) => (at > lasting && isOfNames(step) ? [at] : []));
  const lastName = loose.length === 0 ? lasting : ([lasting, ...loose][roll(loose.length + 1)] ?? lasting);
  done.forEach((step, at) => {
    if (isOfNames(step)) {
      if (at <= lastName) rename(names, step);
    } else if (step.is === "write" || step.is === "truncate") {
      const isSafe = done.some((later, index) => index > at && later.is === "sync" && later.inode === step.inode);
      contents.set(step.inode, applied(contents.get(step.inode) ?? Buffer.alloc(0), step, isSafe, roll));
    }
  });
  const files = new Map(
    [...names].map(([place, inode]) => [
      place,
      inode === "folder" ? undefined : (contents.get(inode) ?? Buffer.alloc(0)),
    ]),
  );
  return { files, acknowledged: done.flatMap((step) => (step.is === "acknowledged" ? [step.what] : [])) };
}

type NameStep = Extract<Step, { readonly is: "name" | "folder" | "rename" | "remove" }>;

function isOfNames(step: Step): step is NameStep {
  return step.is === "name" || step.is === "folder" || step.is === "rename" || step.is === "remove";
}

function isSyncedLater(done: readonly Step[], at: number): boolean {
  const step = done[at];
  if (!step || !isOfNames(step)) return false;
  const folder = path.dirname(step.is === "rename" ? step.to : step.place);
  return done.some((later, index) => index > at && later.is === "sync-folder" && later.place === folder);
}

function rename(names: Map<string, Inode | "folder">, step: NameStep): void {
  if (step.is === "name") names.set(step.place, step.inode);
  else if (step.is === "folder") names.set(step.place, "folder");
  else {
    const from = step.is === "rename" ? step.from : step.place;
    for (const [place, inode] of [...names]) {
      if (place !== from && !place.startsWith(`${from}${path.sep}`)) continue;
      names.delete(place);
      if (step.is === "rename") names.set(`${step.to}${place.slice(from.length)}`, inode);
    }
  }
}

type ContentStep = Extract<Step, { readonly is: "write" | "truncate" }>;

function applied(bytes: Buffer, step: ContentStep, isSafe: boolean, roll: (sides: number) => number): Buffer {
  if (step.is === "truncate") {
    if (!isSafe && roll(2) === 0) return bytes;
    return step.size <= bytes.length
      ? Buffer.from(bytes.subarray(0, step.size))
      : Buffer.concat([bytes, Buffer.alloc(step.size - bytes.length)]);
  }
  const end = step.at + step.bytes.length;
  const result = Buffer.alloc(Math.max(bytes.length, end));
  bytes.copy(result);
  if (isSafe) {
    step.bytes.copy(result, step.at);
    return result;
  }
  const how = roll(4);
  if (how === 0) return bytes;
  // Its length may be known and its bytes not; or some of its sectors.
  for (let at = step.at; at < end; ) {
    const to = Math.min(end, at - (at % SECTOR) + SECTOR);
    if (how === 1 || (how === 2 && roll(2) === 0)) step.bytes.copy(result, at, at - step.at, to - step.at);
    at = to;
  }
  return result;
}

/** Puts the files where `root` was, under another root. */
export function lay(files: Files, root: string, elsewhere: string): void {
  for (const [place, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const there = path.join(elsewhere, path.relative(root, place));
    if (bytes === undefined) fs.mkdirSync(there, { recursive: true });
    else {
      fs.mkdirSync(path.dirname(there), { recursive: true });
      fs.writeFileSync(there, bytes);
    }
  }
}
