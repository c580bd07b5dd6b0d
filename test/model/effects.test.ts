// What each kind of line does to a session, one at a time, and exactly where a line begins to count for something else.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import type { Guide } from "../../src/model/guide.ts";
import {
  append,
  appendAll,
  fold,
  INTERRUPTION_COUNTS_UP_TO,
  strikeFrom,
  TIME_TO_ASK,
} from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";

const AT = "2026-11-22T10:00:00.000+01:00";
const MINUTE = 60_000;
const START = {
  kind: "start",
  format: 1,
  session: "20261122-1000-choir",
  guide: { id: "choir-evening", version: "2", sha256: "0".repeat(64) },
  participants: 3,
  language: "nb",
};

/** The moderator's lines, `mod:2` and on, a minute apart unless they say when; a line may give its own id. */
function entriesOf(lines: readonly object[], start: object = {}): readonly Entry[] {
  return [{ ...START, ...start }, ...lines].map(
    (line, index) => ({ id: `mod:${index + 1}`, at: AT, t: index * MINUTE, ...line }) as Entry,
  );
}
const sessionOf = (...lines: readonly object[]): Session => fold(CHOIR, entriesOf(lines));
const on = (guide: Guide, start: object, ...lines: readonly object[]): Session => fold(guide, entriesOf(lines, start));

const join = (writer: string) => ({
  kind: "join",
  writer,
  role: writer === "mod" ? "moderator" : "secretary",
  program: "x",
  id: `${writer}:1001`,
});
const reach = (what: string, more: object = {}) => ({ kind: "reach", item: what, ...more });
const turn = (who: number, more: object = {}) => ({ kind: "turn", speakers: { who: [who] }, ...more });
const note = (more: object = {}) => ({ kind: "note", said: "paraphrase", text: "noe", ...more });

describe("a session that has just begun", () => {
  test("has those who were counted in the room, and nothing else", () => {
    const { entries, items, order, sections, facts, presence, ...rest } = sessionOf();
    expect([...presence]).toEqual([1, 2, 3].map((number) => [number, [{ from: 0 }]]));
    expect(facts).toBe(entries[0]);
    expect(order.slice(0, 3)).toEqual(["consent", "tested", "switch-on"]);
    expect([...items.keys()]).toEqual(order);
    expect([...sections.keys()]).toEqual(CHOIR.sections.map(({ id }) => id));
    const { guide, seen, ...empty } = rest;
    expect([...seen]).toEqual([["mod", 0]]);
    expect(empty).toEqual({
      revisions: new Map(),
      writers: new Map(),
      progress: new Map(),
      runs: new Map(),
      activity: undefined,
      answers: new Map(),
      tallies: new Map(),
      themes: [],
      current: undefined,
      route: [],
      seating: [],
      voices: new Map(),
      turns: [],
      utterances: 0,
      utterancesUntil: new Map(),
      hushed: { all: false, participants: new Set() },
      inside: new Set(),
      recording: undefined,
      recorder: [],
      alignments: [],
      idle: [],
      talkStart: undefined,
      state: "open",
    });
  });

  test("has nobody in it where its first line was lost", () => {
    const { presence, facts } = fold(CHOIR, []);
    expect([presence.size, facts]).toEqual([0, undefined]);
  });

  test("leaves out the sections and items that are for others", () => {
    const guide = guideOf([
      section("all", [item("ask", "a", "?"), item("ask", "b", "?", { audience: ["staff", "patients"] })]),
      section("staff", [item("ask", "c", "?")], { audience: ["staff"] }),
    ]);
    const orders = [{}, { audience: "staff" }, { audience: "patients" }, { audience: "family" }].map(
      (start) => on(guide, start).order,
    );
    expect(orders).toEqual([["a", "b", "c"], ["a", "b", "c"], ["a", "b"], ["a"]]);
    const together = [
      ["staff", "patients"],
      ["patients", "family"],
    ].map((audience) => on(guide, { audience }).order);
    expect(together).toEqual([
      ["a", "b", "c"],
      ["a", "b"],
    ]);
    expect([...on(guide, { audience: "family" }).sections.keys()]).toEqual(["all"]);
  });
});

