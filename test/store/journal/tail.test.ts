// The end of a file after a crash, set right: what is written, in which order, and what is left where that is cut short.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { scan } from "../../../src/store/journal/scan.ts";
import { repairTail } from "../../../src/store/journal/tail.ts";
import { AT, temporaryFolder } from "../helpers.ts";

afterEach(() => vi.restoreAllMocks());

const REPAIR = { id: "mod:2", moment: { at: AT, t: 5 }, seal: (json: string) => json };
const WHOLE = `{"id":"mod:1","at":"${AT}","t":0,"kind":"leave"}`;

/** A file with these bytes at its end, repaired; and what is then in it after the whole line. */
function repaired(end: string | Buffer): { readonly wrote: boolean; readonly end: string; readonly stillOpen: number } {
  const place = path.join(temporaryFolder(), "mod.jsonl");
  fs.writeFileSync(place, Buffer.concat([Buffer.from(`${WHOLE}\n`), Buffer.from(end)]));
  const open = new Set<number>();
  const { openSync, closeSync } = fs;
  vi.spyOn(fs, "openSync").mockImplementation((...given) => {
    const file = openSync(...given);
    open.add(file);
    return file;
  });
  vi.spyOn(fs, "closeSync").mockImplementation((file) => {
    open.delete(file);
    closeSync(file);
  });
  const wrote = repairTail(place, scan(fs.readFileSync(place)), REPAIR);
  vi.restoreAllMocks();
  return { wrote, end: fs.readFileSync(place, "utf8").slice(WHOLE.length + 1), stillOpen: open.size };
}
const fragment = (raw: string): string => `${JSON.stringify({ id: "mod:2", at: AT, t: 5, kind: "fragment", raw })}\n`;

test.each<[string, string | Buffer, string]>([
  ["blanks and NULs are cut off", " \t\0\0 ", ""],
  ["a whole line gets its line end", WHOLE.replace("mod:1", "mod:9"), `${WHOLE.replace("mod:1", "mod:9")}\n`],
  ["also with blanks and NULs after it", `${WHOLE} \0\0\0`, `${WHOLE}\n`],
  ["half a line becomes a fragment", '{"id":"mod', fragment('{"id":"mod')],
  ["a long one too, which is longer than what it becomes", "x".repeat(500), fragment("x".repeat(500))],
  [
    "with NULs in it, from its first letter to its last",
    `\0ab\0${"c".repeat(200)}\0\0\0`,
    fragment(`ab\0${"c".repeat(200)}`),
  ],
  ["with more NULs after it than it takes", `ab${"\0".repeat(900)}`, fragment("ab")],
  ["of a whole line after half a one the whole one stays in its place", `ab\0${WHOLE}`, `ab\0${WHOLE}\n`],
])("%s", (_, end, left) => {
  expect(repaired(end)).toEqual({ wrote: true, end: left, stillOpen: 0 });
});

test("a file that ends in a line end is left alone", () => {
  expect(repaired("")).toEqual({ wrote: false, end: "", stillOpen: 0 });
  const open = vi.spyOn(fs, "openSync");
  repairTail("/borte", scan(Buffer.from(`${WHOLE}\n`)), REPAIR);
  expect(open).not.toHaveBeenCalled();
});

describe("on the disk", () => {
  /** What was done to the file, in order. */
  function steps(end: string): readonly string[] {
    const done: string[] = [];
    const { writeSync, ftruncateSync, fdatasyncSync } = fs;
    const place = path.join(temporaryFolder(), "mod.jsonl");
    fs.writeFileSync(place, end);
    const found = scan(fs.readFileSync(place));
    vi.spyOn(fs, "writeSync").mockImplementation(((...given: [number, Buffer, number, number, number]) => {
      const bytes = given[1];
      const what = bytes.every((byte) => byte === 0) ? "NULs" : bytes.toString() === "\n" ? "line end" : "line";
      done.push(`${what} ${bytes.length} at ${given[4]}`);
      return (writeSync as (...all: unknown[]) => number)(...given);
    }) as typeof fs.writeSync);
    vi.spyOn(fs, "ftruncateSync").mockImplementation((file, length) => {
      done.push(`cut at ${length}`);
      ftruncateSync(file, length);
    });
    vi.spyOn(fs, "fdatasyncSync").mockImplementation((file) => {
      done.push("sync");
      fdatasyncSync(file);
    });
    repairTail(place, found, REPAIR);
    vi.restoreAllMocks();
    return done;
  }
  const { length } = fragment("ab");

  test("room comes first, with NULs; the line end comes last, and then it is made to last", () => {
    const [line, missing] = [length - 1, length - 3];
    expect(steps("ab")).toEqual([
      `NULs ${missing} at 2`,
      `line ${line} at 0`,
      `cut at ${line}`,
      `line end 1 at ${line}`,
      "sync",
    ]);
  });

  test("where there is too little room for all of it the file is left as it was, to the byte", () => {
    const place = path.join(temporaryFolder(), "mod.jsonl");
    fs.writeFileSync(place, "ab");
    const { writeSync } = fs;
    let calls = 0;
    vi.spyOn(fs, "writeSync").mockImplementation(((
      file: number,
      bytes: Buffer,
      from: number,
      size: number,
      at: number,
    ) => {
      calls += 1;
      if (calls === 2) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      return writeSync(file, bytes, from, calls === 1 ? 5 : size, at);
    }) as never);
    expect(() => repairTail(place, scan(Buffer.from("ab")), REPAIR)).toThrow("full");
    expect(fs.readFileSync(place, "utf8")).toBe("ab");
  });

  test("no room is made where there is enough", () => {
    expect(steps(`ab${"\0".repeat(900)}`)).toEqual([
      `line ${length - 1} at 0`,
      `cut at ${length - 1}`,
      `line end 1 at ${length - 1}`,
      "sync",
    ]);
  });

  test("a whole line and blanks are made to last as well", () => {
    expect(steps(WHOLE)).toEqual([`line end 1 at ${WHOLE.length}`, `cut at ${WHOLE.length + 1}`, "sync"]);
    expect(steps(" ")).toEqual(["cut at 0", "sync"]);
  });
});
