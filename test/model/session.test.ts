// What is asked of a session everywhere: how a line stands now, what may leave, what can be asked, who was there.
import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/model/entry.ts";
import type { Guide } from "../../src/model/guide.ts";
import { fold } from "../../src/model/session/fold.ts";
import {
  contentOf,
  isRecording,
  mayLeave,
  openTurn,
  parkedIn,
  peopleIn,
  probesOf,
  progressOf,
  type Session,
  stands,
  UNTOUCHED,
} from "../../src/model/session/session.ts";
import { CHOIR, guideOf, item, section } from "../choir.ts";

const AT = "2026-11-22T10:00:00.000+01:00";
const START = {
  kind: "start",
  format: 1,
  session: "20261122-1000-choir",
  guide: { id: "choir-evening", version: "2", sha256: "0".repeat(64) },
  participants: 3,
  language: "nb",
};

/** A session of these lines, `mod:2` and on, a second apart. */
function sessionOf(lines: readonly object[], guide: Guide = CHOIR, start: object = {}): Session {
  const entries = [{ ...START, ...start }, ...lines].map(
    (line, index) => ({ id: `mod:${index + 1}`, at: AT, t: index * 1000, ...line }) as Entry,
  );
  return fold(guide, entries);
}
const entryOf = (session: Session, id: string): Entry => session.entries.find((entry) => entry.id === id) as Entry;
const nowOf = (session: Session, id = "mod:2"): Entry => contentOf(session, entryOf(session, id));

describe("an entry as it stands now", () => {
  const note = { kind: "note", item: "everyday", said: "verbatim", text: "før", codes: ["x"], speakers: { who: [3] } };
  const content = { kind: "note", said: "paraphrase", text: "etter" };
  const stamp = { id: "mod:2", at: AT, t: 1000 };

  test("is itself where nothing was done to it", () => {
    const session = sessionOf([note]);
    expect(nowOf(session)).toBe(session.entries[1]);
  });

  test("has its last wording, with nothing of the ones before, and its own times and question", () => {
    const session = sessionOf([
      { ...note, typed: 9000 },
      { kind: "amend", target: "mod:2", content: { ...content, text: "imens", codes: ["y"] } },
      { kind: "amend", target: "mod:2", content },
    ]);
    expect(nowOf(session)).toStrictEqual({ ...stamp, typed: 9000, item: "everyday", ...content });
    const bare = sessionOf([
      { ...note, item: undefined },
      { kind: "amend", target: "mod:2", content },
    ]);
    expect(nowOf(bare)).toStrictEqual({ ...stamp, ...content });
  });

  test("is under the question it was filed under last, in its own words or in new ones", () => {
    const filed = [
      { kind: "refile", target: "mod:2", item: "more" },
      { kind: "refile", target: "mod:2", item: "voices" },
    ];
    expect(nowOf(sessionOf([note, ...filed]))).toStrictEqual({ ...stamp, ...note, item: "voices" });
    const amended = [note, ...filed, { kind: "amend", target: "mod:2", content }];
    expect(nowOf(sessionOf(amended))).toStrictEqual({ ...stamp, ...content, item: "voices" });
  });

  test("an own question keeps its id, and where it was asked, in its new words", () => {
    const amend = { kind: "amend", target: "mod:2", content: { kind: "own", text: "etter" } };
    const own = { kind: "own", item: "own:mod-2", text: "før" };
    const now = { ...stamp, kind: "own", item: "own:mod-2", text: "etter" };
    expect(nowOf(sessionOf([{ ...own, after: "everyday" }, amend]))).toStrictEqual({ ...now, after: "everyday" });
    expect(nowOf(sessionOf([own, amend]))).toStrictEqual(now);
  });

  test("counts until it is taken back or struck", () => {
    const standing = (...lines: readonly object[]): boolean => {
      const session = sessionOf([note, ...lines]);
      return stands(session, entryOf(session, "mod:2"));
    };
    expect(standing()).toBe(true);
    expect(standing({ kind: "undo", target: "mod:2" })).toBe(false);
    expect(standing({ kind: "strike", target: "mod:2" })).toBe(false);
    const mark = { id: "mod:2", at: AT, t: 0, kind: "struck" } as const;
    expect(stands(sessionOf([]), mark)).toBe(false);
  });
});

