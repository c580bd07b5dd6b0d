// The one file that a program appends to: what it does when others have changed it, or an append failed, meanwhile.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { type OwnFile, openOwnFile } from "../../../src/store/journal/own-file.ts";
import { scan } from "../../../src/store/journal/scan.ts";
import { AT, temporaryFolder, text } from "../helpers.ts";

afterEach(() => vi.restoreAllMocks());

const moment = { at: AT, t: 5 };
const lineOf = (n: number, writer = "mod"): string => `{"id":"${writer}:${n}","at":"${AT}","t":${n},"kind":"leave"}\n`;

/** The file with lines 1 to `lines`, opened; and how it stands. */
function openedWith(lines: number, after = 0) {
  const place = path.join(temporaryFolder(), "mod.jsonl");
  const there = Array.from({ length: lines }, (_, index) => lineOf(index + 1)).join("");
  if (lines > 0) fs.writeFileSync(place, there);
  const own = openOwnFile(place, "mod", scan(Buffer.from(there)).lines, after, text);
  onTestFinished(() => {
    vi.restoreAllMocks();
    try {
      own.close();
    } catch {}
  });
  return { place, own, now: () => fs.readFileSync(place, "utf8") };
}
const add = (own: OwnFile, n: number): void => own.append(Buffer.from(lineOf(n)), n);

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

/** How many more files are open than when it began to count. */
function countOpen(): () => number {
  const [open, close] = [vi.spyOn(fs, "openSync"), vi.spyOn(fs, "closeSync")];
  return () => open.mock.calls.length - close.mock.calls.length;
}

const refusing = (name: "writeSync" | "ftruncateSync" | "fstatSync", code: string): void => {
  vi.spyOn(fs, name).mockImplementation(() => {
    throw Object.assign(new Error(code), { code });
  });
};

describe("the next number", () => {
  test("is one after the highest in the file, or known of anywhere", () => {
    expect(openedWith(0).own.next()).toBe(1);
    expect(openedWith(3).own.next()).toBe(4);
    expect(openedWith(3, 9).own.next()).toBe(10);
    expect(openedWith(3, 2).own.next()).toBe(4);
  });

  test("goes on after each append, and stays where one failed", () => {
    const { own } = openedWith(1);
    own.append(Buffer.from(lineOf(2) + lineOf(3)), 3);
    expect(own.next()).toBe(4);
    refusing("writeSync", "ENOSPC");
    expect(codeOf(() => add(own, 4))).toBe("ENOSPC");
    expect(own.next()).toBe(4);
  });

  test("is not given again when others took away lines, or when it was known from elsewhere", () => {
    const { own, place } = openedWith(1, 9);
    fs.appendFileSync(place, lineOf(2));
    own.meet(moment);
    expect(own.next()).toBe(10);
  });
});

test("a file that is made is the writer's alone, and its folder knows of it", () => {
  const sync = vi.spyOn(fs, "fsyncSync");
  const { place } = openedWith(0);
  expect(fs.statSync(place).mode & 0o777).toBe(0o600);
  expect(sync).toHaveBeenCalledTimes(1);
  sync.mockClear();
  openedWith(1);
  expect(sync).not.toHaveBeenCalled();
});

test("closed, it is open no more", () => {
  const place = path.join(temporaryFolder(), "mod.jsonl");
  const open = countOpen();
  const own = openOwnFile(place, "mod", [], 0, text);
  expect(open()).toBe(1);
  own.close();
  expect(open()).toBe(0);
});

