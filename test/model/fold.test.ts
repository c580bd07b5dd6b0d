// The fold: whoever holds the same entries has the same session, however these came and however often it was begun anew.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft, Entry, EntryKind, Speakers } from "../../src/model/entry.ts";
import { partsOf } from "../../src/model/entry.ts";
import { append, appendAll, fold, strikeFrom } from "../../src/model/session/fold.ts";
import { contentOf, type Session, stands } from "../../src/model/session/session.ts";
import { CHOIR } from "../choir.ts";
import { EVERY_KIND } from "../store/entries.ts";

const AT = "2026-11-22T10:15:03.120+01:00";
const ITEMS = ["round", "everyday", "voices", "coffee", "hinders", "more", "own:mod-1", "gone"];

/** A session's maps and sets as plain values, so that two can be held against each other. */
function plain(session: Session): unknown {
  const { guide: _, ...rest } = session;
  return JSON.parse(
    JSON.stringify(rest, (_key, value) =>
      value instanceof Map ? [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : value,
    ),
  );
}

const anyItem = fc.constantFrom(...ITEMS);
const anyTime = fc.integer({ min: 0, max: 7_200_000 });
const anyTarget = fc
  .tuple(fc.constantFrom("mod", "sec"), fc.integer({ min: 1, max: 25 }))
  .map(([writer, n]) => `${writer}:${n}`);
const anySpeakers: fc.Arbitrary<Speakers> = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 3 }).map((who) => ({ who })),
  fc.constantFrom<Speakers>({ who: "group" }, { who: "unknown" }, { who: "moderator" }),
);
const anyNumber = fc.integer({ min: 1, max: 7 });

type Bare = Draft extends infer One ? (One extends Draft ? Omit<One, "at" | "t" | "typed"> : never) : never;

const anyContent: fc.Arbitrary<Bare> = fc.oneof(
  fc.constantFrom<Bare>(
    { kind: "leave" },
    { kind: "pause" },
    { kind: "continue" },
    { kind: "end" },
    { kind: "resume", program: "0.1.0" },
    { kind: "join", writer: "sec", role: "secretary", program: "0.1.0" },
    { kind: "clock", what: "slept", by: 60_000 },
    { kind: "recording", mode: "notes-only" },
    { kind: "recorder", action: "start" },
    { kind: "recorder", action: "file", label: "2" },
    { kind: "tick", theme: "joy" },
    { kind: "fragment", raw: '{"id":"mod:' },
  ),
  anyItem.map((item): Bare => ({ kind: "reach", item })),
  anyItem.map((item): Bare => ({ kind: "done", item })),
  anyItem.map((item): Bare => ({ kind: "covered", item })),
  anyItem.map((item): Bare => ({ kind: "skip", item, reason: "time" })),
  anyItem.map((item): Bare => ({ kind: "probe", item, probe: "now" })),
  anyItem.map((item): Bare => ({ kind: "tick", item, theme: "health" })),
  anyItem.map((after): Bare => ({ kind: "own", item: "own:mod-1", after, text: "Hva med pårørende?" })),
  anyNumber.map((participant): Bare => ({ kind: "arrive", participant })),
  anyNumber.map((participant): Bare => ({ kind: "depart", participant })),
  fc.array(anyNumber, { maxLength: 6 }).map((order): Bare => ({ kind: "seating", order })),
  fc
    .tuple(anyTarget, anySpeakers)
    .map(([turn, speakers]): Bare => ({ kind: "note", turn, speakers, said: "stub", text: "vi var" })),
  fc
    .tuple(anyItem, anySpeakers)
    .map(([item, speakers]): Bare => ({ kind: "note", item, speakers, said: "paraphrase", text: "ord" })),
  fc.tuple(anyItem, anySpeakers).map(([item, speakers]): Bare => ({ kind: "cue", item, speakers, cue: "laughter" })),
  anyItem.map((item): Bare => ({ kind: "comment", item, about: "mood", text: "lettere" })),
  fc.constant<Bare>({ kind: "memo", text: "tenk" }),
  anyItem.map((item): Bare => ({ kind: "summary", item, outcome: "confirmed", text: "ja" })),
  anyTarget.map((target): Bare => ({ kind: "undo", target })),
  fc.tuple(anyTarget, anyItem).map(([target, item]): Bare => ({ kind: "refile", target, item })),
  anyTarget.map(
    (target): Bare => ({ kind: "amend", target, content: { kind: "note", said: "verbatim", text: "nye ord" } }),
  ),
  anyTarget.map((target): Bare => ({ kind: "strike", target })),
);

