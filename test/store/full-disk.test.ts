// No room, no permission: each has its sentence, what was saved stays saved, and it works again when it can.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { StoreProblem } from "../../src/store/problem.ts";
import type { Journal } from "../../src/store/session/journal.ts";
import { readSession } from "../../src/store/session/read.ts";
import { NODE, newSession, note, notes, opened, temporaryFolder, text, write } from "./helpers.ts";

afterEach(() => vi.restoreAllMocks());

function problemOf(work: () => unknown): StoreProblem {
  try {
    work();
  } catch (error) {
    return error as StoreProblem;
  }
  throw new Error("it worked");
}

/** A disk of its own, of 64 kB; undefined where the system lets us make none. */
function smallDisk(): string | undefined {
  const folder = temporaryFolder();
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k,mode=700", "tmpfs", folder]).status === 0;
  if (isMounted) onTestFinished(() => void spawnSync("umount", [folder]));
  return isMounted ? folder : undefined;
}

/** Writes until the disk is full; returns what was saved, and the problem. */
function fill(journal: Journal): { saved: string[]; problem: StoreProblem } {
  const saved: string[] = [];
  const problem = problemOf(() => {
    for (;;) {
      const words = `${saved.length} ${"å".repeat(397)}`;
      write(journal, words, saved.length);
      saved.push(words);
    }
  });
  return { saved, problem };
}

test("a disk that becomes full, and has room again", (context) => {
  const disk = smallDisk();
  if (disk === undefined) return context.skip("no disk could be made");
  const folder = newSession(disk);
  const ballast = path.join(disk, "ballast");
  fs.writeFileSync(ballast, Buffer.alloc(20_000));
  const { journal } = opened(folder);
  const { saved, problem } = fill(journal);
  expect(problem.code).toBe("disk-full");
  expect(problem.message).toBe(text.problems["disk-full"](folder));
  expect(readSession(folder, text)).toMatchObject({ issues: [] });
  expect(notes(readSession(folder, text).entries)).toEqual(saved);
  expect(problemOf(() => write(journal, "å".repeat(5000))).code).toBe("disk-full");
  fs.rmSync(ballast);
  expect(write(journal, "endelig", 9999)).toBe(`mod:${saved.length + 3}`);
  expect(notes(readSession(folder, text).entries)).toEqual([...saved, "endelig"]);
  journal.close();
});

test("no session is begun by halves on a full disk", (context) => {
  const disk = smallDisk();
  if (disk === undefined) return context.skip("no disk could be made");
  const ballast = path.join(disk, "ballast");
  try {
    fs.writeFileSync(ballast, Buffer.alloc(100_000));
  } catch {
    // It is full now.
  }
  expect(problemOf(() => newSession(disk)).code).toBe("disk-full");
  expect(fs.existsSync(path.join(disk, "sessions")) ? fs.readdirSync(path.join(disk, "sessions")) : []).toEqual([]);
});

test.skipIf(process.platform === "win32")(
  "a limit on the size of files: the part of a line that got through is cut off again",
  () => {
    const folder = newSession();
    const appender = path.join(import.meta.dirname, "children/appender.ts");
    const limited = spawnSync("sh", ["-c", 'ulimit -f 8; exec "$0" "$@"', NODE, appender, folder], {
      encoding: "utf8",
    });
    const said = limited.stdout.trimEnd().split("\n");
    expect(said.pop()).toBe("! too-big");
    const { entries, issues } = readSession(folder, text);
    expect(issues).toEqual([]);
    expect(entries.flatMap((entry) => (entry.kind === "note" ? [`${entry.id} ${entry.text}`] : []))).toEqual(said);
    expect(said.length).toBeGreaterThan(5);
    expect(opened(folder).session.issues).toEqual([]);
  },
);

describe("a folder that may only be read", () => {
  test("it is read, and not opened for writing", (context) => {
    const disk = smallDisk();
    const data = disk ?? temporaryFolder();
    const folder = newSession(data);
    if (disk !== undefined) spawnSync("mount", ["-o", "remount,ro", disk]);
    else if (process.getuid?.() === 0) return context.skip("root may write everywhere");
    else fs.chmodSync(folder, 0o500);
    const problem = problemOf(() => opened(folder));
    expect(problem.code).toBe("read-only");
    expect(problem.message).toBe(text.problems["read-only"](folder));
    expect(readSession(folder, text)).toMatchObject({ issues: [] });
    if (disk === undefined) fs.chmodSync(folder, 0o700);
  });
});

