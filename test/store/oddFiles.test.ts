// What lies in a session's folder under a name of ours and is no file of ours: nothing waits for it, and the rest is read.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { takeLock } from "../../src/store/folder/lock.ts";
import { lastSeen } from "../../src/store/session/last-seen.ts";
import { summaryOf } from "../../src/store/session/list.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { AT, newSession, notes, opened, temporaryFolder, text, write } from "./helpers.ts";

const hasPipes = spawnSync("mkfifo", [path.join(fs.mkdtempSync("/tmp/samtale-pipe-"), "x")]).status === 0;
const pipe = (...parts: readonly string[]): void => void spawnSync("mkfifo", [path.join(...parts)]);

describe.skipIf(!hasPipes)("a pipe that nobody writes to", () => {
  test("as the other writer's journal, the other's lock, the guide: the session is read, written to, listed and verified", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    pipe(folder, "sec.jsonl");
    pipe(folder, "sec.lock");
    fs.rmSync(path.join(folder, "guide.yaml"));
    pipe(folder, "guide.yaml");
    write(journal, "videre");
    expect(lastSeen(folder, "mod")).toEqual({});
    journal.close();
    const { entries, issues } = readSession(folder, text);
    expect(notes(entries)).toEqual(["videre"]);
    expect(issues.map(({ code }) => code)).toEqual(["file-failed", "guide-found"]);
    expect(summaryOf(folder, text).broken).toBeUndefined();
    expect(verifySession(folder, text).findings.map(({ is }) => is)).toEqual(["guide", "file-failed"]);
    opened(folder).journal.close();
    expect(fs.statSync(path.join(folder, "guide.yaml")).isFile()).toBe(true);
  });

  test("as one's own journal: nothing is kept in it, and that is said", () => {
    const folder = newSession();
    pipe(folder, "sec.jsonl");
    expect(() => opened(folder, "sec")).toThrow(text.problems["no-text"](path.join(folder, "sec.jsonl")));
  });

  test("as a lock: it is none", () => {
    const folder = temporaryFolder();
    pipe(folder, "mod.lock");
    expect(takeLock(path.join(folder, "mod.lock"))).toMatchObject({ state: "unavailable" });
  });
});

test("a link to a file elsewhere is read as that file; one to nowhere is told of", () => {
  const folder = newSession();
  const elsewhere = path.join(temporaryFolder(), "sec.jsonl");
  write(opened(folder, "sec").journal, "annet sted");
  fs.renameSync(path.join(folder, "sec.jsonl"), elsewhere);
  fs.symlinkSync(elsewhere, path.join(folder, "sec.jsonl"));
  expect(notes(readSession(folder, text).entries)).toEqual(["annet sted"]);
  fs.rmSync(elsewhere);
  expect(readSession(folder, text).issues.map(({ code }) => code)).toEqual(["file-failed"]);
});

test("struck words in folders inside the session's, an export made there earlier among them, are pointed out", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  const id = write(journal, "Åse fra Utvik sa det");
  fs.mkdirSync(path.join(folder, "eksport/gammelt"), { recursive: true });
  fs.writeFileSync(path.join(folder, "eksport/gammelt/kor.md"), "- Åse fra Utvik sa det\n");
  fs.writeFileSync(path.join(folder, "eksport/annet.md"), "ingenting\n");
  const { issues } = journal.strike(id, { at: "2026-11-22T10:20:00.000+01:00", t: 5000 });
  expect(issues.map(({ message }) => message)).toEqual([
    text.issues.strayWords(path.join("eksport", "gammelt", "kor.md")),
  ]);
});

test.each([
  ["a time that no clock shows", '"t":1e300'],
  ["a time that no clock shows, typed", '"typed":-1e300'],
  ["lists within lists, ten thousand deep", `"deep":${"[".repeat(10_000)}${"]".repeat(10_000)}`],
])("%s costs its line, and not its file", (_, odd) => {
  const folder = newSession();
  const { journal } = opened(folder);
  write(journal, "før");
  journal.close();
  const line = JSON.stringify({ id: "mod:4", at: AT, t: 2000, kind: "note", said: "paraphrase", text: "rart" });
  fs.appendFileSync(path.join(folder, "mod.jsonl"), `${line.slice(0, -1)},${odd}}\n`);
  const { journal: again } = opened(folder);
  write(again, "etter");
  const { entries, issues } = readSession(folder, text);
  expect(notes(entries)).toEqual(["før", "etter"]);
  expect(issues.map(({ code }) => code)).toContain("unreadable-line");
  expect(verifySession(folder, text).findings.map(({ is }) => is)).toContain("unreadable");
});
