// The floor: turns, talk time and shares. Whatever is logged, they are what comes of reading the journal turn by turn.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft, Entry, EntryId, ParticipantNumber, Speakers } from "../../src/model/entry.ts";
import { append, fold, INTERRUPTION_COUNTS_UP_TO } from "../../src/model/session/fold.ts";
import { participation } from "../../src/model/session/participation.ts";
import type { Session, Turn } from "../../src/model/session/session.ts";
import { CHOIR } from "../choir.ts";

const AT = "2026-11-22T10:15:03.120+01:00";
const MINUTE = 60_000;

type Bare = Draft extends infer One ? (One extends Draft ? Omit<One, "at" | "t" | "typed"> : never) : never;
type Timed = Bare & { readonly t: number; readonly typed?: number };

/** Entries with their ids, by `mod` unless they say `sec`. */
function journal(...lines: readonly (readonly ["mod" | "sec", Timed])[]): readonly Entry[] {
  const numbers = { mod: 1, sec: 0 };
  const start: Entry = {
    id: "mod:1",
    at: AT,
    t: 0,
    kind: "start",
    format: 1,
    session: "20261122-1015-kor",
    guide: { id: "kor", version: "1", sha256: "" },
    participants: 5,
    language: "nb",
  };
  return [
    start,
    ...lines.map(([writer, line]) => ({ ...line, at: AT, id: `${writer}:${++numbers[writer]}` }) as Entry),
  ];
}

const turn = (t: number, ...who: readonly number[]): Timed => ({ kind: "turn", speakers: { who }, t });
const talkOf = (session: Session, participant: number): number | undefined => session.voices.get(participant)?.talk;

// ——— The same, read turn by turn from the journal, without anything that the program makes of it.

const writerOf = (entry: Entry): string => entry.id.split(":")[0] ?? "";
const numberOf = (entry: Entry): number => Number(entry.id.split(":")[1]);
const writtenAt = (entry: Entry): number => entry.typed ?? entry.t;

function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(
    (a, b) =>
      writtenAt(a) - writtenAt(b) ||
      (writerOf(a) < writerOf(b) ? -1 : writerOf(a) > writerOf(b) ? 1 : numberOf(a) - numberOf(b)),
  );
}

/** Who has it open after these entries, what state the session is in, and when its last pause (or the time it lay closed) was over. */
function after(entries: readonly Entry[], counts: (entry: Entry) => boolean) {
  const inside = new Set<string>();
  let state = "open";
  let [idleFrom, idleTo]: [number | undefined, number] = [undefined, 0];
  entries.forEach((entry, index) => {
    const before = entries[index - 1];
    const lay = entry.kind === "resume" && before ? writtenAt(entry) - writtenAt(before) : 0;
    if (idleFrom === undefined && state === "open" && lay > INTERRUPTION_COUNTS_UP_TO) idleTo = writtenAt(entry);
    // What has ended, or was laid aside, is opened by nothing but a resume.
    const closed = state === "ended" || state === "left";
    const goesOn = entry.kind === "continue" && counts(entry) && !closed;
    if (idleFrom !== undefined && (entry.kind === "resume" || goesOn)) {
      idleTo = Math.max(idleFrom, entry.kind === "resume" ? writtenAt(entry) : entry.t);
      idleFrom = undefined;
    }
    if (entry.kind === "resume") inside.clear();
    if (!counts(entry)) return;
    if (entry.kind === "join" || entry.kind === "resume") inside.add(writerOf(entry));
    if (entry.kind === "resume" || goesOn) state = "open";
    if (entry.kind === "pause" && !closed) state = "paused";
    if (entry.kind === "end") state = "ended";
    if (entry.kind === "leave") {
      inside.delete(writerOf(entry));
      if (inside.size === 0 && state !== "ended") state = "left";
    }
    const closes =
      (entry.kind === "pause" && !closed) || entry.kind === "end" || (entry.kind === "leave" && state === "left");
    if (closes && idleFrom === undefined) idleFrom = entry.t;
  });
  return { inside, state, idleTo: idleFrom === undefined ? idleTo : 0 };
}

