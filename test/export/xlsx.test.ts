// The workbook that people code in, opened again by another library, and its XML looked at.
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import readWorkbook, { type Sheet } from "read-excel-file/node";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Exported, METHODS, type Method, USUAL } from "../../src/export/exporter.ts";
import { exporter } from "../../src/export/formats/xlsx.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { utterancesOf } from "../../src/export/lines/utterance.ts";
import { toWorkbook } from "../../src/export/tables/workbook.ts";
import type { Language } from "../../src/model/language.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";
import { AWFUL, awful, awfulWith, LARGE, large, oddSessions, twins } from "./awful.ts";
import { CHOIR, choir } from "./choir.ts";
import { GARDEN, garden } from "./garden.ts";

const leaving = (id: string, session: Session): Exported => ({
  id,
  session: exportable(session, { memos: false }).session,
});
const ALL = [
  leaving(GARDEN, garden),
  leaving(CHOIR, choir),
  ...oddSessions.map(({ id, session }) => leaving(id, session)),
];

async function written(sessions: readonly Exported[], language: Language = "nb", method: Method = USUAL.method) {
  return Buffer.from(await exporter.write(sessions, language, textsIn(language), { ...USUAL, method }));
}

const opened = (workbook: Buffer): Promise<Sheet[]> => readWorkbook(workbook, { trim: false });

