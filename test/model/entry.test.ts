// An entry's id and its two times, as every reader of a journal takes them.
import { describe, expect, test } from "vitest";
import { type Entry, partsOf, writtenAt } from "../../src/model/entry.ts";
import { compare } from "../../src/model/session/fold.ts";

const line = (id: string, t: number, typed?: number): Entry =>
  ({ id, at: "2026-11-22T10:00:00.000+01:00", t, kind: "pause", ...(typed === undefined ? {} : { typed }) }) as Entry;

describe("an id", () => {
  test("is a writer and a number, and may be a copy made by hand", () => {
    expect(partsOf("mod:12")).toEqual({ writer: "mod", n: 12 });
    expect(partsOf("sec2:0")).toEqual({ writer: "sec2", n: 0 });
    expect(partsOf("mod:12~3")).toEqual({ writer: "mod", n: 12 });
    expect(partsOf("mod:12~34")).toEqual({ writer: "mod", n: 12 });
  });

  test.each([
    "",
    "mod",
    "mod:",
    ":12",
    "Mod:12",
    "2mod:12",
    "mod:12 ",
    " mod:12",
    "mod:1x",
    "mod:12~",
    "mod:12~x",
    "m-d:1",
  ])("is not %j", (id) => {
    expect(partsOf(id)).toBeUndefined();
  });
});

test("an entry was written when it was typed, which may be later than what it is about", () => {
  expect([writtenAt(line("mod:1", 10)), writtenAt(line("mod:1", 10, 50)), writtenAt(line("mod:1", 10, 0))]).toEqual([
    10, 50, 0,
  ]);
});

test("lines stand in the order of writing; at one instant by writer, by number, and a copy after what it was copied from", () => {
  const ordered = [
    line("sec:9", 1),
    line("mod:2", 5),
    line("mod:9", 5),
    line("mod:9~2", 5),
    line("mod:9~3", 5),
    line("mod:10", 5),
    line("sec:1", 5),
    line("sec:2", 1, 6),
  ];
  for (const [index, one] of ordered.entries())
    for (const [place, other] of ordered.entries())
      expect([one.id, other.id, Math.sign(compare(one, other))]).toEqual([one.id, other.id, Math.sign(index - place)]);
  const odd = ["hva", "mod:1", "sec:1"].map((id) => line(id, 5));
  expect([...odd].reverse().sort(compare)).toEqual(odd);
});
