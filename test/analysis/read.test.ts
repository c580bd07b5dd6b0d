// `samtale analysis read`, as an analyst uses it: with what is right, with what has drifted, and with everything that may be
// in the way.
import fs from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { unzipSync } from "fflate";
import mammoth from "mammoth";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { readCodedFile } from "../../src/analysis/files/read-file.ts";
import { readTables } from "../../src/analysis/table/read-table.ts";
import { USUAL } from "../../src/export/exporter.ts";
import { exporter as xlsx } from "../../src/export/formats/xlsx.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import type { Entry } from "../../src/model/entry.ts";
import { nb } from "../../src/text/nb/index.ts";
import { CHOIR, choir, choirEntries, MEMO, SECRETS } from "../export/choir.ts";
import { searchable } from "../export/contents.ts";
import { faultsIn, type Node, parse } from "../export/refi.ts";
import { golden } from "../golden.ts";
import { choirIsKept, desk, type HandRow, HEADS, sheetOf } from "./desk.ts";
import { SECOND } from "./evenings.ts";
import { saveBook } from "./saved.ts";

/** What was said word for word in the choir's evening, and is in its table. */
const HIT: HandRow = {
  "Meningsbærende enhet": "Det traff meg 🙂 æøå 日本 👩‍👩‍👧",
  ID: idOf("Det traff meg"),
  Hvem: "nr. 3",
  Samtale: CHOIR,
  Slag: "ordrett",
};
const LATE: HandRow = {
  "Meningsbærende enhet": "Å komme sent",
  ID: idOf("Å komme sent"),
  Hvem: "nr. 6",
  Samtale: CHOIR,
  Slag: "ordrett",
};
const PART: HandRow = {
  "Meningsbærende enhet": "vi orker mer n",
  ID: idOf("ble enige om"),
  Hvem: "flere",
  Samtale: CHOIR,
  Slag: nb.exportTables.kinds.part,
};

function idOf(words: string): string {
  const entry = choirEntries.find((one) => "text" in one && one.text?.includes(words));
  if (!entry) throw new Error(`nobody said ${words}`);
  return entry.id;
}

const coded = (row: HandRow, Kode: string, Tema = "Å holde ut"): HandRow => ({ ...row, Kode, Tema });
const RIGHT = [
  coded(HIT, "håp"),
  coded(LATE, "tid"),
  {
    ...coded(PART, "krefter; håp"),
    "Kondensert meningsbærende enhet": "mer krefter",
    "Subtema eller subkategori": "hos andre",
  },
];

function choirDesk() {
  const at = desk();
  choirIsKept(at);
  return at;
}

/** All files of the data folder's sessions, to the byte. */
function journals(data: string): readonly string[] {
  const folder = path.join(data, "sessions");
  return fs
    .readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => fs.statSync(path.join(folder, name)).isFile())
    .map((name) => `${name} ${fs.readFileSync(path.join(folder, name), "base64")}`)
    .sort();
}

