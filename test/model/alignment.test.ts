// Recordings by their marks and by known instants: which file an instant is in, and where in it.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, KnownInstant } from "../../src/model/entry.ts";
import {
  driftOf,
  fileTimeOf,
  nameOf,
  recordingNamed,
  recordingsOf,
  sessionTimeOf,
} from "../../src/model/recording/alignment.ts";
import { APART_AT_LEAST, slipIn } from "../../src/model/recording/known-instants.ts";
import { append, fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { type Happening, sessionOf } from "./group.ts";

const second = 1000;
const minute = 60 * second;

const mark = (t: number, action: "start" | "stop" | "file" | "test", label?: string): Happening => ({
  t,
  kind: "recorder",
  action,
  ...(label === undefined ? {} : { label }),
});
const aligned = (
  file: string | number,
  ...points: readonly (readonly [session: number, file: number])[]
): Happening => ({
  t: 60 * minute,
  kind: "align",
  file,
  points: points.map(([session, inFile]) => ({ session, file: inFile })),
});
const session = (...happenings: readonly Happening[]): Session => sessionOf(5, ...happenings);

/** `label from-to`, in minutes. */
const stretches = (...happenings: readonly Happening[]): readonly string[] =>
  recordingsOf(session(...happenings)).map(
    ({ number, label, from, to }) => `${number} ${label ?? ""} ${from / minute}-${to === undefined ? "" : to / minute}`,
  );

describe("the files of a session, by their marks", () => {
  test("from start to stop; one that nobody stopped goes on; trying a recorder makes no file", () => {
    expect(stretches(mark(0, "test"), mark(minute, "start"), mark(9 * minute, "stop"))).toEqual(["1  1-9"]);
    expect(stretches(mark(minute, "start", "diktafon"))).toEqual(["1 diktafon 1-"]);
    expect(stretches()).toEqual([]);
  });

  test("a new file ends the one before, of the same recorder, and has its label unless it gets one", () => {
    expect(stretches(mark(1 * minute, "start", "A"), mark(5 * minute, "file"), mark(9 * minute, "stop"))).toEqual([
      "1 A 1-5",
      "2 A 5-9",
    ]);
    expect(stretches(mark(1 * minute, "start", "001"), mark(5 * minute, "file", "002"))).toEqual([
      "1 001 1-5",
      "2 002 5-",
    ]);
  });

  test("several recorders at once, each by its label; to stop without saying which stops them all", () => {
    const both = [mark(1 * minute, "start", "A"), mark(2 * minute, "start", "B")];
    expect(stretches(...both, mark(5 * minute, "stop", "A"), mark(7 * minute, "stop"))).toEqual(["1 A 1-5", "2 B 2-7"]);
    expect(stretches(...both, mark(5 * minute, "stop"))).toEqual(["1 A 1-5", "2 B 2-5"]);
    expect(stretches(...both, mark(5 * minute, "file", "A"))).toEqual(["1 A 1-5", "2 B 2-", "3 A 5-"]);
  });

  test("started again without having been stopped, it is a new file", () => {
    expect(stretches(mark(1 * minute, "start"), mark(4 * minute, "start"))).toEqual(["1  1-4", "2  4-"]);
  });

  test("a label that no recorder has is taken for the one begun last", () => {
    expect(stretches(mark(1 * minute, "start", "diktafon"), mark(4 * minute, "stop", "diktfon"))).toEqual([
      "1 diktafon 1-4",
    ]);
  });

  test("is called by its label, or by its number where that is not its own", () => {
    const of = session(mark(1, "start", "A"), mark(2, "start", "B"), mark(3, "file", "A"));
    expect(recordingsOf(of).map((recording) => nameOf(of, recording))).toEqual([1, "B", 3]);
    expect(recordingNamed(of, "B")?.number).toBe(2);
    expect(recordingNamed(of, "3")?.number).toBe(3);
    expect(recordingNamed(of, "C")).toBeUndefined();
  });
});

describe("where an instant is in a file", () => {
  test("without known instants the mark is the file's beginning", () => {
    const of = session(mark(2 * minute, "start", "A"), mark(9 * minute, "stop"));
    expect(fileTimeOf(of, 3 * minute)).toEqual({ file: "A", ms: minute });
    expect(fileTimeOf(of, 2 * minute)).toEqual({ file: "A", ms: 0 });
    expect(fileTimeOf(of, 2 * minute - 1)).toBeUndefined();
    expect(fileTimeOf(of, 9 * minute)).toBeUndefined();
  });

  test("one gives an offset: also what was said before a mark that came late is in the file", () => {
    const of = session(mark(2 * minute, "start"), aligned(1, [3 * minute, 80 * second]));
    expect(fileTimeOf(of, 4 * minute)).toEqual({ file: 1, ms: 140 * second });
    expect(fileTimeOf(of, 110 * second)).toEqual({ file: 1, ms: 10 * second });
    expect(fileTimeOf(of, 99 * second)).toBeUndefined();
  });

  test("two give the speed as well, in whichever order they were given", () => {
    const of = session(mark(0, "start"), aligned(1, [61 * minute, 60.18 * minute], [minute, 0]));
    expect(driftOf(recordingsOf(of)[0] ?? never())).toBeCloseTo(0.003, 9);
    expect(fileTimeOf(of, 31 * minute)).toEqual({ file: 1, ms: 30.09 * minute });
  });

  test("in the first of several that ran, or in the one that is named", () => {
    const of = session(mark(1 * minute, "start", "A"), mark(2 * minute, "start", "B"), mark(5 * minute, "stop", "A"));
    expect(fileTimeOf(of, 3 * minute)).toEqual({ file: "A", ms: 2 * minute });
    expect(fileTimeOf(of, 3 * minute, "B")).toEqual({ file: "B", ms: minute });
    expect(fileTimeOf(of, 6 * minute)).toEqual({ file: "B", ms: 4 * minute });
    expect(fileTimeOf(of, 6 * minute, "A")).toBeUndefined();
    expect(fileTimeOf(of, 3 * minute, "C")).toBeUndefined();
  });

  test("the last that was said of a file counts, by label or number; what was undone does not", () => {
    const points = (...happenings: readonly Happening[]): readonly KnownInstant[] =>
      recordingsOf(session(mark(0, "start", "A"), ...happenings))[0]?.points ?? never();
    const [one, other] = [aligned("A", [minute, 50_000]), aligned(1, [minute, 40_000])];
    expect(points(one, other)).toEqual([{ session: minute, file: 40_000 }]);
    expect(points(other, one)).toEqual([{ session: minute, file: 50_000 }]);
    expect(points(one, other, { t: 61 * minute, kind: "undo", target: "sec:6" })).toEqual([
      { session: minute, file: 50_000 },
    ]);
    expect(points(aligned("B", [minute, 1]))).toEqual([]);
  });

  test("points that can't both be so, in a journal written by hand, count as one", () => {
    const of = session(mark(0, "start"), aligned(1, [minute, 50_000], [minute, 50_000]));
    expect(fileTimeOf(of, minute)).toEqual({ file: 1, ms: 50_000 });
  });

  test("a file that starts late and runs 0.3 % fast: every instant of any session within 50 ms, and back again", () => {
    const anySession = fc.record({
      marked: fc.integer({ min: 0, max: 10 * minute }),
      late: fc.integer({ min: -20 * second, max: 20 * second }),
      length: fc.integer({ min: 15 * minute, max: 150 * minute }),
      speed: fc.constantFrom(1.003, 0.997, 1, 1.0001),
      early: fc.double({ min: 0.02, max: 0.2, noNaN: true }),
      last: fc.double({ min: 0.7, max: 0.98, noNaN: true }),
      asked: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
    });
    fc.assert(
      fc.property(anySession, ({ marked, late, length, speed, early, last, asked }) => {
        const truth = (t: number): number => (t - marked - late) * speed;
        // As a person reads it off a clock in an audio program, in hundredths of a second.
        const heardAt = (share: number): readonly [number, number] => {
          const t = Math.round(marked + late + share * length);
          return [t, Math.round(truth(t) / 10) * 10];
        };
        const of = session(
          mark(marked, "start"),
          mark(marked + late + length + minute, "stop"),
          aligned(1, heardAt(early), heardAt(last)),
        );
        for (const share of asked) {
          const t = Math.round(marked + late + 100 + share * (length - 100));
          const found = fileTimeOf(of, t);
          expect(Math.abs((found?.ms ?? Number.NaN) - truth(t))).toBeLessThanOrEqual(50);
          expect(Math.abs((sessionTimeOf(of, found?.ms ?? 0, 1) ?? Number.NaN) - t)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

test("what is told afterwards lengthens nothing: every other part of the session is as it was", () => {
  const before = session(
    mark(2 * minute, "start"),
    { t: 5 * minute, kind: "turn", item: "everyday", speakers: { who: [1] } },
    { t: 6 * minute, kind: "note", item: "everyday", speakers: { who: [2] }, said: "paraphrase", text: "ja" },
    { t: 7 * minute, kind: "pause" },
  );
  const last = before.entries.at(-1);
  const align: Entry = {
    id: "sec:900",
    at: last?.at ?? "",
    t: last?.t ?? 0,
    kind: "align",
    file: 1,
    points: [{ session: 3 * minute, file: 115 * second }],
    made: "2026-11-25T09:00:00.000+01:00",
  };
  const after = append(before, align);
  expect(after).toEqual(fold(before.guide, [...before.entries, align]));
  const { entries, alignments, ...rest } = after;
  expect(alignments).toHaveLength(1);
  expect({ ...before, entries: undefined, alignments: undefined }).toEqual({
    ...rest,
    entries: undefined,
    alignments: undefined,
  });
  expect(entries.at(-1)).toEqual(align);
});

test("a turn that was open when the program died is not prolonged by what is told afterwards", () => {
  const died = [
    { t: 5 * minute, kind: "turn", speakers: { who: [1] } },
    { t: 6 * minute, kind: "note", said: "paraphrase", text: "sist hørt" },
  ] as const;
  const goesOn = { t: 90 * minute, kind: "resume", program: "0.1.0" } as const;
  const [turn] = session(mark(minute, "start"), ...died, aligned(1, [minute, 0]), goesOn).turns;
  expect(turn).toMatchObject({ to: 6 * minute, lost: true });
});

describe("slips in known instants", () => {
  const at = (inSession: number, file: number): KnownInstant => ({ session: inSession, file });
  const slip = (...points: readonly KnownInstant[]) =>
    slipIn(points, { from: 2 * minute, to: 60 * minute }, 70 * minute)?.slip;

  test("none in what can be so", () => {
    expect(slip(at(10 * minute, 8 * minute))).toBeUndefined();
    expect(slip(at(55 * minute, 53.1 * minute), at(10 * minute, 8 * minute))).toBeUndefined();
  });

  test("outside the recording, give and take some minutes", () => {
    expect(slip(at(0, 0))).toBeUndefined();
    expect(slip(at(66 * minute, 60 * minute))).toBe("outside");
    expect(slipIn([at(71 * minute, 1)], { from: 0 }, 70 * minute)?.slip).toBe("outside");
    expect(slip(at(10 * minute, -1))).toBe("outside");
  });

  test("the wrong way round, too near each other, too far from any recorder's speed", () => {
    expect(slip(at(10 * minute, 8 * minute), at(20 * minute, 7 * minute))).toBe("order");
    expect(slip(at(10 * minute, 8 * minute), at(10 * minute + APART_AT_LEAST - 1, 9 * minute))).toBe("near");
    expect(slip(at(10 * minute, 8 * minute), at(20 * minute, 18.6 * minute))).toBe("drift");
    expect(slip(at(10 * minute, 8 * minute), at(20 * minute, 17.4 * minute))).toBe("drift");
    expect(slip(at(10 * minute, 8 * minute), at(20 * minute, 18.4 * minute))).toBeUndefined();
  });
});

function never(): never {
  throw new Error("there is none");
}
