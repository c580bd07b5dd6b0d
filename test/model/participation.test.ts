// Who takes part: turns, time, share and silence, also through pauses, late arrivals, and people who leave and return.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Entry, ParticipantNumber, Speakers } from "../../src/model/entry.ts";
import { append, fold } from "../../src/model/session/fold.ts";
import { type Participation, participation } from "../../src/model/session/participation.ts";
import type { Session } from "../../src/model/session/session.ts";
import { STANDARD_CUES } from "../../src/text/cues.ts";
import { CHOIR } from "../choir.ts";
import { type Happening, happens, MINUTE, moves, sessionOf, turn } from "./group.ts";

const rowOf = (session: Session, number: number, minute: number): Participation => {
  const row = participation(session, minute * MINUTE).find(({ participant }) => participant === number);
  if (!row) throw new Error(`no row for ${number}`);
  return row;
};

describe("a participant", () => {
  test("has every turn and its time, the one that lasts counted up to now", () => {
    const session = sessionOf(3, turn(2, 1), turn(5, 2), turn(6, 1));
    expect(rowOf(session, 1, 8)).toMatchObject({ turns: 2, talk: 5 * MINUTE, speaking: true, silent: undefined });
    expect(rowOf(session, 2, 8)).toMatchObject({ turns: 1, talk: MINUTE, speaking: false, silent: 2 * MINUTE });
  });

  test("has a share of all participants' talk; whoever speaks together has the whole time each", () => {
    const session = sessionOf(3, turn(2, 1), turn(4, 2, 3), happens(5, "turn-end"));
    const shares = participation(session, 9 * MINUTE).map(({ share }) => share);
    expect(shares).toEqual([0.5, 0.25, 0.25]);
  });

  test("has no share where no turn is logged, and is silent by the notes all the same", () => {
    const note: Happening = { t: 3 * MINUTE, kind: "note", said: "paraphrase", text: "ja", speakers: { who: [2] } };
    const session = sessionOf(2, note);
    expect(rowOf(session, 2, 10)).toMatchObject({ turns: 0, talk: 0, share: 0, silent: 7 * MINUTE });
    expect(rowOf(session, 1, 10)).toMatchObject({ share: 0, silent: 9 * MINUTE, spoke: undefined });
  });

  test("is not thought to be silent in a pause", () => {
    const session = sessionOf(2, turn(2, 1), turn(3, 2), happens(5, "pause"), happens(25, "continue"));
    expect(rowOf(session, 1, 27).silent).toBe(4 * MINUTE);
    expect(rowOf(session, 2, 27)).toMatchObject({ talk: 2 * MINUTE, silent: 2 * MINUTE });
  });

  test("who comes late is silent since then; who left is not silent but away, and begins anew on coming back", () => {
    const session = sessionOf(3, moves(6, "arrive", 3), turn(7, 1), moves(8, "depart", 2));
    expect(rowOf(session, 3, 10)).toMatchObject({ present: true, silent: 4 * MINUTE });
    expect(rowOf(session, 2, 10)).toMatchObject({ present: false, silent: undefined });
    const back = sessionOf(3, turn(2, 2), turn(3, 1), moves(8, "depart", 2), moves(20, "arrive", 2));
    expect(rowOf(back, 2, 23)).toMatchObject({ present: true, silent: 3 * MINUTE, talk: MINUTE });
  });

  test("who leaves while speaking has spoken; those who spoke along go on", () => {
    const alone = sessionOf(3, turn(2, 2), moves(3, "depart", 2), turn(8, 1));
    expect(rowOf(alone, 2, 5)).toMatchObject({ present: false, speaking: false, talk: MINUTE });
    const together = sessionOf(3, turn(2, 2, 3), moves(3, "depart", 2));
    expect(rowOf(together, 3, 5)).toMatchObject({ speaking: true, talk: 3 * MINUTE });
  });

  test("has been silent for nothing before the talk has begun", () => {
    const session = fold(CHOIR, sessionOf(2).entries.slice(0, 2));
    expect(rowOf(session, 1, 30)).toMatchObject({ present: true, silent: undefined });
  });

  test("who was never counted and had a turn has a row of their own", () => {
    const session = sessionOf(2, turn(2, 7), turn(3, 1));
    expect(participation(session, 4 * MINUTE).map(({ participant }) => participant)).toEqual([1, 2, 7]);
    expect(rowOf(session, 7, 4)).toMatchObject({ present: false, talk: MINUTE, share: 0.5 });
  });
});