describe("who writes", () => {
  test("has a role, and initials where they gave some, and is inside from joining to leaving", () => {
    const lines = [{ ...join("mod"), by: "AB" }, join("sec")];
    const { writers, inside } = sessionOf(...lines);
    expect(Object.fromEntries(writers)).toStrictEqual({
      mod: { role: "moderator", by: "AB" },
      sec: { role: "secretary" },
    });
    expect([...inside]).toEqual(["mod", "sec"]);
    expect([...sessionOf(...lines, { kind: "leave" }).inside]).toEqual(["sec"]);
    expect([...sessionOf(...lines, { kind: "resume", program: "x" }).inside]).toEqual(["mod"]);
  });

  test("was last seen when they last wrote, not at what they wrote of, nor when a torn line of theirs was found", () => {
    const lines = [
      { id: "sec:1", ...note(), t: 5, typed: 9 * MINUTE },
      { kind: "fragment", raw: "{", t: 30 * MINUTE },
    ];
    expect([...sessionOf(...lines).seen]).toEqual([
      ["mod", 0],
      ["sec", 9 * MINUTE],
    ]);
    expect(sessionOf({ id: "hva", ...note() }).seen.get("")).toBe(MINUTE);
  });
});

describe("the session", () => {
  const stateOf = (...kinds: readonly string[]): readonly unknown[] => {
    const { state, idle } = sessionOf(join("mod"), ...kinds.map((kind) => ({ kind, program: "x" })));
    return [state, ...idle.map(({ from, to }) => [from / MINUTE, to === undefined ? undefined : to / MINUTE])];
  };

  test.each<[readonly string[], readonly unknown[]]>([
    [["pause"], ["paused", [2, undefined]]],
    [
      ["pause", "pause"],
      ["paused", [2, undefined]],
    ],
    [
      ["pause", "continue"],
      ["open", [2, 3]],
    ],
    [["continue"], ["open"]],
    [
      ["pause", "continue", "pause"],
      ["paused", [2, 3], [4, undefined]],
    ],
    [
      ["pause", "continue", "continue"],
      ["open", [2, 3]],
    ],
    [["end"], ["ended", [2, undefined]]],
    [
      ["end", "pause"],
      ["ended", [2, undefined]],
    ],
    [
      ["end", "pause", "continue"],
      ["ended", [2, undefined]],
    ],
    [
      ["end", "leave"],
      ["ended", [2, undefined]],
    ],
    [["leave"], ["left", [2, undefined]]],
    [
      ["leave", "continue"],
      ["left", [2, undefined]],
    ],
    [
      ["leave", "pause"],
      ["left", [2, undefined]],
    ],
    [
      ["leave", "resume"],
      ["open", [2, 3]],
    ],
    [
      ["end", "resume"],
      ["open", [2, 3]],
    ],
    [
      ["pause", "leave", "resume"],
      ["open", [2, 4]],
    ],
    [["resume"], ["open"]],
  ])("after %s", (kinds, after) => {
    expect(stateOf(...kinds)).toEqual(after);
  });

  test("goes on while another is inside; the one who leaves takes their own turn along, not the other's", () => {
    const both = [join("mod"), join("sec")];
    const left = sessionOf(...both, turn(1), { kind: "leave" });
    expect([left.state, left.turns[0]?.to]).toEqual(["open", 4 * MINUTE]);
    const other = sessionOf(...both, turn(1), { kind: "leave", id: "sec:9" });
    expect([other.state, other.turns[0]?.to]).toEqual(["open", undefined]);
  });

  test("ends whoever's turn it was when it is laid aside, paused or over", () => {
    for (const kind of ["pause", "end"])
      expect(sessionOf(join("mod"), turn(1, { id: "sec:9" }), { kind }).turns[0]?.to).toBe(3 * MINUTE);
    const lines = [join("mod"), turn(1, { id: "sec:9" }), { kind: "leave" }];
    expect(sessionOf(...lines).turns[0]?.to).toBe(3 * MINUTE);
  });

  test("that was cut off counts on for half an hour, and no longer", () => {
    const cutOff = (ms: number) => sessionOf(join("mod"), { kind: "resume", program: "x", t: MINUTE + ms }).idle;
    expect(cutOff(INTERRUPTION_COUNTS_UP_TO)).toEqual([]);
    expect(cutOff(INTERRUPTION_COUNTS_UP_TO + 1)).toEqual([
      { from: MINUTE, to: MINUTE + INTERRUPTION_COUNTS_UP_TO + 1 },
    ]);
    expect(fold(CHOIR, [{ id: "mod:1", at: AT, t: 50 * MINUTE, kind: "resume", program: "x" }]).idle).toEqual([]);
  });

  test("ends no pause before it began, whatever time a line is written for", () => {
    const continued = { kind: "continue", t: MINUTE, typed: 3 * MINUTE };
    expect(sessionOf(join("mod"), { kind: "pause" }, continued).idle).toEqual([{ from: 2 * MINUTE, to: 2 * MINUTE }]);
  });
});

