// What stands as an answer: the last one of a participant to an item, through undo, amend and strike.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import type { Guide } from "../../src/model/guide.ts";
import { append, fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { guideOf, item, section } from "../choir.ts";

const GUIDE: Guide = guideOf([
  section("tone", [item("scale", "clean", "We sing clean"), item("scale", "warm", "We sing warm")]),
]);

const START = {
  kind: "start",
  format: 2,
  session: "s",
  guide: { id: "choir", version: "1", sha256: "0".repeat(64) },
  participants: 3,
  language: "nb",
};

function entriesOf(lines: readonly object[]): readonly Entry[] {
  const at = "2026-11-22T10:00:00.000+01:00";
  return [START, ...lines].map((line, index) => ({ id: `mod:${index + 1}`, at, t: index * 1000, ...line }) as Entry);
}

const answer = (participant: number, ticked: number, to = "clean") => ({
  kind: "answer",
  item: to,
  participant,
  ticked: [ticked],
});

/** `{"clean 1": [4]}`: every answer that stands. */
function standing({ answers }: Session): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(
    [...answers].flatMap(([to, ofItem]) => [...ofItem].map(([who, { ticked }]) => [`${to} ${who}`, ticked])),
  );
}

describe("an answer", () => {
  test("counts for its participant and its item; the last one does", () => {
    const session = fold(GUIDE, entriesOf([answer(1, 4), answer(2, 5), answer(1, 2), answer(1, 3, "warm")]));
    expect(standing(session)).toEqual({ "clean 1": [2], "clean 2": [5], "warm 1": [3] });
  });

  test("that was taken back gives way to the one before it", () => {
    const session = fold(GUIDE, entriesOf([answer(1, 4), answer(1, 2), { kind: "undo", target: "mod:3" }]));
    expect(standing(session)).toEqual({ "clean 1": [4] });
  });

  test("is of whom it was, and to what, also in another wording", () => {
    const amended = { kind: "amend", target: "mod:2", content: { kind: "answer", ticked: [5] } };
    const session = fold(GUIDE, entriesOf([answer(3, 4), amended]));
    expect(session.answers.get("clean")?.get(3)).toMatchObject({ ticked: [5], participant: 3, item: "clean" });
  });

  test("of nobody who is counted, or to what isn't asked, answers nothing", () => {
    expect(standing(fold(GUIDE, entriesOf([answer(4, 1), answer(1, 1, "nowhere")])))).toEqual({});
  });
});

test("of several shows of hands the last counts, and none is anyone's answer", () => {
  const tally = (hands: number) => ({ kind: "tally", item: "clean", counts: [{ code: 1, hands }], present: 3 });
  const session = fold(GUIDE, entriesOf([tally(3), tally(2)]));
  expect(session.tallies.get("clean")?.counts).toEqual([{ code: 1, hands: 2 }]);
  expect(standing(session)).toEqual({});
});

const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("answer"), who: fc.nat(2), code: fc.integer({ min: 1, max: 5 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constantFrom("undo", "amend", "strike"),
      who: fc.nat(30),
      code: fc.integer({ min: 1, max: 5 }),
    }),
  },
);

test("stands as a list that is gone through by hand says, however lines are taken back, put right and struck", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const written: { id: string; who: number; code: number; gone: boolean }[] = [];
      const entries = lines.map(({ does, who, code }, index) => {
        const id = `mod:${index + 2}`;
        const found = written[who % Math.max(1, written.length)];
        if (does === "answer") written.push({ id, who: who + 1, code, gone: false });
        if (does === "answer" || !found) return answer(who + 1, code, does === "answer" ? "clean" : "nowhere");
        if (does === "amend") {
          // What comes later than a strike has nothing to put right; what is undone stays so in any wording.
          found.code = code;
          return { kind: "amend", target: found.id, content: { kind: "answer", ticked: [code] } };
        }
        found.gone = true;
        return { kind: does, target: found.id };
      });
      const last = new Map(written.filter(({ gone }) => !gone).map(({ who, code }) => [`clean ${who}`, [code]]));
      const all = entriesOf(entries);
      expect(standing(fold(GUIDE, all))).toEqual(Object.fromEntries(last));
      expect(standing(all.slice(1).reduce(append, fold(GUIDE, all.slice(0, 1))))).toEqual(Object.fromEntries(last));
    }),
    { numRuns: 60 },
  );
});