describe("a random session", () => {
  const GROUP = 5;
  const cue = STANDARD_CUES[0]?.id ?? "";
  const number = fc.integer({ min: 1, max: GROUP });
  const speakers: fc.Arbitrary<Speakers> = fc.oneof(
    { weight: 5, arbitrary: number.map((one): Speakers => ({ who: [one] })) },
    fc.uniqueArray(number, { minLength: 2, maxLength: 3 }).map((who): Speakers => ({ who, together: true })),
    fc.constantFrom<Speakers>({ who: "group" }, { who: "unknown" }, { who: "moderator" }),
  );
  const happening = fc.oneof(
    { weight: 6, arbitrary: speakers.map((who) => ({ kind: "turn", speakers: who }) as const) },
    fc.constant({ kind: "turn-end" } as const),
    speakers.map((who) => ({ kind: "note", said: "paraphrase", text: "ja", speakers: who }) as const),
    speakers.map((who) => ({ kind: "cue", cue, speakers: who }) as const),
    fc.constantFrom({ kind: "pause" } as const, { kind: "continue" } as const),
    number.map((participant) => ({ kind: "depart", participant }) as const),
    number.map((participant) => ({ kind: "arrive", participant }) as const),
  );
  const story = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 * MINUTE }), happening), { maxLength: 40 });

  /** Millisecond by millisecond it would be the same: nothing of the fold is used, only the entries, in their order. */
  function recomputed(entries: readonly Entry[], t: number) {
    const talk = new Map<ParticipantNumber, number>();
    const here = new Set(Array.from({ length: GROUP }, (_, index) => index + 1));
    const heard = new Map<ParticipantNumber, number>();
    let floor: readonly ParticipantNumber[] = [];
    let open = true;
    let active = 0;
    let last = MINUTE;
    const named = ({ who }: Speakers): readonly ParticipantNumber[] => (typeof who === "string" ? [] : who);
    const pass = (to: number): void => {
      if (open) active += to - last;
      for (const one of floor) {
        talk.set(one, (talk.get(one) ?? 0) + to - last);
        heard.set(one, active);
      }
      last = to;
    };
    const silentFirst = new Set(here);
    for (const entry of entries.slice(3)) {
      pass(entry.t);
      if (entry.kind === "turn") {
        for (const one of named(entry.speakers)) heard.set(one, active);
        floor = open ? named(entry.speakers) : [];
      }
      if (entry.kind === "turn-end" || entry.kind === "pause") floor = [];
      if (entry.kind === "note") for (const one of named(entry.speakers ?? { who: [] })) heard.set(one, active);
      if (entry.kind === "pause") open = false;
      if (entry.kind === "continue") open = true;
      if (entry.kind === "depart") {
        here.delete(entry.participant);
        if (floor.length === 1 && floor[0] === entry.participant) floor = [];
      }
      const { kind } = entry;
      if (kind === "arrive" && (!here.has(entry.participant) || silentFirst.has(entry.participant))) {
        here.add(entry.participant);
        heard.set(entry.participant, active);
      }
      if (kind === "arrive" || kind === "depart") silentFirst.delete(entry.participant);
    }
    pass(t);
    const all = [...talk.values()].reduce((sum, time) => sum + time, 0);
    return Array.from({ length: GROUP }, (_, index) => {
      const one = index + 1;
      const speaking = floor.includes(one);
      return {
        participant: one,
        talk: talk.get(one) ?? 0,
        share: all === 0 ? 0 : (talk.get(one) ?? 0) / all,
        silent: speaking || !here.has(one) ? undefined : active - (heard.get(one) ?? 0),
        speaking,
        present: here.has(one),
      };
    });
  }

  test("gives the time, the share and the silence that its entries add up to, one by one or all at once", () => {
    fc.assert(
      fc.property(story, fc.integer({ min: 0, max: 20 * MINUTE }), (steps, after) => {
        let t = MINUTE;
        const happenings = steps.map(([pause, what]) => {
          t += pause;
          return { t, ...what } as Happening;
        });
        const session = sessionOf(GROUP, ...happenings);
        const rows = participation(session, t + after);
        const seen = rows.map(({ turns: _, spoke: __, ...row }) => row);
        const wanted = recomputed(session.entries, t + after);
        expect(seen.map(({ share: _, ...row }) => row)).toEqual(wanted.map(({ share: _, ...row }) => row));
        for (const [index, { share }] of seen.entries()) expect(share).toBeCloseTo(wanted[index]?.share ?? -1, 9);
        const oneByOne = session.entries.slice(3).reduce(append, fold(CHOIR, session.entries.slice(0, 3)));
        expect(participation(oneByOne, t + after)).toEqual(rows);
        expect(oneByOne.utterancesUntil).toEqual(session.utterancesUntil);
      }),
      { numRuns: 300 },
    );
  });
});
