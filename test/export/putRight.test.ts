// A turn or a cue that was put right leaves as what it is now, in every format; of what it was taken for nothing is told.
import { expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { turnRows } from "../../src/export/lines/turns.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { CHOIR } from "../choir.ts";

const AT = "2026-11-22T10:00:00.000+01:00";
const start: Entry = {
  id: "mod:1",
  at: AT,
  t: 0,
  kind: "start",
  format: 2,
  session: "20261122-1000-choir-evening",
  guide: { id: "choir-evening", version: "2", sha256: "" },
  participants: 5,
  language: "nb",
};
const join: Entry = { id: "sec:1", at: AT, t: 1, kind: "join", writer: "sec", role: "secretary", program: "0.1.0" };
const reach: Entry = { id: "mod:2", at: AT, t: 2, kind: "reach", item: "everyday" };
const turn = (n: number, t: number, who: number): Entry => ({
  id: `sec:${n}`,
  at: AT,
  t,
  kind: "turn",
  item: "everyday",
  speakers: { who: [who] },
});

test("the turn is the other's in what leaves, and so is the time", () => {
  const right: Entry = {
    id: "sec:4",
    at: AT,
    t: 30_000,
    kind: "amend",
    target: "sec:2",
    content: { kind: "turn", speakers: { who: [4] } },
  };
  const { session, held } = exportable(
    fold(CHOIR, [start, reach, join, turn(2, 10_000, 2), turn(3, 20_000, 3), right]),
    {
      memos: false,
    },
  );
  expect(held).toEqual([]);
  expect(turnRows(session, "nb").map(({ speakers, t, duration }) => [speakers.who, t, duration])).toEqual([
    [[4], 10_000, 10_000],
    [[3], 20_000, undefined],
  ]);
  expect(session.voices.get(2)).toBeUndefined();
});

const cue = (n: number, t: number, item: string, rest: object): Entry =>
  ({ id: `sec:${n}`, at: AT, t, kind: "cue", item, cue: "agreement", ...rest }) as Entry;
const kept = (...entries: readonly Entry[]): string =>
  JSON.stringify(exportable(fold(CHOIR, [start, reach, join, ...entries]), { memos: true }).session.entries);

test("whom a cue was to leaves as it is now, and goes where the cue goes: nowhere from a part that is kept inside", () => {
  const right: Entry = {
    id: "sec:9",
    at: AT,
    t: 9,
    kind: "amend",
    target: "sec:2",
    content: { kind: "cue", cue: "agreement", speakers: { who: [3] }, to: { who: [5] } },
  };
  const open = cue(2, 5, "everyday", { speakers: { who: [3] }, to: { who: [4] } });
  expect(kept(open, right)).toContain('"to":{"who":[5]}');
  const inside = cue(2, 5, "round", { speakers: { who: [3] }, to: { who: [4] } });
  expect(kept(inside, right)).not.toMatch(/agreement|"to"/u);
  expect(kept(open, { id: "sec:8", at: AT, t: 8, kind: "refile", target: "sec:2", item: "round" })).not.toContain(
    "agreement",
  );
  expect(kept(open, { id: "sec:8", at: AT, t: 8, kind: "strike", target: "sec:2" })).not.toMatch(/agreement|"to"/u);
});
