// A strike carried out on the disk: only the bytes that were read are overwritten, and what can't be removed now is told.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { readFolder } from "../../../src/store/folder/folder.ts";
import { takeLock } from "../../../src/store/folder/lock.ts";
import { carryOut, carryOutStrikes } from "../../../src/store/strike/erase.ts";
import { removalsIn } from "../../../src/store/strike/removals.ts";
import { AT, bytesIn, newSession, text } from "../helpers.ts";

afterEach(() => vi.restoreAllMocks());

const SECRET = "Åse fra Utvik gikk";
const lineOf = (id: string, more: object): string => JSON.stringify({ id, at: AT, t: 1000, ...more });
const noteOf = (id: string, words: string): string => lineOf(id, { kind: "note", said: "paraphrase", text: words });
const amendmentOf = (id: string, target: string, words: string): string =>
  lineOf(id, { kind: "amend", target, content: { kind: "note", said: "paraphrase", text: words } });

/** A session in which the moderator's note is struck, and nothing has been removed yet; other files as given. */
function struckSession(others: Readonly<Record<string, string | Buffer>> = {}): string {
  const folder = newSession();
  fs.appendFileSync(
    path.join(folder, "mod.jsonl"),
    `${noteOf("mod:3", SECRET)}\n${lineOf("mod:4", { kind: "strike", target: "mod:3" })}\n`,
  );
  for (const [name, words] of Object.entries(others)) fs.writeFileSync(path.join(folder, name), words);
  return folder;
}

/** What is opened to be written to, by name; how many are still open; and a file that takes no write, if one is named. */
function watchFiles({ refusing = "" } = {}): { readonly opened: readonly string[]; readonly stillOpen: () => number } {
  const opened: string[] = [];
  const open = new Map<number, string>();
  const { openSync, closeSync, writeSync } = fs;
  vi.spyOn(fs, "openSync").mockImplementation((place, ...rest) => {
    const file = openSync(place, ...rest);
    const name = path.basename(String(place));
    if (rest[0] === "r+") opened.push(name);
    open.set(file, name);
    return file;
  });
  vi.spyOn(fs, "closeSync").mockImplementation((file) => {
    open.delete(file);
    closeSync(file);
  });
  vi.spyOn(fs, "writeSync").mockImplementation(((file: number, ...rest: never[]) => {
    if (open.get(file) === refusing) throw Object.assign(new Error("read-only"), { code: "EROFS" });
    return (writeSync as (file: number, ...rest: never[]) => number)(file, ...rest);
  }) as typeof fs.writeSync);
  return { opened, stillOpen: () => open.size };
}

const unfinished = (file: string) => ({
  severity: "error",
  code: "strike-unfinished",
  message: text.issues.strikeUnfinished(file),
});

test("each file is opened once, and closed; one without struck words not at all", () => {
  const folder = struckSession({ "sec.jsonl": `${noteOf("sec:1", "urørt")}\n`, "obs.jsonl": "" });
  const { opened, stillOpen } = watchFiles();
  expect(carryOutStrikes(folder, text)).toEqual({ erased: ["mod:3"], issues: [] });
  expect(opened).toEqual(["mod.jsonl"]);
  expect(stillOpen()).toBe(0);
  expect(bytesIn(folder).includes("Utvik")).toBe(false);
});

test("a line that can't be read is blanked, and is no entry that was erased", () => {
  const folder = struckSession({ "sec.jsonl": `${SECRET}\n` });
  expect(carryOutStrikes(folder, text)).toEqual({ erased: ["mod:3"], issues: [] });
  expect(bytesIn(folder).includes("Utvik")).toBe(false);
});

