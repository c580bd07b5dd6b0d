// The replan: which questions still fit, what to drop first, and where each planned minute comes from.
import { describe, expect, test } from "vitest";
import type { Guide, Minutes } from "../../src/model/guide.ts";
import { type Replan, replan } from "../../src/model/session/replan.ts";
import { guideOf, item, section } from "../choir.ts";
import { type Scenario, scenario } from "../scenario.ts";

const minutes = (to: number, from = to): { readonly minutes: Minutes } => ({ minutes: { from, to } });
const must = { priority: "must" } as const;
const ifTime = { priority: "if-time" } as const;

/** An hour: two must-questions of 15 and 10 minutes, two that should be asked, two if there is time, and a break. */
const HOUR: Guide = guideOf([
  section("talk", [
    item("ask", "one", "En", { ...must, ...minutes(15, 10) }),
    item("ask", "two", "To", minutes(8)),
    item("ask", "three", "Tre", { ...ifTime, ...minutes(5) }),
    item("break", "coffee", "Pause", minutes(10)),
    item("ask", "four", "Fire", { ...must, ...minutes(10) }),
    item("ask", "five", "Fem", minutes(7)),
    item("ask", "six", "Seks", { ...ifTime, ...minutes(5) }),
  ]),
]);

const ids = (rows: Replan["rows"]): readonly string[] => rows.map((row) => row.item.id);
const planOf = (session: Scenario, left?: number): Replan => replan(session.session(), session.state().now.t, left);
const fresh = (guide: Guide, left?: number): Replan => planOf(scenario(guide), left);
const sources = ({ rows }: Replan): Readonly<Record<string, unknown>> =>
  Object.fromEntries(rows.map((row) => [row.item.id, [row.minutes, row.source]]));

describe("before the talk has begun", () => {
  test("everything is left, must-questions first, the break last, and all of it fits", () => {
    const plan = fresh(HOUR);
    expect(ids(plan.rows)).toEqual(["one", "four", "two", "five", "three", "six", "coffee"]);
    expect(plan).toMatchObject({ left: 60, must: { count: 2, minutes: 25 }, planned: 60, short: 0, each: 30 });
    expect(plan.rows.every(({ fits }) => fits)).toBe(true);
    expect(plan.drop).toEqual([]);
  });
});

describe("what to drop", () => {
  test("is the break first, then if-time from the end, then should from the end, and no more than is needed", () => {
    expect(ids(fresh(HOUR, 59).drop)).toEqual(["coffee"]);
    expect(ids(fresh(HOUR, 50).drop)).toEqual(["coffee"]);
    expect(ids(fresh(HOUR, 49).drop)).toEqual(["coffee", "six"]);
    expect(ids(fresh(HOUR, 40).drop)).toEqual(["coffee", "six", "three"]);
    expect(ids(fresh(HOUR, 39).drop)).toEqual(["coffee", "six", "three", "five"]);
    expect(ids(fresh(HOUR, 25).drop)).toEqual(["coffee", "six", "three", "five", "two"]);
  });

  test("never is a must-question: what they lack is told, which of them fit, and what each would get", () => {
    const plan = fresh(HOUR, 20);
    expect(plan).toMatchObject({ short: 5, each: 10, must: { count: 2, minutes: 25 } });
    expect(plan.rows.map(({ item: { id }, fits }) => [id, fits]).slice(0, 3)).toEqual([
      ["one", true],
      ["four", false],
      ["two", false],
    ]);
    expect(ids(plan.drop)).toEqual(["coffee", "six", "three", "five", "two"]);
  });

  test("is everything that may be dropped when there is no time left, or it is over", () => {
    for (const left of [0, -4]) {
      const plan = fresh(HOUR, left);
      expect(plan).toMatchObject({ left, short: 25, each: 0 });
      expect(plan.rows.some(({ fits }) => fits)).toBe(false);
      expect(plan.drop).toHaveLength(5);
    }
  });
});

