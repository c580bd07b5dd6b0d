// What passes the gate, line by line, in the choir's evening: the welcome is kept out of exports, the rest is not.
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { CHOIR } from "../choir.ts";

const AT = "2026-11-22T10:00:00.000+01:00";
const START = {
  kind: "start",
  format: 1,
  session: "20261122-1000-choir",
  guide: { id: "choir-evening", version: "2", sha256: "0".repeat(64) },
  participants: 5,
  language: "nb",
};

/** A session of these lines, `mod:2` and on, one every ten seconds unless a line says when. */
function afterGate(lines: readonly object[], memos = true) {
  const entries = [START, ...lines].map(
    (line, index) => ({ id: `mod:${index + 1}`, at: AT, t: index * 10_000, ...line }) as Entry,
  );
  const { session, held } = exportable(fold(CHOIR, entries), { memos });
  const written = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    session,
    /** Its lines after the start: whole ones by their number, others as they leave. */
    leaving: session.entries
      .filter(({ kind }) => kind !== "start")
      .map((entry) => (entry === written.get(entry.id) ? Number(entry.id.slice(4)) : entry)),
    held: Object.fromEntries(held.map(({ reason, count }) => [reason, count])),
  };
}

const reach = (item: string, more: object = {}) => ({ kind: "reach", item, ...more });
const turn = (who: number, item: string, more: object = {}) => ({
  kind: "turn",
  item,
  speakers: { who: [who] },
  ...more,
});
const note = (item: string | undefined, text = "noe") => ({ kind: "note", item, said: "paraphrase", text });
const own = (n: number, after: string) => ({ kind: "own", item: `own:mod-${n}`, after, text: "Hva med kaffen?" });

describe("a turn", () => {
  test("logged while the round is on the table stays, also where whoever logged it had not seen that yet", () => {
    const lines = [reach("everyday"), turn(1, "everyday"), reach("round"), turn(2, "everyday"), note("everyday")];
    const { leaving, held } = afterGate([...lines, turn(3, "everyday")]);
    expect(leaving.filter((one) => typeof one === "number")).toEqual([2, 3, 4, 6]);
    expect(held).toEqual({ private: 2 });
  });

  test("of the very instant at which the round came leaves, and one while the round was only leafed past", () => {
    expect(
      afterGate([reach("everyday"), reach("round", { t: 20_000 }), turn(2, "everyday", { t: 20_000 })]).held,
    ).toEqual({});
    const past = [reach("round", { t: 10_000 }), turn(2, "everyday", { t: 12_000 }), reach("everyday", { t: 13_000 })];
    expect(afterGate(past)).toMatchObject({ leaving: [2, 3, 4], held: {} });
  });

  test("of nobody knows what, before anything is on the table, leaves", () => {
    expect(afterGate([turn(1, "everyday"), { kind: "turn", speakers: { who: "group" } }]).leaving).toEqual([2, 3]);
  });

  test("that goes on into the round ends there: a turn-end stands where the round came", () => {
    const { leaving, session } = afterGate([reach("everyday"), turn(1, "everyday"), reach("round", { typed: 39_000 })]);
    const silence = { id: "mod:4~1", at: AT, t: 30_000, typed: 39_000, kind: "turn-end" };
    expect(leaving).toEqual([2, 3, 4, silence]);
    expect(session.turns.map(({ from, to }) => [from, to])).toEqual([[20_000, 30_000]]);
  });

  test("that goes on into the round and ends under it ends where the round came, too", () => {
    const lines = [reach("everyday"), turn(1, "everyday"), reach("round"), { kind: "turn-end" }];
    const { leaving, session } = afterGate(lines);
    expect(leaving).toEqual([2, 3, 4, { id: "mod:4~1", at: AT, t: 30_000, kind: "turn-end" }, 5]);
    expect(session.turns.map(({ to }) => to)).toEqual([30_000]);
  });

  test("that began in the same instant as the round came ends there too", () => {
    const at = { t: 20_000 };
    expect(afterGate([reach("everyday"), turn(1, "everyday", at), reach("round", at)]).leaving).toHaveLength(4);
  });

  test.each<[string, readonly object[]]>([
    ["goes on into an open question", [reach("everyday"), turn(1, "everyday"), reach("voices")]],
    ["had ended when the round came", [reach("everyday"), turn(1, "everyday"), { kind: "turn-end" }, reach("round")]],
    [
      "ended as the round came",
      [reach("everyday"), turn(1, "everyday"), { kind: "turn-end", t: 30_000 }, reach("round", { t: 30_000 })],
    ],
    [
      "goes on while the round is leafed past",
      [reach("everyday"), turn(1, "everyday"), reach("round", { t: 30_000 }), reach("voices", { t: 31_000 })],
    ],
  ])("that %s is not cut short", (_, lines) => {
    expect(afterGate(lines).leaving).toEqual(lines.map((_line, index) => index + 2));
  });

  test("that stays leaves no turn-end when the round goes on", () => {
    const lines = [reach("round"), turn(1, "round"), reach("thanks-for-coming"), reach("everyday")];
    expect(afterGate(lines)).toMatchObject({ leaving: [2, 4, 5], held: { private: 1 } });
  });

  test("that stays, and ended one that leaves, leaves a turn-end with its own times", () => {
    const lines = [reach("everyday"), turn(1, "everyday"), turn(2, "round", { typed: 35_000 }), turn(3, "everyday")];
    const end = { id: "mod:4", at: AT, t: 30_000, typed: 35_000, kind: "turn-end" };
    expect(afterGate(lines)).toMatchObject({ leaving: [2, 3, end, 5], held: { private: 1 } });
  });
});