describe("an open turn is lost", () => {
  const lost = (...lines: readonly object[]) => sessionOf(join("mod"), join("sec"), turn(1), ...lines).turns[0];

  test("when its writer comes back, or when the session is taken up again; not when the other joins", () => {
    const until = { from: 3 * MINUTE, to: 3 * MINUTE, lost: true };
    expect(lost({ ...join("mod"), id: "mod:9" })).toMatchObject(until);
    expect(lost({ kind: "resume", program: "x", id: "sec:9" })).toMatchObject(until);
    expect(lost({ ...join("sec"), id: "sec:9" })).not.toHaveProperty("to");
  });

  test("when the other writes on and its own writer was not heard of for more than half an hour", () => {
    const heard = (ms: number) => lost({ ...note(), id: "sec:9", t: 3 * MINUTE + ms });
    expect(heard(INTERRUPTION_COUNTS_UP_TO)).not.toHaveProperty("to");
    expect(heard(INTERRUPTION_COUNTS_UP_TO + 1)).toMatchObject({ to: 3 * MINUTE, lost: true });
    expect(lost({ ...note(), t: 50 * MINUTE })).not.toHaveProperty("to");
  });
});

describe("recording", () => {
  test("is refused or not, and marked as it is said", () => {
    const { recording, recorder, alignments } = sessionOf(
      { kind: "recording", mode: "notes-only" },
      { kind: "recorder", action: "start" },
      { kind: "recorder", action: "file", label: "2" },
      { kind: "align", file: "2", points: [{ session: 1, file: 2 }], made: AT },
    );
    expect(recording).toBe("notes-only");
    expect(recorder).toStrictEqual([
      { t: 2 * MINUTE, action: "start" },
      { t: 3 * MINUTE, action: "file", label: "2" },
    ]);
    expect(alignments).toEqual([{ file: "2", points: [{ session: 1, file: 2 }] }]);
  });
});

