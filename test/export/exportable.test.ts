// What must not leave, does not: looked for in the bytes of every format, and in what it is held back for.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import type { Session, Turn } from "../../src/model/session/session.ts";
import { parseLine } from "../../src/store/journal/line.ts";
import { nb } from "../../src/text/nb/index.ts";
import { rounds } from "../soak.ts";
import { carriesAPart } from "./carried.ts";
import { CHOIR, choir, choirEntries, choirGuide, MEMO, SECRETS } from "./choir.ts";
import { searchable } from "./contents.ts";
import { SECRETS as GARDEN_SECRETS, garden, gardenEntries } from "./garden.ts";
import { BESIDE_AUDIO } from "./lined-up.ts";

async function bytes(session: Session, format: string, memos: boolean): Promise<string> {
  const exporter = await exporterFor(format);
  const contents = await exporter?.write([{ id: CHOIR, session: exportable(session, { memos }).session }], "nb", nb);
  return searchable(contents ?? "");
}

/** A journal with these lines at its end, one a second, after the choir's. */
function choirWith(...lines: readonly object[]): Session {
  const more = lines.map((line, index) => {
    const t = 2_000_000 + index * 1000;
    return { id: `mod:${1000 + index}`, at: "2026-11-22T19:00:00.000+01:00", t, ...line } as Entry;
  });
  return fold(choirGuide, [...choirEntries, ...more]);
}

test("the sessions hold everything that must not leave: the search below can fail", () => {
  const journal = JSON.stringify(choirEntries);
  for (const secret of [...SECRETS, MEMO]) expect(journal).toContain(secret);
  const other = JSON.stringify(gardenEntries);
  for (const secret of GARDEN_SECRETS) expect(other).toContain(secret);
});

describe.each(FORMATS)("%s", (format) => {
  test("never tells of a line whose kind has no record", async () => {
    const line = { kind: "tomorrow", trace: "nobody-listed-this", text: "uventet slag linje", item: "everyday" };
    const raw = { id: "mod:1000", at: "2026-11-22T19:00:00.000+01:00", t: 2_000_000, ...line };
    const read = parseLine(JSON.stringify(raw));
    const { session, held } = exportable(fold(choirGuide, [...choirEntries, read as Entry]), { memos: true });
    const before = exportable(choir, { memos: true }).held;
    const newer = (all: typeof held): number => all.find(({ reason }) => reason === "newer")?.count ?? 0;
    expect(newer(held)).toBe(newer(before) + 1);
    const exporter = await exporterFor(format);
    const told = searchable((await exporter?.write([{ id: CHOIR, session }], "nb", nb)) ?? "");
    for (const secret of ["uventet slag", "nobody-listed-this", "tomorrow"]) expect(told).not.toContain(secret);
  });

  test("never tells of one that came in memory alone, past every reader", async () => {
    const session = choirWith({ kind: "tomorrow", text: "uventet slag linje", item: "everyday" });
    expect(await bytes(session, format, true)).not.toContain("uventet slag");
  });

  test.each(SECRETS)("never tells: %s", async (secret) => {
    expect(await bytes(choir, format, false)).not.toContain(secret);
    expect(await bytes(choir, format, true)).not.toContain(secret);
  });

  test.each(GARDEN_SECRETS)("never tells, of what a secretary caught: %s", async (secret) => {
    expect(await bytes(garden, format, true)).not.toContain(secret);
  });

  const hasWords = !carriesAPart(format);

  test.runIf(hasWords)("tells what was parked, and what both wrote afterwards", async () => {
    const contents = await bytes(garden, format, false);
    const after = ["De snakket til hverandre, ikke til meg", "Rommet var for varmt"];
    expect(contents).toContain("felles kompost");
    // What lies outside the recording is left out of what is aligned with it, and that is told there.
    for (const words of after)
      if (BESIDE_AUDIO.includes(format)) expect(contents).not.toContain(words);
      else expect(contents).toContain(words);
  });

  test.runIf(hasWords)("tells a memo only when asked to", async () => {
    expect(await bytes(choir, format, false)).not.toContain(MEMO);
    expect(await bytes(choir, format, true)).toContain(MEMO);
  });

  test.runIf(hasWords)("tells what was said in the parts that may leave", async () => {
    const contents = await bytes(choir, format, false);
    for (const words of [
      "Mange var usikre i starten",
      "Det traff meg 🙂 æøå 日本 👩‍👩‍👧",
      "Gruppa ga meg mot",
      "ser ned",
    ]) {
      expect(contents).toContain(words);
    }
  });
});

