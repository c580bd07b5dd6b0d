// Who is in the session, after whose leaving it lay aside, and when the next line can be.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { afterAll, laysAside, leavingsThatLayAside, roleOf, writerOf } from "../../src/model/session/writers.ts";
import { CHOIR } from "../choir.ts";

const AT = "2026-11-22T10:00:00.000+01:00";

/** `mod join`, `sec leave`: lines a second apart, numbered for each writer. */
function journal(...lines: readonly string[]): readonly Entry[] {
  return lines.map((line, index) => {
    const [writer = "", kind = ""] = line.split(" ");
    const role = writer === "mod" ? "moderator" : "secretary";
    const more = kind === "join" ? { writer, role, program: "0.1.0" } : kind === "resume" ? { program: "0.1.0" } : {};
    return { id: `${writer}:${index + 1}`, at: AT, t: index * 1000, kind, ...more } as Entry;
  });
}
const layings = (...lines: readonly string[]): readonly string[] => [...leavingsThatLayAside(journal(...lines))];

describe("a session is laid aside by", () => {
  test("whoever leaves last", () => {
    expect(layings("mod join", "sec join", "sec leave", "mod leave")).toEqual(["mod:4"]);
    expect(layings("mod join", "sec join", "mod leave", "sec leave")).toEqual(["sec:4"]);
    expect(layings("mod leave")).toEqual(["mod:1"]);
  });

  test("nobody when it has ended; by the last one again when it was taken up after that", () => {
    expect(layings("mod join", "mod end", "mod leave")).toEqual([]);
    expect(layings("mod join", "mod end", "mod leave", "mod resume", "mod leave")).toEqual(["mod:5"]);
  });

  test("whoever took it up, where the other's program died: nobody else was thought to be in", () => {
    expect(layings("mod join", "sec join", "mod resume", "mod leave")).toEqual(["mod:4"]);
    expect(layings("mod join", "sec join", "sec resume", "mod join", "sec leave")).toEqual([]);
    expect(layings("mod resume", "sec join", "sec leave")).toEqual([]);
    expect(layings("mod join", "sec note", "mod leave")).toEqual(["mod:3"]);
  });

  test("no other line than a leave", () => {
    expect(layings("mod join", "mod pause", "mod continue")).toEqual([]);
  });

  test("and it can be asked of each leave", () => {
    const entries = journal("mod join", "sec join", "sec leave", "mod leave");
    expect(entries.slice(2).map((leave) => laysAside({ entries }, leave))).toEqual([false, true]);
  });
});

test("the role of a writer is what they joined as; of one who never did, the moderator's", () => {
  const session = fold(CHOIR, journal("mod join", "sec join"));
  const [mod, sec] = session.entries as [Entry, Entry];
  expect([writerOf(mod), writerOf(sec), writerOf({ ...mod, id: "hva" })]).toEqual(["mod", "sec", ""]);
  expect([mod, sec, { ...mod, id: "obs:1" }].map((entry) => roleOf(session, entry))).toEqual([
    "moderator",
    "secretary",
    "moderator",
  ]);
});

test("the next line is now, or a millisecond after the last one where that is ahead", () => {
  const entries = journal("mod join", "mod leave");
  const now = (t: number) => ({ at: AT, t });
  expect(afterAll([], now(5))).toEqual(now(5));
  expect(afterAll(entries, now(5000))).toEqual(now(5000));
  expect(afterAll(entries, now(1000))).toEqual(now(1001));
  expect(afterAll([{ ...entries[0], typed: 8000 } as Entry], now(5000))).toEqual(now(8001));
});
