// A coding table goes out, is filled in as analysts do, and comes back: every planted drift is found in its cell, nothing else
// is, and the results are what the analysts wrote.
import fc from "fast-check";
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { type CheckedTables, checkTables } from "../../src/analysis/check/check-tables.ts";
import { openTalk, type Talk } from "../../src/analysis/check/talk.ts";
import { readCodedFile } from "../../src/analysis/files/read-file.ts";
import { format as md } from "../../src/analysis/formats/md.ts";
import { format as xlsx } from "../../src/analysis/formats/xlsx.ts";
import { type Analysis, buildAnalysis } from "../../src/analysis/results/analysis.ts";
import { settleSpelling } from "../../src/analysis/results/spelling.ts";
import { type ReadTable, readTables } from "../../src/analysis/table/read-table.ts";
import { METHODS, type Method } from "../../src/export/exporter.ts";
import { LANGUAGES, textsIn } from "../../src/text/languages.ts";
import { chance } from "./chance.ts";
import { evenings } from "./evenings.ts";
import { DRIFTS, type Filled, type FilledTable, fillTable, headsOf, workbookOf } from "./filler.ts";
import { asCsv, savedByAnother } from "./saved.ts";

const talks: ReadonlyMap<string, Talk> = new Map(
  evenings.map(({ id, session }) => [id, openTalk(id, session, { memos: false }, "nb")]),
);
const exported = [...talks.values()].map(({ id, session }) => ({ id, session }));

function readBack(bytes: Uint8Array, name = "koding.xlsx"): readonly ReadTable[] {
  const read = readCodedFile(bytes);
  if (read.is !== "table") throw new Error(read.is);
  return readTables(name, read.sheets);
}

function analyse(tables: readonly ReadTable[], checked: CheckedTables): Analysis {
  const methods = new Set(tables.flatMap(({ method }) => method ?? []));
  return buildAnalysis(checked.units, settleSpelling(checked.units).spell, methods, "nb");
}

const found = ({ problems }: CheckedTables): readonly string[] =>
  problems.map(({ place, cell, is }) => `${place.file} ${place.sheet} ${cell} ${is}`).sort();

function planted({ drifts, sheets }: FilledTable, file = "koding.xlsx"): readonly string[] {
  const coding = sheets.find(
    ({ columns }) => columns.some(({ head }) => head === "Egne merknader") && columns.length > 5,
  );
  return drifts.map(({ cell, is }) => `${file} ${coding?.name} ${cell} ${is}`).sort();
}

/** What comes out of the rows that are right, counted with nothing of the program's. */
function independently(rows: readonly Filled[]): readonly string[] {
  const lines = new Map<string, Set<string>>();
  for (const { session, id, words, themes, subthemes, codes, condensed, drift } of rows) {
    if (drift || [...themes, ...subthemes, ...codes, condensed].every((one) => one === "")) continue;
    for (const theme of themes.length > 0 ? themes : [""])
      for (const subtheme of subthemes.length > 0 ? subthemes : [""])
        for (const code of codes.length > 0 ? codes : [""]) {
          const place = [theme, subtheme, code].join(" > ");
          lines.set(
            place,
            (lines.get(place) ?? new Set()).add(`${session} ${id} ${words.replace(/\s+/gu, " ").normalize("NFC")}`),
          );
        }
  }
  return [...lines].flatMap(([place, quotes]) => [...quotes].map((quote) => `${place}: ${quote}`)).sort();
}

/** The sheet of quotes, opened by another library. */
async function quotesIn(workbook: Uint8Array, method: Method): Promise<readonly string[]> {
  const text = textsIn("nb");
  const own = headsOf(method, text);
  const sheets = await readWorkbook(Buffer.from(workbook), { trim: false });
  const { data } = sheets.find(({ sheet }) => sheet === text.analysis.parts.quotes) ?? { data: [] };
  const [heads = [], ...rows] = data;
  const { columns } = text.exportTables;
  return rows
    .map((row) => {
      const cell = (head: string | undefined): string => String(row[heads.indexOf(head ?? "")] ?? "");
      const place = [own.theme, own.subtheme, own.code].map(cell).join(" > ");
      const words = cell(columns.text.head).replace(/\s+/gu, " ").normalize("NFC");
      return `${place}: ${cell(columns.session.head)} ${cell(columns.id.head)} ${words}`;
    })
    .sort();
}

async function resultsOf(analysis: Analysis): Promise<Uint8Array> {
  const counts = { rows: 0, coded: 0, codings: 0, leftOut: 0 };
  return (await xlsx.write({ analysis, tables: [], counts }, "nb", textsIn("nb"))) as Uint8Array;
}