test("says how much was held back, and why", () => {
  expect(exportable(choir, { memos: false }).held).toEqual([
    { reason: "private", count: 11 },
    { reason: "memo", count: 1 },
    { reason: "wording", count: 1 },
    { reason: "undone", count: 1 },
    { reason: "fragment", count: 1 },
    { reason: "newer", count: 1 },
    { reason: "nowhere", count: 1 },
  ]);
});

test("and of what a secretary caught: turns, cues and parked things of the round; whispers; and slips", () => {
  expect(exportable(garden, { memos: false }).held).toEqual([
    { reason: "private", count: 9 },
    { reason: "wording", count: 3 },
    { reason: "whisper", count: 4 },
    { reason: "undone", count: 4 },
  ]);
});

test.each([
  ["choir", choir],
  ["garden", garden],
])("what may leave, may leave whole: nothing more is held back the second time (%s)", (_, session) => {
  const once = exportable(session, { memos: true }).session;
  const twice = exportable(once, { memos: true });
  expect(twice.held).toEqual([]);
  expect(twice.session).toEqual(once);
});

describe("a session edited by hand, or half done", () => {
  const leaves = (session: Session): string => JSON.stringify(exportable(session, { memos: false }).session.entries);

  test("a note whose strike has not reached the disk leaves as the mark of a strike", () => {
    const session = choirWith(
      { kind: "note", item: "hope", said: "paraphrase", text: "navnet på naboen" },
      { kind: "strike", target: "mod:1000" },
      { kind: "amend", target: "mod:1000", content: { kind: "note", said: "paraphrase", text: "naboen igjen" } },
    );
    expect(leaves(session)).not.toMatch(/nabo/);
    expect(exportable(session, { memos: false }).session.entries).toContainEqual({
      id: "mod:1000",
      at: "2026-11-22T19:00:00.000+01:00",
      t: 2_000_000,
      kind: "struck",
    });
  });

  test("a new wording of a wording stays, and so does one of a line that is not there", () => {
    const content = { kind: "note", said: "paraphrase", text: "om igjen" };
    const chain = [
      { kind: "note", item: "round", said: "paraphrase", text: "i runden" },
      { kind: "amend", target: "mod:1000", content },
      { kind: "amend", target: "mod:1001", content },
      { kind: "amend", target: "sec:999", content },
    ];
    expect(leaves(choirWith(...chain))).not.toContain("om igjen");
  });

  test("a note that became a memo is a memo, and one that was a memo stays one", () => {
    const session = choirWith(
      { kind: "note", item: "hope", said: "paraphrase", text: "tanke en" },
      { kind: "amend", target: "mod:1000", content: { kind: "memo", text: "tanke to" } },
      { kind: "memo", item: "hope", text: "tanke tre" },
      { kind: "amend", target: "mod:1002", content: { kind: "note", said: "paraphrase", text: "tanke fire" } },
    );
    expect(leaves(session)).not.toContain("tanke");
  });

  test("filed through the presentation round on its way elsewhere, a note stays", () => {
    const session = choirWith(
      { kind: "note", item: "hope", said: "paraphrase", text: "på vandring" },
      { kind: "refile", target: "mod:1000", item: "round" },
      { kind: "refile", target: "mod:1000", item: "difficult" },
    );
    expect(leaves(session)).not.toContain("på vandring");
  });

  test("filed there by mistake and taken back, it leaves", () => {
    const session = choirWith(
      { kind: "note", item: "hope", said: "paraphrase", text: "på vandring" },
      { kind: "refile", target: "mod:1000", item: "round" },
      { kind: "undo", target: "mod:1001" },
    );
    expect(leaves(session)).toContain("på vandring");
  });

  test("what was said to an own question leaves when the question is struck, where it was asked in the open", () => {
    const session = choirWith(
      { kind: "reach", item: "hope" },
      { kind: "struck" },
      { kind: "reach", item: "own:mod-9" },
      { kind: "note", item: "own:mod-9", said: "verbatim", text: "svaret i det åpne" },
    );
    expect(leaves(session)).toContain("svaret i det åpne");
  });

  test("and stays where it was asked in the presentation round, also at another own question there", () => {
    const session = choirWith(
      { kind: "reach", item: "round" },
      { kind: "struck" },
      { kind: "reach", item: "own:mod-9" },
      { kind: "note", item: "own:mod-9", said: "verbatim", text: "svaret i runden" },
      { kind: "own", item: "own:mod-10", after: "own:mod-9", text: "enda et spørsmål" },
      { kind: "note", item: "own:mod-10", said: "verbatim", text: "enda et svar" },
    );
    expect(leaves(session)).not.toMatch(/svaret i runden|enda et/);
  });

  test("own questions that were asked at each other are asked nowhere", () => {
    const session = choirWith(
      { kind: "own", item: "own:mod-8", after: "own:mod-9", text: "høna" },
      { kind: "own", item: "own:mod-9", after: "own:mod-8", text: "egget" },
    );
    expect(leaves(session)).not.toMatch(/høna|egget/);
  });
});

