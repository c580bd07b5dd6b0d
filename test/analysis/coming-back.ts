// What a filled coding table gives when it comes back, and what it ought to give, counted with nothing of the program's.
import readWorkbook from "read-excel-file/node";
import { type CheckedTables, checkTables } from "../../src/analysis/check/check-tables.ts";
import { openTalk, type Talk } from "../../src/analysis/check/talk.ts";
import { readCodedFile } from "../../src/analysis/files/read-file.ts";
import { format as xlsx } from "../../src/analysis/formats/xlsx.ts";
import { type Analysis, buildAnalysis } from "../../src/analysis/results/analysis.ts";
import { settleSpelling } from "../../src/analysis/results/spelling.ts";
import { type ReadTable, readTables } from "../../src/analysis/table/read-table.ts";
import type { Method } from "../../src/export/exporter.ts";
import { textsIn } from "../../src/text/languages.ts";
import { evenings } from "./evenings.ts";
import { type Filled, type FilledTable, headsOf } from "./filler.ts";

const talks: ReadonlyMap<string, Talk> = new Map(
  evenings.map(({ id, session }) => [id, openTalk(id, session, { memos: false }, "nb")]),
);
export const exported = [...talks.values()].map(({ id, session }) => ({ id, session }));

export function readBack(bytes: Uint8Array, name = "koding.xlsx"): readonly ReadTable[] {
  const read = readCodedFile(bytes);
  if (read.is !== "table") throw new Error(read.is);
  return readTables(name, read.sheets);
}

export const check = (tables: readonly ReadTable[]): CheckedTables => checkTables(tables, talks, undefined);

export function analyse(tables: readonly ReadTable[], checked: CheckedTables): Analysis {
  const methods = new Set(tables.flatMap(({ method }) => method ?? []));
  return buildAnalysis(checked.units, settleSpelling(checked.units).spell, methods, "nb");
}

export const found = ({ problems }: CheckedTables): readonly string[] =>
  problems.map(({ place, cell, is }) => `${place.file} ${place.sheet} ${cell} ${is}`).sort();

export function planted({ drifts, sheets }: FilledTable, file = "koding.xlsx"): readonly string[] {
  const coding = sheets.find(
    ({ columns }) => columns.some(({ head }) => head === "Egne merknader") && columns.length > 5,
  );
  return drifts.map(({ cell, is }) => `${file} ${coding?.name} ${cell} ${is}`).sort();
}

/** What comes out of the rows that are right, counted with nothing of the program's. */
export function independently(rows: readonly Filled[]): readonly string[] {
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
export async function quotesIn(workbook: Uint8Array, method: Method): Promise<readonly string[]> {
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

export async function resultsOf(analysis: Analysis): Promise<Uint8Array> {
  const counts = { rows: 0, coded: 0, codings: 0, leftOut: 0 };
  return (await xlsx.write({ analysis, tables: [], counts }, "nb", textsIn("nb"))) as Uint8Array;
}
