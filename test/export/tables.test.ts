// The tables that people code in, before they are a file: what is data, in what order, and what becomes of a long text.
import { describe, expect, test } from "vitest";
import { type Choices, METHODS, USUAL } from "../../src/export/exporter.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { cutLongTexts } from "../../src/export/tables/long-texts.ts";
import { rankQuestions } from "../../src/export/tables/question-rank.ts";
import { guessRowHeight } from "../../src/export/tables/row-height.ts";
import type { Column, Sheet } from "../../src/export/tables/sheet.ts";
import { makeSheets } from "../../src/export/tables/workbook-sheets.ts";
import { cleanCell, cutIntoPieces, LONGEST_CELL } from "../../src/markup/cell.ts";
import type { Entry } from "../../src/model/entry.ts";
import { fold } from "../../src/model/session/fold.ts";
import { nb } from "../../src/text/nb/index.ts";
import { choir, choirGuide } from "./choir.ts";
import { garden, gardenGuide } from "./garden.ts";
import { at, pen } from "./pen.ts";

type Writing = ReturnType<typeof pen>;

function sessionWith(write: (mod: Writing, sec: Writing) => void) {
  const journal: Entry[] = [];
  write(pen("mod", journal), pen("sec", journal));
  return exportable(fold(gardenGuide, journal), { memos: true }).session;
}

const sheets = (...sessions: ReturnType<typeof sessionWith>[]): readonly Sheet[] =>
  makeSheets(
    sessions.map((session, index) => ({ id: `session-${index + 1}`, session })),
    { ...USUAL, method: "charmaz" },
    "nb",
    nb,
  );

/** The data column and the id of each row. */
function told(sheet: Sheet | undefined): readonly string[] {
  const id = sheet?.columns.findIndex(({ head }) => head === "ID") ?? -1;
  return (sheet?.rows ?? []).map((row) => `${row[id]} ${row[0]}`);
}

describe("what is data", () => {
  test("a quote, and nothing of the writer's own; each quote of a line has a row, and the line stands among the notes", () => {
    const text = "sa «ja» og «nei», tror jeg";
    const quotes = [
      { from: 4, to: 6 },
      { from: 12, to: 15 },
    ];
    const [coding, , notes] = sheets(
      sessionWith((mod) => {
        mod({ t: at(1), kind: "note", item: "gain", said: "verbatim", text: "Det traff meg" });
        mod({ t: at(2), kind: "note", item: "gain", said: "paraphrase", text: "ville heller vente" });
        mod({ t: at(3), kind: "note", item: "gain", said: "paraphrase", text, quotes });
      }),
    );
    expect(told(coding)).toEqual(["mod:1 Det traff meg", "mod:3 ja", "mod:3 nei"]);
    expect(coding?.rows.map((row) => row.at(-1))).toEqual([
      "ordrett",
      "ordrett, del av et notat",
      "ordrett, del av et notat",
    ]);
    expect(told(notes)).toEqual(["mod:2 ville heller vente", `mod:3 ${text}`]);
    expect(notes?.rows.map((row) => row.at(-1))).toEqual(["gjengitt", "gjengitt, med sitat"]);
  });

  test("the beginning of a quote waits on a sheet of its own, also in a line with a whole one before it", () => {
    const text = 'først "ja", så "Da naboen kom';
    const quotes = [
      { from: 7, to: 9 },
      { from: 16, to: 29 },
    ];
    const [coding, stubs, notes] = sheets(
      sessionWith((mod) => {
        mod({ t: at(1), kind: "note", item: "gain", said: "stub", text: "Jeg så at" });
        mod({ t: at(2), kind: "note", item: "gain", said: "stub", text, quotes });
      }),
    );
    expect(told(coding)).toEqual(["mod:2 ja"]);
    expect(told(stubs)).toEqual(["mod:1 Jeg så at", "mod:2 Da naboen kom"]);
    expect(told(notes)).toEqual([`mod:2 ${text}`]);
  });

  test("no column of the analyst's has anything in it", () => {
    for (const { columns, rows } of sheets(choir, garden))
      columns.forEach(({ use }, index) => {
        if (use === "analysis") expect(rows.map((row) => row[index]).filter((cell) => cell !== undefined)).toEqual([]);
      });
  });
});