describe("what a secretary caught", () => {
  const leaves = (session: Session): Session => exportable(session, { memos: true }).session;

  test("whispers leave neither their words nor their time: not even the session ends with one", () => {
    const without = leaves(choirWith());
    const session = leaves(choirWith({ kind: "whisper", text: "hysj" }));
    expect(session).toEqual(without);
  });

  test("a whisper that was struck leaves the mark of a strike, as anything does", () => {
    const { entries } = leaves(choirWith({ kind: "whisper", text: "hysj" }, { kind: "strike", target: "mod:1000" }));
    expect(JSON.stringify(entries)).not.toContain("hysj");
    expect(entries.at(-2)).toMatchObject({ id: "mod:1000", kind: "struck" });
  });

  test("neither a new wording nor a new place makes a whisper anything else", () => {
    const { entries } = leaves(
      choirWith(
        { kind: "whisper", text: "hysj en" },
        { kind: "amend", target: "mod:1000", content: { kind: "note", said: "verbatim", text: "hysj to" } },
        { kind: "refile", target: "mod:1000", item: "hope" },
      ),
    );
    expect(JSON.stringify(entries)).not.toMatch(/hysj|mod:1000/);
  });

  test("a line that says so much that this version doesn't know it as a whisper stays too, and a torn one", () => {
    const raw = { id: "mod:1000", at: "2026-11-22T19:00:00.000+01:00", t: 1, kind: "whisper", text: 7, hysj: "hysj" };
    const { entries } = leaves(
      choirWith({ kind: "unknown", raw }, { kind: "fragment", raw: '{"kind":"whisper","text":"hysj' }),
    );
    expect(JSON.stringify(entries)).not.toContain("hysj");
  });

  test("a debrief that was taken back or struck stays; a new wording goes with what it belongs to", () => {
    const { entries } = leaves(
      choirWith(
        { kind: "debrief", text: "tatt en" },
        { kind: "amend", target: "mod:1000", content: { kind: "debrief", text: "tatt to" } },
        { kind: "undo", target: "mod:1000" },
        { kind: "debrief", about: "guide", text: "tatt tre" },
        { kind: "strike", target: "mod:1003" },
        { kind: "amend", target: "mod:1003", content: { kind: "debrief", text: "tatt fire" } },
        { kind: "debrief", text: "beholdt" },
      ),
    );
    expect(JSON.stringify(entries)).not.toContain("tatt");
    expect(JSON.stringify(entries)).toContain("beholdt");
  });

  test("that something was taken up again leaves only where what was parked does", () => {
    const { entries } = leaves(
      choirWith(
        { kind: "park", item: "round", text: "parkert inne" },
        { kind: "park", item: "hope", text: "parkert ute" },
        { kind: "taken-up", target: "mod:1000" },
        { kind: "taken-up", target: "mod:1001" },
        { kind: "taken-up", target: "mod:999" },
      ),
    );
    expect(JSON.stringify(entries)).not.toContain("parkert inne");
    expect(entries.flatMap((entry) => (entry.kind === "taken-up" ? [entry.target] : []))).toEqual(["mod:1001"]);
  });

  test("a turn in the presentation round ends the one before it, and tells nothing else", () => {
    const turn = (item: string, who: number) => ({ kind: "turn", item, speakers: { who: [who] } });
    const { turns, entries } = leaves(
      choirWith(
        { kind: "resume", program: "0.1.0" },
        turn("hope", 1),
        turn("round", 2),
        turn("round", 3),
        turn("hope", 4),
      ),
    );
    expect(turns.map(({ speakers, from, to }) => [speakers.who, from, to])).toEqual([
      [[1], 2_001_000, 2_002_000],
      [[4], 2_004_000, undefined],
    ]);
    expect(entries.slice(-3).map(({ id, kind }) => [id, kind])).toEqual([
      ["mod:1001", "turn"],
      ["mod:1002", "turn-end"],
      ["mod:1004", "turn"],
    ]);
  });

  test("that hints were hushed is kept, and tells nobody's words", () => {
    const hush = { kind: "hints", silenced: true, participant: 2 };
    expect(leaves(choirWith(hush)).entries.at(-1)).toMatchObject(hush);
  });
});

