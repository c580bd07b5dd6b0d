// A session kept by the first version, never edited since: every later version reads it, and reads the same in it.
// When this fails, mend the program. A change of the format gets a folder of its own beside v1.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { serialize } from "../../src/store/line.ts";
import { readSession } from "../../src/store/read.ts";
import { EVERY_KIND } from "./entries.ts";
import { text } from "./helpers.ts";

const frozen = path.join(import.meta.dirname, "frozen/v1");
const session = path.join(frozen, "20261122-1015-korkvelden");

test("the session of version 1 reads as it always has", () => {
  const { id, entries, issues, guideSource } = readSession(session, text);
  expect(id).toBe("20261122-1015-korkvelden");
  expect(entries).toEqual(JSON.parse(fs.readFileSync(path.join(frozen, "read.json"), "utf8")));
  expect(issues.map(({ code }) => code)).toEqual(["newer-line"]);
  expect(Buffer.from(guideSource ?? []).toString()).toMatch(/^id: korkvelden\n/);
});

test("it holds an entry of every kind there was, and one of a kind there was not", () => {
  const kinds = new Set(readSession(session, text).entries.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...Object.keys(EVERY_KIND), "unknown"].sort());
});

test("written again, each of its lines is the same, byte for byte", () => {
  const lines = ["mod", "sec"].flatMap((writer) =>
    fs
      .readFileSync(path.join(session, `${writer}.jsonl`), "utf8")
      .trimEnd()
      .split("\n"),
  );
  const written = new Set(readSession(session, text).entries.map(serialize));
  expect(lines.map((line) => line.trimEnd()).filter((line) => !written.has(line))).toEqual([]);
});