describe("in the room", () => {
  const move = (kind: string, participant: number, more: object = {}) => ({ kind, participant, ...more });
  const presenceOf = (...moves: readonly object[]) => sessionOf(...moves).presence;

  test("is whoever comes, from then on; who was counted from the start and now comes was not here before", () => {
    expect(presenceOf(move("arrive", 7)).get(7)).toEqual([{ from: MINUTE }]);
    expect(presenceOf(move("arrive", 2)).get(2)).toEqual([{ from: MINUTE }]);
    expect(presenceOf(move("arrive", 7), move("arrive", 7)).get(7)).toEqual([{ from: MINUTE }]);
    expect(presenceOf(move("arrive", 7, { t: 0 }), move("arrive", 7)).get(7)).toEqual([{ from: 2 * MINUTE }]);
  });

  test("is nobody who has left, until they come back", () => {
    const away = [{ from: 0, to: MINUTE }];
    expect(presenceOf(move("depart", 2)).get(2)).toEqual(away);
    expect(presenceOf(move("depart", 2), move("depart", 2)).get(2)).toEqual(away);
    const back = [move("depart", 2), move("arrive", 2)];
    expect(presenceOf(...back).get(2)).toEqual([...away, { from: 2 * MINUTE }]);
    expect(presenceOf(...back, move("arrive", 2)).get(2)).toEqual([...away, { from: 2 * MINUTE }]);
    expect(presenceOf(...back, move("depart", 2)).get(2)).toEqual([...away, { from: 2 * MINUTE, to: 3 * MINUTE }]);
    expect(presenceOf(move("depart", 7)).has(7)).toBe(false);
  });

  test("was never whoever was counted and didn't come, until they do", () => {
    expect(presenceOf(move("depart", 2, { never: true })).get(2)).toEqual([]);
    expect(presenceOf(move("depart", 2, { never: true }), move("arrive", 2)).get(2)).toEqual([{ from: 2 * MINUTE }]);
  });

  test("hints are hushed for one, or for all, until they are wanted again", () => {
    const hush = (silenced: boolean, participant?: number) => ({
      kind: "hints",
      silenced,
      ...(participant ? { participant } : {}),
    });
    const hushed = (...lines: readonly object[]) => {
      const { all, participants } = sessionOf(...lines).hushed;
      return [all, ...participants];
    };
    expect(hushed(hush(true, 2))).toEqual([false, 2]);
    expect(hushed(hush(true, 2), hush(true, 3), hush(true, 2))).toEqual([false, 3, 2]);
    expect(hushed(hush(true, 2), hush(true, 3), hush(false, 2))).toEqual([false, 3]);
    expect(hushed(hush(true, 2), hush(true))).toEqual([true, 2]);
    expect(hushed(hush(true), hush(true, 2))).toEqual([true, 2]);
    expect(hushed(hush(true, 2), hush(true), hush(false))).toEqual([false]);
  });
});