type Span = Pick<Turn, "id" | "from" | "to" | "lost"> & {
  readonly who: readonly ParticipantNumber[];
  /** Whether the session went on when it was logged. */
  readonly open: boolean;
};

/** A turn that was written for an earlier time: a line that only tells that its writer was there, and a turn at its time. */
function whenTheyWere(entry: Entry): readonly Entry[] {
  const { id, at, t, typed } = entry;
  if ((entry.kind !== "turn" && entry.kind !== "turn-end") || typed === undefined || t >= typed) return [entry];
  const { typed: _, ...then } = entry;
  return [then, { id, at, t: typed, kind: "memo", text: "" }];
}

/** As each turn was put right last, by what was not taken back. */
function asAmended(entries: readonly Entry[]): readonly Entry[] {
  const undone = new Set(entries.flatMap((entry) => (entry.kind === "undo" ? [entry.target] : [])));
  const right = new Map<EntryId, Speakers>();
  for (const entry of inOrder(entries))
    if (entry.kind === "amend" && entry.content.kind === "turn" && !undone.has(entry.id)) {
      right.set(entry.target, entry.content.speakers);
    }
  return entries.map((entry) => {
    const speakers = right.get(entry.id);
    return entry.kind === "turn" && speakers ? { ...entry, speakers } : entry;
  });
}

/** Each turn, and what came first of all that could end it. */
function turnsRead(journalRead: readonly Entry[]): readonly Span[] {
  const logged = inOrder(journalRead).map(({ id }) => id);
  // At one and the same time what was logged then comes first, and of the rest what was logged first.
  const entries = [...inOrder(asAmended(journalRead).flatMap(whenTheyWere))].sort(
    (a, b) =>
      writtenAt(a) - writtenAt(b) ||
      Number(isInserted(a)) - Number(isInserted(b)) ||
      (isInserted(a) && isInserted(b) ? logged.indexOf(a.id) - logged.indexOf(b.id) : 0),
  );
  function typedOf(entry: Entry): number {
    return journalRead.find(({ id }) => id === entry.id)?.typed ?? entry.t;
  }
  function isInserted(entry: Entry): boolean {
    return typedOf(entry) > entry.t && (entry.kind === "turn" || entry.kind === "turn-end");
  }
  const gone = new Set<EntryId>(
    entries.flatMap((entry) => (entry.kind === "undo" || entry.kind === "strike" ? [entry.target] : [])),
  );
  const counts = (entry: Entry): boolean => !gone.has(entry.id);
  const spans: Span[] = [];
  entries.forEach((entry, index) => {
    if (entry.kind !== "turn" || !counts(entry)) return;
    const who = typeof entry.speakers.who === "string" ? [] : entry.speakers.who;
    const { state, idleTo } = after(entries.slice(0, index), counts);
    const from = Math.max(entry.t, spans.at(-1)?.to ?? 0, idleTo);
    const end = state === "open" ? endOf(entry, index, from) : { to: from };
    spans.push({ id: entry.id, who, from, open: state === "open", ...end });
  });
  return spans;

  function endOf(begun: Entry, index: number, from: number): Pick<Turn, "to" | "lost"> {
    const owner = writerOf(begun);
    for (let at = index + 1; at < entries.length; at++) {
      const entry = entries[at] as Entry;
      const own = writerOf(entry) === owner;
      const lastSeen = Math.max(...entries.slice(0, at).flatMap((e) => (writerOf(e) === owner ? [writtenAt(e)] : [])));
      const lost = { to: Math.max(from, lastSeen), lost: true } as const;
      const loggedLater = isInserted(begun) && logged.indexOf(begun.id) > logged.indexOf(entry.id);
      const soonBack = loggedLater && writtenAt(entry) - lastSeen <= INTERRUPTION_COUNTS_UP_TO;
      if ((entry.kind === "resume" || (entry.kind === "join" && own)) && !soonBack) return lost;
      if (!own && writtenAt(entry) - lastSeen > INTERRUPTION_COUNTS_UP_TO) return lost;
      if (!counts(entry)) continue;
      const ends =
        entry.kind === "turn" ||
        entry.kind === "turn-end" ||
        entry.kind === "pause" ||
        entry.kind === "end" ||
        (entry.kind === "leave" && (own || after(entries.slice(0, at + 1), counts).inside.size === 0));
      if (ends) return { to: Math.max(from, entry.t) };
    }
    return {};
  }
}