describe("what was done with the guide", () => {
  const done = (item: string): readonly object[] => [
    { kind: "done", item },
    { kind: "covered", item },
    { kind: "probe", item, probe: "how" },
    { kind: "tick", item, theme: "health" },
    { kind: "skip", item, reason: "time" },
  ];

  test("is told of the round as well: that it happened, not what was said", () => {
    expect(afterGate([reach("round"), ...done("round")])).toMatchObject({ leaving: [2, 3, 4, 5, 6, 7], held: {} });
  });

  test("is not told of an own question that was asked in the round, which itself stays; it is of one asked elsewhere", () => {
    const inside = [reach("round"), own(9, "round"), reach("own:mod-9"), ...done("own:mod-9")];
    expect(afterGate(inside)).toMatchObject({ leaving: [2], held: { private: 1 } });
    const outside = [reach("everyday"), own(9, "everyday"), reach("own:mod-9"), ...done("own:mod-9")];
    expect(afterGate(outside)).toMatchObject({ leaving: [2, 3, 4, 5, 6, 7, 8, 9], held: {} });
  });

  test("a turn that goes on into such an own question ends where it was asked", () => {
    const lines = [reach("everyday"), turn(1, "everyday"), own(9, "round"), reach("own:mod-9")];
    const silence = { id: "mod:5~1", at: AT, t: 40_000, kind: "turn-end" };
    expect(afterGate(lines)).toMatchObject({ leaving: [2, 3, silence], held: { private: 1 } });
  });

  test("is told of the whole session's checklist, which has no section", () => {
    expect(afterGate([reach("round"), { kind: "tick", theme: "joy" }]).leaving).toEqual([2, 3]);
  });

  test("a skip in the round leaves without what was written about it; elsewhere with it", () => {
    const why = { text: "hun ville ikke" };
    const bare = { id: "mod:2", at: AT, t: 10_000, kind: "skip", item: "round", reason: "participant" };
    expect(afterGate([{ kind: "skip", item: "round", reason: "participant", ...why }])).toMatchObject({
      leaving: [bare],
      held: { private: 1 },
    });
    expect(afterGate([{ kind: "skip", item: "round", reason: "participant", ...why }]).leaving[0]).not.toHaveProperty(
      "text",
    );
    expect(afterGate([{ kind: "skip", item: "everyday", ...why }])).toMatchObject({ leaving: [2], held: {} });
  });

  test("a skip of an own question in the round stays, and counts only where something was written", () => {
    const lines = [
      own(9, "round"),
      { kind: "skip", item: "own:mod-9" },
      { kind: "skip", item: "own:mod-9", text: "nei" },
    ];
    expect(afterGate(lines)).toMatchObject({ leaving: [], held: { private: 2 } });
  });
});