describe("with the guide", () => {
  test("a step makes an item the one on the table; the talk begins with the first that is no preparation", () => {
    const { current, route, talkStart, progress } = sessionOf(reach("consent"), reach("switch-on"), reach("everyday"));
    expect([current, talkStart]).toEqual(["everyday", 2 * MINUTE]);
    expect(route.map(({ item: what, t, id }) => [what, t, id])).toEqual([
      ["consent", MINUTE, "mod:2"],
      ["switch-on", 2 * MINUTE, "mod:3"],
      ["everyday", 3 * MINUTE, "mod:4"],
    ]);
    expect(progress.get("everyday")?.reached).toEqual([3 * MINUTE]);
    expect(sessionOf(reach("consent")).talkStart).toBeUndefined();
    expect(sessionOf(reach("own:gone")).talkStart).toBe(MINUTE);
  });

  test("each doing is kept with its item, each probe and theme once", () => {
    const everyday = { item: "everyday" };
    const { progress, themes } = sessionOf(
      { kind: "done", ...everyday },
      { kind: "probe", ...everyday, probe: "how" },
      { kind: "probe", ...everyday, probe: "now" },
      { kind: "probe", ...everyday, probe: "how" },
      { kind: "tick", ...everyday, theme: "health" },
      { kind: "tick", ...everyday, theme: "health" },
      { kind: "tick", theme: "joy" },
      { kind: "tick", theme: "joy" },
      { kind: "covered", ...everyday },
      { kind: "skip", ...everyday, reason: "time" },
      { kind: "skip", item: "more" },
    );
    expect(progress.get("everyday")).toStrictEqual({
      reached: [],
      done: true,
      probes: ["how", "now"],
      themes: ["health"],
      notes: 0,
      coveredAt: 9 * MINUTE,
      skippedAt: 10 * MINUTE,
      skipReason: "time",
    });
    expect(progress.get("more")).toStrictEqual({
      reached: [],
      done: false,
      probes: [],
      themes: [],
      notes: 0,
      skippedAt: 11 * MINUTE,
    });
    expect(themes).toEqual(["joy"]);
  });

  test("notes, comments and summaries are counted where they are filed now; cues and memos are not", () => {
    const under = { item: "everyday" };
    const { progress } = sessionOf(
      note(under),
      { kind: "comment", ...under, text: "x" },
      { kind: "summary", ...under, outcome: "confirmed", text: "x" },
      { kind: "cue", ...under, cue: "laughter" },
      { kind: "memo", ...under, text: "x" },
      note(),
      { kind: "refile", target: "mod:2", item: "more" },
    );
    expect([progress.get("everyday")?.notes, progress.get("more")?.notes, progress.size]).toEqual([2, 1, 2]);
  });

  describe("a question was only passed by", () => {
    const passed = (ms: number, ...between: readonly object[]) => {
      const left = sessionOf(reach("everyday", { t: 0 }), ...between, reach("voices", { t: ms }));
      return [left.route[0]?.passed, left.progress.get("everyday")?.reached];
    };
    const soon = TIME_TO_ASK - 1;

    test("if it was left sooner than anyone could read it, and nothing was said", () => {
      expect(passed(soon)).toEqual([true, []]);
      expect(passed(TIME_TO_ASK)).toEqual([undefined, [0]]);
    });

    test("unless something was said, by anyone; what was taken back, or only thought, is nothing", () => {
      const said = { ...note(), t: 10 };
      expect(passed(soon, said)).toEqual([undefined, [0]]);
      expect(passed(soon, { ...said, id: "sec:1" })).toEqual([undefined, [0]]);
      expect(passed(soon, { kind: "memo", text: "x", t: 10 })).toEqual([true, []]);
      const back = sessionOf(reach("everyday", { t: 0 }), said, reach("voices", { t: soon }), {
        kind: "undo",
        target: "mod:3",
      });
      expect(back.route[0]?.passed).toBe(true);
    });

    test("what was said before it came is not said of it", () => {
      const lines = [{ ...note(), t: 0 }, reach("everyday", { t: 1 }), reach("voices", { t: 2 })];
      expect(sessionOf(...lines).route[0]?.passed).toBe(true);
    });

    test("no other item is: a text may be read that quickly", () => {
      expect(sessionOf(reach("thanks", { t: 0 }), reach("voices", { t: 5 })).route[0]).not.toHaveProperty("passed");
    });

    test("each time for itself", () => {
      const again = sessionOf(
        reach("everyday", { t: 0 }),
        reach("voices"),
        reach("everyday", { t: 4 * MINUTE }),
        reach("more", { t: 4 * MINUTE + 5 }),
      );
      expect(again.progress.get("everyday")?.reached).toEqual([0]);
    });
  });

  describe("an own question", () => {
    const own = (after: string | undefined, more: object = {}) => ({
      kind: "own",
      item: "own:mod-9",
      ...(after ? { after } : {}),
      text: "Hva med kaffen?",
      ...more,
    });

    test("stands after the one it was asked at, in its section, in the guide's language", () => {
      const { items, order } = sessionOf(own("everyday"));
      expect(order.slice(order.indexOf("everyday"), order.indexOf("everyday") + 3)).toEqual([
        "everyday",
        "own:mod-9",
        "voices",
      ]);
      expect(items.get("own:mod-9")).toEqual(item("ask", "own:mod-9", "Hva med kaffen?", { section: "singing" }));
    });

    test("asked at nothing, or at what isn't there, stands first, in no section", () => {
      for (const after of [undefined, "borte"]) {
        const { items, order } = sessionOf(own(after));
        expect([order[0], items.get("own:mod-9")?.section]).toEqual(["own:mod-9", ""]);
      }
    });

    test("asked during the preparations stands after them, in no section", () => {
      const { items, order } = sessionOf(own("consent"));
      expect(order.slice(0, 4)).toEqual(["consent", "tested", "own:mod-9", "switch-on"]);
      expect(items.get("own:mod-9")?.section).toBe("");
    });

    test("changes no session that someone still holds", () => {
      const before = sessionOf();
      append(before, entriesOf([own("everyday")])[1] as Entry);
      expect([before.order.includes("own:mod-9"), before.items.has("own:mod-9")]).toEqual([false, false]);
    });
  });
});

