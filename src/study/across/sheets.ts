// The overview as a workbook: a sheet a table, where a cell names the lines behind it, and a sheet with these lines.
import { idIn } from "../../export/identity/session-names.ts";
import { cutLongTexts } from "../../export/tables/long-texts.ts";
import type { Cell, Column, Sheet } from "../../export/tables/sheet.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { linesBehind } from "./lines-behind.ts";
import type { Overview } from "./overview.ts";
import { cautionsOf, type OverviewTable, type TableCell, tablesOf } from "./tables.ts";

export function overviewSheets(overview: Overview, language: Language, text: Texts): readonly Sheet[] {
  const { heads, headings } = text.across;
  const column = (head: string, width: number): Column => ({ head, about: "", width, use: "data" });
  const tables = tablesOf(overview, language, text);
  const quotes: Sheet = {
    name: headings.quotes,
    columns: [
      column(heads.id, 12),
      column(heads.session, 9),
      column(heads.question, 40),
      column(heads.person, 12),
      column(heads.said, 70),
      column(heads.how, 16),
      column(heads.code, 24),
    ],
    rows: linesBehind(overview, language, text).map(({ line, id, question, who, words, how }) => [
      id,
      line.session.named.short,
      question,
      who,
      words,
      how,
      line.utterance.codes.join("; "),
    ]),
  };
  const cautions = [
    ...tables.flatMap(({ heading, about }) => about.map((words): readonly Cell[] => [heading, words])),
    ...cautionsOf(overview, text).map((words): readonly Cell[] => ["!", words]),
  ];
  const explained: Sheet = {
    name: text.exportTables.sheets.explanation,
    columns: [
      { ...text.exportTables.columns.sheet, width: 36, use: "data" },
      { ...text.exportTables.columns.about, width: 90, use: "data" },
    ],
    rows: cautions,
  };
  return [...cutLongTexts([...tables.map(sheetOf), quotes], text), explained];
}

function sheetOf({ heading, columns, rows }: OverviewTable): Sheet {
  return {
    name: heading,
    columns: columns.map(
      ({ head, figures, about = "" }, place): Column => ({
        head,
        about,
        width: place === 0 ? 44 : figures ? 12 : 24,
        use: "data",
      }),
    ),
    rows: rows.map((row) => row.map(toCell)),
  };
}

/** A number where there is nothing more to it; else what it counts and the ids of the lines, by which they are found. */
function toCell({ words, count, lines }: TableCell): Cell {
  if (lines.length === 0) return count ?? words;
  return `${words}: ${lines.map(({ session, utterance }) => idIn(session, utterance.id)).join(", ")}`;
}
