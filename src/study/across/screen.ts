// The overview as rows on a screen, as wide as it is; a table that is wider goes on below.
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { linesBehind } from "./lines-behind.ts";
import type { Line, Overview } from "./overview.ts";
import { cautionsOf, type OverviewTable, type TableCell, tablesOf } from "./tables.ts";

/** A cell never takes more, so that a long question leaves room for what is said of it. */
const WIDEST = 40;

/** Ends in a line end. */
export function overviewOnScreen(
  title: string,
  overview: Overview,
  columns: number,
  language: Language,
  text: Texts,
): string {
  const { persons, attendances } = overview.attendance;
  const underlined = (heading: string): string => `${heading}\n${"─".repeat(stringWidth(heading))}`;
  const tables = tablesOf(overview, language, text).map(({ heading, about, empty, ...table }) =>
    [
      [underlined(heading), ...about.map((one) => wrapAnsi(one, columns))].join("\n"),
      ...(empty === undefined ? blocksOf(table, columns) : [empty]),
    ].join("\n\n"),
  );
  const sizes = text.across.sizes(overview.sessions.length, persons, attendances);
  const cautions = cautionsOf(overview, text).map((one) => `! ${one}`);
  return `${[title, sizes, ...cautions, ...tables].join("\n\n")}\n`;
}

/** A line for each of these, with its id and who said it. Ends in a line end. */
export function linesOnScreen(overview: Overview, lines: readonly Line[], language: Language, text: Texts): string {
  const found = linesBehind({ ...overview, lines }, language, text);
  return found
    .map(({ id, who, words, question }) => `${id}  ${who ? `${who}: ` : ""}${words}\n  ${question}\n`)
    .join("");
}

type Rows = Pick<OverviewTable, "columns" | "rows">;

function blocksOf({ columns, rows }: Rows, width: number): readonly string[] {
  const repeated = columns.flatMap(({ repeats }, place) => (repeats ? [place] : []));
  const fixed = columns.flatMap(({ repeats }, place) => (repeats ? [] : [place]));
  const widths = columns.map(({ head }, place) =>
    Math.min(WIDEST, Math.max(stringWidth(head), ...rows.map((row) => stringWidth(row[place]?.words ?? "")))),
  );
  const room = width - fixed.reduce((sum, place) => sum + (widths[place] ?? 0) + 2, 0);
  const blocks = repeated.length === 0 ? [[]] : chunks(repeated, widths, room);
  return blocks.map((some) => {
    const shown = [...fixed, ...some];
    const line = (cells: readonly string[]): string =>
      shown
        .map((place) => fitted(cells[place] ?? "", widths[place] ?? 0))
        .join("  ")
        .trimEnd();
    return [
      line(columns.map(({ head }) => head)),
      ...rows.map((row) => line(row.map(({ words }: TableCell) => words))),
    ].join("\n");
  });
}

/** At least one column stands in each. */
function chunks(places: readonly number[], widths: readonly number[], room: number): readonly (readonly number[])[] {
  const all: number[][] = [];
  let left = -1;
  for (const place of places) {
    const needed = (widths[place] ?? 0) + 2;
    if (left < needed) {
      all.push([]);
      left = room;
    }
    all.at(-1)?.push(place);
    left -= needed;
  }
  return all;
}

function fitted(words: string, width: number): string {
  const flat = words.replace(/\s+/gu, " ");
  if (stringWidth(flat) <= width) return flat + " ".repeat(width - stringWidth(flat));
  let cut = "";
  for (const sign of flat) {
    if (stringWidth(cut + sign) > width - 1) break;
    cut += sign;
  }
  return `${cut}…${" ".repeat(Math.max(0, width - 1 - stringWidth(cut)))}`;
}
