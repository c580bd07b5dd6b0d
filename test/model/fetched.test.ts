// Words fetched from the recording: what they make of a line, which of several count, and that a session is no longer for them.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Draft, Entry, EntryOf } from "../../src/model/entry.ts";
import { putInQuote, quotedIn } from "../../src/model/quotes.ts";
import { fetchedIn, listenFrom } from "../../src/model/session/fetched.ts";
import { append, fold } from "../../src/model/session/fold.ts";
import { contentOf, type Session } from "../../src/model/session/session.ts";
import { quotesToFetch } from "../../src/telling/stubs.ts";
import { anyLines, sessionOf } from "../export/anyJournal.ts";
import { choirGuide } from "../export/choir.ts";

const AT = "2026-11-22T18:00:00.000+01:00";
const stub = {
  id: "mod:3",
  at: AT,
  t: 60_000,
  kind: "note",
  speakers: { who: [3] },
  said: "stub",
  text: "Det var da",
} as const;
const fetch = (id: string, made: string, text: string, more: object = {}): Entry =>
  ({ id, at: AT, t: 60_000, kind: "fetch", target: "mod:3", quote: 0, text, by: "AB", made, ...more }) as Entry;

const sessionWith = (...entries: readonly Entry[]): Session => fold(choirGuide, [stub as Entry, ...entries]);
const nowIn = (session: Session): EntryOf<"note"> => contentOf(session, stub as Entry) as EntryOf<"note">;

describe("a stub", () => {
  test("is verbatim once it is fetched, and keeps its id, who spoke and when", () => {
    const session = sessionWith(fetch("mod:4", "2026-11-30T09:00:00.000+01:00", "Det var da det snudde"));
    expect(nowIn(session)).toEqual({ ...stub, said: "verbatim", text: "Det var da det snudde" });
    expect(quotesToFetch(session)).toEqual([]);
    expect(fetchedIn(session, stub as Entry)).toMatchObject([{ by: "AB", made: "2026-11-30T09:00:00.000+01:00" }]);
  });

  test("fetched by two has the words of whoever fetched last, whichever writer's line comes last", () => {
    const session = sessionWith(
      fetch("mod:9", "2026-12-01T09:00:00.000+01:00", "Det var da det snudde"),
      fetch("sec:2", "2026-11-30T09:00:00.000+01:00", "Det var da det snudde for meg", { by: "CD" }),
    );
    expect(nowIn(session).text).toBe("Det var da det snudde");
    expect(session.revisions.get("mod:3")?.fetched?.map(({ by }) => by)).toEqual(["CD", "AB"]);
  });

  test("by the wall clock, also over midnight in another zone", () => {
    const session = sessionWith(
      fetch("mod:9", "2026-12-01T00:30:00.000+02:00", "først"),
      fetch("sec:2", "2026-11-30T23:00:00.000+00:00", "sist"),
    );
    expect(nowIn(session).text).toBe("sist");
  });

  test("is to be fetched again when what was fetched is taken back", () => {
    const taken = fetch("mod:4", "2026-11-30T09:00:00.000+01:00", "feil sitat");
    const session = append(sessionWith(taken), { id: "mod:5", at: AT, t: 60_001, kind: "undo", target: "mod:4" });
    expect(nowIn(session)).toEqual(stub);
    expect(quotesToFetch(session).map(({ words }) => words)).toEqual(["Det var da"]);
  });

  test("that is amended after it was fetched stands as amended, and is still known as fetched where the words still stand", () => {
    const amend = (at: string, text: string): Entry => {
      const content = { kind: "note", said: "verbatim", text, codes: ["vendepunkt"] } as const;
      return { id: "mod:7", at, t: 90_000, kind: "amend", target: "mod:3", content };
    };
    const fetched = fetch("mod:4", "2026-11-30T09:00:00.000+01:00", "Det var da det snudde");
    const kept = sessionWith(fetched, amend("2026-12-01T09:00:00.000+01:00", "Det var da det snudde"));
    expect(nowIn(kept)).toMatchObject({ text: "Det var da det snudde", codes: ["vendepunkt"] });
    expect(fetchedIn(kept, stub as Entry)).toHaveLength(1);
    const reworded = sessionWith(fetched, amend("2026-12-01T09:00:00.000+01:00", "Noe annet"));
    expect(nowIn(reworded).text).toBe("Noe annet");
    expect(fetchedIn(reworded, stub as Entry)).toEqual([]);
    // An amendment made before it was fetched doesn't hold against the recording.
    const before = sessionWith(fetched, amend("2026-11-29T09:00:00.000+01:00", "Noe annet"));
    expect(nowIn(before)).toMatchObject({ text: "Det var da det snudde", codes: ["vendepunkt"] });
  });
});

