// A coding table goes out, is filled in as analysts do, and comes back: every planted drift is found in its cell, nothing else
// is, and the results are what the analysts wrote.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { format as md } from "../../src/analysis/formats/md.ts";
import { METHODS } from "../../src/export/exporter.ts";
import { LANGUAGES, textsIn } from "../../src/text/languages.ts";
import { rounds } from "../soak.ts";
import { chance } from "./chance.ts";
import {
  analyse,
  check,
  exported,
  found,
  independently,
  planted,
  quotesIn,
  readBack,
  resultsOf,
} from "./coming-back.ts";
import { DRIFTS, fillTable, workbookOf } from "./filler.ts";
import { asCsv, savedByAnother } from "./saved.ts";

const TWENTY = Array.from({ length: 20 }, (_, index) => DRIFTS[index % DRIFTS.length] ?? "words");

describe.each(METHODS)("a table of %s", (method) => {
  test("with twenty drifts: each is found in its cell, and nothing else", async () => {
    const table = fillTable(exported, method, "nb", chance(11), TWENTY);
    const tables = readBack(await workbookOf(table.sheets));
    const checked = check(tables);
    expect(table.drifts).toHaveLength(20);
    expect(found(checked)).toEqual(planted(table));
    const analysis = analyse(tables, checked);
    const results = await resultsOf(analysis);
    expect(await quotesIn(results, method)).toEqual(independently(table.rows));
    // Someone may go on with the sheet of quotes.
    const again = readBack(results);
    const checkedAgain = check(again);
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
    const checked = check(tables);
    expect(found(checked)).toEqual(planted(table));
    expect(await quotesIn(await resultsOf(analyse(tables, checked)), method)).toEqual(independently(table.rows));
  });

  test.each([";", ",", "\t"])("as text with %j between the cells, the same", async (separator) => {
    const table = fillTable(exported, method, "en", chance(13), TWENTY);
    const coding = table.sheets.find(({ columns }) => columns.length > 5 && columns.at(-1)?.head === "Egne merknader");
    const tables = readBack(asCsv(coding, separator), "koding.csv");
    const checked = check(tables);
    expect(checked.problems.map(({ cell, is }) => `${cell} ${is}`).sort()).toEqual(
      table.drifts.map(({ cell, is }) => `${cell} ${is}`).sort(),
    );
    expect(await quotesIn(await resultsOf(analyse(tables, checked)), method)).toEqual(independently(table.rows));
  });
});

const RUNS = rounds(25, 5000);

test("any table, in any language, with any drifts", { timeout: 20_000 + RUNS * 1_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer(),
      fc.constantFrom(...METHODS),
      fc.constantFrom(...LANGUAGES),
      fc.array(fc.constantFrom(...DRIFTS), { maxLength: 12 }),
      async (seed, method, language, drifts) => {
        const table = fillTable(exported, method, language, chance(seed), drifts);
        const tables = readBack(savedByAnother(table.sheets));
        const checked = check(tables);
        expect(found(checked)).toEqual(planted(table));
        const workbook = await resultsOf(analyse(tables, checked));
        expect(await quotesIn(workbook, method)).toEqual(independently(table.rows));
      },
    ),
    { numRuns: RUNS },
  );
});

test("the theme overview counts each unit once, its sessions and those who are named", async () => {
  const table = fillTable(exported, "graneheim-lundman", "nb", chance(14), []);
  const tables = readBack(await workbookOf(table.sheets));
  const { themes } = analyse(tables, check(tables));
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
      analysis: analyse(tables, check(tables)),
      tables: [],
      counts: { rows: 1, coded: 1, codings: 0, leftOut: 0 },
    },
    "nb",
    textsIn("nb"),
  );
  expect(page).toContain("## Temaoversikt");
});