const TWENTY = Array.from({ length: 20 }, (_, index) => DRIFTS[index % DRIFTS.length] ?? "words");

describe.each(METHODS)("a table of %s", (method) => {
  test("with twenty drifts: each is found in its cell, and nothing else", async () => {
    const table = fillTable(exported, method, "nb", chance(11), TWENTY);
    const tables = readBack(await workbookOf(table.sheets));
    const checked = checkTables(tables, talks, undefined);
    expect(table.drifts).toHaveLength(20);
    expect(found(checked)).toEqual(planted(table));
    const analysis = analyse(tables, checked);
    const results = await resultsOf(analysis);
    expect(await quotesIn(results, method)).toEqual(independently(table.rows));
    // Someone may go on with the sheet of quotes.
    const again = readBack(results);
    const checkedAgain = checkTables(again, talks, undefined);
    expect(found(checkedAgain)).toEqual([]);
    const { themes, codebook } = analyse(again, checkedAgain);
    expect(themes.map(({ name, counts }) => [name, counts])).toEqual(
      analysis.themes.map(({ name, counts }) => [name, counts]),
    );
    expect(codebook).toEqual(analysis.codebook);
  });

  test("as another spreadsheet saves it, the same", async () => {
    const table = fillTable(exported, method, "nb", chance(12), TWENTY);
    const tables = readBack(savedByAnother(table.sheets));
    const checked = checkTables(tables, talks, undefined);
    expect(found(checked)).toEqual(planted(table));
    expect(await quotesIn(await resultsOf(analyse(tables, checked)), method)).toEqual(independently(table.rows));
  });

  test.each([";", ",", "\t"])("as text with %j between the cells, the same", async (separator) => {
    const table = fillTable(exported, method, "en", chance(13), TWENTY);
    const coding = table.sheets.find(({ columns }) => columns.length > 5 && columns.at(-1)?.head === "Egne merknader");
    const tables = readBack(asCsv(coding, separator), "koding.csv");
    const checked = checkTables(tables, talks, undefined);
    expect(checked.problems.map(({ cell, is }) => `${cell} ${is}`).sort()).toEqual(
      table.drifts.map(({ cell, is }) => `${cell} ${is}`).sort(),
    );
    expect(await quotesIn(await resultsOf(analyse(tables, checked)), method)).toEqual(independently(table.rows));
  });
});

test("any table, in any language, with any drifts", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.constantFrom(...METHODS),
      fc.constantFrom(...LANGUAGES),
      fc.array(fc.constantFrom(...DRIFTS), { maxLength: 12 }),
      async (seed, method, language, drifts) => {
        const table = fillTable(exported, method, language, chance(seed), drifts);
        const tables = readBack(savedByAnother(table.sheets));
        const checked = checkTables(tables, talks, undefined);
        expect(found(checked)).toEqual(planted(table));
        const workbook = await resultsOf(analyse(tables, checked));
        expect(await quotesIn(workbook, method)).toEqual(independently(table.rows));
      },
    ),
    { numRuns: 25 },
  );
});

test("the theme overview counts each unit once, its sessions and those who are named", async () => {
  const table = fillTable(exported, "graneheim-lundman", "nb", chance(14), []);
  const tables = readBack(await workbookOf(table.sheets));
  const { themes } = analyse(tables, checkTables(tables, talks, undefined));
  for (const theme of themes) {
    const rows = table.rows.filter(({ themes: [own = "", ...none], subthemes, codes, condensed }) => {
      const coded = own !== "" || subthemes.length > 0 || codes.length > 0 || condensed !== "";
      return coded && own === theme.name && none.length === 0;
    });
    const units = new Set(rows.map(({ session, id, words }) => JSON.stringify([session, id, words])));
    const people = rows.flatMap(({ session, cells }) => {
      const who = String(cells.get("Hvem") ?? "");
      return /\d/u.test(who) ? [`${session} ${who}`] : [];
    });
    expect(theme.counts).toEqual({
      quotes: units.size,
      others: 0,
      sessions: new Set(rows.map(({ session }) => session)).size,
      participants: new Set(people).size,
    });
  }
  expect(themes.map(({ name }) => name)).toEqual(["Å bære sammen", "Å finne igjen", "Å holde ut", ""]);
  const page = await md.write(
    {
      analysis: analyse(tables, checkTables(tables, talks, undefined)),
      tables: [],
      counts: { rows: 1, coded: 1, codings: 0, leftOut: 0 },
    },
    "nb",
    textsIn("nb"),
  );
  expect(page).toContain("## Temaoversikt");
});