describe("a line with the writer's own words and quotes", () => {
  const mixed = {
    said: "stub",
    text: "nølte, sa «nei» og så «Jeg 😀 vi",
    quotes: [
      { from: 11, to: 14 },
      { from: 23, to: 31 },
    ],
  } as const;

  test("has the open quote filled in and closed, and the others untouched", () => {
    expect(quotedIn(mixed)).toEqual(["nei", "Jeg 😀 vi"]);
    const filled = putInQuote(mixed, 1, "Jeg 😀 ville ikke");
    expect(filled.text).toBe("nølte, sa «nei» og så «Jeg 😀 ville ikke»");
    expect(filled.said).toBe("paraphrase");
    expect(quotedIn(filled)).toEqual(["nei", "Jeg 😀 ville ikke"]);
  });

  test("has a quote that was wrong put right, and is still to be fetched", () => {
    const filled = putInQuote(mixed, 0, "nei, aldri");
    expect(filled).toMatchObject({ said: "stub", text: "nølte, sa «nei, aldri» og så «Jeg 😀 vi" });
    expect(quotedIn(filled)).toEqual(["nei, aldri", "Jeg 😀 vi"]);
  });

  test("stays as it is where it has no such quote, and so does what is paraphrased", () => {
    expect(putInQuote(mixed, 2, "x")).toBe(mixed);
    const told = { said: "paraphrase", text: "savnet dem" } as const;
    expect(putInQuote(told, 0, "x")).toBe(told);
  });
});

describe("where to listen", () => {
  const turn = (id: string, t: number, who: number): Draft & { id: string } => ({
    id,
    at: AT,
    t,
    kind: "turn",
    speakers: { who: [who] },
  });
  const from = (note: object, ...turns: readonly object[]): number =>
    listenFrom(fold(choirGuide, [...turns, stub] as Entry[]), { ...stub, ...note } as EntryOf<"note">);

  test("from the beginning of the turn, since the words were said before they were written", () => {
    expect(from({}, turn("mod:1", 42_000, 3))).toBe(42_000);
  });

  test("also where another had begun to speak while it was written; but not of a turn long past, or another's", () => {
    expect(from({}, turn("mod:1", 42_000, 3), turn("mod:2", 55_000, 1))).toBe(42_000);
    expect(from({ t: 300_000 }, turn("mod:1", 42_000, 3), turn("mod:2", 55_000, 1))).toBe(300_000);
    expect(from({}, turn("mod:1", 42_000, 2))).toBe(60_000);
  });

  test("without a speaker whoever had the floor; without turns from when it was written", () => {
    expect(from({ speakers: undefined }, turn("mod:1", 42_000, 2))).toBe(42_000);
    expect(from({})).toBe(60_000);
  });
});

test("a session is the same in time, turns, talk and figures, whatever is fetched afterwards", () => {
  const anyFetches = fc.array(
    fc.record({
      target: fc.nat({ max: 39 }),
      quote: fc.nat({ max: 2 }),
      writer: fc.constantFrom("mod", "sec"),
      made: fc.nat(),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(anyLines, anyFetches, (lines, fetches) => {
      const before = sessionOf(lines);
      const last = before.entries.at(-1) as Entry;
      const { at, t, typed = t } = last;
      const fetched = fetches.map(
        ({ target, quote, writer, made }, index): Entry =>
          ({
            ...{ id: `${writer}:${5000 + index}`, at, t: typed, kind: "fetch", target: `mod:${1000 + target}`, quote },
            ...{ text: `hentet ${index}`, by: "AB", made: new Date(1_800_000_000_000 + made).toISOString() },
          }) as Entry,
      );
      const after = fold(before.guide, [...before.entries, ...fetched]);
      const { entries: _, revisions: __, ...rest } = before;
      const { entries: ___, revisions: ____, ...same } = after;
      expect(same).toEqual(rest);
      // One by one they come to the same.
      expect(fetched.reduce(append, before)).toEqual(after);
    }),
  );
});