describe("a table that is right", () => {
  test("is said to be so, and nothing is written", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(RIGHT)]);
    const before = fs.readdirSync(at.data).sort();
    expect(await at.read("koding.xlsx")).toEqual({
      code: 0,
      out: "3 rader lest, 3 av dem kodet.\nAlt stemmer med journalen.\n",
      err: expect.stringContaining(CHOIR),
    });
    expect(fs.readdirSync(at.data).sort()).toEqual(before);
  });

  test("gives a folder of results, and leaves the journal as it was", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(RIGHT)]);
    fs.mkdirSync(at.file("ut"));
    const before = journals(at.data);
    const { code, out } = await at.read("koding.xlsx", { out: "ut" });
    expect(code).toBe(0);
    expect(fs.readdirSync(at.file("ut")).sort()).toEqual([
      "analysis.docx",
      "analysis.md",
      "analysis.qdpx",
      "analysis.xlsx",
    ]);
    expect(out).toContain("analysis.qdpx");
    expect(journals(at.data)).toEqual(before);
    const sheets = await readWorkbook(fs.readFileSync(at.file("ut/analysis.xlsx")), { trim: false });
    golden(
      "analysis/choir-xlsx.txt",
      sheets.flatMap(({ sheet, data }) => [`# ${sheet}`, ...data.map((row) => JSON.stringify(row))]),
    );
    const page = await mammoth.extractRawText({ buffer: fs.readFileSync(at.file("ut/analysis.docx")) });
    golden("analysis/choir-docx.txt", page.value.replace(/\n{2,}/gu, "\n"));
    golden("analysis/choir.md", fs.readFileSync(at.file("ut/analysis.md"), "utf8"));
    // Where copies are is known, so that a strike can tell.
    expect(fs.readFileSync(at.file("copies.jsonl"), "utf8")).toContain("analysis.docx");
    expect((await at.read("koding.xlsx", { out: "ut" })).code).toBe(2);
    expect((await at.read("koding.xlsx", { out: "ut", force: true })).code).toBe(0);
  });

  test("says in the results which file it was, and not in whose folder it lies", async () => {
    const at = choirDesk();
    fs.mkdirSync(at.file("mappa til noen"));
    at.put("mappa til noen/koding.xlsx", [sheetOf(RIGHT)]);
    fs.mkdirSync(at.file("ut"));
    await at.read(path.join("mappa til noen", "koding.xlsx"), { out: "ut" });
    for (const name of fs.readdirSync(at.file("ut"))) {
      const found = searchable(fs.readFileSync(at.file(`ut/${name}`)));
      expect([found.includes("koding.xlsx"), found.includes("mappa til noen")]).toEqual([
        !name.endsWith("qdpx"),
        false,
      ]);
    }
  });

  test("is told to programs as JSON and nothing else", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf([...RIGHT, { ...coded(LATE, "Tid"), Hvem: "nr. 2" }])]);
    fs.mkdirSync(at.file("ut"));
    const { code, out } = await at.read("koding.xlsx", { out: "ut", json: true });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ...{ rows: 4, coded: 4, leftOut: 1, tables: [], disagreements: [], unread: [] },
      problems: [{ file: "koding.xlsx", sheet: "Koding", cell: "G5", is: "speaker", id: LATE.ID, session: CHOIR }],
    });
  });

  test("gives the same bytes each time", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(RIGHT)]);
    for (const folder of ["en", "to"]) {
      fs.mkdirSync(at.file(folder));
      await at.read("koding.xlsx", { out: folder });
    }
    for (const name of fs.readdirSync(at.file("en")))
      expect(fs.readFileSync(at.file(`en/${name}`)).equals(fs.readFileSync(at.file(`to/${name}`))), name).toBe(true);
  });

  test("one format goes to standard output, and the answer to standard error", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(RIGHT)]);
    const { code, out, err } = await at.read("koding.xlsx", { format: "md", lang: "en" });
    expect([code, out.split("\n")[0]]).toEqual([0, "# Analysis"]);
    expect(err).toContain("Alt stemmer med journalen.");
  });

  test("a project has the codes on the words, and is valid by the standard's schema", async () => {
    const at = choirDesk();
    const split = [
      { ...coded(HIT, "håp"), "Meningsbærende enhet": "Det traff meg", "Kondensert meningsbærende enhet": "truffet" },
      { ...coded(HIT, "tegn", "Å bære sammen"), "Meningsbærende enhet": "æøå 日本" },
    ];
    at.put("koding.xlsx", [sheetOf([...split, coded(PART, "håp")])]);
    await at.read("koding.xlsx", { format: "qdpx", out: "p.qdpx" });
    const files = unzipSync(fs.readFileSync(at.file("p.qdpx")));
    const xml = Buffer.from(files["project.qde"] ?? []).toString("utf8");
    expect(await faultsIn("qde", xml)).toEqual([]);
    const source = Object.entries(files).find(
      ([name, bytes]) => name.endsWith(".txt") && Buffer.from(bytes).includes("traff"),
    );
    const text = [...Buffer.from(source?.[1] ?? []).toString("utf8")];
    const root = parse(xml);
    const branch = all(root, "Code").find(({ attributes }) => attributes.name === "Analyse");
    const names = new Map(all(branch ?? root, "Code").map(({ attributes }) => [attributes.guid, attributes.name]));
    const marked = all(root, "PlainTextSelection").flatMap((selection) => {
      const { startPosition, endPosition } = selection.attributes;
      const words = text.slice(Number(startPosition), Number(endPosition)).join("");
      const codes = all(selection, "CodeRef").flatMap(({ attributes }) => names.get(attributes.targetGUID ?? "") ?? []);
      return codes.map((code) => `${code}: ${words}`);
    });
    expect(marked.sort()).toEqual(["håp: Det traff meg", "håp: vi orker mer n", "tegn: æøå 日本"]);
    expect(xml).toContain("Kondensert: truffet");
  });
});