/** Two writers' journals, begun by the moderator; each writer's lines in the order of their numbers. */
const anyJournal: fc.Arbitrary<readonly Entry[]> = fc
  .array(fc.tuple(fc.constantFrom("mod", "sec"), anyContent, anyTime, fc.boolean(), anyTime), { maxLength: 25 })
  .map((lines) => {
    const numbers = new Map<string, number>([["mod", 1]]);
    const start: Entry = { ...EVERY_KIND.start, audience: undefined, id: "mod:1", at: AT, t: 0 } as Entry;
    let written = 0;
    const rest = lines.map(([writer, content, step, given, t]): Entry => {
      written += step % 100_000;
      const n = (numbers.get(writer) ?? 0) + 1;
      numbers.set(writer, n);
      const times = given ? { t: Math.min(t, written), typed: written } : { t: written };
      return { ...content, id: `${writer}:${n}`, at: AT, ...times } as Entry;
    });
    return [start, ...rest];
  });

describe("for any entries of any kinds", () => {
  test("the order in which they come makes no difference", () => {
    fc.assert(
      fc.property(
        anyJournal.chain((journal) =>
          fc.tuple(fc.constant(journal), fc.shuffledSubarray([...journal], { minLength: journal.length })),
        ),
        ([journal, shuffled]) => {
          expect(plain(fold(CHOIR, shuffled))).toEqual(plain(fold(CHOIR, journal)));
        },
      ),
      { numRuns: 400 },
    );
  });

  test("one after the other comes to the same as all at once", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const grown = journal.reduce(append, fold(CHOIR, []));
        expect(plain(grown)).toEqual(plain(fold(CHOIR, journal)));
      }),
      { numRuns: 400 },
    );
  });

  test("a late line of the other writer comes to the same, too", () => {
    fc.assert(
      fc.property(
        anyJournal.chain((journal) =>
          fc.tuple(fc.constant(journal), fc.shuffledSubarray([...journal], { minLength: journal.length })),
        ),
        ([journal, shuffled]) => {
          expect(plain(shuffled.reduce(append, fold(CHOIR, [])))).toEqual(plain(fold(CHOIR, journal)));
        },
      ),
      { numRuns: 200 },
    );
  });

  test.each([1, 2, 3])("so does a long one, in which what was kept lately is changed again and again (%i)", (seed) => {
    const contents = fc.sample(anyContent, { numRuns: 1400, seed });
    let t = 0;
    const journal = contents.map((content, index): Entry => {
      t += 1 + ((index * 7919) % 9000);
      // Lines that are changed are among the last fifty, and now and then an old one is.
      const back = index % 90 === 89 ? Math.floor(index / 2) : 1 + ((index * 31) % 50);
      const target = "target" in content ? { target: `mod:${Math.max(2, index + 2 - back)}` } : {};
      const isEarlier = (content.kind === "turn" || content.kind === "turn-end") && index % 200 < 3 && seed !== 1;
      const times = isEarlier ? { t: Math.max(0, t - 20_000), typed: t } : { t };
      return { ...content, ...target, id: `mod:${index + 2}`, at: AT, ...times } as Entry;
    });
    const start: Entry = { ...EVERY_KIND.start, audience: undefined, id: "mod:1", at: AT, t: 0 } as Entry;
    let session = fold(CHOIR, [start]);
    let taken = 0;
    for (let step = 0; taken < journal.length; step += 1) {
      const several = journal.slice(taken, taken + 1 + (step % 3));
      taken += several.length;
      session = appendAll(session, several);
      if (step % 29 === 0 || taken === journal.length)
        expect(plain(session)).toEqual(plain(fold(CHOIR, [start, ...journal.slice(0, taken)])));
    }
  });

  test("appending never changes a session that someone still holds", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        let session = fold(CHOIR, []);
        for (const entry of journal) {
          const before = JSON.stringify(plain(session));
          const next = append(session, entry);
          expect(JSON.stringify(plain(session))).toBe(before);
          session = next;
        }
      }),
      { numRuns: 100 },
    );
  });

  test("every entry is there, whatever was done to it", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        expect(new Set(fold(CHOIR, journal).entries)).toEqual(new Set(journal));
      }),
    );
  });

  test("no stretch of time is negative, and none but the last is open", () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const { idle, presence } = fold(CHOIR, journal);
        for (const stretch of idle.slice(0, -1)) expect(stretch.to).toBeDefined();
        for (const { from, to } of idle) if (to !== undefined) expect(to).toBeGreaterThanOrEqual(from);
        for (const stretches of presence.values()) {
          for (const stretch of stretches.slice(0, -1)) expect(stretch.to).toBeDefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe("every kind of entry", () => {
  const kinds = Object.keys(EVERY_KIND) as EntryKind[];

  test.each(kinds)("%s is folded, undone, and struck from", (kind) => {
    const start: Entry = { ...EVERY_KIND.start, audience: undefined, id: "mod:1", t: 0 } as Entry;
    const entry = { ...EVERY_KIND[kind], id: "mod:2", t: 5_000 } as Entry;
    const undo: Entry = { id: "mod:3", at: AT, t: 6_000, kind: "undo", target: "mod:2" };
    expect(fold(CHOIR, [start, entry]).entries).toHaveLength(2);
    const undone = fold(CHOIR, [start, entry, undo]);
    expect(stands(undone, entry)).toBe(false);
    const empty: Entry = { id: "mod:2", at: AT, t: 5_000, kind: "struck" };
    const struck = strikeFrom(fold(CHOIR, [start, entry]), [empty]);
    expect(struck.entries).toEqual([start, empty]);
    expect(stands(struck, empty)).toBe(false);
  });

  test("one that a later version wrote is kept and does nothing", () => {
    const start: Entry = { ...EVERY_KIND.start, audience: undefined, id: "mod:1", t: 0 } as Entry;
    const odd: Entry = { id: "mod:2", at: AT, t: 1, kind: "unknown", raw: { kind: "vote", target: "mod:1" } };
    const session = fold(CHOIR, [start, odd]);
    expect(session.entries).toEqual([start, odd]);
    // That its writer was there is known all the same.
    const without = { ...fold(CHOIR, [start]), seen: new Map([["mod", 1]]), entries: [] };
    expect(plain({ ...session, entries: [] })).toEqual(plain(without));
  });

  test("a journal whose first line is lost still folds", () => {
    const note = { ...EVERY_KIND.note, id: "mod:7" } as Entry;
    const session = fold(CHOIR, [note]);
    expect(session.facts).toBeUndefined();
    expect(session.entries).toEqual([note]);
  });
});

describe("amending", () => {
  const start: Entry = { ...EVERY_KIND.start, audience: undefined, id: "mod:1", t: 0 } as Entry;
  const note: Entry = {
    id: "mod:2",
    at: AT,
    t: 10,
    kind: "note",
    item: "everyday",
    said: "paraphrase",
    text: "først",
    codes: ["a"],
  };
  const amend = (n: number, text: string): Entry => ({
    id: `mod:${n}`,
    at: AT,
    t: n * 10,
    kind: "amend",
    target: "mod:2",
    content: { kind: "note", said: "verbatim", text },
  });

  test("both wordings are kept, the last one shows, and the old one's codes do not stay with it", () => {
    const session = fold(CHOIR, [start, note, amend(3, "så"), amend(4, "til slutt")]);
    expect(contentOf(session, note)).toEqual({
      id: "mod:2",
      at: AT,
      t: 10,
      kind: "note",
      item: "everyday",
      said: "verbatim",
      text: "til slutt",
    });
    expect(session.revisions.get("mod:2")?.amended).toMatchObject([{ text: "så" }, { text: "til slutt" }]);
    expect(session.entries).toContain(note);
  });

  test("undoing an amendment brings the wording before it back", () => {
    const undo: Entry = { id: "mod:5", at: AT, t: 50, kind: "undo", target: "mod:4" };
    const once = fold(CHOIR, [start, note, amend(3, "så"), amend(4, "til slutt"), undo]);
    expect(contentOf(once, note)).toMatchObject({ text: "så" });
    const twice = append(once, { id: "mod:6", at: AT, t: 60, kind: "undo", target: "mod:3" });
    expect(contentOf(twice, note)).toBe(note);
  });

  test("a note that was refiled and amended has its new words under its new question", () => {
    const refile: Entry = { id: "mod:5", at: AT, t: 50, kind: "refile", target: "mod:2", item: "hinders" };
    const session = fold(CHOIR, [start, note, refile, { ...amend(3, "nye"), id: "mod:6", t: 60 }]);
    expect(contentOf(session, note)).toMatchObject({ item: "hinders", text: "nye" });
    expect(session.progress.get("hinders")?.notes).toBe(1);
    expect(session.progress.get("everyday")?.notes ?? 0).toBe(0);
  });
});

describe("what has ended", () => {
  const line = (n: number, draft: Bare): Entry => ({ ...draft, id: `mod:${n}`, at: AT, t: n * 60_000 }) as Entry;
  const until = (...drafts: readonly Bare[]): Session =>
    fold(
      CHOIR,
      drafts.map((draft, index) => line(index + 1, draft)),
    );
  const begins: readonly Bare[] = [
    { kind: "join", writer: "mod", role: "moderator", program: "0.1.0" },
    { kind: "reach", item: "everyday" },
  ];

  test.each<[string, readonly Bare[], Session["state"]]>([
    ["ended", [{ kind: "end" }, { kind: "pause" }, { kind: "continue" }], "ended"],
    ["ended", [{ kind: "end" }, { kind: "continue" }], "ended"],
    ["ended", [{ kind: "end" }, { kind: "pause" }], "ended"],
    ["ended", [{ kind: "end" }, { kind: "leave" }], "ended"],
    ["ended in a pause", [{ kind: "pause" }, { kind: "end" }, { kind: "continue" }], "ended"],
    ["laid aside", [{ kind: "leave" }, { kind: "pause" }, { kind: "continue" }], "left"],
    ["ended, and taken up again", [{ kind: "end" }, { kind: "resume", program: "0.1.0" }], "open"],
  ])("%s: a pause opens nothing", (_, after, state) => {
    const session = until(...begins, ...after);
    expect(session.state).toBe(state);
    // Time that goes by after the end is nobody's, whatever was written in it.
    const open = session.idle.filter(({ to }) => to === undefined);
    expect(open).toHaveLength(state === "open" ? 0 : 1);
  });

  test("a turn that is logged after the end has no time", () => {
    const turn: Bare = { kind: "turn", speakers: { who: [3] } };
    const session = until(...begins, { kind: "end" }, { kind: "pause" }, { kind: "continue" }, turn, {
      kind: "turn-end",
    });
    expect(session.voices.get(3)?.talk).toBe(0);
  });
});

test("ids are compared as numbers, so that the tenth line comes after the ninth", () => {
  const at = (id: string): Entry => ({ id, at: AT, t: 5, kind: "memo", text: id });
  const session = fold(CHOIR, [at("sec:2"), at("mod:10"), at("mod:9~2"), at("mod:9")]);
  expect(session.entries.map(({ id }) => id)).toEqual(["mod:9", "mod:9~2", "mod:10", "sec:2"]);
  expect(partsOf("mod:9~2")).toEqual({ writer: "mod", n: 9 });
});
