// Hints: when one is given, to think of whom, and everything that keeps the program quiet.
import { describe, expect, test } from "vitest";
import type { Guide } from "../../src/model/guide.ts";
import { type Given, givenIn, type HintLimits, hintAt } from "../../src/model/session/advice.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session } from "../../src/model/session/session.ts";
import { CHOIR } from "../choir.ts";
import { type Happening, happens, MINUTE, moves, sessionOf, sessionOn, turn } from "./group.ts";

const LIMITS: HintLimits = { silentMinutes: 10, share: 0.5, everyMinutes: 5 };
const NONE: Given = new Map();

const SPEAKING = [1, 2, 4];
/** In a group of four one, two and four speak in turn, a minute each, from this minute on; three never does. */
const talkFrom = (minute: number, turns: number): readonly Happening[] =>
  Array.from({ length: turns }, (_, index) => turn(minute + index, SPEAKING[index % 3] ?? 1));
const TALK = talkFrom(1, 19);
const SILENT_3 = { about: "silent", participant: 3 } as const;

const at = (session: Session, minute: number, given = NONE, limits = LIMITS) =>
  hintAt(session, minute * MINUTE, limits, given);
const note = (minute: number, ...who: readonly number[]): Happening => ({
  t: minute * MINUTE,
  kind: "note",
  said: "paraphrase",
  text: "ja",
  speakers: { who },
});
const hush = (minute: number, silenced: boolean, participant?: number): Happening => ({
  t: minute * MINUTE,
  kind: "hints",
  silenced,
  ...(participant === undefined ? {} : { participant }),
});

describe("someone silent long", () => {
  test("is hinted at after ten minutes, not before, and after as many as are set", () => {
    const session = sessionOf(4, ...talkFrom(1, 10));
    expect(at(session, 10.9)).toBeUndefined();
    expect(at(session, 11)).toEqual(SILENT_3);
    const soon = { ...LIMITS, silentMinutes: 4.5 };
    expect(at(sessionOf(4, ...talkFrom(1, 5)), 5.4, NONE, soon)).toBeUndefined();
    expect(at(sessionOf(4, ...talkFrom(1, 5)), 5.5, NONE, soon)).toEqual(SILENT_3);
  });

  test("only when others have spoken five times since: the moderator, a cue and a comment do not count", () => {
    const four = talkFrom(2, 4);
    const alone: Happening = { t: 6 * MINUTE, kind: "turn", speakers: { who: "moderator" } };
    const nod: Happening = { t: 7 * MINUTE, kind: "cue", cue: "support", speakers: { who: [1] } };
    const seen: Happening = { t: 8 * MINUTE, kind: "comment", text: "uro", speakers: { who: [2] } };
    expect(at(sessionOf(4, ...four, alone, nod, seen), 15)).toBeUndefined();
    expect(at(sessionOf(4, ...four, alone, nod, seen, note(9, 1)), 15)).toEqual(SILENT_3);
    const group: Happening = { t: 9 * MINUTE, kind: "turn", speakers: { who: "group" } };
    expect(at(sessionOf(4, ...four, group, happens(10, "turn-end")), 15)).toEqual(SILENT_3);
  });

  test("is counted from when they last spoke, by turn or by note", () => {
    const spoke = note(19.5, 3);
    expect(at(sessionOf(4, ...TALK, spoke, ...talkFrom(20, 5)), 25)).toBeUndefined();
    expect(at(sessionOf(4, ...TALK, spoke, ...talkFrom(20, 12)), 32)).toEqual(SILENT_3);
    expect(at(sessionOf(4, ...TALK, turn(20, 3), ...talkFrom(21, 9)), 30)).toBeUndefined();
    expect(at(sessionOf(4, ...TALK, turn(20, 3), ...talkFrom(21, 11)), 31)).toEqual(SILENT_3);
  });

  test("the longest silent first", () => {
    const session = sessionOf(5, turn(1, 5), ...talkFrom(2, 18));
    expect(at(session, 20)).toEqual(SILENT_3);
    expect(at(session, 20, new Map([["silent-3", 12 * MINUTE]]))).toEqual({ about: "silent", participant: 5 });
  });

  test("counts from when they came, also from when they came back", () => {
    expect(at(sessionOf(4, ...TALK.slice(0, 8), moves(9, "arrive", 3), ...TALK.slice(8)), 18)).toBeUndefined();
    const back = [...TALK.slice(0, 5), moves(6, "depart", 3), moves(9, "arrive", 3), ...TALK.slice(9)];
    expect(at(sessionOf(4, ...back), 18.9)).toBeUndefined();
    expect(at(sessionOf(4, ...back), 19)).toEqual(SILENT_3);
  });
});