function all(node: Node, name: string): readonly Node[] {
  return [...(node.name === name ? [node] : []), ...node.children.flatMap((child) => all(child, name))];
}

describe("what has drifted is told with its cell", () => {
  const told = async (rows: readonly HandRow[], options = {}) => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(rows, options)]);
    const { code, out } = await at.read("koding.xlsx");
    return {
      code,
      lines: out
        .split("\n")
        .filter((line) => line.startsWith("  "))
        .map((line) => line.trim()),
    };
  };
  const at = (cell: string, sentence: string): string => `koding.xlsx, «Koding», ${cell}: ${sentence}`;

  test.each<readonly [name: string, row: HandRow, cell: string, sentence: string]>([
    [
      "changed words",
      { ...HIT, "Meningsbærende enhet": "Det traff oss" },
      "A2",
      `Slik står det ikke i ${HIT.ID}. I journalen står det: «Det traff meg 🙂 æøå 日本 👩‍👩‍👧»`,
    ],
    [
      "half a word",
      { ...HIT, "Meningsbærende enhet": "Det traff me" },
      "A2",
      `Slik står det ikke i ${HIT.ID}. I journalen står det: «Det traff meg 🙂 æøå 日本 👩‍👩‍👧»`,
    ],
    ["another speaker", { ...HIT, Hvem: "nr. 4" }, "G2", `I ${HIT.ID} er det nr. 3 som snakker.`],
    [
      "an id that is nowhere",
      { ...HIT, ID: "mod:999" },
      "F2",
      `mod:999 finnes ikke i ${CHOIR}. Ordene står i ${HIT.ID}.`,
    ],
    ["another line's id", { ...HIT, ID: LATE.ID }, "F2", `Ordene er ikke fra ${LATE.ID}. De står i ${HIT.ID}.`],
    [
      "another session",
      { ...HIT, Samtale: SECOND },
      "H2",
      `${HIT.ID} finnes ikke i ${SECOND}. Ordene står i ${HIT.ID} i ${CHOIR}.`,
    ],
    ["another kind", { ...HIT, Slag: "gjengitt" }, "I2", `${HIT.ID} er notert som «ordrett».`],
    ["a session that isn't here", { ...HIT, Samtale: "en-annen" }, "H2", "Samtalen en-annen finnes ikke her."],
    ["no id", { ...HIT, ID: undefined }, "F2", nb.analysis.faults.noId],
    ["no words", { ...HIT, "Meningsbærende enhet": undefined }, "A2", nb.analysis.faults.noWords(String(HIT.ID))],
    [
      "a paraphrase as a quote",
      { ...HIT, "Meningsbærende enhet": "Mange var usikre i starten", ID: idOf("Mange var usikre"), Hvem: undefined },
      "A2",
      `${idOf("Mange var usikre")} er ikke ordrett (gjengitt) og kan ikke stå som sitat.`,
    ],
    [
      "the writer's words round a quote",
      { ...PART, "Meningsbærende enhet": 'ble enige om at "vi orker mer nå"' },
      "A2",
      `${PART.ID} er ikke ordrett (gjengitt, med sitat) og kan ikke stå som sitat.`,
    ],
    [
      "an observation as a quote",
      { ...HIT, "Meningsbærende enhet": "lettere nå", ID: idOf("lettere nå"), Hvem: undefined, Slag: undefined },
      "A2",
      `${idOf("lettere nå")} er ikke ordrett (observasjon: stemning) og kan ikke stå som sitat.`,
    ],
    [
      "the beginning of a quote that was never fetched",
      { ...HIT, "Meningsbærende enhet": "Jeg så at det gikk bra", ID: idOf("Jeg så at"), Hvem: "nr. 2 + 3" },
      "A2",
      `${idOf("Jeg så at")} er ikke ordrett (hentes fra opptaket) og kan ikke stå som sitat.`,
    ],
  ])("%s", async (_, row, cell, sentence) => {
    // Another row keeps the choir's evening among the sessions of the file.
    expect(await told([coded(row, "håp"), coded(LATE, "tid")])).toEqual({ code: 1, lines: [at(cell, sentence)] });
  });

  test("several in one row, each in its own cell; and the row is in no result", async () => {
    const { code, lines } = await told([coded({ ...HIT, Hvem: "nr. 1", Slag: "memo" }, "håp"), coded(LATE, "tid")]);
    expect([code, lines.map((line) => line.split(":")[0])]).toEqual([
      1,
      ["koding.xlsx, «Koding», I2", "koding.xlsx, «Koding», G2"],
    ]);
    const desk = choirDesk();
    desk.put("koding.xlsx", [sheetOf([coded({ ...HIT, Hvem: "nr. 1" }, "bare her"), coded(LATE, "tid")])]);
    const { out, err } = await desk.read("koding.xlsx", { format: "md" });
    expect(out).not.toContain("bare her");
    expect(out).toContain("1 koding som ikke stemmer med journalen");
    expect(err).toContain("1 koding er holdt utenfor til den er rettet.");
  });

  test("ids that were dragged down the column: whose words they are is told", async () => {
    const dragged = [HIT, LATE, PART].map((row, index) => coded({ ...row, ID: `mod:${101 + index}` }, "håp"));
    const { lines } = await told(dragged);
    expect(lines).toEqual(
      [HIT, LATE, PART].map((row, index) =>
        at(`F${index + 2}`, `mod:${101 + index} finnes ikke i ${CHOIR}. Ordene står i ${row.ID}.`),
      ),
    );
  });

  test("what is undone, kept inside, a memo or struck: that it may not leave, and none of its words", async () => {
    const secrets = ["Solveig Alt", "angret setning", MEMO, "den nye ordlyden i runden", "under et punkt som er borte"];
    const rows = secrets.flatMap((words) => {
      const entry = choirEntries.find((one) => JSON.stringify(one).includes(words));
      const id = entry?.kind === "amend" ? entry.target : entry?.id;
      return [coded({ "Meningsbærende enhet": words, ID: id, Samtale: CHOIR }, "hemmelig kode")];
    });
    const struck = choirEntries.find(({ kind }) => kind === "struck")?.id;
    rows.push(coded({ "Meningsbærende enhet": "det som ble strøket", ID: struck, Samtale: CHOIR }, "hemmelig kode"));
    // Under another id they are just as secret.
    rows.push(...secrets.map((words) => coded({ ...HIT, "Meningsbærende enhet": words }, "hemmelig kode")));
    const desk = choirDesk();
    desk.put("koding.xlsx", [sheetOf([...rows, ...RIGHT])]);
    fs.mkdirSync(desk.file("ut"));
    const { code, out, err } = await desk.read("koding.xlsx", { out: "ut" });
    expect(code).toBe(1);
    golden("analysis/held.txt", out.replaceAll(desk.data, "DATA"));
    const everything = fs
      .readdirSync(desk.file("ut"))
      .map((name) => searchable(fs.readFileSync(desk.file(`ut/${name}`))));
    for (const secret of [...SECRETS, MEMO, "det som ble strøket", "hemmelig kode"])
      expect(
        [out, err, ...everything].some((text) => text.includes(secret)),
        secret,
      ).toBe(false);
  });

  test("where cells were pasted a column off, the words in the wrong place are not repeated", async () => {
    const words = "Solveig Alt, som ble strøket";
    const shifted = { ...coded(LATE, "tid"), ID: words, Samtale: CHOIR };
    const { lines } = await told([shifted, { ...coded(LATE, "tid"), Samtale: words }, coded(HIT, "håp")]);
    expect(lines).toEqual([
      at("F2", `${nb.analysis.faults.noId} Ordene står i ${LATE.ID}.`),
      at("H3", nb.analysis.faults.noSession),
    ]);
    const desk = choirDesk();
    desk.put("koding.xlsx", [sheetOf([{ ...shifted, Samtale: words }])]);
    for (const json of [true, false]) {
      const { out, err } = await desk.read("koding.xlsx", { json });
      expect(out + err).not.toContain("Solveig");
    }
  });

  test("a rehearsal is never data", async () => {
    const at = choirDesk();
    const rehearsed = choirEntries.map(
      (entry): Entry => (entry.kind === "start" ? { ...entry, rehearsal: true } : entry),
    );
    at.keep(CHOIR, rehearsed);
    at.put("koding.xlsx", [sheetOf(RIGHT)]);
    const { code, out } = await at.read("koding.xlsx");
    expect([code, out]).toEqual([1, expect.stringContaining(`H2: ${CHOIR} er en øving, og en øving er aldri data.`)]);
  });

  test("a line that was amended after the table was made", async () => {
    const at = choirDesk();
    const target = String(LATE.ID);
    const amend: Entry = {
      ...{ id: "mod:801", at: "2026-11-22T18:30:00.000+01:00", t: 1_800_000, kind: "amend", target },
      content: { kind: "note", speakers: { who: [6] }, said: "verbatim", text: "Å komme for sent" },
    };
    at.keep(CHOIR, [...choirEntries, amend]);
    at.put("koding.xlsx", [sheetOf([coded(LATE, "tid")])]);
    const { code, out } = await at.read("koding.xlsx");
    expect(code).toBe(1);
    expect(out).toContain(`A2: ${target} er rettet etter at tabellen ble laget. Nå står det: «Å komme for sent»`);
  });
});

