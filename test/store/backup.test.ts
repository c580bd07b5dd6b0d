// A session on two disks: what is copied, what is left alone, and that no struck words come back either way.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { bringBackLines, compareCopy, copySession } from "../../src/store/backup/copy-session.ts";
import { StoreProblem } from "../../src/store/problem.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { AT, bytesIn, newSession, note, notes, opened, temporaryFolder, text, write } from "./helpers.ts";

afterEach(() => vi.restoreAllMocks());

/** A session here with these notes, and where its copy goes. */
function session(...words: readonly string[]): { readonly here: string; readonly there: string } {
  const here = newSession();
  add(here, ...words);
  return { here, there: path.join(temporaryFolder(), "sessions", path.basename(here)) };
}

function add(folder: string, ...words: readonly string[]): readonly string[] {
  const { journal } = opened(folder);
  const ids = words.map((one) => write(journal, one));
  journal.close();
  return ids;
}

function strikes(folder: string, id: string): void {
  const { journal } = opened(folder);
  journal.strike(id, { at: AT, t: 9000 });
  journal.close();
}

const notesIn = (folder: string): readonly string[] => notes(readSession(folder, text).entries);
const edit = (folder: string, change: (source: string) => string): void => {
  const file = path.join(folder, "mod.jsonl");
  fs.writeFileSync(file, change(fs.readFileSync(file, "utf8")));
};