function parts(workbook: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(workbook)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Every sheet as lines: its name, then a row a line. */
function readable(sheets: readonly Sheet[]): string {
  return sheets
    .map(({ sheet, data }) => [`# ${sheet}`, ...data.map((row) => JSON.stringify(row))].join("\n"))
    .join("\n\n")
    .concat("\n");
}

afterEach(() => {
  vi.useRealTimers();
});

describe("opened again", () => {
  test.each(["nb", "en"] as const)("the garden, in %s", async (language) => {
    golden(`export/xlsx-garden-${language}.txt`, readable(await opened(await written(ALL.slice(0, 1), language))));
  });

  test("the choir, for an overview of results", async () => {
    golden("export/xlsx-choir-overview.txt", readable(await opened(await written(ALL.slice(1, 2), "nb", "overview"))));
  });

  test("everything that can go wrong in a text", async () => {
    golden("export/xlsx-awful.txt", readable(await opened(await written([leaving(AWFUL, awful)], "nb", "charmaz"))));
  });

  test("two sessions of one name, side by side under each question", async () => {
    const sessions = twins.map(({ id, session }) => leaving(id, session));
    golden("export/xlsx-twins.txt", readable(await opened(await written(sessions, "en", "braun-clarke"))));
  });
});

describe("the heads are those that the field prints", () => {
  const coding = async (method: Method, language: Language): Promise<readonly unknown[]> => {
    const [first] = await opened(await written(ALL.slice(0, 1), language, method));
    return first?.data[0] ?? [];
  };

  test.each([
    [
      "graneheim-lundman",
      "Meningsbærende enhet · Kondensert meningsbærende enhet · Kode · Subtema eller subkategori · Tema",
      "Meaning unit · Condensed meaning unit · Code · Subtheme or subcategory · Theme",
    ],
    [
      "charmaz",
      "Intervjuene · Innledende koder · Fokuserte koder · Tema / Kategorier",
      "The interviews · Initial codes · Focused codes · Theme / Categories",
    ],
    ["braun-clarke", "Nr. · Utdrag · Kode · Tema", "No. · Extract · Code · Theme"],
    ["overview", "Hovedtema · Undertema · Eksempel på funn", "Main theme · Subtheme · Example of finding"],
  ] as const)("%s", async (method, norwegian, english) => {
    const reference = "ID · Hvem · Samtale · Spørsmål · Tid · Tid i lydfila · Kodeord · Merknad · Slag";
    expect((await coding(method, "nb")).join(" · ")).toBe(`${norwegian} · ${reference}`);
    expect((await coding(method, "en")).join(" · ").startsWith(`${english} · ID · Speaker · Session`)).toBe(true);
  });
});

describe("the data column", () => {
  test.each(METHODS)(
    "has exactly the verbatim notes of the sessions, with id, speaker and time: %s",
    async (method) => {
      const sessions = ALL.slice(0, 2);
      const [sheet] = await opened(await written(sessions, "nb", method));
      const heads = sheet?.data[0] ?? [];
      const column = (head: string): number => heads.indexOf(head);
      const data = column(textsIn("nb").exportTables.methods[method].data.head);
      const found = sheet?.data
        .slice(1)
        .map((row) => [data, ...["ID", "Hvem", "Samtale", "Tid"].map(column)].map((index) => row[index]));
      const NAMES = { group: "flere", unknown: "ukjent", moderator: "moderator" };
      const wanted = sessions.flatMap(({ id, session }) =>
        utterancesOf(session, "nb").flatMap(({ kind, said, quotes, mixed, speakers, id: entry, t }) => {
          if (kind !== "note" || (said !== "verbatim" && !mixed)) return [];
          const { who = null, together = false } = speakers ?? {};
          const name =
            who === null || typeof who === "string" ? who && NAMES[who] : `nr. ${who.join(together ? " + " : ", ")}`;
          const time = new Date(t).toISOString().slice(11, 19);
          return quotes.map((quote) => [quote, entry, name, id, time]);
        }),
      );
      expect(wanted.length).toBeGreaterThan(5);
      const sorted = (rows: readonly unknown[] = []): readonly string[] =>
        rows.map((row) => JSON.stringify(row)).sort();
      expect(sorted(found)).toEqual(sorted(wanted));
    },
  );
});

describe("no cell does anything", () => {
  test.each(METHODS)("none is a formula, and what a person wrote is typed as text: %s", async (method) => {
    const all = parts(await written(ALL, "nb", method));
    const sheets = [...all].filter(([name]) => name.startsWith("xl/worksheets/sheet")).map(([, xml]) => xml);
    expect(sheets.length).toBeGreaterThanOrEqual(5);
    for (const xml of sheets) {
      expect(xml).not.toMatch(/<f[ >/]|t="str"|t="e"|<hyperlink/u);
      for (const [, attributes = "", value = ""] of xml.matchAll(/<c ([^>]*)><v>([^<]*)<\/v>/gu))
        expect(attributes.includes('t="s"') || /^\d+(?:\.\d+)?$/u.test(value)).toBe(true);
    }
    expect(all.get("xl/sharedStrings.xml")).toContain("<t>=1+1</t>");
    expect([...all.keys()].filter((name) => /calcChain|externalLink|connections|vba/u.test(name))).toEqual([]);
  });

  test("words that the library or a spreadsheet knows otherwise come through as they were written", async () => {
    const words = [
      "constructor",
      "__proto__",
      "toString",
      "a _x0041_ b",
      "_xFFFF_",
      "TRUE",
      "#REF!",
      "1e5",
      " a ",
      "\na",
    ];
    const workbook = await toWorkbook([
      {
        name: "Ord",
        columns: [{ head: "Ord", about: "", width: 10, use: "data" }],
        rows: words.map((word) => [word]),
      },
    ]);
    const [sheet] = await opened(Buffer.from(workbook));
    expect(sheet?.data.slice(1)).toEqual(words.map((word) => [word]));
  });
});

describe("the file", () => {
  test("every part is well-formed, and the head row stays, filters and is printed on every page", async () => {
    for (const method of METHODS)
      for (const [name, xml] of parts(await written(ALL, "nb", method))) {
        expect([name, XMLValidator.validate(xml)]).toEqual([name, true]);
        if (!name.startsWith("xl/worksheets/sheet")) continue;
        const order = Array.from(
          xml.matchAll(/<(sheetPr|sheetViews|sheetFormatPr|cols|sheetData|autoFilter|pageMargins|pageSetup)[ >/]/gu),
          ([, one]) => one,
        );
        expect(order).toEqual(
          "sheetPr sheetViews sheetFormatPr cols sheetData autoFilter pageMargins pageSetup".split(" "),
        );
        expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
        const rows = xml.match(/<row /gu)?.length ?? 0;
        expect(xml).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows}"/>`, "u"));
      }
  });

  test("on paper the coding table has the method's columns, the id, the speaker, the session and the question", async () => {
    const workbook = parts(await written(ALL.slice(0, 1), "nb", "braun-clarke")).get("xl/workbook.xml");
    expect(workbook).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="0">'Koding'!$1:$1</definedName>`);
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Koding'!$A$1:$H$2</definedName>`,
    );
  });

  test.each(["nb", "en"] as const)("sheets have names that Excel takes, in %s", async (language) => {
    const names = (await opened(await written(ALL, language))).map(({ sheet }) => sheet);
    expect(new Set(names).size).toBe(names.length);
    for (const name of Object.values(textsIn(language).exportTables.sheets)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\']/u);
    }
  });

  test("is the same whenever it is written", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2027, 0, 1) });
    const one = await written(ALL);
    vi.setSystemTime(Date.UTC(2031, 6, 1, 13));
    expect((await written(ALL)).equals(one)).toBe(true);
  });

  test("a paste that no cell can hold is whole on a sheet of its own", async () => {
    const { session } = leaving(AWFUL, awfulWith(50_000));
    const sheets = await opened(await written([{ id: AWFUL, session }]));
    const long = sheets.find(({ sheet }) => sheet === "Lange tekster");
    const whole = utterancesOf(session, "nb").find(({ text }) => text.length > 40_000)?.text ?? "";
    expect(
      long?.data
        .slice(1)
        .map(([piece]) => piece)
        .join(""),
    ).toBe(whole.replace(/\r\n?/gu, "\n"));
    for (const { data } of sheets)
      for (const cell of data.flat()) expect(String(cell).length).toBeLessThanOrEqual(32_767);
  });

  test("ten thousand entries are all there", async () => {
    const session = leaving(LARGE, large(10_000));
    const workbook = await written([session]);
    const rows = (await opened(workbook)).map(({ data }) => data.length - 1);
    const notes = utterancesOf(session.session, "nb").length;
    expect((rows[0] ?? 0) + (rows[1] ?? 0) + (rows[2] ?? 0)).toBe(notes);
  });
});