describe("what is not verbatim", () => {
  const mixed = "sa «ja» og «nei», tror jeg";
  const session = sessionWith((mod, sec) => {
    const inside = [
      { from: 4, to: 6 },
      { from: 12, to: 15 },
    ];
    const speakers = { who: [2] };
    mod({
      t: at(1),
      kind: "note",
      item: "gain",
      speakers,
      said: "verbatim",
      text: "Det traff meg",
      codes: ["ro", "håp"],
    });
    mod({ t: at(2), kind: "note", item: "gain", speakers, said: "paraphrase", text: "ville vente", codes: ["tid"] });
    mod({ t: at(3), kind: "note", item: "gain", said: "paraphrase", text: mixed, quotes: inside });
    const turn = sec({ t: at(4), kind: "turn", item: "gain", speakers: { who: [1] } });
    mod({ t: at(4), kind: "note", item: "gain", said: "stub", text: "Jeg så at" });
    sec({ t: at(4, 1), kind: "note", item: "gain", said: "stub", text: "De første ordene", turn });
    sec({ t: at(5), kind: "comment", item: "gain", about: "mood", text: "lettere stemning" });
    sec({ t: at(6), kind: "cue", item: "gain", cue: "laughter", text: "kort" });
    mod({ t: at(7), kind: "summary", item: "summing-up", outcome: "corrected", text: "ikke alltid ro" });
    mod({ t: at(8), kind: "memo", item: "gain", text: "jeg ledet dem" });
  });
  const coding = (choices: Partial<Choices>): Sheet | undefined =>
    makeSheets([{ id: "s", session }], { ...USUAL, ...choices }, "nb", nb)[0];
  /** The cells of each row under these heads. */
  const cells = (sheet: Sheet | undefined, ...heads: readonly string[]) => {
    const at = heads.map((head) => sheet?.columns.findIndex((column) => column.head === head) ?? -1);
    return sheet?.rows.map((row) => at.map((index) => row[index]));
  };

  test("is in the table when asked for, with its kind, its id and who; a part has its whole line beside it", () => {
    const sheet = coding({ include: ["paraphrase", "summary", "stub", "comment"] });
    expect(cells(sheet, "Meningsbærende enhet", "Slag", "Hele linja", "ID", "Hvem")).toEqual([
      ["Det traff meg", "ordrett", undefined, "mod:1", "nr. 2"],
      ["ville vente", "gjengitt", undefined, "mod:2", "nr. 2"],
      ["ja", "ordrett, del av et notat", mixed, "mod:3", undefined],
      ["nei", "ordrett, del av et notat", mixed, "mod:3", undefined],
      ["Jeg så at", "hentes fra opptaket", undefined, "mod:4", undefined],
      ["lettere stemning", "observasjon: stemning", undefined, "sec:3", undefined],
      ["ikke alltid ro", "korrigert i sammendraget", undefined, "mod:5", undefined],
    ]);
    expect(new Set(sheet?.columns.map(({ head }) => head)).size).toBe(sheet?.columns.length);
    for (const row of sheet?.rows ?? []) expect(row).toHaveLength(sheet?.columns.length ?? 0);
  });

  test("is each kind for itself", () => {
    const told = (...include: Choices["include"]) => cells(coding({ include }), "ID")?.map(([id]) => id);
    expect(told()).toEqual(["mod:1", "mod:3", "mod:3"]);
    expect(told("paraphrase")).toEqual(["mod:1", "mod:2", "mod:3", "mod:3"]);
    expect(told("stub")).toEqual(["mod:1", "mod:3", "mod:3", "mod:4"]);
    expect(told("comment")).toEqual(["mod:1", "mod:3", "mod:3", "sec:3"]);
    expect(told("summary")).toEqual(["mod:1", "mod:3", "mod:3", "mod:5"]);
  });

  test.each([
    ["graneheim-lundman", "Kode"],
    ["charmaz", "Innledende koder"],
    ["braun-clarke", "Kode"],
  ] as const)("code words are in the column for codes, if wanted: %s", (method, head) => {
    const choices = { method, include: ["paraphrase"] } as const;
    const codes = [["ro; håp"], ["tid"], [undefined], [undefined]];
    expect(cells(coding({ ...choices, prefill: true }), head)).toEqual(codes);
    expect(cells(coding(choices), head)).toEqual(codes.map(() => [undefined]));
    const prefilled = coding({ ...choices, prefill: true });
    expect(prefilled?.columns.find((column) => column.head === head)?.about).toBe(nb.exportTables.prefilled);
  });

  test.each(METHODS)("on paper are the method's columns, the id, who, the session and the question: %s", (method) => {
    for (const include of [[], ["paraphrase"]] as const) {
      const { columns, printed } = coding({ method, include }) ?? { columns: [] };
      const heads = columns.slice(0, printed).map(({ head }) => head);
      expect(heads.slice(-4)).toEqual(["ID", "Hvem", "Samtale", "Spørsmål"]);
      const { before, data, after } = nb.exportTables.methods[method];
      for (const { head } of [...before, data, ...after]) expect(heads).toContain(head);
    }
  });
});

