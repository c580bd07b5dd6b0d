// What a question's progress comes to, what is left and in which order, and the time there is: each at its border.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import type { Guide } from "../../src/model/guide.ts";
import { hintsHolding } from "../../src/model/session/advice.ts";
import {
  activeBetween,
  coverage,
  isSettled,
  present,
  stateOf,
  timeByItem,
  timeLeft,
  uncovered,
} from "../../src/model/session/coverage.ts";
import { fold } from "../../src/model/session/fold.ts";
import { participation } from "../../src/model/session/participation.ts";
import { replan } from "../../src/model/session/replan.ts";
import { type Progress, type Session, UNTOUCHED } from "../../src/model/session/session.ts";
import { leftAt, nextSign, plannedFor, timeBySection } from "../../src/model/session/timing.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";
import { type Happening, happens, MINUTE, moves, sessionOf, turn } from "./group.ts";

const state = (progress: Partial<Progress>): string => stateOf({ ...UNTOUCHED, ...progress });

describe("a question", () => {
  test.each<[string, Partial<Progress>]>([
    ["untouched", {}],
    ["untouched", { notes: 3, themes: ["health"] }],
    ["asked", { reached: [10] }],
    ["probed", { reached: [10], probes: ["how"] }],
    ["untouched", { probes: ["how"] }],
    ["covered", { coveredAt: 5 }],
    ["asked", { coveredAt: 5, reached: [10] }],
    ["skipped", { skippedAt: 5 }],
    ["covered", { skippedAt: 5, coveredAt: 5 }],
    ["skipped", { reached: [10], skippedAt: 10 }],
    ["skipped", { reached: [10], skippedAt: 20 }],
    ["asked", { reached: [10], skippedAt: 9 }],
    ["asked", { reached: [10, 30], skippedAt: 20 }],
    ["asked", { reached: [10], skippedAt: 20, notes: 1 }],
    ["covered", { reached: [10], skippedAt: 20, coveredAt: 15 }],
    ["skipped", { skippedAt: 0 }],
  ])("is %s with %j", (expected, progress) => {
    expect(state(progress)).toBe(expected);
  });
});

/** A session of these lines, a minute apart. */
function on(guide: Guide, ...lines: readonly object[]): Session {
  return fold(
    guide,
    lines.map(
      (line, index) =>
        ({ id: `mod:${index + 1}`, at: "2026-11-22T10:00:00.000+01:00", t: index * MINUTE, ...line }) as Entry,
    ),
  );
}
const reach = (what: string, more: object = {}) => ({ kind: "reach", item: what, ...more });

