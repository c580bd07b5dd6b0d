// Folders as they come back from other machines, editors and sync programs: read as far as they can be, and told about.
import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { serialize } from "../../src/store/journal/line.ts";
import { readSession } from "../../src/store/session/read.ts";
import { AT, newSession, notes, opened, temporaryFolder, text, write } from "./helpers.ts";

/** A session with three notes, closed. */
function session(): { folder: string; file: string } {
  const folder = newSession();
  const { journal } = opened(folder);
  for (const [place, words] of ["en", "to på øya", "tre"].entries()) write(journal, words, place);
  journal.close();
  return { folder, file: path.join(folder, "mod.jsonl") };
}

const ALL = ["en", "to på øya", "tre"];
const memo = (id: string, words: string, t = 10) => `${serialize({ id, at: AT, t, kind: "memo", text: words })}\n`;

function read(folder: string): { words: readonly string[]; codes: readonly string[]; messages: readonly string[] } {
  const { entries, issues } = readSession(folder, text);
  return {
    words: notes(entries),
    codes: issues.map(({ code }) => code),
    messages: issues.map(({ message }) => message),
  };
}

function change(file: string, how: (content: string) => string | Buffer): void {
  fs.writeFileSync(file, how(fs.readFileSync(file, "utf8")));
}

test("an untouched session has its guide, its notes, and no issues", () => {
  const { folder } = session();
  expect(read(folder)).toEqual({ words: ALL, codes: [], messages: [] });
  expect(readSession(folder, text).guideSource).toEqual(fs.readFileSync(path.join(folder, "guide.yaml")));
});

test("saved by Notepad, with a byte order mark and Windows line ends", () => {
  const { folder, file } = session();
  change(file, (content) => `\ufeff${content.replaceAll("\n", "\r\n")}`);
  expect(read(folder)).toEqual({ words: ALL, codes: [], messages: [] });
  expect(write(opened(folder).journal, "fire", 9)).toBe("mod:6");
  expect(read(folder).words).toEqual([...ALL, "fire"]);
});

test("saved in an old character set: the letters are right, and to be looked over", () => {
  const { folder, file } = session();
  change(file, (content) => Buffer.from(content, "latin1"));
  expect(read(folder)).toEqual({
    words: ALL,
    codes: ["old-characters"],
    messages: [text.issues.notUtf8("mod.jsonl", 4, 4)],
  });
});

test("copied by way of Windows: names in capitals, and whole paths for names", () => {
  const { folder, file } = session();
  fs.renameSync(file, path.join(folder, "MOD.JSONL"));
  fs.renameSync(path.join(folder, "guide.yaml"), path.join(folder, "20261122-1015-kor\\Guide.yaml"));
  fs.writeFileSync(path.join(folder, "20261122-1015-kor\\sec.jsonl"), memo("sec:1", "fra sekretæren"));
  expect(read(folder).codes).toEqual([]);
  expect(readSession(folder, text).entries).toHaveLength(6);
  expect(write(opened(folder).journal, "fire", 9)).toBe("mod:6");
  expect(fs.readdirSync(folder)).not.toContain("mod.jsonl");
});

