// What each format promises of itself, over any entries at all.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readJson } from "../../src/export/formats/json.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor } from "../../src/export/index.ts";
import { csvCell } from "../../src/markup/csv-cell.ts";
import type { Draft, Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { type Session, stands } from "../../src/model/session/session.ts";
import { entryOf } from "../../src/store/journal/line.ts";
import { nb } from "../../src/text/nb/index.ts";
import { anyDraft, anyText } from "../store/entries.ts";
import { choir, choirGuide } from "./choir.ts";
import { garden } from "./garden.ts";

async function write(format: string, ...sessions: readonly Session[]): Promise<string> {
  const exporter = await exporterFor(format);
  const named = sessions.map((session, index) => ({ id: `session-${index + 1}`, session }));
  return Buffer.from((await exporter?.write(named, "nb", nb)) ?? "").toString("utf8");
}

const AT = "2026-11-22T18:00:00.000+01:00";
const choirOut = exportable(choir, { memos: true }).session;

const gardenOut = exportable(garden, { memos: true }).session;

/** Kinds that may be under a question. */
const PLACED = new Set(["note", "comment", "cue", "memo", "summary", "park", "turn"]);

/** Lines that say something of an earlier one, whatever that is. */
const anyRevision: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.constantFrom("undo", "refile", "amend"),
    fc.constantFrom("mod", "sec"),
    fc.integer({ min: 1, max: 30 }),
    anyText,
  )
  .map(([kind, writer, n, text]) => {
    const stamp = { at: AT, t: 2000, target: `${writer}:${n}` };
    if (kind === "undo") return { ...stamp, kind };
    if (kind === "refile") return { ...stamp, kind, item: "difficult" };
    return { ...stamp, kind: "amend", content: { kind: "note", said: "verbatim", text } };
  });

/** Any journal: entries of every kind, with any words, under questions that may leave. */
const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 3, arbitrary: anyDraft }, { weight: 1, arbitrary: anyRevision }),
      fc.constantFrom("mod", "sec"),
      fc.constantFrom("everyday", "hope", undefined),
    ),
    { maxLength: 30 },
  )
  .map((lines) =>
    lines.map(([draft, writer, item], index) => {
      const placed = PLACED.has(draft.kind) ? { ...draft, item } : draft;
      // As it comes from a journal: JSON knows neither undefined nor -0.
      return JSON.parse(JSON.stringify({ id: `${writer}:${index + 1}`, ...placed })) as Entry;
    }),
  );

function leaving(entries: readonly Entry[]): Session {
  return exportable(fold(choirGuide, entries), { memos: true }).session;
}

type Talked = { readonly participant: number; readonly turns: number };

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;

describe("json", () => {
  test("gives back the choir's session whole", async () => {
    const [back] = readJson(await write("json", choirOut), entryOf) ?? [];
    expect(back && fold(back.guide, back.entries)).toEqual(choirOut);
  });

  test("gives back all that a secretary caught, with its turns and who spoke how much", async () => {
    const json = await write("json", gardenOut);
    const [back] = readJson(json, entryOf) ?? [];
    expect(back && fold(back.guide, back.entries)).toEqual(gardenOut);
    const [told] = JSON.parse(json).sessions;
    expect(told.turns).toEqual(gardenOut.turns);
    expect(told.participation.map(({ participant, turns }: Talked) => [participant, turns])).toEqual([
      [1, 3],
      [2, 1],
      [3, 1],
      [4, 1],
      [5, 1],
    ]);
  });

  test("tells no shares where no turns were logged", async () => {
    expect(JSON.parse(await write("json", choirOut)).sessions[0]).toMatchObject({ turns: [], participation: [] });
  });

  test("gives back any session whole, and several of them", async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, anyEntries, async (...journals) => {
        const [one, other] = [leaving(journals[0]), leaving(journals[1])];
        const back = readJson(await write("json", one, other), entryOf) ?? [];
        expect(back.map(({ guide, entries }) => fold(guide, entries))).toEqual([one, other]);
        expect(back.map(({ id }) => id)).toEqual(["session-1", "session-2"]);
      }),
    );
  });

  test("keeps entries of a later version when it reads a later file, and refuses what is no export", () => {
    const later = { id: "mod:1", at: AT, t: 0, kind: "gesture", hand: "left" };
    const file = {
      format: "samtale-session",
      version: 1,
      sessions: [{ id: "a", guide: choirGuide, entries: [later] }],
    };
    expect(readJson(JSON.stringify(file), entryOf)?.[0]?.entries).toEqual([
      { id: "mod:1", at: AT, t: 0, kind: "unknown", raw: later },
    ]);
    expect(readJson(JSON.stringify({ ...file, version: 2 }), entryOf)).toBeUndefined();
    expect(readJson(JSON.stringify({ ...file, format: "other" }), entryOf)).toBeUndefined();
    expect(readJson("{", entryOf)).toBeUndefined();
    expect(readJson("[]", entryOf)).toBeUndefined();
  });
});