describe("what needs nothing more", () => {
  const settled = (id: string, ...lines: readonly object[]): boolean => {
    const session = on(CHOIR, ...lines);
    return isSettled(session, session.items.get(id) ?? item("ask", "none", ""));
  };

  test("is a question that was asked, covered or skipped; done is nothing to a question", () => {
    expect(settled("everyday")).toBe(false);
    expect(settled("everyday", { kind: "done", item: "everyday" })).toBe(false);
    for (const line of [reach("everyday"), { kind: "covered", item: "everyday" }, { kind: "skip", item: "everyday" }])
      expect(settled("everyday", line)).toBe(true);
  });

  test("is anything else that was done or skipped; reached is not enough", () => {
    expect(settled("thanks", reach("thanks"))).toBe(false);
    expect(settled("thanks", { kind: "done", item: "thanks" })).toBe(true);
    expect(settled("thanks", { kind: "skip", item: "thanks" })).toBe(true);
  });

  test("is a recorder where recording is refused, and only that", () => {
    const refused = { kind: "recording", mode: "notes-only" };
    expect([settled("recorder-on", refused), settled("thanks", refused), settled("recorder-on")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("what is left", () => {
  const ranked = guideOf([
    section("one", [
      item("ask", "perhaps", "?", { priority: "if-time" }),
      item("ask", "should", "?"),
      item("say", "hello", "Hei", { priority: "must" }),
      item("ask", "must", "?", { priority: "must" }),
      item("scale", "also-should", "?"),
      item("ask", "also-must", "?", { priority: "must" }),
    ]),
  ]);

  test("is must-questions first, then should, then if there is time, each as the guide has them; also what was skipped", () => {
    const left = (...lines: readonly object[]) => uncovered(on(ranked, ...lines)).map((row) => row.item.id);
    expect(left()).toEqual(["must", "also-must", "should", "also-should", "perhaps"]);
    const some = [{ kind: "skip", item: "must" }, { kind: "covered", item: "also-must" }, reach("should")];
    expect(left(...some)).toEqual(["must", "also-should", "perhaps"]);
  });

  test("of all questions with their state, in the guide's order", () => {
    expect(coverage(on(ranked, reach("must"))).map((row) => [row.item.id, row.state])).toEqual([
      ["perhaps", "untouched"],
      ["should", "untouched"],
      ["must", "asked"],
      ["also-should", "untouched"],
      ["also-must", "untouched"],
    ]);
  });
});

describe("time", () => {
  test("that counts is what lies between, less what was idle of it", () => {
    const session = on(
      CHOIR,
      reach("everyday"),
      { kind: "pause", t: 10 },
      { kind: "continue", t: 20 },
      { kind: "pause", t: 40 },
    );
    const between = (from: number, to: number): number => activeBetween(session, from, to);
    expect([between(0, 10), between(0, 15), between(0, 30), between(12, 18), between(15, 25), between(20, 50)]).toEqual(
      [10, 10, 20, 0, 5, 20],
    );
    expect([between(30, 20), between(50, 60)]).toEqual([0, 0]);
  });

  test("by item and by section: each return is added, what is in no section is in none", () => {
    const session = on(CHOIR, reach("everyday"), reach("own:gone"), reach("round"), reach("everyday"));
    expect([...timeByItem(session, 5 * MINUTE)]).toEqual([
      ["everyday", 3 * MINUTE],
      ["own:gone", MINUTE],
      ["round", MINUTE],
    ]);
    expect([...timeBySection(session, 5 * MINUTE)]).toEqual([
      ["singing", 3 * MINUTE],
      ["welcome", MINUTE],
    ]);
  });

  test("left is the plan's; none is known where there is no plan, nor is a sign due", () => {
    const { minutes: _, ...endless } = CHOIR;
    expect(timeLeft(on(CHOIR, reach("everyday")), 70 * MINUTE)).toBe(-10 * MINUTE);
    expect(timeLeft(on(endless, reach("everyday")), 5)).toBeUndefined();
    expect([leftAt(on(endless), 5), nextSign(on(endless), 5)]).toEqual([undefined, undefined]);
    expect(leftAt(on({ ...endless, hardStop: 90 }, reach("everyday")), 10 * MINUTE)).toBe(80 * MINUTE);
    expect(leftAt(on({ ...CHOIR, hardStop: 90 }, reach("everyday")), 10 * MINUTE)).toBe(50 * MINUTE);
  });

  test("planned for a section leaves out what isn't asked in this session, and needs minutes for each question alone", () => {
    const minutes = (to: number) => ({ minutes: { from: to, to } });
    const mixed = section("mixed", [
      item("ask", "one", "?", minutes(8)),
      item("say", "hello", "Hei"),
      item("ask", "staff", "?", { audience: ["staff"], ...minutes(5) }),
    ]);
    const start = {
      kind: "start",
      format: 1,
      session: "x",
      guide: { id: "x", version: "1", sha256: "" },
      participants: 1,
      language: "nb",
    };
    const guide = guideOf([mixed]);
    expect(plannedFor(on(guide, { ...start, audience: "patients" }), mixed)).toBe(8);
    expect(plannedFor(on(guide, start), mixed)).toBe(13);
  });
});

describe("in the room, by number, are", () => {
  test("those who have come and not left, to the millisecond", () => {
    const session = sessionOf(2, moves(5, "arrive", 12), moves(6, "arrive", 7), moves(9, "depart", 1));
    const at = (ms: number) => present(session, ms);
    expect(at(5 * MINUTE - 1)).toEqual([1, 2]);
    expect(at(5 * MINUTE)).toEqual([1, 2, 12]);
    expect(at(9 * MINUTE - 1)).toEqual([1, 2, 7, 12]);
    expect(at(9 * MINUTE)).toEqual([2, 7, 12]);
  });

  test("those who take part: whoever was counted or given a turn, not whoever is only named", () => {
    const cue: Happening = { t: 2 * MINUTE, kind: "cue", cue: "laughter", speakers: { who: [9] } };
    const session = sessionOf(2, turn(1, 12), cue, moves(4, "arrive", 7), moves(6, "depart", 1));
    const rows = participation(session, 6 * MINUTE);
    expect(rows.map(({ participant }) => participant)).toEqual([1, 2, 7, 12]);
    expect(rows.map((row) => row.present)).toEqual([false, true, true, false]);
    expect(participation(session, 4 * MINUTE).map((row) => row.present)).toEqual([true, true, true, false]);
    expect(participation(session, 4 * MINUTE - 1).map((row) => row.present)).toEqual([true, true, false, false]);
  });
});

describe("hints", () => {
  const LIMITS = { silentMinutes: 10, share: 0.3, everyMinutes: 5 };
  const hints = (session: Session, minute: number) =>
    hintsHolding(session, minute * MINUTE, LIMITS).map(({ about, participant }) => `${about} ${participant}`);
  const talk = (from: number, ...who: readonly number[]) => who.map((one, index) => turn(from + index, one));

  test("name the longest silent first, and then whoever fills the room most", () => {
    const session = sessionOf(
      6,
      turn(1, 1),
      turn(2, 5),
      turn(3, 3),
      ...talk(4, 2, 4, 2, 4, 2, 4, 2, 4, 2, 4),
      turn(14, 4),
    );
    expect(hints(session, 20)).toEqual(["silent 6", "silent 1", "silent 5", "silent 3", "fills 4"]);
    const two = sessionOf(3, turn(1, 1), turn(6, 2), turn(12, 3), happens(13, "turn-end"));
    expect(hints(two, 13)).toEqual(["fills 2", "fills 1"]);
  });

  test("of who fills the room need three in it", () => {
    const pair = [turn(1, 1), turn(9, 2), happens(13, "turn-end")];
    expect(hints(sessionOf(3, ...pair), 13)).toContain("fills 1");
    expect(hints(sessionOf(3, ...pair, moves(13, "depart", 3)), 13)).toEqual([]);
  });

  test("are not given before the talk, however much was said", () => {
    const said = [turn(1, 1), turn(12, 2), happens(13, "turn-end")];
    expect(hints(sessionOf(3, ...said), 13)).toContain("fills 1");
    expect(hints(sessionOf(3, { t: 0, kind: "undo", target: "sec:3" }, ...said), 13)).toEqual([]);
  });

  test("are given too while something is on the table that the guide doesn't have", () => {
    const said = [turn(1, 1), turn(12, 2), happens(13, "turn-end")];
    expect(hints(sessionOf(3, { t: MINUTE, kind: "reach", item: "borte" }, ...said), 13)).toContain("fills 1");
  });
});

describe("the replan", () => {
  const minutes = (to: number) => ({ minutes: { from: to, to } });
  const guide = guideOf([
    section(
      "one",
      [
        item("ask", "now", "?", { priority: "must", ...minutes(10) }),
        item("break", "early", "Pause", minutes(5)),
        item("ask", "free", "?", { priority: "if-time" }),
        item("break", "coffee", "Pause", minutes(5)),
        item("summary", "sum", "Sum", minutes(5)),
      ],
      minutes(25),
    ),
  ]);
  const ids = (rows: ReturnType<typeof replan>["rows"]) => rows.map((row) => row.item.id);

  test("drops nothing that takes no time: it gains none", () => {
    const plan = replan(on(guide), 0, 11);
    expect(plan.rows.find((row) => row.item.id === "free")).toMatchObject({ minutes: 0, source: "none", fits: true });
    expect(ids(plan.drop)).toEqual(["coffee", "early", "sum"]);
  });

  test("lets nothing fit where there is no time, though it takes none", () => {
    expect(replan(on(guide), 0, 0).rows.filter(({ fits }) => fits)).toEqual([]);
  });

  test("passes by the break on the table, and those before it", () => {
    expect(ids(replan(on(guide, reach("now"), reach("early")), 2 * MINUTE).rows)).not.toContain("early");
    expect(ids(replan(on(guide, reach("free")), MINUTE).rows)).toEqual(["now", "sum", "coffee"]);
  });
});
