// What other programs and people do to a session's folder while it is open, or beside it.

import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { rounds } from "../soak.ts";
import { AT, NODE, newSession, note, notes, opened, text, write } from "./helpers.ts";

afterEach(() => vi.restoreAllMocks());

const journalOf = (folder: string, writer = "mod"): string => path.join(folder, `${writer}.jsonl`);
const moment = { at: AT, t: 9000 };

test("an editor saves the open journal with the line ends of Windows: writing goes on, and nothing is lost or doubled", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  write(journal, "før");
  fs.writeFileSync(journalOf(folder), fs.readFileSync(journalOf(folder), "utf8").replaceAll("\n", "\r\n"));
  write(journal, "etter");
  expect(journal.look(moment)).toEqual([]);
  journal.close();
  expect(notes(readSession(folder, text).entries)).toEqual(["før", "etter"]);
  expect(verifySession(folder, text).findings).toEqual([]);
});

test("an older backup is put over the open journal: what was saved since is written back, that is told, and no number is given twice", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  write(journal, "en");
  const older = fs.readFileSync(journalOf(folder));
  for (const words of ["to", "tre"]) write(journal, words);
  fs.writeFileSync(journalOf(folder), older);
  write(journal, "fire");
  expect(journal.look(moment).map(({ code }) => code)).toEqual(["put-back"]);
  journal.close();
  const { entries } = readSession(folder, text);
  expect([...notes(entries)].sort()).toEqual(["en", "fire", "to", "tre"]);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(verifySession(folder, text).findings).toEqual([]);
});

test("verified again and again while a program writes: nothing is ever found wrong", async () => {
  const folder = newSession();
  const child = spawn(NODE, [path.join(import.meta.dirname, "children/appender.ts"), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(child.stdout, "data");
  let seen = 0;
  for (let time = 0; time < 200 || seen < 50; time++) {
    const { findings, lines } = verifySession(folder, text);
    expect(findings).toEqual([]);
    seen = lines;
    await new Promise((resolve) => setImmediate(resolve));
  }
  child.kill("SIGKILL");
  await once(child, "close");
});

test("of many lines, on a disk that may only be read: verified without one write", () => {
  const many = rounds(5_000, 100_000);
  const folder = newSession();
  const { journal } = opened(folder);
  journal.append(Array.from({ length: many }, (_, n) => note(`notat ${n}`, 1000 + n)));
  journal.close();
  const { openSync } = fs;
  vi.spyOn(fs, "openSync").mockImplementation((place, flags = "r", ...rest) => {
    if (flags !== "r") throw Object.assign(new Error("read-only"), { code: "EROFS" });
    return openSync(place, flags, ...rest);
  });
  expect(verifySession(folder, text)).toMatchObject({ lines: many + 2, findings: [] });
});

test("two folders of one session, each with an end of its own: both are read, and verify tells what each lacks", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  write(journal, "felles");
  journal.close();
  const twin = `${folder} (1)`;
  fs.cpSync(folder, twin, { recursive: true });
  expect(verifySession(twin, text).findings).toEqual([
    { is: "twin", session: path.basename(folder), lines: 0, lacking: 0 },
  ]);
  for (const [place, ends] of [
    [folder, ["her", "og her"]],
    [twin, ["der"]],
  ] as const) {
    const one = opened(place);
    for (const words of ends) write(one.journal, words);
    one.journal.close();
  }
  expect(verifySession(folder, text).findings).toEqual([]);
  // The line that both have under one number, and the one that only the first has.
  expect(verifySession(twin, text).findings).toEqual([
    { is: "twin", session: path.basename(folder), lines: 1, lacking: 2 },
  ]);
  expect(notes(readSession(folder, text).entries)).toEqual(["felles", "her", "og her"]);
  expect(notes(readSession(twin, text).entries)).toEqual(["felles", "der"]);
});