/** Another reader than the writer: RFC 4180, character by character. */
function rowsIn(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  for (const [, quoted, bare, end] of csv.replace(/^\ufeff/, "").matchAll(pattern)) {
    row.push(quoted === undefined ? (bare ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe("csv", () => {
  test("begins with the mark that makes Excel read æ, ø and å, and ends every row with CRLF", async () => {
    const csv = await write("csv", choirOut);
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.split("\r\n").length).toBe(rowsIn(csv).length + 1);
  });

  test("every row of any session has every column, and no cell begins a formula or holds a control character", async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const csv = await write("csv", leaving(entries));
        const rows = rowsIn(csv);
        const heads = rows[0] ?? [];
        expect(heads).toHaveLength(32);
        for (const row of rows) expect(row).toHaveLength(heads.length);
        for (const one of rows.flat()) expect(one).not.toMatch(/^[=+\-@\t\r]/);
        expect(csv.isWellFormed()).toBe(true);
        expect(csv).not.toMatch(CONTROLS);
      }),
    );
  });

  test("a cell gives its text back when the apostrophe before it is taken away", () => {
    const plain = fc.string({ unit: fc.constantFrom(..."=+-@'\", \nåa1") });
    fc.assert(
      fc.property(plain, (text) => {
        const [[found = ""] = []] = rowsIn(`${csvCell(text)}\r\n`);
        expect(found.replace(/^'/, "")).toBe(text);
      }),
      { examples: [["=1+1"], ["'=1+1"], [" -1"], ["\n+"]] },
    );
  });

  test("a turn is a row of its own kind with how long it lasted, and one that was lost says so", async () => {
    const [heads = [], ...rows] = rowsIn(await write("csv", gardenOut));
    const cellsOf = (row: readonly string[], ...names: readonly string[]) =>
      names.map((name) => row[heads.indexOf(name)]);
    const turns = rows.filter((row) => cellsOf(row, "kind")[0] === "turn");
    expect(turns.map((row) => cellsOf(row, "id", "speakers", "together", "duration_ms", "about"))).toEqual(
      gardenOut.turns.map(({ id, speakers: { who, together }, from, to = from, lost }) => [
        id,
        typeof who === "string" ? who : who.join("; "),
        together ? "yes" : "",
        String(to - from),
        lost ? "lost" : "",
      ]),
    );
    const others = rows.filter((row) => !["turn", "pause", "leave"].includes(cellsOf(row, "kind")[0] ?? ""));
    for (const row of others) expect(cellsOf(row, "duration_ms")).toEqual([""]);
  });

  test("what was asked, probes, pauses and the recorder have rows, at their time", async () => {
    const [heads = [], ...rows] = rowsIn(await write("csv", gardenOut));
    const told = (kind: string, ...names: readonly string[]) =>
      rows
        .filter((row) => row[heads.indexOf("kind")] === kind)
        .map((row) => names.map((name) => row[heads.indexOf(name)]));
    const questions = told("reach", "time", "item", "number", "about").filter(([, , , about]) => about === "ask");
    expect(questions).toEqual([
      ["00:01:20", "round", "1", "ask"],
      ["00:02:30", "gain", "2", "ask"],
      ["00:07:10", "share", "3", "ask"],
    ]);
    expect(told("reach", "item", "text")).toContainEqual(["gain", gardenOut.items.get("gain")?.text.nb]);
    expect(told("pause", "id", "time", "duration_ms", "writer")).toEqual([["mod:28", "00:04:50", "130000", "mod"]]);
    expect(told("continue", "time")).toEqual([["00:07:00"]]);
    expect(told("recorder", "time", "about")).toEqual([
      ["00:00:32", "test"],
      ["00:01:02", "start"],
      ["00:10:45", "stop"],
    ]);
    expect(told("end", "time")).toEqual([["00:12:20"]]);
    const choirs = rowsIn(await write("csv", choirOut));
    const [choirHeads = []] = choirs;
    const probes = choirs.filter((row) => row[choirHeads.indexOf("kind")] === "probe");
    const probe = (row: readonly string[]) => ["time", "item", "text"].map((name) => row[choirHeads.indexOf(name)]);
    expect(probes.map(probe)).toEqual([
      ["00:04:30", "everyday", "Hva gjør du annerledes nå?"],
      ["00:15:20", "everyday", "Kan dere gi et eksempel?"],
    ]);
    expect(choirs.map((row) => row[choirHeads.indexOf("text")])).toContain("diktafon 1");
  });

  test("every row says of which study, and which guide in which version, it is", async () => {
    const [heads = [], ...rows] = rowsIn(await write("csv", choirOut));
    for (const row of rows)
      expect(["study", "guide", "guide_version"].map((name) => row[heads.indexOf(name)])).toEqual([
        "kor",
        "choir-evening",
        "2",
      ]);
  });

  test("a question that was only leafed past was not asked", async () => {
    const stamp = { at: AT } as const;
    const entries = [
      { ...stamp, id: "mod:1", t: 0, kind: "reach", item: "everyday" },
      { ...stamp, id: "mod:2", t: 1000, kind: "reach", item: "hope" },
      { ...stamp, id: "mod:3", t: 60_000, kind: "probe", item: "hope", probe: "gone" },
    ] as const;
    const [heads = [], ...rows] = rowsIn(await write("csv", leaving(entries)));
    expect(rows.map((row) => ["kind", "item", "text"].map((name) => row[heads.indexOf(name)]))).toEqual([
      ["reach", "hope", expect.any(String)],
      ["probe", "hope", "gone"],
    ]);
  });

  test("participants in one cell are never taken for a number with a comma", async () => {
    const rows = rowsIn(await write("csv", choirOut));
    const column = rows[0]?.indexOf("speakers") ?? -1;
    expect(rows.map((row) => row[column])).toContain("4; 1; 5");
  });
});

describe("txt", () => {
  const TURN = /^\[(\d\d+):([0-5]\d):([0-5]\d)\] ([^:\n]{1,63}): .*$/u;

  test("any session is turns and nothing else, their times ascending", async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const text = await write("txt", leaving(entries));
        const turns = text
          .split("\n")
          .slice(0, -1)
          .map((line) => TURN.exec(line));
        const times = turns.map((turn) => Number(turn?.[1]) * 3600 + Number(turn?.[2]) * 60 + Number(turn?.[3]));
        expect(times).toEqual(times.toSorted((one, other) => one - other));
        expect(text.endsWith("\n")).toBe(true);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(CONTROLS);
      }),
    );
  });

  test("a turn that was only logged is no paragraph", async () => {
    const text = await write("txt", gardenOut);
    expect(gardenOut.turns.length).toBeGreaterThan(5);
    for (const { id } of gardenOut.turns) expect(text).not.toContain(`${id})`);
    expect(text).not.toMatch(/^\[[^\]]*\] [^:]+: *$/mu);
  });

  test("a line with very many speakers has a name that analysis programs accept", async () => {
    const who = Array.from({ length: 40 }, (_, index) => index + 1);

    const session = fold(choirGuide, [
      { id: "mod:1", at: AT, t: 0, kind: "note", said: "paraphrase", speakers: { who }, text: "alle etter tur" },
    ]);
    expect(await write("txt", session)).toContain("Flere deltakere (40): [00:00:00] alle etter tur");
  });

  test.each([
    ["choir", choirOut],
    ["garden", gardenOut],
  ])("every utterance carries its id: the %s", async (_, session) => {
    const text = await write("txt", session);
    const kinds = ["note", "comment", "cue", "memo", "summary", "park", "debrief"];
    const ids = session.entries.filter((entry) => kinds.includes(entry.kind) && stands(session, entry));
    expect(ids.length).toBeGreaterThan(15);
    for (const { id } of ids) expect(text).toContain(`(${id})\n`);
  });
});

describe("md", () => {
  test("any session is well-formed text without control characters", async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const text = await write("md", leaving(entries));
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(CONTROLS);
      }),
    );
  });

  test("no words of a note become markup: the headings are the program's own", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."#*_<>[]|`~1.)-+=\n a") })),
        async (words) => {
          const note = (text: string): Session =>
            fold(choirGuide, [{ id: "mod:1", at: AT, t: 0, kind: "note", item: "hope", said: "paraphrase", text }]);
          const structure = (text: string): readonly string[] =>
            text.split("\n").filter((line) => /^(#|>|-{3}|\||`{3}|[-*+] |\d+[.)] )/u.test(line.trimStart()));
          const bare = structure(await write("md", note("ord")));
          expect(structure(await write("md", note(words)))).toHaveLength(bare.length);
        },
      ),
    );
  });
});