describe("what can't be removed yet", () => {
  test("is told by the name of its file, once; the other files are done", () => {
    const others = `${amendmentOf("sec:1", "mod:3", "hun fra Utvik")}\n${amendmentOf("sec:2", "mod:3", "en fra Utvik")}\n`;
    const folder = struckSession({ "sec.jsonl": others });
    const { stillOpen } = watchFiles({ refusing: "sec.jsonl" });
    expect(carryOutStrikes(folder, text)).toEqual({ erased: ["mod:3"], issues: [unfinished("sec.jsonl")] });
    expect(stillOpen()).toBe(0);
    expect(fs.readFileSync(path.join(folder, "mod.jsonl")).includes("Utvik")).toBe(false);
    vi.restoreAllMocks();
    expect(carryOutStrikes(folder, text)).toEqual({ erased: ["sec:1", "sec:2"], issues: [] });
    expect(bytesIn(folder).includes("Utvik")).toBe(false);
  });

  test("is told also of a line that can't be read, when the entry with its words is gone already", () => {
    const folder = struckSession({ "sec.jsonl": `${SECRET}\n` });
    watchFiles({ refusing: "sec.jsonl" });
    expect(carryOutStrikes(folder, text)).toEqual({ erased: ["mod:3"], issues: [unfinished("sec.jsonl")] });
  });

  test("is a whole session whose folder can't be read", () => {
    const folder = path.join(struckSession(), "borte");
    expect(carryOutStrikes(folder, text)).toEqual({ erased: [], issues: [unfinished(folder)] });
  });

  test("is a file that can't be opened for writing", () => {
    const folder = struckSession();
    const { files } = readFolder(folder, text);
    const { openSync } = fs;
    vi.spyOn(fs, "openSync").mockImplementation((place, ...rest) => {
      if (rest[0] === "r+") throw Object.assign(new Error("no"), { code: "EACCES" });
      return openSync(place, ...rest);
    });
    const { erased, issues } = carryOutStrikes(folder, text);
    expect([erased, issues]).toEqual([[], [unfinished("mod.jsonl")]]);
    expect(carryOut(folder, files, removalsIn(files)).done).toEqual([]);
  });

  test("is a line that the other's program may be writing this moment: it is theirs to see to", () => {
    const torn = noteOf("sec:1", SECRET).slice(0, -4);
    const folder = struckSession({ "sec.jsonl": torn });
    const lock = takeLock(path.join(folder, "sec.lock"));
    expect(carryOutStrikes(folder, text)).toEqual({ erased: ["mod:3"], issues: [unfinished("sec.jsonl")] });
    expect(fs.readFileSync(path.join(folder, "sec.jsonl"), "utf8")).toBe(torn);
    lock.free();
  });

  test("is not a whole line in a file that the other's program has open", () => {
    const folder = struckSession({ "sec.jsonl": `${amendmentOf("sec:1", "mod:3", "hun fra Utvik")}\n` });
    const lock = takeLock(path.join(folder, "sec.lock"));
    expect(carryOutStrikes(folder, text)).toEqual({ erased: ["mod:3", "sec:1"], issues: [] });
    lock.free();
  });

  test("is a file that was saved from an editor since it was read: nothing of it is written over", () => {
    const folder = struckSession();
    const { files } = readFolder(folder, text);
    const removals = removalsIn(files);
    const saved = `Noe annet, og lenger enn det som sto der før.\n${fs.readFileSync(path.join(folder, "mod.jsonl"), "utf8")}`;
    fs.writeFileSync(path.join(folder, "mod.jsonl"), saved);
    expect(carryOut(folder, files, removals).done).toEqual([]);
    expect(fs.readFileSync(path.join(folder, "mod.jsonl"), "utf8")).toBe(saved);
  });
});

describe("files that this program has not made", () => {
  const stray = (names: string) => ({
    severity: "warning",
    code: "stray-words",
    message: text.issues.strayWords(names),
    remedy: text.issues.strayWordsRemedy,
  });

  test("are pointed out where they hold the words, also as UTF-16; a folder, the guide and other words are not", () => {
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`x ${SECRET}`, "utf16le")]);
    const folder = struckSession({
      "notat.txt": utf16,
      "mod.jsonl~": SECRET,
      "innkjøp.txt": "kaffe",
      "guide.yaml": SECRET,
    });
    fs.mkdirSync(path.join(folder, "bilder"));
    expect(carryOutStrikes(folder, text).issues).toEqual([stray("mod.jsonl~, notat.txt")]);
  });

  test("are pointed out also in an old character set, whatever letters they begin with", () => {
    const old = (beginning: string): Buffer => Buffer.from(`${beginning} fra Utvik gikk hun`, "latin1");
    const folder = struckSession({ "1.txt": old("ÿ"), "2.txt": old("aþ"), "3.txt": old("ÿa") });
    expect(carryOutStrikes(folder, text).issues).toEqual([stray("1.txt, 2.txt, 3.txt")]);
  });

  test("are not the writers' own files, whose words the program still has to remove itself", () => {
    const folder = struckSession();
    watchFiles({ refusing: "mod.jsonl" });
    expect(carryOutStrikes(folder, text).issues).toEqual([unfinished("mod.jsonl")]);
  });

  test("are passed over where they can't be read", () => {
    const folder = struckSession({ "låst.txt": SECRET, "åpen.txt": SECRET });
    const { readFileSync } = fs;
    vi.spyOn(fs, "readFileSync").mockImplementation(((place: string, ...rest: never[]) => {
      if (String(place).endsWith("låst.txt")) throw Object.assign(new Error("no"), { code: "EACCES" });
      return (readFileSync as (place: string, ...rest: never[]) => Buffer)(place, ...rest);
    }) as typeof fs.readFileSync);
    expect(carryOutStrikes(folder, text).issues).toEqual([stray("åpen.txt")]);
  });
});