describe("what is no drift", () => {
  const isRight = async (rows: readonly HandRow[], options = {}) => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(rows, options)]);
    const { out, err } = await at.read("koding.xlsx", { format: "md" });
    expect(err).toContain("Alt stemmer med journalen.");
    return out;
  };

  test("a part of a quote, with quotation marks, with what is left out marked", async () => {
    const words = [
      "traff meg",
      "«Det traff meg»",
      "Det […] meg 🙂",
      "… meg 🙂 æøå (...) 👩‍👩‍👧",
      "  Det \n traff  meg ",
    ];
    const page = await isRight(words.map((one) => coded({ ...HIT, "Meningsbærende enhet": one }, "håp")));
    expect(page).toContain("«Det […] meg 🙂»".replace(/[[\]]/gu, "\\$&"));
  });

  test("columns of the program's that were taken out claim nothing", async () => {
    await isRight(RIGHT, { heads: HEADS.filter((head) => !["Hvem", "Slag"].includes(head)) });
  });

  test("a speaker and a kind in another language, in capitals, or as a bare number", async () => {
    await isRight([
      coded({ ...HIT, Hvem: "No. 3", Slag: "VERBATIM" }, "a"),
      coded({ ...LATE, Hvem: "6", Slag: undefined }, "a"),
      coded({ ...PART, Hvem: "Several" }, "a"),
    ]);
  });

  test("a formula counts by its result", async () => {
    const page = await isRight([{ ...HIT, Kode: { formula: "A1&amp;A2", value: "regnet ut" }, Tema: "Å holde ut" }]);
    expect(page).toContain("regnet ut");
  });

  test("a theme that is merged over several rows is the theme of each", async () => {
    const page = await isRight([coded(HIT, "håp"), { ...LATE, Kode: "tid" }, { ...PART, Kode: "krefter" }], {
      merged: ["E2:E4"],
    });
    expect(page).toContain("Å holde ut: 3 sitater");
    expect(page).not.toContain(nb.analysis.noTheme);
  });

  test("paraphrases coded on the sheet of notes are no quotes, and are not set as quotes", async () => {
    const at = choirDesk();
    const exported = { id: CHOIR, session: exportable(choir, { memos: false }).session };
    const sheets = readCodedFile((await xlsx.write([exported], "nb", nb, USUAL)) as Uint8Array);
    if (sheets.is !== "table") throw new Error(sheets.is);
    const notes = sheets.sheets.find(({ name }) => name === "Observasjoner og notater");
    const rows = (notes?.rows ?? []).map(({ number, cells }) => [
      ...Array.from({ length: 13 }, (_, column) => cells.get(column)?.text),
      number === 1 ? "Tema" : cells.has(0) ? "Å holde ut" : undefined,
    ]);
    at.put("notater.xlsx", [{ name: "Observasjoner og notater", rows }]);
    const { out, err } = await at.read("notater.xlsx", { format: "md" });
    expect(err).toContain("Alt stemmer med journalen.");
    golden("analysis/notes.md", out);
  });
});

