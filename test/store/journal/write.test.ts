// Bytes onto the disk: what is done when the disk, or the system, refuses.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { appendDurably, makeFolder, renameFolder, syncFolder, writeAll } from "../../../src/store/journal/write.ts";
import { temporaryFolder } from "../helpers.ts";

afterEach(() => vi.restoreAllMocks());

function fileWith(words: string): { readonly place: string; readonly file: number } {
  const place = path.join(temporaryFolder(), "x");
  fs.writeFileSync(place, words);
  return { place, file: fs.openSync(place, "r+") };
}

const failure = (code: string): Error => Object.assign(new Error(code), { code });

test("each piece that the disk takes stands after the one before", () => {
  const { place, file } = fileWith("0123456789");
  const { writeSync } = fs;
  vi.spyOn(fs, "writeSync").mockImplementation(((to: number, bytes: Buffer, from: number, length: number, at: number) =>
    writeSync(to, bytes, from, Math.min(length, 2), at)) as never);
  writeAll(file, Buffer.from("abcde"), 3);
  expect(fs.readFileSync(place, "utf8")).toBe("012abcde89");
  fs.closeSync(file);
});

test("nothing is written where there is nothing to write", () => {
  const write = vi.spyOn(fs, "writeSync");
  writeAll(99, Buffer.alloc(0), null);
  expect(write).not.toHaveBeenCalled();
});

test("a disk that takes nothing is full", () => {
  vi.spyOn(fs, "writeSync").mockReturnValue(0);
  expect(() => writeAll(99, Buffer.from("a"), null)).toThrow(expect.objectContaining({ code: "ENOSPC" }));
});

test("what was written and couldn't be made to last is cut off again, and that is made to last", () => {
  const { place, file } = fileWith("før\n");
  fs.readSync(file, Buffer.alloc(5));
  const sync = vi.spyOn(fs, "fdatasyncSync").mockImplementationOnce(() => {
    throw failure("EIO");
  });
  expect(() => appendDurably(file, place, Buffer.from("nå\n"), 5)).toThrow("EIO");
  expect(fs.readFileSync(place, "utf8")).toBe("før\n");
  expect(sync).toHaveBeenCalledTimes(2);
  fs.closeSync(file);
});

test("what can't be cut off either changes nothing of what is told", () => {
  vi.spyOn(fs, "writeSync").mockImplementation(() => {
    throw failure("ENOSPC");
  });
  vi.spyOn(fs, "ftruncateSync").mockImplementation(() => {
    throw failure("EIO");
  });
  expect(() => appendDurably(99, "x", Buffer.from("a"), 0)).toThrow("ENOSPC");
});

describe("on Windows", () => {
  /** It cuts no file that was opened for appending alone. */
  const refusesToCut = (appending: number): void => {
    const { ftruncateSync } = fs;
    vi.spyOn(fs, "ftruncateSync").mockImplementation((file, size) => {
      if (file === appending) throw failure("EPERM");
      ftruncateSync(file, size);
    });
  };
  const failsToSync = (): void =>
    void vi.spyOn(fs, "fdatasyncSync").mockImplementationOnce(() => {
      throw failure("EIO");
    });

  test("what couldn't be made to last is cut off by way of the file's name", () => {
    const { place, file } = fileWith("før\n");
    fs.readSync(file, Buffer.alloc(5));
    refusesToCut(file);
    failsToSync();
    expect(() => appendDurably(file, place, Buffer.from("nå\n"), 5)).toThrow("EIO");
    vi.restoreAllMocks();
    expect(fs.readFileSync(place, "utf8")).toBe("før\n");
    fs.closeSync(file);
  });

  test("but never off another file that has taken the name", () => {
    const { place, file } = fileWith("før\n");
    fs.renameSync(place, `${place}.old`);
    fs.writeFileSync(place, "en annens ord, lengre enn de første");
    refusesToCut(file);
    failsToSync();
    expect(() => appendDurably(file, place, Buffer.from("nå\n"), 5)).toThrow("EIO");
    vi.restoreAllMocks();
    expect(fs.readFileSync(place, "utf8")).toBe("en annens ord, lengre enn de første");
    fs.closeSync(file);
  });

  test("a folder that a virus scanner looks into is renamed when it has done so", () => {
    const folder = temporaryFolder();
    const [from, to] = [path.join(folder, "ny"), path.join(folder, "gammel")];
    fs.mkdirSync(from);
    let times = 0;
    const { renameSync } = fs;
    vi.spyOn(fs, "renameSync").mockImplementation((one, other) => {
      times += 1;
      if (times < 4) throw failure(times === 1 ? "EBUSY" : "EPERM");
      renameSync(one, other);
    });
    renameFolder(from, to, 10_000);
    expect([times, fs.existsSync(to)]).toEqual([4, true]);
  });

  test("one that stays held, or whose name is taken, is told of", () => {
    const folder = temporaryFolder();
    const [from, to] = [path.join(folder, "ny"), path.join(folder, "gammel")];
    const rename = vi.spyOn(fs, "renameSync").mockImplementation(() => {
      throw failure("EPERM");
    });
    expect(() => renameFolder(from, to, 60)).toThrow("EPERM");
    expect(rename.mock.calls.length).toBeGreaterThan(1);
    rename.mockClear();
    fs.mkdirSync(to);
    expect(() => renameFolder(from, to, 10_000)).toThrow("EPERM");
    expect(rename).toHaveBeenCalledTimes(1);
  });
});

test("a folder that can't be opened, or can't be made to last, stops nothing, and is closed again", () => {
  const folder = temporaryFolder();
  expect(() => syncFolder(path.join(folder, "borte"))).not.toThrow();
  const sync = vi.spyOn(fs, "fsyncSync").mockImplementation(() => {
    throw failure("EINVAL");
  });
  const close = vi.spyOn(fs, "closeSync");
  expect(() => syncFolder(folder)).not.toThrow();
  expect([sync.mock.calls.length, close.mock.calls.length]).toEqual([1, 1]);
  expect(close.mock.calls[0]).toEqual(sync.mock.calls[0]);
});

test("a folder is made with all that is missing above it, for nobody else", () => {
  const folder = path.join(temporaryFolder(), "a", "b");
  makeFolder(folder);
  makeFolder(folder);
  const rights = [path.dirname(folder), folder].map((place) => fs.statSync(place).mode & 0o777);
  if (process.platform !== "win32") expect(rights).toEqual([0o700, 0o700]);
});

test("a folder that can't be made on a disk that may only be read: it is told of that, by the nearest one there is", () => {
  const there = temporaryFolder();
  vi.spyOn(fs, "mkdirSync").mockImplementation(() => {
    throw failure("ENOENT");
  });
  const access = vi.spyOn(fs, "accessSync").mockImplementation(() => {
    throw failure("EROFS");
  });
  expect(() => makeFolder(path.join(there, "a", "b"))).toThrow("EROFS");
  expect(access).toHaveBeenCalledWith(there, fs.constants.W_OK);
  access.mockImplementation(() => undefined);
  expect(() => makeFolder(path.join(there, "a", "b"))).toThrow("ENOENT");
  vi.spyOn(fs, "existsSync").mockReturnValue(false);
  expect(() => makeFolder(path.join(there, "a", "b"))).toThrow("ENOENT");
  expect(access).toHaveBeenLastCalledWith(path.parse(there).root, fs.constants.W_OK);
});
