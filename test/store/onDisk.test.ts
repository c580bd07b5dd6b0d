// What is shown as saved, made or struck is on the disk, and nobody else's to read: seen at the calls that see to it.
import fs from "node:fs";
import path from "node:path";
import { isMainThread } from "node:worker_threads";
import { afterEach, describe, expect, test, vi } from "vitest";
import { appendDurably, makeFolder, writeAll } from "../../src/store/journal/write.ts";
import { newSession, note, opened, temporaryFolder, write } from "./helpers.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** What was made to last, in order: the names of files and folders, and what was renamed between. */
function watchTheDisk(): string[] {
  const seen: string[] = [];
  const names = new Map<number, string>();
  const { openSync, fsyncSync, fdatasyncSync, renameSync, writeSync } = fs;
  vi.spyOn(fs, "openSync").mockImplementation((place, ...rest) => {
    const file = openSync(place, ...rest);
    names.set(file, path.basename(String(place)).replace(/^\.new-.*/u, ".new-"));
    return file;
  });
  vi.spyOn(fs, "fsyncSync").mockImplementation((file) => {
    seen.push(`sync ${names.get(file) ?? "?"}`);
    fsyncSync(file);
  });
  vi.spyOn(fs, "fdatasyncSync").mockImplementation((file) => {
    seen.push(`sync ${names.get(file) ?? "?"}`);
    fdatasyncSync(file);
  });
  vi.spyOn(fs, "renameSync").mockImplementation((from, to) => {
    seen.push("rename");
    renameSync(from, to);
  });
  vi.spyOn(fs, "writeSync").mockImplementation(((file: number, ...rest: never[]) => {
    seen.push(`write ${names.get(file) ?? "?"}`);
    return (writeSync as (file: number, ...rest: never[]) => number)(file, ...rest);
  }) as typeof fs.writeSync);
  return seen;
}

test("a new session: its files, then their folder, then its name in the folder of sessions", () => {
  const data = temporaryFolder();
  const seen = watchTheDisk();
  newSession(data);
  const lasting = seen.filter((what) => !what.startsWith("write"));
  // The folder of sessions is made with it.
  expect(lasting).toEqual([
    `sync ${path.basename(data)}`,
    "sync guide.yaml",
    "sync mod.jsonl",
    ...["sync guide.yaml", "sync start.jsonl", "sync beginning"],
    "sync .new-",
    "rename",
    "sync sessions",
  ]);
});

test("a note is on the disk before it is given back", () => {
  const folder = newSession();
  const seen = watchTheDisk();
  const { journal } = opened(folder);
  seen.length = 0;
  write(journal, "om Utvik");
  expect(seen).toEqual(["write mod.jsonl", "sync mod.jsonl"]);
});

test("a strike is on the disk, and so is that the words are gone", () => {
  const folder = newSession();
  const seen = watchTheDisk();
  const { journal } = opened(folder);
  const id = write(journal, "om Utvik");
  seen.length = 0;
  journal.strike(id, { at: "2026-11-22T10:20:00.000+01:00", t: 5000 });
  const own = seen.filter((what) => what.endsWith("mod.jsonl"));
  expect(own).toEqual(["write mod.jsonl", "sync mod.jsonl", "write mod.jsonl", "sync mod.jsonl"]);
  expect(fs.readFileSync(path.join(folder, "mod.jsonl"), "utf8")).not.toContain("Utvik");
});

// The machine's rule belongs to the process: in a thread of it, where a mutation run asks, it can't be changed.
describe.skipIf(process.platform === "win32" || !isMainThread)("nobody else can read", () => {
  const rights = (place: string): string => (fs.statSync(place).mode & 0o777).toString(8);

  test("a session's folder, its files and the folders above it, whatever the machine's rule is", () => {
    const before = process.umask(0);
    try {
      const data = path.join(temporaryFolder(), "data");
      const folder = newSession(data);
      const { journal } = opened(folder, "sec");
      journal.append([note("hei")]);
      expect([data, path.join(data, "sessions"), folder].map(rights)).toEqual(["700", "700", "700"]);
      const files = fs.readdirSync(folder).map((name) => [name, rights(path.join(folder, name))]);
      expect(
        fs.readdirSync(path.join(folder, "beginning")).map((name) => rights(path.join(folder, "beginning", name))),
      ).toEqual(["600", "600"]);
      expect(files).toEqual([
        ["beginning", "700"],
        ["guide.yaml", "600"],
        ["mod.jsonl", "600"],
        ["sec.jsonl", "600"],
        ["sec.lock", "600"],
      ]);
    } finally {
      process.umask(before);
    }
  });

  test("a folder that is made where there was none", () => {
    const before = process.umask(0);
    try {
      const folder = path.join(temporaryFolder(), "a", "b");
      makeFolder(folder);
      expect([path.dirname(folder), folder].map(rights)).toEqual(["700", "700"]);
    } finally {
      process.umask(before);
    }
  });
});

describe("a disk that takes only a part", () => {
  const file = (words: string): { readonly place: string; readonly descriptor: number } => {
    const place = path.join(temporaryFolder(), "x.jsonl");
    fs.writeFileSync(place, words);
    return { place, descriptor: fs.openSync(place, "a") };
  };

  test("is offered the rest until it has taken all", () => {
    const { place, descriptor } = file("før\n");
    const { writeSync } = fs;
    vi.spyOn(fs, "writeSync").mockImplementation(((
      to: number,
      bytes: Uint8Array,
      from: number,
      _: number,
      at: number,
    ) => writeSync(to, bytes, from, 1, at)) as never);
    writeAll(descriptor, Buffer.from("hei\n"), null);
    expect(fs.readFileSync(place, "utf8")).toBe("før\nhei\n");
    fs.closeSync(descriptor);
  });

  test("and then no more: what it took is cut off again", () => {
    const { place, descriptor } = file("før\n");
    const { writeSync } = fs;
    let taken = 0;
    vi.spyOn(fs, "writeSync").mockImplementation(((to: number, bytes: Uint8Array, from: number) => {
      taken += 1;
      return taken === 1 ? writeSync(to, bytes, from, 2) : 0;
    }) as never);
    expect(() => appendDurably(descriptor, place, Buffer.from("hei\n"), 5)).toThrow(/no more bytes/u);
    expect(fs.readFileSync(place, "utf8")).toBe("før\n");
    fs.closeSync(descriptor);
  });
});