describe("what may leave", () => {
  test("is what is noted in the open, under nothing, or under what the guide doesn't have", () => {
    const session = sessionOf([]);
    const items = ["round", "everyday", undefined, "borte"];
    expect(items.map((id) => mayLeave(session, id))).toEqual([false, true, true, true]);
    const own = sessionOf([{ kind: "own", item: "own:mod-2", after: "round", text: "?" }]);
    expect(mayLeave(own, "own:mod-2")).toBe(false);
  });
});

describe("what can be asked under a question", () => {
  const probe = (id: string, ...audience: readonly string[]) => ({
    id,
    text: { nb: id },
    ...(audience.length > 0 ? { audience } : {}),
  });
  const guide = guideOf(
    [
      section("one", [
        item("ask", "everyday", "?", { probes: [probe("how"), probe("staff-only", "staff")] }),
        item("say", "thanks", "Takk", { probes: [probe("never")] }),
      ]),
    ],
    { standingProbes: [probe("example"), probe("both", "staff", "patients")] },
  );
  const probes = (id: string | undefined, audience?: string): readonly string[] =>
    probesOf(sessionOf([], guide, audience === undefined ? {} : { audience }), id).map((one) => one.id);

  test("is its own probes, then the guide's, but those for others than whom the session is with", () => {
    expect(probes("everyday")).toEqual(["how", "staff-only", "example", "both"]);
    expect(probes("everyday", "staff")).toEqual(["how", "staff-only", "example", "both"]);
    expect(probes("everyday", "patients")).toEqual(["how", "example", "both"]);
    expect(probes("everyday", "family")).toEqual(["how", "example"]);
  });

  test("is nothing under what is no question, or is not there", () => {
    expect([probes("thanks"), probes("borte"), probes(undefined)]).toEqual([[], [], []]);
  });
});

describe("what was parked", () => {
  const park = (text: string) => ({ kind: "park", item: "everyday", text });

  test("is there in its last wording, oldest first, until it was taken up, struck or taken back", () => {
    const session = sessionOf([
      park("en"),
      park("to"),
      park("tre"),
      park("fire"),
      { kind: "amend", target: "mod:2", content: { kind: "park", text: "ein" } },
      { kind: "taken-up", target: "mod:3" },
      { kind: "undo", target: "mod:4" },
      { kind: "taken-up", target: "mod:2" },
      { kind: "undo", target: "mod:9" },
    ]);
    expect(parkedIn(session).map(({ entry, takenUp }) => [entry.text, takenUp])).toEqual([
      ["ein", false],
      ["to", true],
      ["fire", false],
    ]);
  });

  test("is nothing where nothing was, or where it became a note", () => {
    expect(parkedIn(sessionOf([{ kind: "taken-up", target: "mod:9" }]))).toEqual([]);
    const note = { kind: "note", said: "paraphrase", text: "et notat" };
    expect(parkedIn(sessionOf([park("en"), { kind: "amend", target: "mod:2", content: note }]))).toEqual([]);
  });
});

test("whoever was counted and never came has not been in the room; whoever left has", () => {
  const moves = [
    { kind: "depart", participant: 1, never: true },
    { kind: "depart", participant: 2 },
    { kind: "arrive", participant: 7 },
  ];
  expect(peopleIn(sessionOf(moves))).toBe(3);
});

test("the turn that lasts is the last one, until it ends", () => {
  const turn = { kind: "turn", speakers: { who: [1] } };
  expect(openTurn(sessionOf([]))).toBeUndefined();
  expect(openTurn(sessionOf([turn, { ...turn, speakers: { who: [2] } }]))?.id).toBe("mod:3");
  expect(openTurn(sessionOf([turn, { kind: "turn-end" }]))).toBeUndefined();
});

test("a recorder runs from its start until its stop; trying it is neither", () => {
  const running = (...actions: readonly string[]): boolean =>
    isRecording(sessionOf(actions.map((action) => ({ kind: "recorder", action }))));
  expect(
    [[], ["test"], ["start"], ["start", "test"], ["start", "file"], ["start", "stop"], ["start", "stop", "test"]].map(
      (all) => running(...all),
    ),
  ).toEqual([false, false, true, true, true, false, false]);
});

test("of an item that nothing happened to nothing is known", () => {
  expect(progressOf(sessionOf([]), "everyday")).toBe(UNTOUCHED);
  expect(UNTOUCHED).toEqual({ reached: [], done: false, probes: [], themes: [], notes: 0 });
});