test("without its guide a session keeps what was noted under its questions", () => {
  const bare = fold({ ...choirGuide, sections: [] }, choirEntries);
  const { session, held } = exportable(bare, { memos: true });
  expect(held.find(({ reason }) => reason === "nowhere")?.count).toBeGreaterThan(20);
  expect(JSON.stringify(session.entries)).not.toContain("Solveig Alt");
});

describe("any journal", () => {
  const PRIVATE = ["round", "thanks", "own:mod-1"];
  /** Kinds that say where they belong. */
  const PLACED = new Set(["note", "comment", "cue", "memo", "summary", "skip", "park", "refile"]);
  const kinds = [
    ...["note", "comment", "cue", "memo", "summary", "skip", "amend", "fetch", "refile", "undo", "reach"],
    ...["park", "whisper", "debrief", "turn", "turn-end", "taken-up", "strike"],
  ];
  /** One line; `n` is the line that it is about, where it is about one. */
  const anyLine = fc.record({
    kind: fc.constantFrom(...kinds),
    item: fc.constantFrom("everyday", "hope", "own:mod-2", ...PRIVATE),
    n: fc.nat({ max: 40 }),
  });

  test("words that were ever under the presentation round, struck or whispered are in no export", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { maxLength: 40 }), async (lines) => {
        const worded = (index: number) => ({ text: `ord-${index}-` });
        const entries = lines.map(({ kind, item, n }, index): object => {
          const target = `mod:${1000 + n}`;
          if (kind === "undo" || kind === "taken-up" || kind === "strike") return { kind, target };
          if (kind === "turn-end") return { kind };
          if (kind === "turn") return { kind, item, speakers: { who: [n + 1] } };
          if (kind === "whisper" || kind === "debrief") return { kind, ...worded(index) };
          if (kind === "refile") return { kind, target, item };
          if (kind === "amend") return { kind, target, content: { kind: "comment", ...worded(index) } };
          if (kind === "fetch")
            return { kind, target, quote: 0, ...worded(index), by: "AB", made: "2026-11-30T09:15:00Z" };
          if (kind === "reach") return { kind, item };
          if (kind === "cue") return { kind, item, cue: "laughter", ...worded(index) };
          const more = kind === "note" ? { said: "verbatim" } : kind === "summary" ? { outcome: "confirmed" } : {};
          return { kind, item, ...more, ...worded(index) };
        });
        const session = choirWith(...entries);
        const undone = new Set(lines.flatMap(({ kind, n }) => (kind === "undo" ? [n] : [])));
        const secret = new Set<number>();
        for (const [index, { kind, item, n }] of lines.entries()) {
          if (kind === "whisper") secret.add(index);
          if (kind === "strike" && !undone.has(index)) secret.add(n);
          if (!PRIVATE.includes(item) || !PLACED.has(kind)) continue;
          if (kind !== "refile") secret.add(index);
          else if (!undone.has(index)) secret.add(n);
        }
        for (const [index, { kind, n }] of lines.entries())
          if ((kind === "amend" || kind === "fetch") && secret.has(n)) secret.add(index);
        for (const format of FORMATS) {
          const contents = await bytes(session, format, true);
          for (const index of secret) expect(contents).not.toContain(`ord-${index}-`);
        }
      }),
      { numRuns: rounds(30, 300) },
    );
  });

  test("the turns that leave are those of the session, as long as they were", () => {
    const line = fc.record({
      kind: fc.constantFrom("turn", "turn", "turn", "turn-end", "pause", "continue", "undo", "note"),
      item: fc.constantFrom("everyday", "hope", "round", "thanks"),
      n: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const entries = lines.map(({ kind, item, n }): object => {
          if (kind === "turn") return { kind, item, speakers: { who: [n + 1] } };
          if (kind === "note") return { kind, item, said: "paraphrase", text: "ord" };
          return kind === "undo" ? { kind, target: `mod:${1000 + n}` } : { kind };
        });
        const session = choirWith({ kind: "continue" }, ...entries, { kind: "end" });
        const open = session.turns.filter(({ item }) => !PRIVATE.includes(item ?? ""));
        // Whoever went on out of a part that stays behind is only heard from then on.
        const bare = ({ begins: _, ...turn }: Turn) => turn;
        expect(exportable(session, { memos: true }).session.turns.map(bare)).toEqual(open.map(bare));
      }),
    );
  });
});