describe("before each append it is met", () => {
  test("as it was left: it is not even read", () => {
    const { own } = openedWith(2);
    add(own, 3);
    const read = vi.spyOn(fs, "readFileSync");
    own.meet(moment);
    expect(read).not.toHaveBeenCalled();
  });

  test("with more in it: writing goes on after that, in one file, the old one closed", () => {
    const { own, place, now } = openedWith(2);
    fs.appendFileSync(place, lineOf(7));
    const open = countOpen();
    own.meet(moment);
    expect(open()).toBe(0);
    expect(own.next()).toBe(8);
    add(own, 8);
    expect(now()).toBe(lineOf(1) + lineOf(2) + lineOf(7) + lineOf(8));
    own.meet(moment);
  });

  test("with half a line in it: that becomes a fragment, with a number after every one that was ever given", () => {
    const { own, place, now } = openedWith(2, 9);
    fs.appendFileSync(place, "halv");
    own.meet(moment);
    expect(now()).toContain('{"id":"mod:10"');
    expect(now()).toContain('"raw":"halv"');
    expect(own.next()).toBe(11);
    add(own, 11);
    own.meet(moment);
    fs.appendFileSync(place, "mod:40 halv");
    own.meet(moment);
    expect(now()).toContain('{"id":"mod:41"');
    expect(own.next()).toBe(42);
  });

  test("saved anew by an editor with the same lines: writing goes on in the new file", () => {
    const { own, place, now } = openedWith(2);
    const same = now();
    fs.writeFileSync(`${place}.tmp`, same);
    fs.renameSync(`${place}.tmp`, place);
    own.meet(moment);
    add(own, 3);
    expect(now()).toBe(same + lineOf(3));
  });

  test("with saved lines missing: that is told once, and no number is given again", () => {
    const { own, place } = openedWith(3);
    fs.writeFileSync(place, lineOf(1));
    expect(codeOf(() => own.meet(moment))).toBe("changed");
    own.meet(moment);
    expect(own.next()).toBe(4);
  });

  test("saved as UTF-16: it is left alone", () => {
    const { own, place } = openedWith(1);
    fs.writeFileSync(place, Buffer.from("\ufeffhei", "utf16le"));
    expect(codeOf(() => own.meet(moment))).toBe("no-text");
  });

  test("deleted: it is put back with all that was saved, that is told once, and writing goes on in it", () => {
    const { own, place, now } = openedWith(2, 9);
    add(own, 10);
    const saved = now();
    fs.rmSync(place);
    const sync = vi.spyOn(fs, "fsyncSync");
    const open = countOpen();
    expect(codeOf(() => own.meet(moment))).toBe("put-back");
    expect([sync.mock.calls.length, open()]).toEqual([1, 0]);
    expect(now()).toBe(saved);
    expect(fs.statSync(place).mode & 0o777).toBe(0o600);
    own.meet(moment);
    expect(own.next()).toBe(11);
    add(own, 11);
    expect(now()).toBe(saved + lineOf(11));
  });

  test("deleted, and it can't be put back: there is none then, and it is tried again", () => {
    const { own, place, now } = openedWith(2);
    const saved = now();
    fs.rmSync(place);
    refusing("writeSync", "ENOSPC");
    const open = countOpen();
    expect(codeOf(() => own.meet(moment))).toBe("ENOSPC");
    expect(open()).toBe(0);
    expect(fs.existsSync(place)).toBe(false);
    vi.restoreAllMocks();
    expect(codeOf(() => own.meet(moment))).toBe("put-back");
    expect(now()).toBe(saved);
  });

  test("gone with its folder: nothing is made", () => {
    const { own, place } = openedWith(2);
    fs.rmSync(path.dirname(place), { recursive: true });
    expect(codeOf(() => own.meet(moment))).toBe("gone");
    expect(fs.existsSync(path.dirname(place))).toBe(false);
  });

  test("deleted, and read back in pieces: all of it is put back; shorter than it was, nothing is", () => {
    const { own, place, now } = openedWith(3);
    const saved = now();
    const { readSync } = fs;
    fs.rmSync(place);
    const read = vi.spyOn(fs, "readSync").mockReturnValue(0);
    expect(() => own.meet(moment)).toThrow("shorter");
    read.mockImplementation(((file: number, bytes: Buffer, at: number, length: number, from: number) =>
      readSync(file, bytes, at, Math.min(length, 7), from)) as never);
    expect(codeOf(() => own.meet(moment))).toBe("put-back");
    expect(now()).toBe(saved);
  });
});

describe("an append that failed", () => {
  /** Takes a few bytes of the line, then no more; and what it took can't be cut off either. */
  function takeSome(): void {
    const { writeSync } = fs;
    let calls = 0;
    vi.spyOn(fs, "writeSync").mockImplementation(((file: number, bytes: Buffer, from: number) => {
      calls += 1;
      if (calls > 1) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      return writeSync(file, bytes, from, 4);
    }) as never);
  }

  test("and couldn't be cut off is cut off before the next", () => {
    const { own, now } = openedWith(1);
    takeSome();
    refusing("ftruncateSync", "EIO");
    expect(codeOf(() => add(own, 2))).toBe("ENOSPC");
    vi.restoreAllMocks();
    expect(now()).toBe(`${lineOf(1)}{"id`);
    own.meet(moment);
    expect(now()).toBe(lineOf(1));
    add(own, 2);
    expect(now()).toBe(lineOf(1) + lineOf(2));
  });

  test("and of which nothing was left is not cut off again: what others wrote meanwhile is theirs", () => {
    const { own, place, now } = openedWith(1);
    takeSome();
    expect(codeOf(() => add(own, 2))).toBe("ENOSPC");
    vi.restoreAllMocks();
    fs.appendFileSync(place, lineOf(5));
    own.meet(moment);
    expect(now()).toBe(lineOf(1) + lineOf(5));
  });

  test("is cut off once: what others write after that is theirs", () => {
    const { own, place, now } = openedWith(1);
    takeSome();
    refusing("ftruncateSync", "EIO");
    expect(codeOf(() => add(own, 2))).toBe("ENOSPC");
    vi.restoreAllMocks();
    own.meet(moment);
    fs.appendFileSync(place, lineOf(5));
    own.meet(moment);
    expect(now()).toBe(lineOf(1) + lineOf(5));
  });

  test("of which not even the length can be told is looked after as well", () => {
    const { own, now } = openedWith(1);
    takeSome();
    refusing("ftruncateSync", "EIO");
    refusing("fstatSync", "EIO");
    expect(codeOf(() => add(own, 2))).toBe("ENOSPC");
    vi.restoreAllMocks();
    own.meet(moment);
    expect(now()).toBe(lineOf(1));
  });
});