/** Milliseconds of talk of each participant who has had a turn, a turn that lasts counted up to `now`. */
function talkRead(spans: readonly Span[], now: number): ReadonlyMap<ParticipantNumber, number> {
  const talk = new Map<ParticipantNumber, number>();
  for (const { who, from, to = Math.max(now, from) } of spans)
    for (const number of who) talk.set(number, (talk.get(number) ?? 0) + to - from);
  return talk;
}

/** How often a participant took the floor: who still had it when the next turn began, went on. */
function turnsOf(spans: readonly Span[], participant: ParticipantNumber): number {
  return spans.filter(({ who, from, open }, index) => {
    const before = spans[index - 1];
    const goesOn = before?.to === from && before.who.includes(participant);
    return open && who.includes(participant) && !goesOn;
  }).length;
}

// ——— Random sessions

const anySpeakers: fc.Arbitrary<Speakers> = fc.oneof(
  fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 1 }).map((who) => ({ who })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 3 })
    .map((who): Speakers => ({ who, together: true })),
  fc.constantFrom<Speakers>({ who: "group" }, { who: "unknown" }, { who: "moderator" }),
);
const anyTarget = fc.tuple(fc.constantFrom("mod", "sec"), fc.integer({ min: 2, max: 30 })).map((id) => id.join(":"));

/** From several, from someone unnamed, to whoever speaks or to anyone: whatever passes between people, the floor stays. */
const anyCue: fc.Arbitrary<Bare> = fc
  .tuple(
    fc.option(anySpeakers, { nil: undefined }),
    fc.option(anySpeakers, { nil: undefined }),
    fc.constantFrom("laughter", "agreement", "interrupts", "answers", "looks-to", "tension"),
  )
  .map(([speakers, to, cue]): Bare => ({ kind: "cue", cue, ...(speakers && { speakers }), ...(to && { to }) }));

type Happening = Bare | { readonly kind: "undo-last" };
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: anySpeakers.map((speakers): Bare => ({ kind: "turn", speakers })) },
  { weight: 3, arbitrary: fc.constant<Bare>({ kind: "turn-end" }) },
  {
    weight: 3,
    arbitrary: anySpeakers.map((speakers): Bare => ({ kind: "note", speakers, said: "paraphrase", text: "ord" })),
  },
  { weight: 4, arbitrary: anyCue },
  { weight: 2, arbitrary: fc.constant<Happening>({ kind: "undo-last" }) },
  { weight: 1, arbitrary: anyTarget.map((target): Bare => ({ kind: "strike", target })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(anyTarget, anySpeakers)
      .map(([target, speakers]): Bare => ({ kind: "amend", target, content: { kind: "turn", speakers } })),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Bare>(
      { kind: "pause" },
      { kind: "continue" },
      { kind: "leave" },
      { kind: "resume", program: "0.1.0" },
      { kind: "join", writer: "mod", role: "moderator", program: "0.1.0" },
      { kind: "end" },
    ),
  },
);

/** Two writers, minutes between some lines and none between others, some written for an earlier time. */
const anyJournal: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom<"mod" | "sec">("mod", "sec"),
      anyHappening,
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(0) },
        { weight: 12, arbitrary: fc.integer({ min: 1, max: 90_000 }) },
        { weight: 1, arbitrary: fc.integer({ min: 20 * MINUTE, max: 50 * MINUTE }) },
      ),
      fc.option(fc.integer({ min: 1, max: 4 * MINUTE }), { freq: 6, nil: undefined }),
    ),
    { minLength: 5, maxLength: 50, size: "max" },
  )
  .map((lines) => {
    let written = 0;
    const numbers = { mod: 1, sec: 0 };
    const mine: { mod: number[]; sec: number[] } = { mod: [], sec: [] };
    return journal(
      ...lines.map(([writer, what, passed, earlier]) => {
        written += passed;
        const n = ++numbers[writer];
        const time = earlier === undefined ? { t: written } : { t: Math.max(0, written - earlier), typed: written };
        if (what.kind === "undo-last") {
          const target = `${writer}:${mine[writer].pop() ?? 999}`;
          return [writer, { kind: "undo", target, t: written }] as const;
        }
        if (what.kind === "turn" || what.kind === "turn-end" || what.kind === "note") mine[writer].push(n);
        const here = what.kind === "join" ? ({ ...what, writer } as const) : what;
        const timed =
          what.kind === "turn" || what.kind === "turn-end" || what.kind === "note" || what.kind === "cue"
            ? time
            : { t: written };
        return [writer, { ...here, ...timed } as Timed] as const;
      }),
    );
  });