describe("what analysts write in several ways", () => {
  test("names that differ in a blank or in case are one, and it is told", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf([coded(HIT, "Håp "), coded(LATE, "håp"), coded(PART, "håp", "å  holde ut")])]);
    const { code, out, err } = await at.read("koding.xlsx", { format: "md" });
    expect(code).toBe(0);
    expect(err).toContain("«håp» og «Håp» er regnet som ett. Skriv likt om det er riktig. (koding.xlsx, «Koding», A2)");
    expect(out).toContain("håp: 3 sitater");
    expect(out).toContain("Å holde ut: 3 sitater");
  });

  test("two files that disagree about a unit: both cells are told, and what only one says is no disagreement", async () => {
    const at = choirDesk();
    at.put("a.xlsx", [sheetOf([coded(HIT, "håp"), coded(LATE, "tid"), coded(PART, "krefter")])]);
    at.put("b.xlsx", [sheetOf([coded(HIT, "uro"), coded(LATE, "tid"), PART])]);
    const { code, out } = await at.read(["a.xlsx", "b.xlsx"]);
    expect(code).toBe(0);
    expect(out.split("Kodet ulikt:\n")[1]).toBe(
      `  ${HIT.ID}, Kode: «håp» (a.xlsx, «Koding», A2) mot «uro» (b.xlsx, «Koding», A2)\n`,
    );
  });

  test("the same file twice, and rows that were copied, count once", async () => {
    const at = choirDesk();
    at.put("a.xlsx", [sheetOf([...RIGHT, ...RIGHT]), sheetOf(RIGHT, { name: "Kopi" })]);
    const { out } = await at.read(["a.xlsx", "a.xlsx"], { format: "md" });
    expect(out).toContain("Å holde ut: 3 sitater, 1 samtale, 2 deltakere");
  });

  test("columns that are not read are told", async () => {
    const at = choirDesk();
    at.put("a.xlsx", [
      {
        name: "Koding",
        rows: [
          [...HEADS, "Min kolonne"],
          [...HEADS.map((head) => RIGHT[0]?.[head]), "noe"],
        ],
      },
    ]);
    expect((await at.read("a.xlsx")).out).toContain("a.xlsx, «Koding», J1: Kolonnen «Min kolonne» er ikke lest.");
  });
});

