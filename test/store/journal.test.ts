// Writing to a session: what is given back is on the disk, under an id that is never given again.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openJournal } from "../../src/store/session/open.ts";
import { readSession } from "../../src/store/session/read.ts";
import { EVERY_KIND } from "./entries.ts";
import { AT, newSession, note, notes, opened, temporaryFolder, text, write } from "./helpers.ts";

afterEach(() => vi.restoreAllMocks());

const moment = () => ({ at: AT, t: 0 });

function failing(folder: string): Error & { code?: string } {
  try {
    openJournal(folder, "mod", { moment, text }).journal.close();
  } catch (error) {
    return error as Error;
  }
  throw new Error("it opened");
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
  } catch (error) {
    return (error as { code?: string }).code;
  }
  return undefined;
}

test("a note is in the file when it is given back", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  expect(journal.append([note("Mange var usikre"), note("så kom latteren")]).map(({ id }) => id)).toEqual([
    "mod:3",
    "mod:4",
  ]);
  expect(fs.readFileSync(path.join(folder, "mod.jsonl"), "utf8").split("\n")).toHaveLength(5);
  expect(notes(readSession(folder, text).entries)).toEqual(["Mange var usikre", "så kom latteren"]);
  expect(readSession(folder, text).issues).toEqual([]);
});

test("what is given back is what is read back, kind by kind", () => {
  const folder = newSession();
  const drafts = Object.values(EVERY_KIND).filter(({ kind }) => kind !== "strike");
  const saved = opened(folder).journal.append(drafts);
  const read = readSession(folder, text).entries.filter(({ id }) => id !== "mod:1" && id !== "mod:2");
  expect(read).toEqual([...saved].sort((a, b) => (a.typed ?? a.t) - (b.typed ?? b.t)));
});

test("closed and opened again, the numbers go on", () => {
  const folder = newSession();
  const first = opened(folder).journal;
  write(first, "en");
  first.close();
  const { journal, session } = opened(folder);
  expect(notes(session.entries)).toEqual(["en"]);
  expect(write(journal, "to")).toBe("mod:4");
});

test("a number known from nowhere but a strike, a cut-off line or a later version isn't given again", () => {
  const folder = newSession();
  const line = (rest: string) => `{"id":"sec:1","at":"${AT}","t":0,${rest}}\n`;
  const file = path.join(folder, "sec.jsonl");
  for (const [rest, next] of [
    ['"kind":"strike","target":"mod:20"', "mod:21"],
    ['"kind":"fragment","raw":"{\\"id\\":\\"mod:30\\",\\"at"', "mod:31"],
    ['"kind":"song","of":"mod:40"', "mod:41"],
  ] as const) {
    fs.writeFileSync(file, line(rest));
    const { journal } = opened(folder);
    expect(write(journal, "ny")).toBe(next);
    journal.close();
  }
});

test("moderator and secretary write at the same time, each in a file of their own", () => {
  const folder = newSession();
  const moderator = opened(folder).journal;
  const secretary = opened(folder, "sec").journal;
  expect(write(secretary, "alle ler", 2000)).toBe("sec:1");
  expect(write(moderator, "godt spørsmål", 1500)).toBe("mod:3");
  expect(notes(readSession(folder, text).entries)).toEqual(["godt spørsmål", "alle ler"]);
});

test("files are the writer's alone", () => {
  const folder = newSession();
  opened(folder, "sec");
  expect(fs.statSync(folder).mode & 0o777).toBe(0o700);
  for (const entry of fs.readdirSync(folder, { withFileTypes: true }))
    expect(fs.statSync(path.join(folder, entry.name)).mode & 0o777).toBe(entry.isDirectory() ? 0o700 : 0o600);
});

test("a draft that could not be read again is refused, and nothing of it is written", () => {
  const folder = newSession();
  const { journal } = opened(folder);
  expect(codeOf(() => journal.append([note("ja"), { ...note("nei"), t: Number.NaN }]))).toBe("unwritable");
  expect(write(journal, "jo")).toBe("mod:3");
});

test("a closed journal takes nothing more", () => {
  const { journal } = opened(newSession());
  journal.close();
  expect(codeOf(() => write(journal, "for sent"))).toBe("failed");
});

