// Recordings where marks and known instants are odd: out of order, at odds with each other, or just at the border.
import { describe, expect, test } from "vitest";
import { driftOf, recordingsOf, sessionTimeOf } from "../../src/model/recording/alignment.ts";
import { APART_AT_LEAST, slipIn } from "../../src/model/recording/known-instants.ts";
import { type Happening, MINUTE, sessionOf } from "./group.ts";

type Action = "start" | "stop" | "file" | "test";
const mark = (minute: number, action: Action, label?: string, typed?: number): Happening => ({
  t: minute * MINUTE,
  kind: "recorder",
  action,
  ...(label === undefined ? {} : { label }),
  ...(typed === undefined ? {} : { typed: typed * MINUTE }),
});
const aligned = (file: string | number, ...points: readonly (readonly [number, number])[]): Happening => ({
  t: 60 * MINUTE,
  kind: "align",
  file,
  points: points.map(([session, inFile]) => ({ session, file: inFile })),
});
const recordings = (...happenings: readonly Happening[]) => recordingsOf(sessionOf(3, ...happenings));
const spans = (...happenings: readonly Happening[]) =>
  recordings(...happenings).map(({ label = "", from, to }) => [
    label,
    from / MINUTE,
    to === undefined ? "" : to / MINUTE,
  ]);

describe("files", () => {
  test("go by the times of their marks, in whatever order these were written", () => {
    expect(spans(mark(6, "stop"), mark(2, "start", undefined, 9))).toEqual([["", 2, 6]]);
  });

  test("have a label, an end and known instants only where these are told", () => {
    const bare = { number: 1, from: 2 * MINUTE, points: [], zero: 2 * MINUTE, rate: 1 };
    expect(recordings(mark(2, "start"))).toStrictEqual([bare]);
    expect(recordings(mark(2, "start", "A"), mark(5, "stop"))).toStrictEqual([{ ...bare, label: "A", to: 5 * MINUTE }]);
  });

  test("of other recorders go on when one starts; a new file with a name of its own is the one's begun last", () => {
    expect(spans(mark(1, "start", "A"), mark(2, "start"))).toEqual([
      ["A", 1, ""],
      ["", 2, ""],
    ]);
    expect(spans(mark(1, "start", "A"), mark(2, "start", "B"), mark(4, "file", "C"))).toEqual([
      ["A", 1, ""],
      ["B", 2, 4],
      ["C", 4, ""],
    ]);
    expect(spans(mark(1, "start", "A"), mark(2, "start", "B"), mark(4, "stop", "C"))).toEqual([
      ["A", 1, ""],
      ["B", 2, 4],
    ]);
  });
});

describe("known instants", () => {
  test("stand by time, in whatever order they were given", () => {
    const [recording] = recordings(mark(0, "start"), aligned(1, [3000, 2000], [1000, 500], [2000, 900]));
    expect(recording?.points.map(({ session }) => session)).toEqual([1000, 2000, 3000]);
  });

  test("that run backwards, or stand still, tell nothing of the speed", () => {
    const rateOf = (...points: readonly (readonly [number, number])[]) =>
      recordings(mark(0, "start"), aligned(1, ...points)).map(({ rate, zero }) => [rate, zero]);
    expect(rateOf([1000, 500], [2000, 400])).toEqual([[1, 500]]);
    expect(rateOf([1000, 500], [2000, 500])).toEqual([[1, 500]]);
    expect(rateOf([1000, 500], [2000, 1510])).toEqual([[1.01, expect.closeTo(1000 - 500 / 1.01)]]);
  });

  test("tell of a drift where there are two", () => {
    const drifts = [aligned(1, [1000, 500]), aligned(1, [1000, 500], [2000, 1510])].map((align) => {
      const [recording] = recordings(mark(0, "start"), align);
      return recording && driftOf(recording);
    });
    expect(drifts).toEqual([undefined, expect.closeTo(0.01)]);
  });
});

test("an instant of a file is one of the session's from the file's beginning to its end", () => {
  const session = sessionOf(3, mark(2, "start", "A"), mark(5, "stop"), mark(7, "start", "B"));
  const at = (ms: number, name: string | number) => sessionTimeOf(session, ms, name);
  expect([at(0, "A"), at(MINUTE, "A"), at(3 * MINUTE, "A")]).toEqual([2 * MINUTE, 3 * MINUTE, 5 * MINUTE]);
  expect([at(-1, "A"), at(3 * MINUTE + 1, "A"), at(0, "C")]).toEqual([undefined, undefined, undefined]);
  expect([at(90 * MINUTE, "B"), at(0, 2), at(0, "2")]).toEqual([97 * MINUTE, 7 * MINUTE, 7 * MINUTE]);
});

describe("a slip in known instants is none", () => {
  const LATE = 5 * MINUTE;
  const recording = { from: 10 * MINUTE, to: 60 * MINUTE };
  const slip = (end: number, ...points: readonly (readonly [number, number])[]) =>
    slipIn(
      points.map(([session, file]) => ({ session, file })),
      recording,
      end,
    )?.slip;
  const END = 200 * MINUTE;

  test("up to five minutes before the mark and after the end of it, or at the session's end", () => {
    expect(slip(END, [recording.from - LATE, 0])).toBeUndefined();
    expect(slip(END, [recording.from - LATE - 1, 0])).toBe("outside");
    expect(slip(END, [recording.to + LATE, 0])).toBeUndefined();
    expect(slip(END, [recording.to + LATE + 1, 0])).toBe("outside");
    expect(slip(30 * MINUTE, [30 * MINUTE, 0])).toBeUndefined();
    expect(slip(30 * MINUTE, [30 * MINUTE + 1, 0])).toBe("outside");
    expect(slip(0, [recording.from, 0])).toBeUndefined();
    expect(slip(END, [recording.from, -1])).toBe("outside");
  });

  test("a minute apart, in any order, at much the same speed", () => {
    const [one, minute] = [recording.from, APART_AT_LEAST];
    expect(slip(END, [one, 0], [one + minute, minute])).toBeUndefined();
    expect(slip(END, [one + minute, minute], [one, 0])).toBeUndefined();
    expect(slip(END, [one, 0], [one + minute - 1, minute])).toBe("near");
    expect(slip(END, [one, 10], [one + minute, 9])).toBe("order");
    expect(slip(END, [one, 10], [one + minute, 10])).toBe("drift");
    expect(slip(END, [one, 0], [one + 1000 * 60, 1049 * 60])).toBeUndefined();
    expect(slip(END, [one, 0], [one + 1000 * 60, 1051 * 60])).toBe("drift");
    expect(slip(END, [one, 0], [one + 1000 * 60, 949 * 60])).toBe("drift");
  });
});
