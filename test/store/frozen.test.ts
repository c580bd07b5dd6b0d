// A session kept by the first version, never edited since: every later version reads it, and reads the same in it.
// When this fails, mend the program. A change of the format gets a folder of its own beside v1.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import type { EntryKind } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { parkedIn } from "../../src/model/session/session.ts";
import { serialize } from "../../src/store/journal/line.ts";
import { readSession } from "../../src/store/session/read.ts";
import { verifySession } from "../../src/store/verify/verify.ts";
import { nb } from "../../src/text/nb/index.ts";
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

test("the session of format 2 reads as it always has, and its seals hold", () => {
  const place = path.join(import.meta.dirname, "frozen/v2");
  const folder = path.join(place, "20261122-1015-korkvelden");
  const { entries, issues } = readSession(folder, text);
  expect(entries).toEqual(JSON.parse(fs.readFileSync(path.join(place, "read.json"), "utf8")));
  expect(issues.map(({ code }) => code)).toEqual(["newer-line"]);
  // The line of a later version was put there without a seal.
  expect(verifySession(folder, text)).toMatchObject({
    format: 2,
    struck: 2,
    findings: [{ is: "foreign", file: "mod.jsonl", line: 34 }],
  });
});

/** The kinds there were at first. */
const FIRST_KINDS: readonly EntryKind[] = [
  "start",
  "join",
  "resume",
  "leave",
  "pause",
  "continue",
  "end",
  "clock",
  "recording",
  "recorder",
  "arrive",
  "depart",
  "reach",
  "done",
  "probe",
  "tick",
  "skip",
  "covered",
  "own",
  "note",
  "comment",
  "memo",
  "cue",
  "summary",
  "undo",
  "amend",
  "refile",
  "strike",
  "struck",
  "fragment",
];

test("it holds an entry of every kind there was, and one of a kind there was not", () => {
  const kinds = new Set(readSession(session, text).entries.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual([...FIRST_KINDS, "unknown"].sort());
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

describe("the session that a moderator and a secretary held, each at a program of their own", () => {
  const both = path.join(import.meta.dirname, "frozen/v1-secretary");
  const { entries, issues, guideSource } = readSession(path.join(both, "20261122-1800-korkvelden"), text);
  const { guide } = loadGuide(guideSource ?? Buffer.from(""), nb);
  if (!guide) throw new Error("its guide does not load");
  const folded = fold(guide, entries);

  test("reads as it always has, and holds every kind that came with the secretary's seat", () => {
    expect(issues).toEqual([]);
    expect(entries).toEqual(JSON.parse(fs.readFileSync(path.join(both, "read.json"), "utf8")));
    const kinds = new Set<string>(entries.map(({ kind }) => kind));
    const since = ["turn", "turn-end", "park", "taken-up", "whisper", "debrief", "hints"];
    expect(since.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test("has the same turns: ended by the next, by nobody, by the pause, by what was put in afterwards", () => {
    expect(folded.turns).toEqual([
      { id: "sec:2", begins: [1], speakers: { who: [1] }, item: "everyday", from: 40_000, to: 70_000 },
      {
        id: "sec:5",
        begins: [2, 3],
        speakers: { who: [2, 3], together: true },
        item: "everyday",
        from: 70_000,
        to: 90_000,
      },
      {
        id: "sec:9",
        begins: ["moderator"],
        speakers: { who: "moderator" },
        item: "everyday",
        from: 95_000,
        to: 120_000,
      },
      { id: "sec:13", begins: [], speakers: { who: [3] }, item: "everyday", from: 125_000, to: 125_000 },
      { id: "sec:14", begins: [4], speakers: { who: [4] }, item: "everyday", from: 190_000, to: 240_000 },
      // Logged at 290,000 for 240,000: it stands at its time, and the next that was logged has the floor after it.
      { id: "sec:18", begins: ["unknown"], speakers: { who: "unknown" }, from: 240_000, to: 280_000 },
      { id: "sec:17", begins: [3, 1], speakers: { who: [3, 1] }, item: "leaving", from: 280_000, to: 320_000 },
    ]);
    expect([1, 2, 3, 4].map((number) => folded.voices.get(number))).toEqual([
      { entries: 3, turns: 2, talk: 70_000, spoke: 320_000 },
      { entries: 3, turns: 1, talk: 20_000, spoke: 90_000 },
      { entries: 3, turns: 2, talk: 60_000, spoke: 320_000 },
      { entries: 1, turns: 1, talk: 50_000, spoke: 240_000 },
    ]);
  });

  test("was paused once, ended by the moderator, and written on by the secretary", () => {
    expect(folded.state).toBe("ended");
    expect([...folded.inside]).toEqual([]);
    expect(folded.idle).toEqual([{ from: 120_000, to: 180_000 }, { from: 320_000 }]);
    expect(Object.fromEntries(folded.writers)).toEqual({
      mod: { role: "moderator", by: "AB" },
      sec: { role: "secretary", by: "CD" },
    });
  });

  test("has what was parked, as it is worded now, taken up; and no hints", () => {
    expect(parkedIn(folded)).toEqual([
      { entry: expect.objectContaining({ id: "sec:10", text: "De som sluttet, og hvorfor" }), takenUp: true },
    ]);
    expect(folded.hushed).toEqual({ all: true, participants: new Set() });
  });
});
