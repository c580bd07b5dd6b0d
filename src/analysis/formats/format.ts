// What a format of the results is: one file that exports one of these as `format`, and one line in index.ts.
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { CheckedCounts } from "../check/check-tables.ts";
import type { Analysis, Counts } from "../results/analysis.ts";
import type { Place } from "../table/coded-row.ts";
import { headOf, LEVELS, type Level } from "../table/columns.ts";

export type Results = {
  readonly analysis: Analysis;
  /** The tables that were read, as they are told: file and sheet. */
  readonly tables: readonly string[];
  readonly counts: CheckedCounts;
};

export type AnalysisFormat = {
  /** The file is not text, and must not be written to a screen. */
  readonly binary?: true;
  /** Makes the whole file. Pure: the same results always give the same bytes. */
  readonly write: (
    results: Results,
    language: Language,
    text: Texts,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
};

/** As the method calls it, if there is only one; otherwise as it is called in all of them. */
export function nameLevel({ methods: [method, ...others] }: Analysis, level: Level, text: Texts): string {
  const own = method !== undefined && others.length === 0 ? headOf(method, level, text) : undefined;
  return own ?? text.analysis.levels[level];
}

/** What a theme, a subtheme or a code is called where it is shown. */
export function nameOrNone(name: string, { analysis }: Texts): string {
  return name === "" ? analysis.noTheme : name;
}

/** Where the results are from, and what is not in them: names with values. */
export function tellSources(
  { analysis, tables, counts }: Results,
  { analysis: words }: Texts,
): readonly (readonly [name: string, value: string])[] {
  return [
    [words.about.files, tables.join("; ")],
    [words.about.sessions, analysis.talks.map(({ id }) => id).join(", ")],
    [words.about.rows, tellCounted(counts, words).join(" ")],
    ...(counts.leftOut === 0 ? [] : [[words.about.keptOut, words.about.keptOutOf(counts.leftOut)] as const]),
  ];
}

/** Without the folders that it lies in: they may be named after people. */
export function nameOfFile({ file }: Place): string {
  return file.split(/[/\\]/u).at(-1) ?? file;
}

/** How much was read: rows of tables, codings of projects. */
export function tellCounted({ rows, coded, codings }: CheckedCounts, { told }: Texts["analysis"]): readonly string[] {
  return [
    ...(rows > 0 || codings === 0 ? [told.read(rows, coded)] : []),
    ...(codings > 0 ? [told.codings(codings)] : []),
  ];
}

/** The levels that the results have names of. */
export function levelsIn({ codebook }: Analysis): readonly Level[] {
  return LEVELS.filter((level) => level === "theme" || codebook.some((entry) => entry.level === level));
}

/** The counts as columns. What is no verbatim quote has one only where there is such a thing. */
export function listCounts(
  { counts: all }: Analysis,
  { quotes, others, sessions, participants }: Counts,
  { analysis: { heads, explained } }: Texts,
): readonly { readonly head: string; readonly value: number; readonly about?: string }[] {
  return [
    { head: heads.quotes, value: quotes, about: explained.count },
    ...(all.others > 0 ? [{ head: heads.others, value: others, about: explained.others }] : []),
    { head: heads.sessions, value: sessions },
    { head: heads.participants, value: participants, about: explained.participants },
  ];
}
