// What a session can't be understood without, lost or damaged: its guide and its first line are found again.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { listSessions, summaryOf } from "../../src/store/session/list.ts";
import { readSession } from "../../src/store/session/read.ts";
import { AT, GUIDE, newSession, note, notes, opened, temporaryFolder, text, write } from "./helpers.ts";

/** A session with a note in it, closed. */
function held(data = temporaryFolder()) {
  const folder = newSession(data);
  const { journal } = opened(folder);
  write(journal, "lagret");
  journal.append([{ ...note("fem"), speakers: { who: [7] } } as never]);
  journal.close();
  const [guide, file] = ["guide.yaml", "mod.jsonl"].map((name) => path.join(folder, name)) as [string, string];
  return { data, folder, guide, file, whole: readSession(folder, text).entries };
}

const codes = (folder: string): readonly string[] => readSession(folder, text).issues.map(({ code }) => code);
const withoutCopies = (folder: string): void => fs.rmSync(path.join(folder, "beginning"), { recursive: true });
const flipABit = (place: string, at: number): void => {
  const bytes = fs.readFileSync(place);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  fs.writeFileSync(place, bytes);
};

describe("the guide", () => {
  const SPOILT: readonly (readonly [string, (guide: string) => void])[] = [
    ["is gone", (guide) => fs.rmSync(guide)],
    ["has one bit changed", (guide) => flipABit(guide, 5)],
    ["is empty", (guide) => fs.writeFileSync(guide, "")],
    [
      "is a folder",
      (guide) => {
        fs.rmSync(guide);
        fs.mkdirSync(guide);
      },
    ],
  ];

  test.each(SPOILT)("%s: the copy is used, and that is told", (_, spoil) => {
    const { folder, guide } = held();
    spoil(guide);
    const { guideSource, issues } = readSession(folder, text);
    expect(Buffer.from(guideSource ?? []).toString()).toBe(GUIDE);
    expect(issues.map(({ message }) => message)).toEqual([text.issues.guideFound.copy]);
  });

  test.each(SPOILT)(
    "%s, and the session is opened: it stands in its place again, what stood there under another name",
    (_, spoil) => {
      const { folder, guide } = held();
      spoil(guide);
      const stood = fs.existsSync(guide);
      opened(folder).journal.close();
      expect(fs.readFileSync(guide, "utf8")).toBe(GUIDE);
      expect(fs.existsSync(path.join(folder, "guide.changed-1.yaml"))).toBe(stood);
      expect(codes(folder)).toEqual([]);
    },
  );

  test("has no copy, as in older sessions: the same guide in another session will do", () => {
    const { data, folder, guide } = held();
    newSession(data);
    withoutCopies(folder);
    fs.rmSync(guide);
    const { guideSource, issues } = readSession(folder, text);
    expect(Buffer.from(guideSource ?? []).toString()).toBe(GUIDE);
    expect(issues.map(({ message }) => message)).toEqual([text.issues.guideFound.elsewhere]);
  });

  test("an older session that is opened gets its copies; one whose guide was changed does not", () => {
    const { folder, guide } = held();
    withoutCopies(folder);
    opened(folder).journal.close();
    expect(fs.readFileSync(path.join(folder, "beginning/guide.yaml"), "utf8")).toBe(GUIDE);
    withoutCopies(folder);
    fs.appendFileSync(guide, "# rettet\n");
    opened(folder).journal.close();
    expect(fs.existsSync(path.join(folder, "beginning"))).toBe(false);
    expect(codes(folder)).toEqual(["other-guide"]);
  });

  test("a spoilt copy of an unspoilt guide is made anew at the next opening", () => {
    const { folder } = held();
    flipABit(path.join(folder, "beginning/guide.yaml"), 3);
    fs.rmSync(path.join(folder, "beginning/start.jsonl"));
    expect(codes(folder)).toEqual([]);
    opened(folder).journal.close();
    expect(fs.readFileSync(path.join(folder, "beginning/guide.yaml"), "utf8")).toBe(GUIDE);
    expect(fs.existsSync(path.join(folder, "beginning/start.jsonl"))).toBe(true);
  });
});

describe("the first line", () => {
  const firstLine = (file: string, change: (line: string) => string): void => {
    const [first = "", ...rest] = fs.readFileSync(file, "utf8").split("\n");
    fs.writeFileSync(file, [change(first), ...rest].join("\n"));
  };

  test.each([
    ["gone", () => ""],
    ["not to be read", (line: string) => line.replace('"kind"', '"k')],
    ["of another shape", (line: string) => line.replace('"participants":5', '"participants":"x"')],
  ])("%s: it is taken from its copy, listed, and stands in the journal once the session is opened", (name, change) => {
    const { data, folder, file, whole } = held();
    firstLine(file, change);
    if (name === "of another shape") return expect(summaryOf(folder, text).broken).toBe(text.finding.newer);
    expect(readSession(folder, text).entries).toEqual(whole);
    expect(codes(folder)).toContain("start-from-copy");
    expect(listSessions(data, text)[0]).toMatchObject({ start: whole[0] });
    expect(listSessions(data, text)[0]?.broken).toBeUndefined();
    opened(folder).journal.close();
    expect(codes(folder)).not.toContain("start-from-copy");
    expect(readSession(folder, text).entries).toEqual(whole);
  });

  test("gone, and the secretary opens the session: it is the moderator's to write, and still read", () => {
    const { folder, file, whole } = held();
    firstLine(file, () => "");
    opened(folder, "sec").journal.close();
    expect(readSession(folder, text).entries).toEqual(whole);
    expect(codes(folder)).toContain("start-from-copy");
  });

  test("gone without a copy: it is put together from what is left, and the session goes on", () => {
    const { folder, file } = held();
    withoutCopies(folder);
    firstLine(file, () => "");
    const { entries, issues } = readSession(folder, text);
    expect(entries[0]).toMatchObject({ id: "mod:0", at: AT, kind: "start", participants: 7, guide: { id: "kor" } });
    expect(issues.map(({ message }) => message)).toEqual([text.issues.startMade(7)]);
    expect(summaryOf(folder, text).broken).toBeUndefined();
    const { journal } = opened(folder);
    write(journal, "videre", 9000);
    journal.close();
    expect(codes(folder)).toEqual([]);
    expect(notes(readSession(folder, text).entries)).toEqual(["lagret", "fem", "videre"]);
  });

  test("gone with the guide: the notes are read, and it is told that both are missing", () => {
    const { folder, file, guide } = held();
    withoutCopies(folder);
    firstLine(file, () => "");
    fs.rmSync(guide);
    expect(codes(folder)).toEqual(["no-start", "no-guide"]);
    expect(notes(readSession(folder, text).entries)).toEqual(["lagret", "fem"]);
    expect(summaryOf(folder, text).broken).toBe(text.issues.noStart);
  });
});
