// Times as they are written, and differences of the computer's clocks that are just no jump yet.
import { expect, test } from "vitest";
import { advance, clockTime, type Reading, setSince, shortTime, startClock } from "../../src/model/clock.ts";
import type { Entry } from "../../src/model/entry.ts";

const begun: Reading = { wall: 1_000_000_000, offset: 60, running: 5_000, uptime: 90_000 };
const jumpsAfter = (change: Partial<Reading>) => advance(startClock(begun), { ...begun, ...change }).jumps;

test("two seconds are no jump, a millisecond more is", () => {
  expect(jumpsAfter({ wall: begun.wall + 2000, uptime: begun.uptime + 2000 })).toEqual([]);
  expect(jumpsAfter({ wall: begun.wall + 2001, uptime: begun.uptime + 2001 })).toEqual([{ what: "slept", by: 2001 }]);
  expect(jumpsAfter({ wall: begun.wall + 2000 })).toEqual([]);
  expect(jumpsAfter({ wall: begun.wall - 2001 })).toEqual([{ what: "changed", by: -2001 }]);
});

test("a wall clock that shows two seconds less than the last line was not set back", () => {
  const last = [{ id: "mod:1", at: new Date(begun.wall).toISOString(), t: 0, kind: "leave" }] as readonly Entry[];
  expect(setSince(last, { ...begun, wall: begun.wall - 2000 })).toBeUndefined();
  expect(setSince(last, { ...begun, wall: begun.wall - 2001 })).toEqual({ what: "changed", by: -2001 });
  expect(setSince([], { ...begun, wall: 0 })).toBeUndefined();
});

test("a short time has no hours where there are none, and no nought before its minutes", () => {
  const seconds = [0, 5, 65, 245, 605, 3600, 3845, 36_000, 36_605];
  expect(seconds.map((one) => shortTime(one * 1000))).toEqual([
    "0:00",
    "0:05",
    "1:05",
    "4:05",
    "10:05",
    "1:00:00",
    "1:04:05",
    "10:00:00",
    "10:10:05",
  ]);
  expect([-1, 999, 59_999, 3_599_999].map(clockTime)).toEqual(["0:00:00", "0:00:00", "0:00:59", "0:59:59"]);
});