describe("someone who fills the room", () => {
  const most = [turn(1, 1), turn(9, 2), turn(10, 3), turn(11, 1)];

  test("is hinted at above half of the talk, once ten minutes of it are logged", () => {
    expect(at(sessionOf(3, ...most.slice(0, 3)), 10.9)).toBeUndefined();
    expect(at(sessionOf(3, ...most), 11)).toEqual({ about: "fills", participant: 1 });
    expect(at(sessionOf(3, ...most), 11, NONE, { ...LIMITS, share: 0.9 })).toBeUndefined();
  });

  test("at half exactly nobody does", () => {
    const half = [turn(1, 1), turn(6, 2), turn(9, 3), happens(11, "turn-end")];
    expect(at(sessionOf(3, ...half), 11)).toBeUndefined();
  });

  test("of two, one has half as a matter of course", () => {
    const session = sessionOf(2, turn(1, 1), turn(9, 2), turn(11, 1));
    expect(at(session, 12)).toBeUndefined();
  });

  test("comes after the one who is silent", () => {
    const session = sessionOf(4, turn(1, 1), ...talkFrom(8, 4), turn(12, 1));
    expect(at(session, 14)).toEqual(SILENT_3);
    expect(at(session, 14, new Map([["silent-3", 8 * MINUTE]]))).toEqual({ about: "fills", participant: 1 });
  });
});

describe("no hint is given", () => {
  const quiet = (guide: Guide, ...more: readonly Happening[]): unknown => at(sessionOn(guide, 4, ...TALK, ...more), 20);

  test("where none of what follows is so", () => {
    expect(quiet(CHOIR)).toEqual(SILENT_3);
  });

  test("before the talk has begun", () => {
    const early = sessionOf(4, ...TALK).entries.filter(({ kind }) => kind !== "reach");
    expect(at(fold(CHOIR, early), 20)).toBeUndefined();
  });

  test("in a pause, when the session lies aside, and when it has ended", () => {
    for (const kind of ["pause", "leave", "end"] as const)
      expect(quiet(CHOIR, { t: 19.5 * MINUTE, kind })).toBeUndefined();
  });

  test("in a go-round, where each waits for their turn, and after the talk", () => {
    expect(quiet(CHOIR, { t: 19.5 * MINUTE, kind: "reach", item: "round" })).toBeUndefined();
    expect(quiet(CHOIR, { t: 19.5 * MINUTE, kind: "reach", item: "debrief" })).toBeUndefined();
    expect(quiet(CHOIR, { t: 19.5 * MINUTE, kind: "reach", item: "voices" })).toEqual(SILENT_3);
  });

  test("of whoever is not in the room", () => {
    expect(quiet(CHOIR, moves(19.5, "depart", 3))).toBeUndefined();
    const gone = [turn(1, 1), turn(12, 2), turn(13, 3), moves(14, "depart", 1)];
    expect(at(sessionOf(4, ...gone), 14.5)).toBeUndefined();
  });

  test("in an individual interview", () => {
    expect(quiet({ ...CHOIR, kind: "individual" })).toBeUndefined();
  });

  test("of someone for whom they are hushed, or of anyone; until they are wanted again", () => {
    expect(quiet(CHOIR, hush(19, true, 3))).toBeUndefined();
    expect(quiet(CHOIR, hush(19, true, 2))).toEqual(SILENT_3);
    expect(quiet(CHOIR, hush(19, true))).toBeUndefined();
    expect(quiet(CHOIR, hush(19, true, 3), hush(19.2, false, 3))).toEqual(SILENT_3);
    expect(quiet(CHOIR, hush(19, true), hush(19.2, false))).toEqual(SILENT_3);
    expect(quiet(CHOIR, hush(19, true, 3), hush(19.2, false))).toEqual(SILENT_3);
  });

  test("within five minutes of another, nor within fifteen of the same", () => {
    const session = sessionOf(4, ...TALK, ...talkFrom(20, 7));
    const given = (key: string, minute: number): Given => new Map([[key, minute * MINUTE]]);
    expect(at(session, 20, given("silent-2", 15.1))).toBeUndefined();
    expect(at(session, 20, given("silent-2", 15))).toEqual(SILENT_3);
    expect(at(session, 25, given("silent-3", 11))).toBeUndefined();
    expect(at(session, 26, given("silent-3", 11))).toEqual(SILENT_3);
    expect(at(session, 25, given("silent-3", 11), { ...LIMITS, everyMinutes: 4 })).toEqual(SILENT_3);
  });
});

test("a hint that was passed on counts as given when the session is taken up again", () => {
  const session = sessionOf(4, ...TALK, {
    t: 12 * MINUTE,
    kind: "whisper",
    text: "Nr. 3 har vært stille i 11 minutter.",
    hint: SILENT_3,
  });
  const given = givenIn(session.entries);
  expect(given).toEqual(new Map([["silent-3", 12 * MINUTE]]));
  expect(at(session, 20, given)).toBeUndefined();
  expect(at(session, 27, given)).toEqual(SILENT_3);
});
