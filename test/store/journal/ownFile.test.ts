// The one file that a program appends to: what it does when others have changed it, or an append failed, meanwhile.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { Entry } from "../../../src/model/entry.ts";
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
  const own = openOwnFile(place, "mod", scan(Buffer.from(there)).lines, after, PLAIN);
  onTestFinished(() => {
    vi.restoreAllMocks();
    try {
      own.close();
    } catch {}
  });
  return { place, own, now: () => fs.readFileSync(place, "utf8") };
}
const entryOf = (n: number): Entry => ({ id: `mod:${n}`, at: AT, t: n, kind: "leave" });
const written = (n: number) => ({ entry: entryOf(n), json: lineOf(n).trimEnd() });
const add = (own: OwnFile, n: number): void => own.append([written(n)], n);
/** Lines as the first version wrote them: what they hold can be written down here. */
const PLAIN = { format: 1, text } as const;

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
    own.append([written(2), written(3)], 3);
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
  const own = openOwnFile(place, "mod", [], 0, PLAIN);
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

  describe("with saved lines missing, they are put back, that is told once, and no number is given again", () => {
    const [one, two, three] = [lineOf(1), lineOf(2), lineOf(3)];
    test.each([
      ["an older copy in its place", one, one + two + three, 2],
      ["emptied", "", one + two + three, 3],
      ["cut in the middle of the last line", one + two + three.slice(0, 20), one + two + three, 1],
      ["cut in the middle of a line before it", one + two.slice(0, 9), one + two + three, 2],
      ["cut before a line end", one + two + three.slice(0, -1), one + two + three, 0],
      [
        "overwritten in the middle of a line, as long as before",
        one + two.replace("kind", "k\0nd") + three,
        undefined,
        1,
      ],
      ["another's words where a line ended", `${one}${two.slice(0, 20)}XX`, undefined, 2],
      ["one line changed into another that can be read", one + two.replace('"t":2', '"t":7') + three, undefined, 1],
      ["one line gone from the middle", one + three, one + three + two, 1],
    ])("%s", (_, there, after, count) => {
      const { own, place, now } = openedWith(3);
      fs.writeFileSync(place, there);
      expect(own.meet(moment)).toEqual(count === 0 ? undefined : { what: "lines", count });
      if (after !== undefined) expect(now()).toBe(after);
      for (const line of [one, two, three]) expect(now()).toContain(line);
      expect(own.meet(moment)).toBeUndefined();
      const next = own.next();
      expect(next).toBeGreaterThan(3);
      add(own, next);
      fs.writeFileSync(place, one);
      expect(own.meet(moment)?.what).toBe("lines");
      expect(now()).toContain(lineOf(next));
    });
  });

  test("changed where a disk tells no times: the last bytes tell it", () => {
    const { own, place, now } = openedWith(2);
    const stat = fs.statSync;
    vi.spyOn(fs, "statSync").mockImplementation(((at: string, options: object) => ({
      ...(stat(at, options as never) as object),
      isFile: () => true,
      mtimeNs: 0n,
    })) as never);
    vi.spyOn(fs, "fstatSync").mockImplementation(((file: number, options: object) => ({
      ...(stat(`/proc/self/fd/${file}`, options as never) as object),
      mtimeNs: 0n,
    })) as never);
    add(own, 3);
    fs.writeFileSync(place, lineOf(1) + lineOf(2) + lineOf(3).replace("leave", "l_ave"));
    expect(own.meet(moment)).toEqual({ what: "lines", count: 1 });
    expect(now()).toContain(lineOf(3));
  });

  test("struck by the other program: its words do not come back", () => {
    const { own, place, now } = openedWith(2);
    const struck = lineOf(2).replace('"kind":"leave"', '"kind":"struck"').replace("\n", " \n");
    fs.writeFileSync(place, lineOf(1) + struck);
    expect(own.meet(moment)).toBeUndefined();
    fs.writeFileSync(place, "");
    expect(own.meet(moment)).toEqual({ what: "lines", count: 2 });
    expect(now()).not.toContain(lineOf(2));
    own.forget(new Set(["mod:1"]));
    fs.writeFileSync(place, "");
    own.meet(moment);
    expect(now()).not.toContain("mod:1");
  });

  test("where there is no room to put them back the file is as it was found, and it is tried again", () => {
    const { own, place, now } = openedWith(3);
    const cut = lineOf(1) + lineOf(2).slice(0, 9);
    fs.writeFileSync(place, cut);
    const { writeSync } = fs;
    let calls = 0;
    vi.spyOn(fs, "writeSync").mockImplementation(((
      file: number,
      bytes: Buffer,
      from: number,
      length: number,
      at: number,
    ) => {
      calls += 1;
      if (calls > 1) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      return writeSync(file, bytes, from, Math.min(length, 30), at);
    }) as never);
    expect(codeOf(() => own.meet(moment))).toBe("ENOSPC");
    expect(now()).toBe(cut);
    vi.restoreAllMocks();
    expect(own.meet(moment)).toEqual({ what: "lines", count: 2 });
    expect(now()).toBe(lineOf(1) + lineOf(2) + lineOf(3));
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
    expect(own.meet(moment)).toEqual({ what: "file" });
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
    expect(own.meet(moment)).toEqual({ what: "file" });
    expect(now()).toBe(saved);
  });

  test("gone with its folder: nothing is made", () => {
    const { own, place } = openedWith(2);
    fs.rmSync(path.dirname(place), { recursive: true });
    expect(codeOf(() => own.meet(moment))).toBe("gone");
    expect(fs.existsSync(path.dirname(place))).toBe(false);
  });

  test("deleted, and read back in pieces, or shorter than it was: all of it is put back", () => {
    for (const taken of [7, 0]) {
      const { own, place, now } = openedWith(3);
      const saved = now();
      const { readSync } = fs;
      fs.rmSync(place);
      vi.spyOn(fs, "readSync").mockImplementation(((
        file: number,
        bytes: Buffer,
        at: number,
        length: number,
        from: number,
      ) => readSync(file, bytes, at, Math.min(length, taken), from)) as never);
      expect(own.meet(moment)).toEqual({ what: "file" });
      expect(now()).toBe(saved);
      vi.restoreAllMocks();
    }
  });
});

describe("between two looks", () => {
  test("as it was left, or still being written by others: nothing is done", () => {
    const { own, place, now } = openedWith(2);
    expect(own.look(moment)).toBeUndefined();
    fs.writeFileSync(place, lineOf(1));
    expect(own.look(moment)).toBeUndefined();
    fs.appendFileSync(place, lineOf(2).slice(0, 5));
    expect(own.look(moment)).toBeUndefined();
    expect(now()).toBe(lineOf(1) + lineOf(2).slice(0, 5));
  });

  test("changed and then left alone: what is missing is put back", () => {
    const { own, place, now } = openedWith(2);
    fs.writeFileSync(place, lineOf(1));
    own.look(moment);
    expect(own.look(moment)).toEqual({ what: "lines", count: 1 });
    expect(now()).toBe(lineOf(1) + lineOf(2));
    fs.rmSync(place);
    expect(own.look(moment)).toEqual({ what: "file" });
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