describe("the order", () => {
  const quote = (mod: Writing, t: number, item: string | undefined, text: string): string =>
    mod({ t, kind: "note", said: "verbatim", text, ...(item === undefined ? {} : { item }) });

  test("by question as in the guide, then session, then time, whatever was asked first", () => {
    const one = sessionWith((mod) => {
      quote(mod, at(1), "share", "en, deling");
      quote(mod, at(2), undefined, "en, utenom");
      quote(mod, at(4), "gain", "en, senere");
      quote(mod, at(3), "gain", "en, tidligere");
    });
    const two = sessionWith((mod) => quote(mod, at(0, 1), "gain", "to, tidligst"));
    expect(sheets(one, two)[0]?.rows.map(([words]) => words)).toEqual([
      "en, tidligere",
      "en, senere",
      "to, tidligst",
      "en, deling",
      "en, utenom",
    ]);
  });

  test("own questions stand where each session asked them, also when they have one id; another guide comes after", () => {
    const asked = (after: string) =>
      sessionWith((mod) => mod({ t: at(1), kind: "own", item: "own:mod-1", after, text: "Eget?" }));
    const [one, two] = [asked("gain"), asked("share")];
    const rank = rankQuestions([one, two, fold(choirGuide, [])]);
    const order = [rank(0, "gain"), rank(0, "own:mod-1"), rank(1, "share"), rank(1, "own:mod-1")];
    expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    expect(rank(1, "gain")).toBe(rank(0, "gain"));
    expect(rank(2, "everyday")).toBeGreaterThan(rank(0, "summing-up"));
    expect(rank(0, undefined)).toBeGreaterThan(rank(2, "everyday"));
  });
});