/** What words a turn anew is said of turns only: of anything else it is in no journal. */
const onlyTurnsAmended = (entries: readonly Entry[]): boolean => {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  return entries.every((entry) => entry.kind !== "amend" || ["turn", undefined].includes(kinds.get(entry.target)));
};

/** Only words and cues can be struck: a strike of what tells of the session itself is in no journal. */
const onlyWordsStruck = (entries: readonly Entry[]): boolean => {
  const kinds = new Map(entries.map(({ id, kind }) => [id, kind]));
  return entries.every(
    (entry) => entry.kind !== "strike" || ["note", "cue", undefined].includes(kinds.get(entry.target)),
  );
};

describe("any session, with pauses, several at once, kills, two writers, undo, and turns written for an earlier time", () => {
  test("has the turns, from when to when, that its journal tells of", () => {
    fc.assert(
      fc.property(anyJournal.filter(onlyWordsStruck).filter(onlyTurnsAmended), (entries) => {
        const { turns } = fold(CHOIR, entries);
        const read = turnsRead(entries);
        expect(turns.map(({ id, from, to, lost }) => ({ id, from, to, lost }))).toEqual(
          read.map(({ id, from, to, lost }) => ({ id, from, to, lost })),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test("has the talk time, the number of turns and the shares that they add up to", () => {
    fc.assert(
      fc.property(
        anyJournal.filter(onlyWordsStruck).filter(onlyTurnsAmended),
        fc.integer({ min: 0, max: 10 * MINUTE }),
        (entries, later) => {
          const session = fold(CHOIR, entries);
          const now = Math.max(...entries.map(writtenAt)) + later;
          const spans = turnsRead(entries);
          const talk = talkRead(spans, now);
          const all = [...talk.values()].reduce((sum, ms) => sum + ms, 0);
          for (const row of participation(session, now)) {
            const own = talk.get(row.participant) ?? 0;
            expect(row.talk).toBe(own);
            expect(row.share).toBeCloseTo(all === 0 ? 0 : own / all, 12);
            expect(row.turns).toBe(turnsOf(spans, row.participant));
            const last = spans.at(-1);
            expect(row.speaking).toBe(
              last !== undefined && last.to === undefined && last.who.includes(row.participant),
            );
          }
          const counted = new Set(participation(session, now).map(({ participant }) => participant));
          expect([...talk.keys()].filter((number) => !counted.has(number))).toEqual([]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test("never has two turns at once, nor one that ends before it begins, nor more than the last one open", () => {
    fc.assert(
      fc.property(anyJournal.filter(onlyWordsStruck).filter(onlyTurnsAmended), (entries) => {
        const { turns } = fold(CHOIR, entries);
        turns.forEach(({ from, to }, index) => {
          if (index < turns.length - 1) expect(to).toBeDefined();
          if (to !== undefined) expect(to).toBeGreaterThanOrEqual(from);
          expect(from).toBeGreaterThanOrEqual(turns[index - 1]?.to ?? 0);
        });
      }),
    );
  });

  test("is the same one line after the other as all at once", () => {
    fc.assert(
      fc.property(anyJournal, (entries) => {
        const grown = entries.reduce(append, fold(CHOIR, []));
        const whole = fold(CHOIR, entries);
        expect(grown.turns).toEqual(whole.turns);
        expect([...grown.voices].sort()).toEqual([...whole.voices].sort());
      }),
    );
  });
});

describe("a turn ends", () => {
  const begins = ["mod", { kind: "join", writer: "mod", role: "moderator", program: "0.1.0", t: 0 }] as const;
  const joins = ["sec", { kind: "join", writer: "sec", role: "secretary", program: "0.1.0", t: 0 }] as const;
  const speaks = ["sec", turn(10_000, 3)] as const;
  const timed = (session: Session) => session.turns.map(({ from, to, lost }) => [from, to, ...(lost ? ["lost"] : [])]);

  test.each<readonly [string, "mod" | "sec", Timed]>([
    ["when someone else speaks, whoever notes it", "mod", turn(25_000, 1)],
    ["when nobody speaks any more", "sec", { kind: "turn-end", t: 25_000 }],
    ["with the pause", "mod", { kind: "pause", t: 25_000 }],
    ["with the end", "mod", { kind: "end", t: 25_000 }],
    ["when its writer leaves", "sec", { kind: "leave", t: 25_000 }],
  ])("%s", (_, writer, line) => {
    const session = fold(CHOIR, journal(begins, joins, speaks, [writer, line]));
    expect(timed(session)[0]).toEqual([10_000, 25_000]);
    expect(talkOf(session, 3)).toBe(15_000);
  });

  test("not when the other leaves", () => {
    const session = fold(CHOIR, journal(begins, joins, speaks, ["mod", { kind: "leave", t: 25_000 }]));
    expect(timed(session)).toEqual([[10_000, undefined]]);
    expect(session.state).toBe("open");
  });

  test("where its program was last heard of, if that died, and the other goes on", () => {
    const cue = ["sec", { kind: "cue", cue: "laughter", t: 18_000 }] as const;
    const again = ["sec", { ...joins[1], t: 90_000 }] as const;
    const session = fold(
      CHOIR,
      journal(begins, joins, speaks, cue, ["mod", { kind: "memo", text: "", t: 80_000 }], again),
    );
    expect(timed(session)).toEqual([[10_000, 18_000, "lost"]]);
    expect(talkOf(session, 3)).toBe(8_000);
  });

  test("and no later where a line that it was cut off in is found again", () => {
    const torn = ["sec", { kind: "fragment", raw: '{"id":"sec:3"', t: 90_000 }] as const;
    const again = ["sec", { kind: "resume", program: "0.1.0", t: 90_001 }] as const;
    expect(timed(fold(CHOIR, journal(begins, joins, speaks, torn, again)))).toEqual([[10_000, 10_000, "lost"]]);
  });

  test("and so if both died, and the session was taken up again", () => {
    const session = fold(
      CHOIR,
      journal(begins, joins, speaks, ["mod", { kind: "resume", program: "0.1.0", t: 90_000 }]),
    );
    expect(timed(session)).toEqual([[10_000, 10_000, "lost"]]);
  });

  test("for each of several at once, who have all of it", () => {
    const both = ["sec", { kind: "turn", speakers: { who: [2, 4], together: true }, t: 10_000 }] as const;
    const session = fold(CHOIR, journal(begins, joins, both, ["sec", turn(40_000, 1)], ["sec", turn(60_000, 5)]));
    expect([2, 4, 1].map((number) => talkOf(session, number))).toEqual([30_000, 30_000, 20_000]);
    const shares = participation(session, 60_000).map(({ share }) => share);
    expect(shares).toEqual([0.25, 0.375, 0, 0.375, 0]);
  });

  test.each(["pause", "end"] as const)(
    "at once after a %s: it is kept, and neither it nor its time is counted",
    (kind) => {
      const session = fold(CHOIR, journal(begins, joins, ["mod", { kind, t: 5_000 }], speaks));
      expect(timed(session)).toEqual([[10_000, 10_000]]);
      expect(session.voices.get(3)).toMatchObject({ turns: 0, talk: 0 });
    },
  );
});

describe("a turn logged afterwards, with its time", () => {
  const secs = (...lines: readonly Timed[]) => fold(CHOIR, journal(...lines.map((line) => ["sec", line] as const)));
  const spans = ({ turns }: Session) =>
    turns.map(({ speakers, from, to }) => [speakers.who, from / 1000, to === undefined ? undefined : to / 1000]);

  test("is put in at its time, ends at the next that was logged, and whoever speaks now goes on", () => {
    const session = secs(turn(100_000, 2), turn(200_000, 3), { ...turn(150_000, 1), typed: 240_000 });
    expect(spans(session)).toEqual([
      [[2], 100, 150],
      [[1], 150, 200],
      [[3], 200, undefined],
    ]);
    expect([1, 2, 3].map((number) => participation(session, 260_000)[number - 1]?.talk)).toEqual([
      50_000, 50_000, 60_000,
    ]);
  });

  test("where nobody was logged after it, it has been theirs since", () => {
    const session = secs(turn(100_000, 2), { ...turn(150_000, 1), typed: 240_000 });
    expect(spans(session)).toEqual([
      [[2], 100, 150],
      [[1], 150, undefined],
    ]);
  });

  test("that nobody spoke as well", () => {
    const session = secs(turn(100_000, 2), turn(200_000, 3), { kind: "turn-end", t: 150_000, typed: 240_000 });
    expect(spans(session)).toEqual([
      [[2], 100, 150],
      [[3], 200, undefined],
    ]);
  });

  test("in a pause it has no time; taken back it is as if it had never been", () => {
    const before = [turn(100_000, 2), { kind: "pause", t: 150_000 }, { kind: "continue", t: 300_000 }] as const;
    expect(spans(secs(...before, { ...turn(200_000, 1), typed: 310_000 }))).toEqual([
      [[2], 100, 150],
      [[1], 200, 200],
    ]);
    const late = { ...turn(120_000, 1), typed: 310_000 };
    expect(spans(secs(...before, late, { kind: "undo", target: "sec:4", t: 311_000 }))).toEqual([[[2], 100, 150]]);
  });
});

describe("a turn that is put right", () => {
  const amends = (target: string, t: number, ...who: readonly number[]): Timed => ({
    kind: "amend",
    target,
    content: { kind: "turn", speakers: { who } },
    t,
  });
  const session = (...lines: readonly Timed[]) => fold(CHOIR, journal(...lines.map((line) => ["sec", line] as const)));

  test("is the other's, from when to when it was, also where others have spoken since", () => {
    const { turns, voices } = session(turn(10_000, 2), turn(20_000, 3), amends("sec:1", 30_000, 4));
    expect(turns.map(({ speakers }) => speakers.who)).toEqual([[4], [3]]);
    expect(voices.get(4)).toMatchObject({ turns: 1, talk: 10_000 });
    expect(voices.get(2)).toBeUndefined();
  });

  test("and back again when that is taken back", () => {
    const { turns } = session(turn(10_000, 2), amends("sec:1", 30_000, 4), {
      kind: "undo",
      target: "sec:2",
      t: 31_000,
    });
    expect(turns.map(({ speakers }) => speakers.who)).toEqual([[2]]);
  });

  test("a cue, and a note, that were another's count for whom they are", () => {
    const cue: Timed = { kind: "cue", cue: "laughter", speakers: { who: [2] }, t: 1000 };
    const right: Timed = {
      kind: "amend",
      target: "sec:1",
      content: { kind: "cue", cue: "pause", speakers: { who: [5] } },
      t: 2000,
    };
    expect([...session(cue, right).voices]).toEqual([[5, { entries: 1, turns: 0, talk: 0 }]]);
  });
});

describe("a turn more is counted", () => {
  const turnsAfter = (...lines: readonly Timed[]) => {
    const session = fold(CHOIR, journal(...lines.map((line) => ["sec", line] as const)));
    return [2, 5, 3].map((number) => session.voices.get(number)?.turns ?? 0);
  };

  test("for who joins in, and not for who was speaking already", () => {
    expect(turnsAfter(turn(10_000, 2), turn(14_000, 2, 5), turn(20_000, 5))).toEqual([1, 1, 0]);
  });

  test("once for a key that was pressed twice", () => {
    expect(turnsAfter(turn(10_000, 5), turn(10_200, 5))).toEqual([0, 1, 0]);
  });

  test("for who speaks again after another, or after a silence", () => {
    expect(turnsAfter(turn(10_000, 2), turn(14_000, 3), turn(16_000, 2))).toEqual([2, 0, 1]);
    expect(turnsAfter(turn(10_000, 2), { kind: "turn-end", t: 14_000 }, turn(16_000, 2))).toEqual([2, 0, 0]);
  });
});
