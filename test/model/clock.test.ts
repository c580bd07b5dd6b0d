// The session clock: it only ever goes forward, whatever is done to the computer's own clock.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  advance,
  type Clock,
  clockTime,
  instantOf,
  isoWithOffset,
  type Reading,
  resumeClock,
  setSince,
  startClock,
} from "../../src/model/clock.ts";
import type { Entry } from "../../src/model/entry.ts";
import { CHOIR } from "../choir.ts";
import { scenario } from "../scenario.ts";

const HOUR = 3_600_000;
const begun: Reading = { wall: Date.parse("2026-11-22T10:00:00+01:00"), offset: 60, running: 5_000, uptime: 90_000 };

const later = (from: Reading, change: Partial<Record<keyof Reading, number>>): Reading => ({
  wall: from.wall + (change.wall ?? 0),
  offset: from.offset + (change.offset ?? 0),
  running: from.running + (change.running ?? 0),
  uptime: from.uptime + (change.uptime ?? 0),
});
const all = (ms: number) => ({ wall: ms, running: ms, uptime: ms });

describe("as time passes", () => {
  test("the session clock follows what runs", () => {
    const { clock, jumps } = advance(startClock(begun), later(begun, all(754_120)));
    expect(instantOf(clock)).toEqual({ at: "2026-11-22T10:12:34.120+01:00", t: 754_120 });
    expect(jumps).toEqual([]);
  });

  test("sleep counts as time passed, and is noted", () => {
    const { clock, jumps } = advance(
      startClock(begun),
      later(begun, { wall: 600_000, uptime: 600_000, running: 1_000 }),
    );
    expect(clock.t).toBe(600_000);
    expect(jumps).toEqual([{ what: "slept", by: 599_000 }]);
  });

  test.each([
    ["forward", 2 * HOUR],
    ["back", -2 * HOUR],
  ])("a clock set %s shifts nothing, and is noted", (_, by) => {
    const { clock, jumps } = advance(startClock(begun), later(begun, { ...all(60_000), wall: 60_000 + by }));
    expect(clock.t).toBe(60_000);
    expect(jumps).toEqual([{ what: "changed", by }]);
  });

  test("sleep and a set clock at once are told apart", () => {
    const { clock, jumps } = advance(
      startClock(begun),
      later(begun, { wall: 600_000 - HOUR, uptime: 600_000, running: 1_000 }),
    );
    expect(clock.t).toBe(600_000);
    expect(jumps).toEqual([
      { what: "slept", by: 599_000 },
      { what: "changed", by: -HOUR },
    ]);
  });

  test("summer time changes the offset and nothing else", () => {
    const before: Reading = { ...begun, wall: Date.parse("2026-10-25T02:59:50+02:00"), offset: 120 };
    const { clock, jumps } = advance(startClock(before), { ...later(before, all(20_000)), offset: 60 });
    expect(instantOf(clock)).toEqual({ at: "2026-10-25T02:00:10.000+01:00", t: 20_000 });
    expect(jumps).toEqual([]);
  });

  test("clocks that show whole seconds make no jumps", () => {
    let clock = startClock(begun);
    for (let ms = 0; ms < 60_000; ms += 317) {
      const read = advance(clock, { ...later(begun, all(ms)), uptime: Math.floor((begun.uptime + ms) / 1000) * 1000 });
      expect(read.jumps).toEqual([]);
      clock = read.clock;
    }
    expect(clock.t).toBe(59_913);
  });

  test("whatever the readings, it never goes back", () => {
    const anyReading = fc.record({
      wall: fc.integer({ min: 0, max: 4e12 }),
      offset: fc.integer({ min: -720, max: 840 }),
      running: fc.integer({ min: 0, max: 1e9 }),
      uptime: fc.integer({ min: 0, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(anyReading, { minLength: 1, maxLength: 20 }), (readings) => {
        let clock: Clock = startClock(begun);
        for (const reading of readings) {
          const next = advance(clock, reading).clock;
          expect(next.t).toBeGreaterThanOrEqual(clock.t);
          clock = next;
        }
        expect(instantOf(clock).t).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("when a session is taken up again", () => {
  const last: Entry = { id: "mod:9", at: "2026-11-22T10:30:00.000+01:00", t: 1_800_000, kind: "pause" };

  test("the time away has passed on the same clock", () => {
    expect(resumeClock([last], { ...begun, wall: Date.parse("2026-11-22T11:00:00+01:00") }).t).toBe(2 * 1_800_000);
  });

  test("in another time zone it is the same instant", () => {
    expect(resumeClock([last], { ...begun, wall: Date.parse("2026-11-22T12:00:00+03:00"), offset: 180 }).t).toBe(
      1_800_000,
    );
  });

  test("a computer that is behind the last line goes on from there", () => {
    expect(resumeClock([last], { ...begun, wall: Date.parse("2020-01-01T00:00:00Z") }).t).toBe(1_800_000);
  });

  test("a computer whose clock was wrong at the beginning, and is right now: no years have passed, and that it was set is told", () => {
    const begin: Entry = { ...last, at: "1970-01-01T00:10:00.000+00:00" };
    const now = { ...begun, wall: Date.parse("2026-11-22T10:30:00+01:00") };
    expect(resumeClock([begin], now).t).toBe(1_800_000);
    expect(setSince([begin], now)).toEqual({ what: "changed", by: now.wall - 600_000 });
    const year = 366 * 24 * HOUR;
    expect(resumeClock([last], { ...begun, wall: Date.parse(last.at) + year }).t).toBe(1_800_000 + year);
    expect(setSince([last], { ...begun, wall: Date.parse(last.at) + year })).toBeUndefined();
    expect(resumeClock([last], { ...begun, wall: Date.parse(last.at) + year + 1 }).t).toBe(1_800_000);
  });

  test("and that it was set back is told; that it is a little behind is not", () => {
    expect(setSince([last], { ...begun, wall: Date.parse(last.at) - HOUR })).toEqual({
      what: "changed",
      by: -HOUR,
    });
    expect(setSince([last], { ...begun, wall: Date.parse(last.at) - 1000 })).toBeUndefined();
    expect(setSince([last], { ...begun, wall: Date.parse(last.at) + HOUR })).toBeUndefined();
    expect(setSince([], begun)).toBeUndefined();
  });

  test("a line with a time of its own counts from when it was written", () => {
    const given: Entry = { ...last, t: 60_000, typed: 1_800_000 };
    expect(resumeClock([given], { ...begun, wall: Date.parse(given.at) }).t).toBe(1_800_000);
  });

  test("a wall time edited by hand to nonsense is no time passed", () => {
    expect(resumeClock([{ ...last, at: "i går" }], begun).t).toBe(1_800_000);
  });

  test("with no lines it begins", () => {
    expect(resumeClock([], begun)).toEqual(startClock(begun));
  });
});

test("times as they are written", () => {
  expect(isoWithOffset(Date.parse("2026-01-31T23:30:00Z"), -210)).toBe("2026-01-31T20:00:00.000-03:30");
  expect(isoWithOffset(Date.parse("2026-01-31T23:30:00Z"), 0)).toBe("2026-01-31T23:30:00.000+00:00");
  expect(clockTime(0)).toBe("0:00:00");
  expect(clockTime(3_723_999)).toBe("1:02:03");
  expect(clockTime(-5)).toBe("0:00:00");
});

describe("in a session", () => {
  test("the lid is shut for ten minutes: it is said once, and notes go on at the right time", () => {
    const session = scenario(CHOIR).at("0:12:30");
    session.computer.sleeps("10:00");
    session.moderator.says("tilbake");
    session.after("1").moderator.says("og videre");
    expect(session.entriesOf("clock")).toMatchObject([{ what: "slept", by: 600_000, t: 1_350_000 }]);
    expect(session.entriesOf("note").map(({ t }) => t)).toEqual([1_350_000, 1_351_000]);
    session.sees("Maskinen sov i 10 min. Tida er regnet med.");
  });

  test("the clock is set an hour forward while typing: the note keeps its time, the jump is told", () => {
    const session = scenario(CHOIR).at("0:12:30");
    session.moderator.types("@3 sakte");
    session.computer.isSet("1:00:00");
    session.after("5").moderator.types(" og rolig").presses("enter");
    expect(session.entriesOf("note")).toMatchObject([{ t: 750_000, at: "2026-11-22T10:12:30.000+01:00" }]);
    expect(session.entriesOf("clock")).toMatchObject([
      { what: "changed", by: HOUR, at: "2026-11-22T11:12:35.000+01:00" },
    ]);
    session.sees("Klokka på maskinen ble stilt 1 t fram. Tidene i samtalen er ikke endret.");
  });

  test("the clock is set back: later entries are still later", () => {
    const session = scenario(CHOIR).at("0:12:30");
    session.moderator.says("før");
    session.computer.isSet("-3:00:00");
    session.after("10").moderator.says("etter");
    expect(session.entriesOf("note").map(({ t }) => t)).toEqual([750_000, 760_000]);
    expect(session.session().entries).toEqual(session.entries());
    session.sees("3 t tilbake");
  });

  test("winter time begins at night: the offset changes, and nothing is said", () => {
    const session = scenario(CHOIR).at("0:12:30");
    session.computer.movesTo(0);
    session.moderator.says("etter skiftet");
    expect(session.last()).toMatchObject({ t: 750_000, at: "2026-11-22T09:12:30.000+00:00" });
    expect(session.entriesOf("clock")).toEqual([]);
  });

  test("taken up on a computer whose clock is a day behind: the session clock stands where it was", () => {
    const session = scenario(CHOIR).at("0:30:00");
    session.moderator.says("siste ord");
    const again = session.resumes("-24:00:00");
    again.moderator.says("første ord");
    expect(again.entriesOf("note").map(({ t }) => t)).toEqual([1_800_000, 1_800_000]);
    expect(again.session().entries.map(({ id }) => id)).toEqual(again.entries().map(({ id }) => id));
  });
});