describe("the same writer twice", () => {
  test("the second is told where the session is open, and the first goes on", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const problem = failing(folder);
    expect(problem.code).toBe("locked");
    expect(problem.message).toBe(text.problems.locked(folder));
    expect(write(journal, "videre")).toBe("mod:3");
  });

  test("once the first is closed the second gets in", () => {
    const folder = newSession();
    opened(folder).journal.close();
    expect(write(opened(folder).journal, "min tur")).toBe("mod:3");
  });
});

describe("someone else changes the files while the session is open", () => {
  test("the session's folder is deleted", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    fs.rmSync(folder, { recursive: true });
    expect(codeOf(() => write(journal, "hvor ble det av"))).toBe("gone");
  });

  test("the folder is moved away and back", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    fs.renameSync(folder, `${folder}-elsewhere`);
    expect(codeOf(() => write(journal, "borte"))).toBe("gone");
    fs.renameSync(`${folder}-elsewhere`, folder);
    expect(write(journal, "tilbake")).toBe("mod:3");
  });

  test("the file is deleted: it comes back with all that was saved, and that is told", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    write(journal, "lagret før");
    fs.rmSync(path.join(folder, "mod.jsonl"));
    expect(write(journal, "nytt")).toBe("mod:4");
    expect(journal.look(note("")).map(({ message }) => message)).toEqual([text.issues.filePutBack("mod.jsonl")]);
    expect(journal.look(note(""))).toEqual([]);
    expect(notes(readSession(folder, text).entries)).toEqual(["lagret før", "nytt"]);
  });

  test("a line is added from outside: the next goes after it, with a number of its own", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    fs.appendFileSync(
      path.join(folder, "mod.jsonl"),
      `{"id":"mod:7","at":"${AT}","t":900,"kind":"memo","text":"utenfra"}\n`,
    );
    expect(write(journal, "innenfra")).toBe("mod:8");
    expect(readSession(folder, text).entries.map(({ id }) => id)).toEqual(["mod:1", "mod:2", "mod:7", "mod:8"]);
  });

  test("half a line is added from outside: it is kept, and the next stands by itself", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    fs.appendFileSync(path.join(folder, "mod.jsonl"), "halv linje");
    write(journal, "hel linje", 2000);
    const { entries, issues } = readSession(folder, text);
    expect(entries.find(({ kind }) => kind === "fragment")).toMatchObject({ raw: "halv linje" });
    expect(notes(entries)).toEqual(["hel linje"]);
    expect(issues).toEqual([]);
  });

  test("an editor saves an older copy over it: what is missing is put back, and that is told", () => {
    const folder = newSession();
    const { journal } = opened(folder);
    const file = path.join(folder, "mod.jsonl");
    const older = fs.readFileSync(file);
    write(journal, "forsvinner");
    fs.writeFileSync(`${file}.tmp`, older);
    fs.renameSync(`${file}.tmp`, file);
    expect(write(journal, "nytt")).toBe("mod:4");
    expect(journal.look(note("")).map(({ message }) => message)).toEqual([text.issues.linesPutBack("mod.jsonl", 1)]);
    expect(notes(readSession(folder, text).entries)).toEqual(["forsvinner", "nytt"]);
  });
});

describe("opening what can't be opened", () => {
  test("a folder that isn't there", () => {
    expect(failing(path.join(temporaryFolder(), "nothing")).code).toBe("gone");
  });

  test("a journal saved as UTF-16 is left alone, with a word on what to do", () => {
    const folder = newSession();
    const file = path.join(folder, "mod.jsonl");
    const wide = Buffer.from(`\ufeff${fs.readFileSync(file, "utf8")}`, "utf16le");
    fs.writeFileSync(file, wide);
    expect(failing(folder).code).toBe("no-text");
    expect(fs.readFileSync(file)).toEqual(wide);
    expect(readSession(folder, text).issues.map(({ code }) => code)).toContain("no-text");
  });

  test("after a failed opening the lock is free", () => {
    const folder = newSession();
    const file = path.join(folder, "mod.jsonl");
    const good = fs.readFileSync(file);
    fs.writeFileSync(file, Buffer.from("\ufeffa", "utf16le"));
    failing(folder);
    fs.writeFileSync(file, good);
    expect(write(opened(folder).journal, "nå går det")).toBe("mod:3");
  });
});
