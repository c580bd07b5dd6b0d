// `samtale import`: a session as json comes back as the same session, on another machine or from an archive; and what is refused.
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { type ExportOptions, exportSessions } from "../../src/commands/export/export.ts";
import { importFile } from "../../src/commands/import/import.ts";
import { loadSession } from "../../src/commands/read/session-source.ts";
import type { Entry } from "../../src/model/entry.ts";
import { knownCopies } from "../../src/store/copies/copies.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { textsIn } from "../../src/text/languages.ts";
import { anyLines, sessionOf } from "../export/anyJournal.ts";
import { CHOIR, choirEntries, SECRETS } from "../export/choir.ts";
import { keep, world } from "../export/folder.ts";
import { AT, bytesIn, newSession, note, opened, temporaryFolder, text, write } from "../store/helpers.ts";

const nb = textsIn("nb");
const FROZEN = path.join(import.meta.dirname, "../store/frozen");
const { refused } = nb.imports;

/** Two machines, and the file that goes from one to the other. */
let here: string;
let there: string;
let file: string;

beforeEach(() => {
  here = temporaryFolder();
  there = temporaryFolder();
  file = path.join(there, "samtale.json");
});

async function exported(ids: readonly string[], options: ExportOptions = { all: true }): Promise<string> {
  const { io, err } = world(here);
  expect(await exportSessions(ids, { format: "json", out: file, force: true, ...options }, io)).toBe(0);
  return err();
}

async function imported(from = file): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { io, out, err } = world(there);
  const code = await importFile(from, io);
  return { code, out: out(), err: err() };
}

const folderOf = (data: string, id: string): string => path.join(data, "sessions", id);
const sessionIn = (data: string, id: string) => loadSession(folderOf(data, id), nb).session;

