// A line that a crash cut off: it is kept as it was found, shows in the session, and spoils no other line.
import fs from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { parseLine } from "../../src/store/journal/line.ts";
import { readSession } from "../../src/store/session/read.ts";
import { AT, newSession, notes, opened, text, write } from "./helpers.ts";

afterEach(() => vi.restoreAllMocks());

const WHOLE = `{"id":"mod:3","at":"${AT}","t":500,"kind":"memo","text":"hel"}`;
const TORN = `{"id":"mod:3","at":"${AT}","t":500,"kind":"note","item":"everyday","said":"verbatim","text":"Det traff m`;

function torn(tail: string | Buffer): { folder: string; file: string; before: string } {
  const folder = newSession();
  const file = path.join(folder, "mod.jsonl");
  const before = fs.readFileSync(file, "utf8");
  fs.appendFileSync(file, tail);
  return { folder, file, before };
}

test("reading alone changes nothing", () => {
  const { folder, file, before } = torn(TORN);
  expect(readSession(folder, text).issues.map(({ code }) => code)).toEqual(["unreadable-line"]);
  expect(fs.readFileSync(file, "utf8")).toBe(before + TORN);
});

test("opened, what was cut off is an entry of its own, in its place, in no other file", () => {
  const { folder, file, before } = torn(TORN);
  const { journal, session } = opened(folder);
  const fragment = { id: "mod:4", at: AT, t: 99_000, kind: "fragment", raw: TORN };
  expect(session.entries.at(-1)).toEqual(fragment);
  expect(session.issues).toEqual([]);
  expect(write(journal, "videre", 100_000)).toBe("mod:5");
  const lines = fs.readFileSync(file, "utf8").slice(before.length).trimEnd().split("\n").map(parseLine);
  expect(lines).toMatchObject([fragment, { kind: "note", text: "videre" }]);
  expect(fs.readdirSync(folder).sort()).toEqual(["beginning", "guide.yaml", "mod.jsonl", "mod.lock"]);
});

test("a whole line that lacks only its line end is that line", () => {
  const { folder } = torn(WHOLE);
  const { journal, session } = opened(folder);
  expect(session.entries.at(-1)).toEqual(parseLine(WHOLE));
  expect(write(journal, "videre")).toBe("mod:4");
});

test.each([
  ["NULs", "\0".repeat(5000)],
  ["blanks", "  \t\r"],
])("%s at the end are cut off", (_, tail) => {
  const { folder, file, before } = torn(tail);
  opened(folder);
  expect(fs.readFileSync(file, "utf8")).toBe(before);
});

test("a whole line and then NULs is that line", () => {
  const { folder, file, before } = torn(`${WHOLE}${"\0".repeat(300)}`);
  opened(folder);
  expect(fs.readFileSync(file, "utf8")).toBe(`${before}${WHOLE}\n`);
});

test("few letters and then many NULs: the letters are kept, the NULs are not", () => {
  const { folder, file } = torn(`{"id":"mo${"\0".repeat(5000)}`);
  expect(opened(folder).session.entries.at(-1)).toMatchObject({ kind: "fragment", raw: '{"id":"mo' });
  expect(fs.readFileSync(file).includes(0)).toBe(false);
});

test("cut in the middle of a character, the rest of it is kept", () => {
  const { folder } = torn(Buffer.concat([Buffer.from(TORN), Buffer.from("🙂").subarray(0, 2)]));
  expect(opened(folder).session.entries.at(-1)).toMatchObject({ raw: `${TORN}\ufffd` });
});

test("if the disk is too full to keep it as an entry, it stays as it is until there is room", () => {
  const { folder, file, before } = torn(TORN);
  const write = vi.spyOn(fs, "writeSync").mockImplementation(() => {
    throw Object.assign(new Error("full"), { code: "ENOSPC" });
  });
  expect(() => opened(folder)).toThrow(text.problems["disk-full"](folder));
  expect(fs.readFileSync(file, "utf8")).toBe(before + TORN);
  write.mockRestore();
  expect(opened(folder).session.entries.at(-1)).toMatchObject({ kind: "fragment", raw: TORN });
});

test.each([1, 2, 3])("a repair that is itself cut short, before write %i, is made good at the next opening", (dies) => {
  const { folder } = torn(TORN);
  const real = fs.writeSync;
  let writes = 0;
  const write = vi.spyOn(fs, "writeSync").mockImplementation(((...given: Parameters<typeof real>) => {
    if (++writes >= dies) throw Object.assign(new Error("pulled out"), { code: "EIO" });
    return real(...given);
  }) as typeof real);
  vi.spyOn(fs, "ftruncateSync").mockImplementation(() => undefined);
  expect(() => opened(folder)).toThrow();
  write.mockRestore();
  vi.restoreAllMocks();
  const { session } = opened(folder);
  expect(session.issues).toEqual([]);
  expect(session.entries.at(-1)).toMatchObject({ kind: "fragment" });
  expect(JSON.stringify(session.entries.at(-1))).toContain("Det traff m");
  expect(notes(session.entries)).toEqual([]);
});

test("the secretary's torn line waits for the secretary", () => {
  const folder = newSession();
  const file = path.join(folder, "sec.jsonl");
  fs.writeFileSync(file, TORN);
  opened(folder);
  expect(fs.readFileSync(file, "utf8")).toBe(TORN);
});
