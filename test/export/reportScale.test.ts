// The scales of the report's pictures: places as shares of the width, ticks that people count in.
import { describe, expect, test } from "vitest";
import { linear, percent, stepFor, tickWords, timeScale, WIDTH } from "../../src/export/report/scale.ts";
import { at } from "./pen.ts";

describe("time", () => {
  test("goes evenly from side to side", () => {
    const scale = timeScale(at(90), []);
    expect([at(0), at(45), at(90)].map(scale.at)).toEqual([0, WIDTH / 2, WIDTH]);
    expect(scale.ticks.map(({ t }) => t)).toEqual([0, 15, 30, 45, 60, 75, 90].map((minutes) => at(minutes)));
  });

  test("a coffee break keeps its length; a night in between is squeezed, and counted all the same", () => {
    expect(timeScale(at(90), [{ from: at(44), to: at(54) }]).squeezed).toEqual([]);
    const night = { from: at(40), to: at(40 + 14 * 60) };
    const scale = timeScale(at(80 + 14 * 60), [night]);
    expect(scale.squeezed).toEqual([night]);
    expect(scale.at(night.to) - scale.at(night.from)).toBeLessThan(WIDTH / 25);
    expect(scale.at(at(20))).toBe(WIDTH - scale.at(at(60 + 14 * 60)));
    expect(scale.ticks.every(({ t }) => t <= night.from || t >= night.to)).toBe(true);
  });

  test("what was put before the beginning or after the end stands at the edge; of no time at all nothing is drawn", () => {
    const scale = timeScale(at(10), []);
    expect([scale.at(-5), scale.at(at(99))]).toEqual([0, WIDTH]);
    expect(timeScale(0, [{ from: 0 }]).ticks).toEqual([{ at: 0, t: 0 }]);
  });

  test("stretches that reach into each other, or past the end, count once", () => {
    const scale = timeScale(at(400), [
      { from: at(30), to: at(200) },
      { from: at(100), to: at(300) },
      { from: at(390) },
    ]);
    expect(scale.squeezed).toEqual([
      { from: at(30), to: at(200) },
      { from: at(200), to: at(300) },
    ]);
  });
});

test("steps are those of a clock, never more than seven of them", () => {
  for (const minutes of [0.01, 0.2, 1, 3, 8, 33, 60, 90, 500, 3000, 100_000])
    expect((minutes * 60_000) / stepFor(minutes * 60_000)).toBeLessThanOrEqual(7);
  expect([at(90), at(60), at(8)].map(stepFor)).toEqual([at(15), at(10), at(2)]);
  expect([0, at(15), at(1, 30)].map(tickWords)).toEqual(["0", "15", "1:30"]);
});

test("a share of nothing is nothing", () => {
  expect([linear(0)(5), linear(10)(5), linear(10)(99), percent(1234)]).toEqual([0, WIDTH / 2, WIDTH, "12.34%"]);
});