describe("the same session", () => {
  test("with everything that is held back otherwise, and nothing of it is told as odd that was not before", async () => {
    keep(here);
    expect(await exported([CHOIR])).toContain(nb.exports.command.whole);
    expect(await imported()).toEqual({ code: 0, out: `${nb.imports.done(CHOIR, choirEntries.length)}\n`, err: "" });
    expect(sessionIn(there, CHOIR)).toEqual(sessionIn(here, CHOIR));
    for (const secret of SECRETS.slice(0, 3)) expect(bytesIn(folderOf(there, CHOIR)).toString()).toContain(secret);
    expect(verifySession(folderOf(there, CHOIR), text).findings).toEqual([]);
    const guide = (data: string): Buffer => fs.readFileSync(path.join(folderOf(data, CHOIR), "guide.yaml"));
    expect(guide(there)).toEqual(guide(here));
  });

  test("sealed anew where it was sealed, and it can be gone on with", async () => {
    const folder = newSession(here);
    const { journal } = opened(folder);
    write(journal, "før");
    const struck = write(journal, "Åse fra Utvik, hun med hunden");
    journal.strike(struck, { at: AT, t: 2000 });
    journal.close();
    const id = path.basename(folder);
    await exported([id]);
    expect((await imported()).code).toBe(0);
    expect(sessionIn(there, id)).toEqual(sessionIn(here, id));
    const verified = verifySession(folderOf(there, id), text);
    expect(verified).toMatchObject({ format: 2, findings: [], struck: 1 });
    const again = opened(folderOf(there, id)).journal;
    expect(again.append([note("videre", 3000)])[0]?.id).toBe("mod:6");
    again.close();
    expect(verifySession(folderOf(there, id), text).findings).toEqual([]);
  });

  test("several in one file; and what comes back can be exported to the same bytes", async () => {
    keep(here);
    const second = path.basename(newSession(here));
    await exported([CHOIR, second]);
    expect((await imported()).code).toBe(0);
    const before = fs.readFileSync(file);
    const { io } = world(there);
    const again = path.join(there, "igjen.json");
    expect(await exportSessions([CHOIR, second], { format: "json", all: true, out: again }, io)).toBe(0);
    expect(fs.readFileSync(again)).toEqual(before);
  });

  test("of a guide that is no UTF-8, and of one that is lost", async () => {
    const folder = keep(here);
    const latin = Buffer.from("id: kor\ntitle: K\xf8r\n", "latin1");
    fs.writeFileSync(path.join(folder, "guide.yaml"), latin);
    await exported([CHOIR]);
    expect((await imported()).code).toBe(0);
    expect(fs.readFileSync(path.join(folderOf(there, CHOIR), "guide.yaml"))).toEqual(latin);
    fs.rmSync(path.join(folder, "guide.yaml"));
    fs.rmSync(folderOf(there, CHOIR), { recursive: true });
    await exported([CHOIR]);
    expect((await imported()).code).toBe(0);
    expect(readSession(folderOf(there, CHOIR), text).entries).toEqual(readSession(folder, text).entries);
  });

  test.each(["v1-held", "v1-secretary"])("of an earlier version's journal: %s", async (name) => {
    const [id = ""] = fs.readdirSync(path.join(FROZEN, name)).filter((one) => !one.endsWith(".json"));
    fs.cpSync(path.join(FROZEN, name, id), folderOf(here, id), { recursive: true });
    await exported([id]);
    expect((await imported()).code).toBe(0);
    expect(sessionIn(there, id)).toEqual(sessionIn(here, id));
    expect(verifySession(folderOf(there, id), text).findings).toEqual([]);
  });

  test("whatever was written", async () => {
    await fc.assert(
      fc.asyncProperty(anyLines, async (lines) => {
        for (const data of [here, there]) fs.rmSync(path.join(data, "sessions"), { recursive: true, force: true });
        keep(here, CHOIR, sessionOf(lines).entries);
        await exported([CHOIR]);
        expect((await imported()).code).toBe(0);
        expect(sessionIn(there, CHOIR)).toEqual(sessionIn(here, CHOIR));
        expect(verifySession(folderOf(there, CHOIR), text).findings).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("a later strike there tells of the file", async () => {
    keep(here);
    await exported([CHOIR]);
    await imported();
    expect(knownCopies(there, CHOIR)).toMatchObject([{ what: "export", path: file }]);
  });
});

describe("what is refused, with a sentence and nothing written", () => {
  const nothing = async (from: string, sentence: string): Promise<void> => {
    expect(await imported(from)).toEqual({ code: 2, out: "", err: `${sentence}\n` });
    expect(fs.existsSync(path.join(there, "sessions")) ? fs.readdirSync(path.join(there, "sessions")) : []).toEqual([]);
  };
  /** The file with something in it changed. */
  const changed = (change: (json: { sessions: Record<string, unknown>[]; [key: string]: unknown }) => void): string => {
    const json = JSON.parse(fs.readFileSync(file, "utf8"));
    change(json);
    fs.writeFileSync(file, JSON.stringify(json));
    return file;
  };
  const changedEntries = (change: (entries: Record<string, unknown>[]) => void): string =>
    changed(({ sessions: [session] }) => change(session?.entries as Record<string, unknown>[]));

  beforeEach(async () => {
    keep(here);
    await exported([CHOIR]);
  });

  test("a session that is here already, which is not touched", async () => {
    const folder = keep(there);
    const before = bytesIn(folder);
    expect(await imported()).toEqual({ code: 2, out: "", err: `${refused.exists(CHOIR)}\n` });
    expect(bytesIn(folder)).toEqual(before);
  });

  test("one of two is here: the other comes in", async () => {
    const second = path.basename(newSession(here));
    await exported([CHOIR, second]);
    keep(there);
    const { code, out, err } = await imported();
    expect({ code, err }).toEqual({ code: 2, err: `${refused.exists(CHOIR)}\n` });
    expect(out).toBe(`${nb.imports.done(second, 2)}\n`);
  });

  test("json of what may leave only", async () => {
    await exported([CHOIR], {});
    await nothing(file, refused.notWhole(file));
  });

  test("a newer version's", async () => {
    await nothing(
      changed((json) => Object.assign(json, { version: 2 })),
      refused.problems.newer(file),
    );
  });

  test("one that was cut off, anywhere", async () => {
    const whole = fs.readFileSync(file);
    // Also in the middle of a character.
    for (const end of [whole.length - 2, Math.floor(whole.length / 2), whole.indexOf("å") + 1]) {
      fs.writeFileSync(file, whole.subarray(0, end));
      await nothing(file, refused.problems["cut-off"](file));
    }
  });

  test("one that an old editor saved in its own character set", async () => {
    fs.writeFileSync(file, Buffer.from(fs.readFileSync(file, "utf8"), "latin1"));
    await nothing(file, refused.problems["cut-off"](file));
  });

  test("something else: a text, another json, a picture, an empty file, a folder, nothing at all", async () => {
    for (const contents of [
      "hei",
      "{}",
      "[1]",
      '{"format":"noe annet","version":1}',
      "",
      Buffer.from([0x89, 0x50, 0xff]),
    ]) {
      fs.writeFileSync(file, contents);
      await nothing(file, refused.problems["not-ours"](file));
    }
    await nothing(there, refused.notAFile(there));
    await nothing(path.join(there, "borte.json"), refused.missing(path.join(there, "borte.json")));
    fs.writeFileSync(file, '{"format":"samtale-session","version":1,"sessions":[]}');
    await nothing(file, refused.empty(file));
  });

  test.each<readonly [string, () => string]>([
    [
      "a word",
      () =>
        changedEntries((all) => Object.assign(all.find(({ kind }) => kind === "note") ?? {}, { text: "noe annet" })),
    ],
    [
      "a speaker",
      () =>
        changedEntries((all) =>
          Object.assign(all.find(({ kind }) => kind === "note") ?? {}, { speakers: { who: [9] } }),
        ),
    ],
    ["a line that is gone", () => changedEntries((all) => all.splice(5, 1))],
    ["a line twice", () => changedEntries((all) => all.push(all[5] ?? {}))],
    ["lines in another order", () => changedEntries((all) => all.reverse())],
    ["a line that is none", () => changedEntries((all) => all.push({ id: "../../x:1" }))],
    [
      "the guide",
      () =>
        changed(({ sessions: [one] }) =>
          Object.assign((one as { whole: { guide: object } }).whole.guide, { source: "id: x\n" }),
        ),
    ],
    ["its name", () => changed(({ sessions: [one] }) => Object.assign(one ?? {}, { id: "../../ute" }))],
    ["its check", () => changed(({ sessions: [one] }) => Object.assign(one?.whole as object, { check: "0" }))],
    ["no lines", () => changed(({ sessions: [one] }) => Object.assign(one ?? {}, { entries: [] }))],
    ["all of it nonsense", () => changed(({ sessions: [one] }) => Object.assign(one ?? {}, { whole: 3 }))],
  ])("one that was edited: %s", async (_, edit) => {
    await nothing(edit(), refused.changed(file));
  });

  test("a rehearsal can't be made one of", async () => {
    const [start, ...rest] = choirEntries;
    keep(here, CHOIR, [{ ...start, rehearsal: true } as Entry, ...rest]);
    const { io, err } = world(here);
    expect(await exportSessions([CHOIR], { format: "json", all: true }, io)).toBe(2);
    expect(err()).toContain(nb.exports.command.rehearsal(CHOIR));
  });
});

describe("a session with struck words", () => {
  const SECRET = "Åse fra Utvik, hun med hunden";

  test("has none of them in the file, nor where it comes in", async () => {
    const folder = newSession(here);
    const { journal } = opened(folder);
    journal.strike(write(journal, SECRET), { at: AT, t: 2000 });
    journal.close();
    await exported([path.basename(folder)]);
    expect(fs.readFileSync(file, "utf8")).not.toContain(SECRET);
    expect((await imported()).code).toBe(0);
    expect(bytesIn(folderOf(there, path.basename(folder))).toString()).not.toContain(SECRET);
  });

  test("does not get them back from a file that was made before: it is here already", async () => {
    const folder = newSession(here);
    const { journal } = opened(folder);
    const id = write(journal, SECRET);
    await exported([path.basename(folder)]);
    journal.strike(id, { at: AT, t: 2000 });
    journal.close();
    const { io } = world(here);
    expect(await importFile(file, io)).toBe(2);
    expect(bytesIn(folder).toString()).not.toContain(SECRET);
  });
});

test("--all goes with json only", async () => {
  keep(here);
  const { io, err } = world(here);
  expect(await exportSessions([CHOIR], { format: "csv", all: true }, io)).toBe(2);
  expect(err()).toContain(nb.exports.command.choices.unused("--all", "csv", "json"));
});
