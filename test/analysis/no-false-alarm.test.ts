// A table that nobody changed is right, whatever was noted: of any session, with the worst texts that people type, on every
// sheet where an analyst may add a column of themes. And what may not leave is in no result, whichever row it is coded in.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkTables } from "../../src/analysis/check/check-tables.ts";
import { openTalk } from "../../src/analysis/check/talk.ts";
import { readCodedFile } from "../../src/analysis/files/read-file.ts";
import { ANALYSIS_FORMATS, analysisFormat } from "../../src/analysis/formats/index.ts";
import { buildAnalysis } from "../../src/analysis/results/analysis.ts";
import { settleSpelling } from "../../src/analysis/results/spelling.ts";
import { readTables } from "../../src/analysis/table/read-table.ts";
import { INCLUDED, METHODS, type Method, USUAL } from "../../src/export/exporter.ts";
import type { Sheet } from "../../src/export/tables/sheet.ts";
import { makeSheets } from "../../src/export/tables/workbook-sheets.ts";
import type { Session } from "../../src/model/session/session.ts";
import { LANGUAGES, textsIn } from "../../src/text/languages.ts";
import { anyLines, secretsIn, sessionOf, wordOf } from "../export/anyJournal.ts";
import { AWFUL, awful, awfulWith, oddSessions, twins } from "../export/awful.ts";
import { CHOIR, choir } from "../export/choir.ts";
import { searchable } from "../export/contents.ts";
import { GARDEN, garden } from "../export/garden.ts";
import { workbookOf } from "./filler.ts";
import { savedByAnother } from "./saved.ts";

const UNTOLD = { memos: false };

/** Every row of every sheet with words is coded: the analyst's own columns, or one that was added. */
function codeEverything(sheets: readonly Sheet[], theme: string): readonly Sheet[] {
  return sheets.map((sheet, index) => {
    const added = { head: theme, about: "", width: 20, use: "analysis" as const };
    const at = sheet.columns.findIndex(({ head }) => head === theme);
    if (at >= 0)
      return { ...sheet, rows: sheet.rows.map((row) => row.map((cell, column) => (column === at ? "Alt" : cell))) };
    if (index !== 1 && index !== 2) return sheet;
    // What was struck has no words to code.
    return {
      ...sheet,
      columns: [...sheet.columns, added],
      rows: sheet.rows.map((row) => [...row, row[0] ? "Alt" : undefined]),
    };
  });
}

function problemsOf(bytes: Uint8Array, sessions: ReadonlyMap<string, Session>) {
  const read = readCodedFile(bytes);
  if (read.is !== "table") throw new Error(read.is);
  const talks = new Map([...sessions].map(([id, session]) => [id, openTalk(id, session, UNTOLD, "nb")]));
  const checked = checkTables(readTables("t.xlsx", read.sheets), talks, undefined);
  return { checked, problems: checked.problems.map(({ place, cell, is }) => `${place.sheet} ${cell} ${is}`) };
}

function tableOf(sessions: ReadonlyMap<string, Session>, method: Method, language: string): readonly Sheet[] {
  const leaving = [...sessions].map(([id, session]) => ({ id, session: openTalk(id, session, UNTOLD, "nb").session }));
  const text = textsIn(language);
  const theme = (
    method === "overview"
      ? text.exportTables.methods.overview.before[0]
      : text.exportTables.methods[method].after.at(-1)
  )?.head;
  return codeEverything(makeSheets(leaving, { ...USUAL, method, include: INCLUDED }, language, text), theme ?? "");
}

const WORST: ReadonlyMap<string, Session> = new Map([
  [GARDEN, garden],
  [CHOIR, choir],
  [AWFUL, awful],
  ...[...oddSessions, ...twins].map(({ id, session }) => [id, session] as const),
]);

describe.each(METHODS)("a table of %s that nobody changed", (method) => {
  test.each(LANGUAGES)("is right, in %s", async (language) => {
    const sheets = tableOf(WORST, method, language);
    expect(problemsOf(await workbookOf(sheets), WORST).problems).toEqual([]);
    expect(problemsOf(savedByAnother(sheets), WORST).problems).toEqual([]);
  });
});

test("texts that are too long for a cell are right as the export cut them", async () => {
  const sessions = new Map([[AWFUL, awfulWith(40_000)]]);
  expect(problemsOf(await workbookOf(tableOf(sessions, "charmaz", "nb")), sessions).problems).toEqual([]);
});

test("of any session: right, and nothing that may not leave is in a result", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyLines, fc.constantFrom(...METHODS), async (lines, method) => {
      const sessions = new Map([[CHOIR, sessionOf(lines)]]);
      const { checked, problems } = problemsOf(savedByAnother(tableOf(sessions, method, "nb")), sessions);
      expect(problems).toEqual([]);
      if (checked.units.length === 0) return;
      const analysis = buildAnalysis(checked.units, settleSpelling(checked.units).spell, new Set([method]), "nb");
      const secrets = secretsIn(lines, false);
      for (const name of ANALYSIS_FORMATS) {
        const format = await analysisFormat(name);
        const file = await format?.write({ analysis, tables: [], counts: checked.counts }, "nb", textsIn("nb"));
        const found = searchable(file ?? "");
        for (const secret of secrets) expect(found.includes(wordOf(secret)), `${name} ${wordOf(secret)}`).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});