describe("what can't be read is told in a sentence", () => {
  const words = nb.analysis.problems;

  test.each<readonly [string, string | Uint8Array, string]>([
    ["tom.xlsx", "", words.empty("tom.xlsx")],
    ["bilde.xlsx", new Uint8Array([0x89, 0x50, 0, 1, 2]), words["another-kind"]("bilde.xlsx")],
    ["låst.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), words["locked-or-old"]("låst.xlsx")],
    ["halv.xlsx", saveBook([sheetOf(RIGHT)]).slice(0, 900), words.damaged("halv.xlsx")],
    ["handleliste.csv", "melk;brød\n1;2\n", words.noTable("handleliste.csv")],
  ])("%s", async (name, contents, sentence) => {
    const at = choirDesk();
    at.put(name, contents);
    const { code, out, err } = await at.read(name);
    expect([code, out, err]).toEqual([2, "", `${sentence}\n`]);
  });

  test("a file that isn't there, a folder, another study's file, an unknown format, no folder", async () => {
    const at = choirDesk();
    expect((await at.read("borte.xlsx")).err).toBe(`${words.missing("borte.xlsx")}\n`);
    expect((await at.read("sessions")).err).toBe(`${words.notAFile("sessions")}\n`);
    at.put("annen.xlsx", [sheetOf(RIGHT.map((row) => ({ ...row, Samtale: "20200101-1000-helt-annet" })))]);
    const other = await at.read("annen.xlsx");
    expect([other.code, other.err]).toEqual([2, `${words.noneHere("20200101-1000-helt-annet")}\n`]);
    at.put("koding.xlsx", [sheetOf(RIGHT)]);
    expect((await at.read("koding.xlsx", { format: "pdf" })).err).toContain("«pdf»");
    expect((await at.read("koding.xlsx", { out: "borte" })).code).toBe(2);
  });

  test("a table without its column of ids", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(RIGHT, { heads: HEADS.filter((head) => head !== "ID") })]);
    const { code, out } = await at.read("koding.xlsx");
    expect([code, out]).toEqual([
      1,
      expect.stringContaining(`koding.xlsx, «Koding»: ${nb.analysis.faults.noIdColumn}`),
    ]);
  });

  test("a table without its column of sessions, until the session is named", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf(RIGHT, { heads: HEADS.filter((head) => head !== "Samtale") })]);
    const { code, err } = await at.read("koding.xlsx");
    expect([code, err]).toEqual([2, `${words.noSessions}\n`]);
    expect((await at.read("koding.xlsx", { session: CHOIR })).code).toBe(0);
  });

  test("formulas that came to nothing", async () => {
    const at = choirDesk();
    const rows = [
      { ...HIT, Kode: { formula: "A9", error: "#REF!" } },
      { ...LATE, Tema: { formula: "A9" } },
    ];
    at.put("koding.xlsx", [sheetOf(rows)]);
    const { code, out } = await at.read("koding.xlsx");
    expect(code).toBe(1);
    expect(out.match(/[CE]\d(?=: Formelen)/gu)).toEqual(["C2", "E3"]);
  });

  test("a table in which nothing is coded gives no results", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf([HIT, LATE])]);
    expect((await at.read("koding.xlsx")).code).toBe(0);
    const { code, err } = await at.read("koding.xlsx", { format: "md" });
    expect([code, err]).toEqual([1, expect.stringContaining(words.nothing)]);
  });
});