describe("a cell", () => {
  test("has neither control characters nor half ones, and every line end is one", () => {
    expect(cleanCell("a\u0000b\ud83d c\r\nd\u2028e\tf\ufffeg\u{1ffff}h")).toBe("ab c\nd\ne fgh");
  });

  test("is cut between two characters, never inside one", () => {
    const family = "👩‍👩‍👧";
    expect(cutIntoPieces(`ab${family}c`, 9)).toEqual(["ab", `${family}c`]);
    expect(cutIntoPieces(`${family}${family}`, 10)).toEqual([family, family]);
    expect(cutIntoPieces("kort", 10)).toEqual(["kort"]);
  });

  const columns: readonly Column[] = ["Tekst", "ID"].map((head) => ({ head, about: "", width: 20, use: "data" }));

  test("that is too long for Excel says where the whole is, and there it is, in pieces", () => {
    const long = `${"æ👩‍👩‍👧".repeat(9000)} slutt`;
    const [cut, whole] = cutLongTexts(
      [
        {
          name: "Koding",
          columns,
          rows: [
            [long, "mod:7"],
            ["kort", "mod:8"],
          ],
        },
      ],
      nb,
    );
    const first = String(cut?.rows[0]?.[0]);
    expect(first.length).toBeLessThanOrEqual(LONGEST_CELL);
    expect(first).toMatch(
      /^(æ👩‍👩‍👧)+æ? \[…\] Teksten er for lang for en rute\. Hele står på arket «Lange tekster»\.$/u,
    );
    expect(cut?.rows[1]).toEqual(["kort", "mod:8"]);
    expect(whole?.rows.map(([piece]) => piece).join("")).toBe(long);
    expect(whole?.rows.map((row) => row.slice(1))).toEqual([1, 2, 3].map((n) => [n, "mod:7", "Koding", "Tekst"]));
    for (const [piece] of whole?.rows ?? []) expect(String(piece).length).toBeLessThanOrEqual(LONGEST_CELL);
  });

  test("there is no sheet for long texts where there are none", () => {
    expect(cutLongTexts([{ name: "Koding", columns, rows: [["kort", "mod:8"]] }], nb)).toHaveLength(1);
  });

  test("makes its row as tall as its lines, and no taller than Excel allows", () => {
    expect(guessRowHeight(["kort", "mod:1"], columns)).toBe(15);
    expect(guessRowHeight(["en\nto\ntre", "mod:1"], columns)).toBe(45);
    expect(guessRowHeight(["ord ".repeat(20), "mod:1"], columns)).toBeGreaterThanOrEqual(60);
    expect(guessRowHeight(["ord ".repeat(2000), "mod:1"], columns)).toBe(409);
  });
});

describe("who took part", () => {
  test("talking time, share and the length of a turn are numbers", () => {
    const session = sessionWith((_, sec) => {
      sec({ t: at(1), kind: "turn", item: "gain", speakers: { who: [1] } });
      sec({ t: at(1, 30), kind: "turn", item: "gain", speakers: { who: [2] } });
      sec({ t: at(1) + 40_500, kind: "turn", item: "gain", speakers: { who: "moderator" } });
      sec({ t: at(2), kind: "turn-end" });
    });
    const [, , , people, turns] = sheets(session);
    expect(people?.rows.map((row) => row.slice(1, 4))).toEqual([
      [1, { value: 30, shown: "whole" }, { value: 0.7407, shown: "percent" }],
      [1, { value: 10.5, shown: "whole" }, { value: 0.2593, shown: "percent" }],
      [1, { value: 19.5, shown: "whole" }, undefined],
    ]);
    expect(turns?.rows.map((row) => row[3])).toEqual([30, 10.5, 19.5].map((value) => ({ value, shown: "whole" })));
  });

  test("without turns there are no figures, and who was counted and never came is said", () => {
    const session = sessionWith((mod) => {
      mod({
        t: 0,
        kind: "start",
        format: 1,
        session: "s",
        guide: { id: "garden-evening", version: "1", sha256: "0".repeat(64) },
        participants: 2,
        language: "nb",
      });
      mod({ t: at(1), kind: "depart", participant: 2, never: true });
    });
    expect(sheets(session)[3]?.rows).toEqual([
      ["nr. 1", undefined, undefined, undefined, undefined, "hele tida", undefined, "session-1"],
      ["nr. 2", undefined, undefined, undefined, undefined, "kom ikke", undefined, "session-1"],
    ]);
  });
});