describe("while the talk goes on", () => {
  test("what was asked, covered or skipped is no longer counted; nor a break that was taken or passed by", () => {
    const session = scenario(HOUR);
    session.moderator.goes("1");
    session.at("10:00").moderator.says("/covered 2", "/skip 3 time");
    expect(ids(planOf(session).rows)).toEqual(["four", "five", "six", "coffee"]);
    session.at("20:00").moderator.goes("4");
    expect(ids(planOf(session.at("21:00")).rows)).toEqual(["five", "six"]);
  });

  test("time left is the plan's, less what was used; a minute that is begun is left, a pause costs nothing", () => {
    const session = scenario(HOUR);
    session.moderator.goes("1");
    expect(planOf(session.at("29:30")).left).toBe(31);
    session.moderator.says("/pause");
    expect(planOf(session.at("50:00")).left).toBe(31);
    session.moderator.says("/resume");
    expect(planOf(session.at("60:00")).left).toBe(21);
    expect(Object.is(planOf(session.at("81:00")).left, 0)).toBe(true);
    expect(planOf(session.at("84:00")).left).toBe(-3);
  });

  test("nothing is left when all was asked", () => {
    const session = scenario(guideOf([section("talk", [item("ask", "one", "En", must)])]));
    session.moderator.goes("1");
    expect(planOf(session.at("5:00"))).toMatchObject({ rows: [], drop: [], planned: 0, short: 0, each: undefined });
  });
});

describe("planned minutes come from", () => {
  test("the item itself: of a span its end", () => {
    expect(sources(fresh(HOUR))).toMatchObject({ one: [15, "item"] });
  });

  test("the section's, less what its items have, shared among its questions that have none, asked or not", () => {
    const guide = guideOf([
      section(
        "talk",
        [
          item("say", "hello", "Hei", minutes(2)),
          item("ask", "long", "Lang", minutes(10)),
          item("ask", "one", "En"),
          item("ask", "two", "To"),
          item("summary", "sum-up", "Sammendrag"),
        ],
        minutes(30, 20),
      ),
    ]);
    const shared = { one: [6, "section"], two: [6, "section"], "sum-up": [6, "section"], long: [10, "item"] };
    expect(sources(fresh(guide))).toEqual(shared);
    const session = scenario(guide);
    session.moderator.goes("2");
    expect(sources(planOf(session.at("1:00")))).toMatchObject({ two: [6, "section"] });
  });

  test("the guide's, less what sections and items claim, shared among the rest", () => {
    const guide = guideOf([
      section("welcome", [item("say", "hello", "Hei")], minutes(5)),
      section("talk", [item("ask", "one", "En", minutes(15)), item("ask", "two", "To"), item("ask", "three", "Tre")]),
      section("close", [item("ask", "four", "Fire")]),
    ]);
    expect(sources(fresh(guide))).toEqual({
      one: [15, "item"],
      two: [13.3, "share"],
      three: [13.3, "share"],
      four: [13.3, "share"],
    });
  });

  test("the hard stop, where the guide names no other length", () => {
    const { minutes: _, ...without } = guideOf([section("talk", [item("ask", "one", "En"), item("ask", "two", "To")])]);
    const plan = fresh({ ...without, hardStop: 40 });
    expect(plan.left).toBe(40);
    expect(sources(plan)).toEqual({ one: [20, "share"], two: [20, "share"] });
  });

  test("nowhere, where the guide sets no time aside, or more than there is; and then nothing is made up", () => {
    const { minutes: _, ...endless } = guideOf([section("talk", [item("ask", "one", "En", must)])]);
    const plan = fresh(endless);
    expect(plan).toMatchObject({ left: undefined, planned: 0, short: 0, each: undefined, drop: [] });
    expect(sources(plan)).toEqual({ one: [0, "none"] });
    expect(fresh(endless, 12)).toMatchObject({ left: 12, each: 12, short: 0 });
    const full = guideOf([section("talk", [item("ask", "one", "En", minutes(60)), item("ask", "two", "To")])]);
    expect(sources(fresh(full))).toEqual({ one: [60, "item"], two: [0, "none"] });
  });

  test("the plan of a round, which is counted as planned whoever is there", () => {
    const guide = guideOf([section("talk", [item("ask", "round", "Hvem er du?", { goRound: true, ...minutes(10) })])]);
    expect(planOf(scenario(guide, { participants: 20 })).planned).toBe(10);
  });

  test("nothing before and after the talk", () => {
    const guide = guideOf([
      section("before", [item("ask", "ready", "Klar?")], { place: "before" }),
      section("talk", [item("ask", "one", "En")]),
    ]);
    expect(sources(fresh(guide))).toEqual({ one: [60, "share"] });
  });
});