describe("cells of 40,000 characters", () => {
  const long = Array.from({ length: 5000 }, (_, n) => `ord nr ${n}`)
    .join(" ")
    .slice(0, 40_000)
    .trimEnd();
  const entry: Entry = {
    ...{ id: "mod:950", at: "2026-11-22T18:31:00.000+01:00", t: 1_900_000, item: "hope" },
    ...{ kind: "note", speakers: { who: [2] }, said: "verbatim", text: long },
  };
  const row: HandRow = { "Meningsbærende enhet": long, ID: "mod:950", Hvem: "nr. 2", Samtale: CHOIR, Slag: "ordrett" };

  test("are read whole, and what the export cut is known by its beginning", async () => {
    const at = choirDesk();
    at.keep(CHOIR, [...choirEntries, entry]);
    const cut = `${long.slice(0, 32_000)}${nb.exportTables.cut(nb.exportTables.sheets.long)}`;
    at.put("koding.xlsx", [sheetOf([coded(row, "lang"), coded({ ...row, "Meningsbærende enhet": cut }, "kuttet")])]);
    fs.mkdirSync(at.file("ut"));
    const { code, out } = await at.read("koding.xlsx", { out: "ut" });
    expect([code, out.split("\n")[1]]).toEqual([0, "Alt stemmer med journalen."]);
    expect(fs.readFileSync(at.file("ut/analysis.md"), "utf8").split(long).length).toBe(3);
    const { code: changed } = await (async () => {
      at.put("feil.xlsx", [
        sheetOf([coded({ ...row, "Meningsbærende enhet": long.replace("ord nr 3000", "ord nr x") }, "lang")]),
      ]);
      return at.read("feil.xlsx");
    })();
    expect(changed).toBe(1);
  });

  test("as a theme they don't break the results", async () => {
    const at = choirDesk();
    at.put("koding.xlsx", [sheetOf([coded(HIT, "håp", long)])]);
    fs.mkdirSync(at.file("ut"));
    expect((await at.read("koding.xlsx", { out: "ut" })).code).toBe(0);
  });
});

test("nothing that is typed into a table, and no bytes, make it fall over", { timeout: 60_000 }, async () => {
  const at = choirDesk();
  const cell = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      ...HEADS,
      String(HIT.ID),
      CHOIR,
      "«»",
      "[…]",
      "…",
      "=1+1",
      "constructor",
      "__proto__",
      "",
      "ordrett",
      "nr. 3",
    ),
  );
  const clean = (text: string): string => text.replace(/[^\P{C}\n]|[\ufffe\uffff]|\p{Surrogate}/gu, "");
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }), async (rows) => {
      at.put("hva.xlsx", [{ name: "Koding", rows: [HEADS, ...rows.map((row) => row.map(clean))] }]);
      const { code } = await at.read("hva.xlsx", { format: "md" });
      expect([0, 1, 2]).toContain(code);
    }),
    { numRuns: 60 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, zip) => {
      const read = readCodedFile(zip ? new Uint8Array([0x50, 0x4b, 3, 4, ...bytes]) : bytes);
      if (read.is === "table") readTables("hva", read.sheets);
    }),
  );
});