test("a line spoilt by hand is named by file and line, and left as it is; its neighbours are told with it", () => {
  const { folder, file } = session();
  change(file, (content) =>
    content.replace('"text":"en"', '"text":"en\u001b[2J').replace('"text":"to på øya"', '"text":to'),
  );
  const before = fs.readFileSync(file);
  const { issues, entries } = readSession(folder, text);
  expect(notes(entries)).toEqual(["tre"]);
  expect(issues).toEqual([
    {
      severity: "error",
      code: "unreadable-line",
      message: text.issues.unreadable("mod.jsonl", 3, 4),
      remedy: text.issues.unreadableRemedy,
      place: { line: 3, column: 1 },
      excerpt: expect.stringMatching(/^\{"id":"mod:3"[^\u001b]*$/),
    },
  ]);
  opened(folder).journal.close();
  expect(fs.readFileSync(file)).toEqual(before);
});

test("a line twice is counted once; a second wording under the same number is kept beside the first", () => {
  const { folder, file } = session();
  const twice = memo("mod:9", "samme");
  fs.appendFileSync(file, `${twice}${twice}${memo("mod:9", "en annen")}${memo("mod:9", "en tredje")}`);
  const { entries, issues } = readSession(folder, text);
  expect(entries.filter(({ kind }) => kind === "memo")).toMatchObject([
    { id: "mod:9", text: "samme" },
    { id: "mod:9~2", text: "en annen" },
    { id: "mod:9~3", text: "en tredje" },
  ]);
  expect(issues.map(({ message }) => message)).toEqual([
    text.issues.doubled("mod.jsonl", 7, "mod:9"),
    text.issues.twoWordings("mod.jsonl", 8, "mod:9", "mod:9~2"),
    text.issues.twoWordings("mod.jsonl", 9, "mod:9", "mod:9~3"),
  ]);
});

test("lines out of order are put in order: by when they were written, not by what they are about", () => {
  const { folder, file } = session();
  change(file, (content) => `${content.trimEnd().split("\n").reverse().join("\n")}\n`);
  fs.writeFileSync(path.join(folder, "sec.jsonl"), `${memo("sec:2", "b", 1)}${memo("sec:1", "a", 1)}`);
  const late = serialize({ id: "sec:3", at: AT, t: 0, typed: 900, kind: "memo", text: "om begynnelsen" });
  fs.appendFileSync(path.join(folder, "sec.jsonl"), `${late}\n`);
  const ids = readSession(folder, text).entries.map(({ id }) => id);
  expect(ids).toEqual(["mod:1", "mod:2", "mod:3", "mod:4", "sec:1", "sec:2", "mod:5", "sec:3"]);
});

test("NULs from a power cut between and inside lines hide no whole line", () => {
  const { folder, file } = session();
  change(file, (content) => content.replace('{"id":"mod:4"', `{"id":"mo${"\0".repeat(4000)}{"id":"mod:4"`));
  expect(read(folder)).toMatchObject({ words: ALL, codes: ["unreadable-line"] });
});

test("what a later version wrote is counted and told, run by run", () => {
  const { folder, file } = session();
  const later = (n: number) => `{"id":"mod:${n}","at":"${AT}","t":50,"kind":"song","verse":${n}}\n`;
  fs.appendFileSync(file, `${later(6)}${later(7)}`);
  expect(read(folder)).toEqual({ words: ALL, codes: ["newer-line"], messages: [text.issues.newer("mod.jsonl", 6, 7)] });
});

/** As sessions were kept before what they begin with was kept twice. */
const withoutCopies = (folder: string): void => fs.rmSync(path.join(folder, "beginning"), { recursive: true });

test("without its guide and any copy of it the notes are whole, and the guide is asked for", () => {
  const { folder } = session();
  withoutCopies(folder);
  fs.rmSync(path.join(folder, "guide.yaml"));
  expect(read(folder)).toEqual({ words: ALL, codes: ["no-guide"], messages: [text.issues.noGuide] });
  expect(readSession(folder, text).guideSource).toBeUndefined();
});

test("a guide that was changed after the session began, and isn't to be found as it was, is pointed out", () => {
  const { folder } = session();
  withoutCopies(folder);
  fs.appendFileSync(path.join(folder, "guide.yaml"), "# rettet\n");
  expect(read(folder).codes).toEqual(["other-guide"]);
});

test("files that are not the session's are passed over", () => {
  const { folder } = session();
  for (const name of ["notater.docx", "mod.jsonl~", "mod (1).jsonl", ".DS_Store"])
    fs.writeFileSync(path.join(folder, name), "x");
  fs.mkdirSync(path.join(folder, "opptak"));
  expect(read(folder)).toEqual({ words: ALL, codes: [], messages: [] });
});

test("a folder where a journal should be is told of, and stops nothing", () => {
  const { folder } = session();
  fs.mkdirSync(path.join(folder, "sec.jsonl"));
  expect(read(folder)).toEqual({
    words: ALL,
    codes: ["file-failed"],
    messages: [text.issues.fileFailed("sec.jsonl", "EISDIR")],
  });
});

test("an empty folder, an empty file, a file of blanks", () => {
  const folder = temporaryFolder();
  expect(read(folder).codes).toEqual(["no-start", "no-guide"]);
  fs.writeFileSync(path.join(folder, "mod.jsonl"), "");
  fs.writeFileSync(path.join(folder, "sec.jsonl"), "\n \r\n\t\n");
  expect(read(folder).codes).toEqual(["no-start", "no-guide"]);
});

test("a folder that isn't there is a problem with a sentence", () => {
  const folder = path.join(temporaryFolder(), "borte");
  expect(() => readSession(folder, text)).toThrow(text.problems.gone(folder));
});

test("a line of many megabytes is read like any other", () => {
  const { folder, file } = session();
  const long = "ord ".repeat(2_000_000);
  fs.appendFileSync(file, memo("mod:6", long));
  expect(readSession(folder, text).entries.find(({ kind }) => kind === "memo")).toMatchObject({ text: long });
});

test("ten thousand entries are read", () => {
  const { folder, file } = session();
  fs.appendFileSync(file, Array.from({ length: 10_000 }, (_, n) => memo(`mod:${n + 10}`, "å".repeat(100), n)).join(""));
  expect(readSession(folder, text).entries).toHaveLength(10_005);
});