describe("what belongs to another line", () => {
  const words = { kind: "note", said: "paraphrase", text: "noe annet" };

  test("a new wording of nothing, or of what has no words, stays and is counted; a new place of such is not", () => {
    const lines = [
      { kind: "amend", target: "sec:99", content: words },
      { kind: "pause" },
      { kind: "amend", target: "mod:3", content: words },
      { kind: "refile", target: "sec:99", item: "everyday" },
      { kind: "refile", target: "mod:3", item: "everyday" },
      { kind: "refile", target: "mod:3", item: "voices" },
    ];
    expect(afterGate(lines)).toMatchObject({ leaving: [3], held: { nowhere: 2 } });
  });

  test("a new wording, and a new place, leave with what was noted in the open", () => {
    const lines = [note("everyday"), { kind: "amend", target: "mod:2", content: words }];
    const { leaving, held } = afterGate([...lines, { kind: "refile", target: "mod:2", item: "voices" }]);
    expect(leaving).toEqual([expect.objectContaining({ ...words, id: "mod:2", item: "everyday" }), 3, 4]);
    expect(held).toEqual({ wording: 1 });
  });

  test("that something was taken up again leaves only of what was parked", () => {
    const lines = [{ kind: "park", item: "everyday", text: "lønn" }, note("everyday")];
    const up = [
      { kind: "taken-up", target: "mod:2" },
      { kind: "taken-up", target: "mod:3" },
    ];
    expect(afterGate([...lines, ...up]).leaving).toEqual([2, 3, 4]);
  });

  test("nothing of it leaves when the line was taken back or struck", () => {
    const later = (gone: object): readonly object[] => [
      { kind: "park", item: "everyday", text: "lønn" },
      gone,
      { kind: "taken-up", target: "mod:2" },
      { kind: "refile", target: "mod:2", item: "voices" },
      { kind: "amend", target: "mod:2", content: { kind: "park", text: "penger" } },
    ];
    expect(afterGate(later({ kind: "undo", target: "mod:2" }))).toMatchObject({ leaving: [], held: { undone: 1 } });
    const mark = { id: "mod:2", at: AT, t: 10_000, kind: "struck" };
    expect(afterGate(later({ kind: "strike", target: "mod:2" })).leaving).toEqual([mark, 3]);
  });
});

describe("the session's own lines", () => {
  test("its beginning leaves whatever was done to it", () => {
    for (const kind of ["undo", "strike"]) {
      const { session } = afterGate([{ kind, target: "mod:1" }]);
      expect(session.entries[0]).toMatchObject(START);
    }
  });

  test("the mark of a strike leaves with its times alone, also when someone took it back", () => {
    const struck = { kind: "struck", typed: 5_000 };
    expect(afterGate([struck, { kind: "undo", target: "mod:2" }]).leaving).toEqual([
      { id: "mod:2", at: AT, t: 10_000, typed: 5_000, kind: "struck" },
    ]);
    expect(afterGate([{ ...struck, text: "glemt igjen" }]).leaving[0]).not.toHaveProperty("text");
    expect(afterGate([{ kind: "struck" }]).leaving[0]).not.toHaveProperty("typed");
  });

  test("what was taken back is counted where a person wrote or logged it, and nothing else of it is told", () => {
    const lines = [
      note("everyday"),
      turn(1, "everyday"),
      { kind: "pause" },
      reach("voices"),
      { kind: "skip", item: "more", text: "x" },
    ];
    const undos = lines.map((_, index) => ({ kind: "undo", target: `mod:${index + 2}` }));
    expect(afterGate([...lines, ...undos])).toMatchObject({ leaving: [], held: { undone: 3 } });
  });

  test("a kind that nobody listed stays, and is counted as newer", () => {
    const { leaving, held } = afterGate([
      { kind: "tomorrow", item: "everyday", text: "x" },
      { kind: "tomorrow", item: "round" },
    ]);
    expect([leaving, held]).toEqual([[], { newer: 1, private: 1 }]);
  });
});

describe("where a note is filed", () => {
  test("under the round, now or ever, it stays; filed there and back by mistake it does not", () => {
    const filed = (...items: readonly string[]) => items.map((item) => ({ kind: "refile", target: "mod:2", item }));
    expect(afterGate([note("everyday"), ...filed("voices", "round")]).leaving).toEqual([]);
    expect(afterGate([note("everyday"), ...filed("voices", "more")]).leaving).toEqual([2, 3, 4]);
    const back = [note("everyday"), ...filed("round"), { kind: "undo", target: "mod:3" }];
    expect(afterGate(back).leaving).toEqual([2]);
  });

  test("under nothing it leaves; under what is not to be found it is nowhere", () => {
    expect(afterGate([note(undefined), note("everyday")])).toMatchObject({ leaving: [2, 3], held: {} });
    expect(afterGate([note("borte"), note("own:mod-9")])).toMatchObject({ leaving: [], held: { nowhere: 2 } });
  });

  test("under an own question whose line is gone it goes where what was on the table goes", () => {
    expect(afterGate([reach("everyday"), note("own:mod-9"), reach("round"), note("own:mod-9")]).leaving).toEqual([
      2, 3, 4, 5,
    ]);
    expect(afterGate([reach("round"), note("own:mod-9"), reach("everyday")])).toMatchObject({
      leaving: [2, 4],
      held: { private: 1 },
    });
  });

  test("a memo leaves when it is asked for, from the open", () => {
    const memos = [
      { kind: "memo", item: "everyday", text: "x" },
      { kind: "memo", item: "round", text: "y" },
    ];
    expect(afterGate(memos, true)).toMatchObject({ leaving: [2], held: { private: 1 } });
    expect(afterGate(memos, false)).toMatchObject({ leaving: [], held: { memo: 1, private: 1 } });
  });
});