describe("voices", () => {
  const by = (who: readonly number[] | string) => ({ speakers: { who } });
  const voice = (number: number, ...lines: readonly object[]) =>
    sessionOf(reach("everyday"), ...lines).voices.get(number);

  test("are heard by notes and summaries; a cue names, and tells not when someone spoke", () => {
    expect(voice(2, note(by([2])))).toEqual({ entries: 1, turns: 0, talk: 0, spoke: 2 * MINUTE });
    expect(voice(2, { kind: "summary", outcome: "confirmed", text: "x", ...by([1, 2]) })).toMatchObject({
      entries: 1,
      spoke: 2 * MINUTE,
    });
    expect(voice(2, { kind: "cue", cue: "laughter", ...by([2]) })).toStrictEqual({ entries: 1, turns: 0, talk: 0 });
    expect(voice(2, { kind: "comment", text: "x", ...by([2]) })).toBeUndefined();
    const earlier = { ...note(by([2])), t: MINUTE, typed: 3 * MINUTE };
    expect(voice(2, note(by([2])), earlier)).toMatchObject({ entries: 2, spoke: 2 * MINUTE });
  });

  test("are counted as utterances from the talk's beginning, but for the moderator's and nobody's", () => {
    const said = (...lines: readonly object[]) => sessionOf(...lines).utterances;
    expect(said(note(by([2])))).toBe(0);
    expect(said(reach("everyday"), note(by([2])), note(by("group")), note(by("unknown")), turn(3))).toBe(4);
    expect(said(reach("everyday"), note(by("moderator")), note(), { kind: "cue", cue: "x", ...by([2]) })).toBe(0);
    const { utterancesUntil } = sessionOf(reach("everyday"), note(by([2])), note(by([3])), note(by("group")));
    expect([...utterancesUntil]).toEqual([
      [2, 1],
      [3, 2],
    ]);
    expect(sessionOf(reach("everyday"), note(by([2])), { kind: "arrive", participant: 7 }).utterancesUntil.get(7)).toBe(
      1,
    );
  });
});

describe("later lines", () => {
  const content = { kind: "note", said: "paraphrase", text: "nytt" };

  test("of every kind are found by what they change", () => {
    const { revisions } = sessionOf(
      note(),
      { kind: "amend", target: "mod:2", content },
      { kind: "amend", target: "mod:2", content: { ...content, text: "nyere" } },
      { kind: "refile", target: "mod:2", item: "more" },
      { kind: "refile", target: "mod:2", item: "round" },
      { kind: "strike", target: "mod:9" },
      { kind: "struck" },
      { kind: "undo", target: "mod:10" },
    );
    expect(Object.fromEntries(revisions)).toStrictEqual({
      "mod:2": { amended: [content, { ...content, text: "nyere" }], item: "round" },
      "mod:8": { struck: true },
      "mod:9": { struck: true },
      "mod:10": { undone: true },
    });
  });

  test("that were taken back change nothing", () => {
    const { revisions } = sessionOf(
      { kind: "amend", target: "mod:9", content },
      { kind: "refile", target: "mod:9", item: "more" },
      { kind: "strike", target: "mod:9" },
      ...[2, 3, 4].map((n) => ({ kind: "undo", target: `mod:${n}` })),
    );
    expect(revisions.has("mod:9")).toBe(false);
  });

  test("take what was undone or struck out of all counts", () => {
    const both = [
      note({ item: "everyday" }),
      note({ item: "everyday" }),
      { kind: "strike", target: "mod:2" },
      { kind: "undo", target: "mod:3" },
    ];
    const session = sessionOf(...both);
    expect(session.progress.has("everyday")).toBe(false);
    expect(session.entries).toHaveLength(5);
  });

  test("of others are taken in their order, several at once, whatever they say", () => {
    const whole = entriesOf([
      reach("everyday"),
      note({ item: "everyday" }),
      { kind: "undo", target: "mod:3" },
      reach("voices"),
    ]);
    const grown = appendAll(fold(CHOIR, whole.slice(0, 2)), [...whole.slice(2)].reverse());
    expect(grown).toEqual(fold(CHOIR, whole));
    expect(appendAll(grown, [])).toEqual(grown);
  });

  test("struck words are replaced in memory by what stands on the disk", () => {
    const session = sessionOf(note({ item: "everyday" }), note({ item: "everyday", text: "urørt" }));
    const after = strikeFrom(session, [{ id: "mod:2", at: AT, t: MINUTE, kind: "struck" }]);
    expect(after.entries.map(({ kind }) => kind)).toEqual(["start", "struck", "note"]);
    expect(after.progress.get("everyday")?.notes).toBe(1);
  });
});