describe("to a backup", () => {
  test("all of it, so that it reads the same and verifies; again, and nothing is written; with more, and that comes along", () => {
    const { here, there } = session("en", "to");
    fs.writeFileSync(path.join(here, "opptak.wav"), Buffer.alloc(100, 7));
    expect(copySession(here, there, text)).toMatchObject({ state: "new", whole: true, lines: 4 });
    expect(readSession(there, text).entries).toEqual(readSession(here, text).entries);
    expect(verifySession(there, text).findings).toEqual([]);
    expect(fs.readFileSync(path.join(there, "opptak.wav"))).toEqual(Buffer.alloc(100, 7));
    expect(fs.statSync(path.join(there, "mod.jsonl")).mode & 0o777).toBe(0o600);
    expect(copySession(here, there, text)).toMatchObject({ state: "same", whole: true });
    add(here, "tre");
    expect(compareCopy(here, there, text)).toMatchObject({ state: "updated", lacking: { here: 0, there: 1 } });
    expect(copySession(here, there, text)).toMatchObject({ state: "updated" });
    expect(notesIn(there)).toEqual(["en", "to", "tre"]);
    expect(fs.readdirSync(there).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  test("while it is open, with a line half written: the whole lines, and the rest the next time", () => {
    const { here, there } = session("en");
    const { journal } = opened(here);
    fs.appendFileSync(path.join(here, "mod.jsonl"), '{"id":"mod:9","at');
    expect(copySession(here, there, text)).toMatchObject({ state: "new" });
    expect(fs.readFileSync(path.join(there, "mod.jsonl"), "utf8").endsWith("}\n")).toBe(true);
    write(journal, "to");
    journal.close();
    copySession(here, there, text);
    expect(notesIn(there)).toEqual(["en", "to"]);
  });

  test("struck meanwhile: the words are gone from the backup too, overwritten where they stood", () => {
    const { here, there } = session("før", "Åse fra Utvik", "etter");
    copySession(here, there, text);
    const before = fs.openSync(path.join(there, "mod.jsonl"), "r");
    strikes(here, "mod:4");
    expect(copySession(here, there, text)).toMatchObject({ state: "updated" });
    expect(bytesIn(there).includes("Utvik")).toBe(false);
    expect(fs.readFileSync(before).includes("Utvik")).toBe(false);
    fs.closeSync(before);
    expect(notesIn(there)).toEqual(["før", "etter"]);
    expect(verifySession(there, text).findings).toEqual([]);
  });

  test("put back from an older copy, or damaged: the backup, which has more, is left as it is", () => {
    const { here, there } = session("en", "to");
    copySession(here, there, text);
    edit(here, (source) => source.split("\n").slice(0, 3).join("\n").concat("\n"));
    expect(copySession(here, there, text)).toMatchObject({ state: "newer", lacking: { here: 1, there: 0 } });
    edit(here, (source) => source.replace('"en"', '"ei"'));
    expect(copySession(here, there, text)).toMatchObject({ state: "unsure", whole: false });
    expect(notesIn(there)).toEqual(["en", "to"]);
  });

  test("damaged before there was any backup: it is copied as it is, and that is told", () => {
    const { here, there } = session("en", "to");
    edit(here, (source) => source.replace('"en"', '"ei"'));
    expect(copySession(here, there, text)).toMatchObject({ state: "new", whole: false });
  });

  test("the backup is open in a program: nothing is written under its hands", () => {
    const { here, there } = session("en");
    copySession(here, there, text);
    add(here, "to");
    const { journal } = opened(there);
    expect(copySession(here, there, text)).toMatchObject({ state: "open" });
    journal.close();
    expect(copySession(here, there, text)).toMatchObject({ state: "updated" });
  });

  test.each(["copyFileSync", "writeSync", "fsyncSync", "renameSync"] as const)(
    "a disk that is full, or fails, at any %s: what was there before is there, and it can be done again",
    (call) => {
      const { here, there } = session("en");
      fs.writeFileSync(path.join(here, "mod (1).jsonl"), "bilde");
      copySession(here, there, text);
      const before = bytesIn(there);
      add(here, "to");
      fs.writeFileSync(path.join(here, "mod (1).jsonl"), "annet");
      const real = fs[call] as (...given: unknown[]) => unknown;
      for (let number = 1; ; number++) {
        let calls = 0;
        vi.spyOn(fs, call).mockImplementation(((...given: unknown[]) => {
          calls += 1;
          if (calls === number) throw Object.assign(new Error("full"), { code: "ENOSPC" });
          return real(...given);
        }) as never);
        let problem: unknown;
        try {
          copySession(here, there, text);
        } catch (error) {
          problem = error;
        }
        vi.restoreAllMocks();
        if (calls < number) break;
        if (problem !== undefined) expect(problem).toBeInstanceOf(StoreProblem);
        expect(notesIn(there)[0]).toBe("en");
        expect(verifySession(there, text).findings.filter(({ is }) => is !== "copy")).toEqual([]);
        expect(fs.readdirSync(there).filter((name) => name.includes("unfinished"))).toEqual([]);
      }
      expect(copySession(here, there, text).state).toMatch(/updated|same/u);
      expect(notesIn(there)).toEqual(["en", "to"]);
      expect(bytesIn(there).equals(before)).toBe(false);
    },
  );

  test("a disk that gives back other bytes than were written to it is not trusted", () => {
    const { here, there } = session("en");
    const { readFileSync } = fs;
    vi.spyOn(fs, "readFileSync").mockImplementation(((...given: Parameters<typeof fs.readFileSync>) => {
      const bytes = readFileSync(...given);
      return String(given[0]).endsWith(".unfinished") ? Buffer.from("annet") : bytes;
    }) as typeof fs.readFileSync);
    expect(() => copySession(here, there, text)).toThrow(StoreProblem);
    vi.restoreAllMocks();
    expect(fs.existsSync(there)).toBe(false);
  });
});

describe("back from it", () => {
  test("a session that is gone here, whole; what is missing at the end; what was changed", () => {
    const { here, there } = session("en", "to");
    copySession(here, there, text);
    fs.rmSync(here, { recursive: true });
    expect(copySession(there, here, text)).toMatchObject({ state: "new", lines: 4 });
    edit(here, (source) => source.split("\n").slice(0, 3).join("\n").concat("\n"));
    expect(copySession(there, here, text)).toMatchObject({ state: "updated" });
    edit(here, (source) => source.replace('"en"', '"ei"'));
    expect(copySession(there, here, text)).toMatchObject({ state: "updated" });
    expect(notesIn(here)).toEqual(["en", "to"]);
    expect(verifySession(here, text).findings).toEqual([]);
  });

  test("here is newer: it is left alone", () => {
    const { here, there } = session("en");
    copySession(here, there, text);
    add(here, "to");
    expect(copySession(there, here, text)).toMatchObject({ state: "newer", lacking: { here: 1 } });
    expect(notesIn(here)).toEqual(["en", "to"]);
  });

  test("each has its own end: the lines that are missing here are added, and nothing here is lost", () => {
    const { here, there } = session("en", "to");
    copySession(here, there, text);
    edit(here, (source) => source.replace('"en"', '"ei"'));
    add(here, "tre");
    expect(copySession(there, here, text)).toMatchObject({ state: "parted" });
    expect(bringBackLines(there, here, text)).toBe(1);
    expect([...notesIn(here)].sort()).toEqual(["en", "to", "tre"]);
    add(here, "fire");
    expect([...notesIn(here)].sort()).toEqual(["en", "fire", "to", "tre"]);
  });

  test("two sets of words on one line, both of them whole: only a person can tell which is right", () => {
    const { here, there } = session("en");
    copySession(here, there, text);
    add(here, "her");
    add(there, "der");
    expect(copySession(there, here, text)).toMatchObject({ state: "parted" });
    expect(bringBackLines(there, here, text)).toBe(0);
    expect(notesIn(here)).toEqual(["en", "her"]);
  });

  test("words that were struck here after the backup don't come back, and go there as well", () => {
    const { here, there } = session("før", "Åse fra Utvik", "etter");
    copySession(here, there, text);
    strikes(here, "mod:4");
    // The end is lost here, with the strike in another's file: the struck line itself is all that is left of it.
    edit(here, (source) => source.split("\n").slice(0, 4).join("\n").concat("\n"));
    expect(copySession(there, here, text)).toMatchObject({ state: "updated" });
    expect(bytesIn(here).includes("Utvik")).toBe(false);
    expect(notesIn(here)).toEqual(["før", "etter"]);
    expect(verifySession(here, text).findings).toEqual([]);
  });

  test("the session is open: nothing is written under its program's hands", () => {
    const { here, there } = session("en", "to");
    copySession(here, there, text);
    edit(here, (source) => source.split("\n").slice(0, 3).join("\n").concat("\n"));
    const { journal } = opened(here);
    expect(copySession(there, here, text)).toMatchObject({ state: "open" });
    journal.append([note("går videre")]);
    journal.close();
  });
});
