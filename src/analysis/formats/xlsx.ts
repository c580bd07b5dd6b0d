// `xlsx`: the theme overview, the quotes of each theme, and the codebook with its definitions to fill.

import { cutLongTexts } from "../../export/tables/long-texts.ts";
import type { Cell, Column, ColumnUse, Sheet } from "../../export/tables/sheet.ts";
import { toWorkbook } from "../../export/tables/workbook.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Analysis, Counts, Node } from "../results/analysis.ts";
import { tellExtract } from "../results/extract-facts.ts";
import type { Extract } from "../results/extracts.ts";
import { headOfCondensed, type Level } from "../table/columns.ts";
import {
  type AnalysisFormat,
  levelsIn,
  listCounts,
  nameLevel,
  nameOfFile,
  nameOrNone,
  type Results,
  tellSources,
} from "./format.ts";

export const format: AnalysisFormat = {
  binary: true,
  write: (results, language, text) => toWorkbook(makeResultSheets(results, language, text)),
};

export function makeResultSheets(results: Results, language: Language, text: Texts): readonly Sheet[] {
  const { analysis } = results;
  return cutLongTexts(
    [
      makeOverview(analysis, text),
      makeQuotes(analysis, language, text),
      makeCodebook(analysis, text),
      makeAbout(results, text),
    ],
    text,
  );
}

/** The names of one place in the tree, from the theme down. */
type Steps = ReadonlyMap<Level, string>;

function makeOverview(analysis: Analysis, text: Texts): Sheet {
  const levels = levelsIn(analysis);
  const rows = listPlaces(analysis.themes).map(({ node, steps }) => [
    ...levels.map((level) => nameIn(steps, level, text)),
    ...countCells(analysis, node.counts, text),
  ]);
  return {
    name: text.analysis.parts.overview,
    columns: [...levelColumns(analysis, text), ...countColumns(analysis, text)],
    rows,
  };
}

/** Its heads are those of coding tables, so that it can be read again: someone may go on with it. */
function makeQuotes(analysis: Analysis, language: Language, text: Texts): Sheet {
  const { columns } = text.exportTables;
  const { heads } = text.analysis;
  const condensed = headOfCondensed(text);
  const levels = levelsIn(analysis);
  const hasCondensed = analysis.extracts.some(({ condensed }) => condensed.length > 0);
  const reference = (named: { readonly head: string; readonly about: string }, width: number): Column =>
    column(named.head, width, "reference", named.about);
  const rows = listPlaces(analysis.themes).flatMap(({ node, steps }) =>
    node.extracts.map((extract): readonly Cell[] => {
      const facts = tellExtract(extract, language, text);
      return [
        ...levels.map((level) => steps.get(level)),
        facts.words,
        ...(hasCondensed ? [extract.condensed.join("\n")] : []),
        facts.id,
        facts.who,
        facts.session,
        facts.question,
        facts.time,
        facts.kind,
        listCells(extract, text),
      ];
    }),
  );
  return {
    name: text.analysis.parts.quotes,
    columns: [
      ...levelColumns(analysis, text),
      column(columns.text.head, 60, "data"),
      ...(hasCondensed ? [column(condensed, 36, "data")] : []),
      reference(columns.id, 10),
      reference(columns.who, 12),
      reference(columns.session, 28),
      reference(columns.question, 30),
      reference(columns.time, 10),
      reference(columns.kind, 15),
      column(heads.from, 26, "reference"),
    ],
    rows,
  };
}

function makeCodebook(analysis: Analysis, text: Texts): Sheet {
  const { heads, explained } = text.analysis;
  return {
    name: text.analysis.parts.codebook,
    columns: [
      column(heads.level, 18, "data"),
      column(heads.name, 32, "data"),
      column(heads.under, 32, "data"),
      ...countColumns(analysis, text),
      column(heads.definition, 60, "analysis", explained.definition),
    ],
    rows: analysis.codebook.map(({ level, name, under, counts }) => [
      nameLevel(analysis, level, text),
      name,
      under.join("\n"),
      ...countCells(analysis, counts, text),
      undefined,
    ]),
  };
}

function makeAbout(results: Results, text: Texts): Sheet {
  const { parts } = text.analysis;
  const { columns } = text.exportTables;
  return {
    name: parts.about,
    columns: [column(parts.about, 24, "data"), column(columns.about.head, 90, "data")],
    rows: [
      ...tellSources(results, text),
      ...listCounts(results.analysis, results.analysis.counts, text).flatMap(({ head, about }) =>
        about === undefined ? [] : [[head, about]],
      ),
    ],
  };
}

/** Each place in the tree, a theme before what is under it. */
function listPlaces(nodes: readonly Node[], above: Steps = new Map()): readonly { node: Node; steps: Steps }[] {
  return nodes.flatMap((node) => {
    const steps = new Map([...above, [node.level, node.name] as const]);
    return [{ node, steps }, ...listPlaces(node.children, steps)];
  });
}

function nameIn(steps: Steps, level: Level, text: Texts): string | undefined {
  const name = steps.get(level);
  return name === undefined ? undefined : nameOrNone(name, text);
}

function levelColumns(analysis: Analysis, text: Texts): readonly Column[] {
  return levelsIn(analysis).map((level) => column(nameLevel(analysis, level, text), 28, "data"));
}

function countColumns(analysis: Analysis, text: Texts): readonly Column[] {
  return listCounts(analysis, analysis.counts, text).map(({ head, about = "" }) => column(head, 13, "data", about));
}

function countCells(analysis: Analysis, counts: Counts, text: Texts): readonly Cell[] {
  return listCounts(analysis, counts, text).map(({ value }) => value);
}

function listCells({ units }: Extract, { analysis: { where } }: Texts): string {
  return [...new Set(units.map(({ place, cell }) => where(nameOfFile(place), place.sheet, cell)))].join("\n");
}

function column(head: string, width: number, use: ColumnUse, about = ""): Column {
  return { head, about, width, use };
}