describe("what the system may answer, in the middle of a session", () => {
  // A quota has no name in Node.
  const fails = (code: string) => () => {
    throw Object.assign(new Error(code), code === "EDQUOT" ? { code: "UNKNOWN", errno: -122 } : { code });
  };

  test.each([
    ["ENOSPC", "disk-full"],
    ["EDQUOT", "disk-full"],
    ["EFBIG", "too-big"],
    ["EROFS", "read-only"],
    ["EACCES", "read-only"],
    ["ENODEV", "gone"],
    ["EIO", "failed"],
  ])("%s while writing is %s; nothing is in the file, and the next try is saved", (system, code) => {
    const folder = newSession();
    const { journal } = opened(folder);
    const before = fs.readFileSync(path.join(folder, "mod.jsonl"));
    vi.spyOn(fs, "writeSync").mockImplementationOnce(fails(system));
    expect(problemOf(() => write(journal, "prøver")).code).toBe(code);
    expect(fs.readFileSync(path.join(folder, "mod.jsonl"))).toEqual(before);
    expect(write(journal, "prøver igjen")).toBe("mod:3");
    expect(notes(readSession(folder, text).entries)).toEqual(["prøver igjen"]);
  });

  test("the disk takes the bytes but can't keep them: nothing is in the file", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    vi.spyOn(fs, "fdatasyncSync").mockImplementationOnce(fails("EIO"));
    expect(problemOf(() => write(journal, "prøver")).code).toBe("failed");
    expect(notes(readSession(folder, text).entries)).toEqual([]);
    expect(write(journal, "prøver igjen")).toBe("mod:3");
  });

  test("a disk that takes few bytes at a time gets them all", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const real = fs.writeSync;
    vi.spyOn(fs, "writeSync").mockImplementation(((
      file: number,
      bytes: Buffer,
      from: number,
      length: number,
      at: number,
    ) => real(file, bytes, from, Math.min(length, 18), at)) as typeof real);
    write(journal, "bit for bit for bit");
    expect(notes(readSession(folder, text).entries)).toEqual(["bit for bit for bit"]);
  });

  test("a line half written that could not be cut off is cut off before the next", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const real = fs.writeSync;
    let writes = 0;
    vi.spyOn(fs, "writeSync").mockImplementation(((
      file: number,
      bytes: Buffer,
      from: number,
      length: number,
      at: number,
    ) => {
      if (writes++ > 0) return fails("ENOSPC")();
      return real(file, bytes, from, Math.min(length, 18), at);
    }) as typeof real);
    vi.spyOn(fs, "ftruncateSync").mockImplementation(fails("EIO"));
    expect(problemOf(() => write(journal, "halv")).code).toBe("disk-full");
    vi.restoreAllMocks();
    expect(write(journal, "hel")).toBe("mod:3");
    const { entries, issues } = readSession(folder, text);
    expect(issues).toEqual([]);
    expect(notes(entries)).toEqual(["hel"]);
  });

  test("several lines at once are all saved or none", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const real = fs.writeSync;
    vi.spyOn(fs, "writeSync")
      .mockImplementationOnce(((file: number, bytes: Buffer, from: number, length: number, at: number) =>
        real(file, bytes, from, length - 40, at)) as typeof real)
      .mockImplementationOnce(fails("ENOSPC"));
    problemOf(() => journal.append([note("en"), note("to"), note("tre")]));
    expect(notes(readSession(folder, text).entries)).toEqual([]);
  });

  test("a strike that can't be carried out now says so, hides the words, and is carried out at the next opening", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const id = write(journal, "Åse fra Utvik");
    const real = fs.openSync;
    vi.spyOn(fs, "openSync").mockImplementation(((place: string, flags: string, mode: number) =>
      flags === "r+" ? fails("EROFS")() : real(place, flags, mode)) as typeof real);
    const { issues } = journal.strike(id, { at: "2026-11-22T10:20:00.000+01:00", t: 5000 });
    expect(issues.map(({ message }) => message)).toEqual([text.issues.strikeUnfinished("mod.jsonl")]);
    expect(JSON.stringify(readSession(folder, text).entries)).not.toContain("Utvik");
    vi.restoreAllMocks();
    journal.close();
    opened(folder);
    expect(fs.readFileSync(path.join(folder, "mod.jsonl")).includes("Utvik")).toBe(false);
  });
});
