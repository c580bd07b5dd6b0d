// Fills a coding table as analysts do: codes and themes typed in, units split, rows copied and sorted, columns moved, sheets
// added; and drifts planted where they are to be found again.
import { type Exported, type Method, USUAL } from "../../src/export/exporter.ts";
import type { Cell, Column, Sheet } from "../../src/export/tables/sheet.ts";
import { toWorkbook } from "../../src/export/tables/workbook.ts";
import { makeSheets } from "../../src/export/tables/workbook-sheets.ts";
import type { Language } from "../../src/model/language.ts";
import { type Texts, textsIn } from "../../src/text/languages.ts";
import type { Chance } from "./chance.ts";

/** What a test knows of a row that it filled in. */
export type Filled = {
  readonly cells: Map<string, Cell>;
  readonly session: string;
  readonly id: string;
  /** All the words of its line, before it was split. */
  readonly unsplit: string;
  /** The words as the table has them. */
  words: string;
  themes: readonly string[];
  subthemes: readonly string[];
  codes: readonly string[];
  condensed: string;
  drift?: Drift;
};

export type Drift = { readonly head: string; readonly is: string };

export type FilledTable = {
  readonly sheets: readonly Sheet[];
  readonly rows: readonly Filled[];
  /** `C12` and what was done there, for each planted drift. */
  readonly drifts: readonly { readonly cell: string; readonly is: string }[];
};

const THEMES = ["Å bære sammen", "Å finne igjen", "Å holde ut"];
const SUBTHEMES = ["hos andre", "i seg selv", "i rommet", "for seg selv"];
const CODES = ["håp", "uro", "trygghet", "tap", "latter, etterpå", "stemme & kropp", "<ro>"];

type Heads = {
  readonly words: string;
  readonly theme: string;
  readonly subtheme: string | undefined;
  readonly code: string | undefined;
  readonly condensed: string | undefined;
};

/** The heads of a method, found by where the field prints them. */
export function headsOf(method: Method, { exportTables }: Texts): Heads {
  const { before, data, after } = exportTables.methods[method];
  const [first, second, third, fourth] = [...before, ...after].map(({ head }) => head);
  const at = (condensed?: string, code?: string, subtheme?: string, theme = ""): Heads => ({
    words: data.head,
    theme,
    subtheme,
    code,
    condensed,
  });
  switch (method) {
    case "graneheim-lundman":
      return at(first, second, third, fourth);
    case "charmaz":
      return at(undefined, first, second, third);
    case "braun-clarke":
      return at(undefined, first, undefined, second);
    case "overview":
      return at(undefined, undefined, second, first);
  }
}

/** `drifts`: what is to be planted, each on a row of its own. */
export function fillTable(
  sessions: readonly Exported[],
  method: Method,
  language: Language,
  { below, oneOf, shuffled }: Chance,
  drifts: readonly string[],
): FilledTable {
  const text = textsIn(language);
  const { columns: heads } = text.exportTables;
  const own = headsOf(method, text);
  const [coding, ...others] = makeSheets(sessions, { ...USUAL, method }, language, text);
  if (!coding) throw new Error("no coding sheet");
  const place = (head: string): number => coding.columns.findIndex((column) => column.head === head);
  const rows = coding.rows.flatMap((cells): Filled[] => {
    const id = String(cells[place(heads.id.head)]);
    const session = String(cells[place(heads.session.head)]);
    const words = String(cells[place(own.words)]);
    const row = (part: string): Filled => {
      const several = below(4) === 0;
      const filled: Filled = {
        cells: new Map(coding.columns.map(({ head }, index) => [head, cells[index]])),
        session,
        id,
        unsplit: words,
        words: part,
        themes: below(6) === 0 ? [] : [oneOf(THEMES)],
        subthemes: own.subtheme && below(3) > 0 ? [oneOf(SUBTHEMES)] : [],
        codes: own.code ? (several ? shuffled(CODES).slice(0, 2) : below(8) === 0 ? [] : [oneOf(CODES)]) : [],
        condensed: own.condensed && below(2) === 0 ? `kort ${below(1000)}` : "",
      };
      return filled;
    };
    const untouched: Filled = { ...row(words), themes: [], subthemes: [], codes: [], condensed: "" };
    const way = below(5);
    if (way === 0) return [untouched];
    if (way === 1) return [row(words), row(words)];
    if (way === 2) return splitUnit(words, below).map(row);
    return [row(words)];
  });
  const order = [...shuffled(rows)];
  plant(order, drifts, own, text, { below, oneOf, shuffled });
  for (const filled of order) {
    const { cells, themes, subthemes, codes, condensed, words, drift } = filled;
    const put = (head: string | undefined, value: Cell): void => {
      if (head !== undefined && drift?.head !== head) cells.set(head, value === "" ? undefined : value);
    };
    put(own.words, words);
    put(own.theme, themes.join(""));
    put(own.subtheme, subthemes.join(""));
    put(own.code, codes.join(below(2) === 0 ? "; " : "\n"));
    put(own.condensed, condensed);
  }
  const moved = shuffled(coding.columns);
  const remarks: Column = { head: "Egne merknader", about: "", width: 20, use: "analysis" };
  const columns = [...moved, remarks];
  const sheet: Sheet = {
    name: coding.name,
    columns,
    rows: order.map(({ cells }) => columns.map(({ head }) => cells.get(head))),
  };
  const added: Sheet = {
    name: "Tanker",
    columns: [{ head: text.analysis.levels.theme, about: "", width: 20, use: "data" }, remarks],
    rows: [["ikke et tema", "bare en tanke"]],
  };
  return {
    sheets: shuffled([sheet, added, ...others]),
    rows: order,
    drifts: order.flatMap(({ drift }, index) =>
      drift
        ? [
            {
              cell: address(
                columns.findIndex(({ head }) => head === drift.head),
                index + 2,
              ),
              is: drift.is,
            },
          ]
        : [],
    ),
  };
}

/** Between two words, somewhere. */
function splitUnit(words: string, below: Chance["below"]): readonly string[] {
  const parts = words.split(" ");
  if (parts.length < 3) return [words];
  const at = 1 + below(parts.length - 1);
  return [parts.slice(0, at).join(" "), parts.slice(at).join(" ")];
}

function address(column: number, row: number): string {
  if (column < 0 || column > 25) throw new Error(`column ${column}`);
  return `${String.fromCharCode(65 + column)}${row}`;
}

/** Every drift that there is, by what it is found as. */
export const DRIFTS = ["words", "elsewhere", "unknown-id", "speaker", "kind", "unknown-session", "no-id"] as const;

function plant(
  rows: readonly Filled[],
  drifts: readonly string[],
  own: Heads,
  text: Texts,
  { below, oneOf, shuffled }: Chance,
): void {
  const { columns: heads } = text.exportTables;
  // A row whose words are few may have them in another line as well.
  const free = [...shuffled(rows.filter(({ words }) => words.split(" ").length > 3))];
  for (const is of drifts) {
    const row = free.pop();
    if (!row) throw new Error("too few rows for the drifts");
    const put = (head: string, value: string): void => {
      row.drift = { head, is };
      row.cells.set(head, value);
    };
    // Half a sentence may stand in another line word for word, and is no drift there.
    const others = rows.filter(
      ({ id, session, unsplit }) =>
        id !== row.id && session === row.session && !evenWords(unsplit).includes(evenWords(row.words)),
    );
    switch (is) {
      case "words":
        put(own.words, driftWords(row.words, below));
        break;
      case "elsewhere":
        put(heads.id.head, oneOf(others).id);
        break;
      case "unknown-id":
        put(heads.id.head, `mod:${900 + below(90)}`);
        break;
      case "speaker":
        put(heads.who.head, text.session.speaker.number(7 + below(3)));
        break;
      case "kind":
        put(heads.kind.head, text.exports.said.paraphrase);
        break;
      case "unknown-session":
        put(heads.session.head, `${row.session}-kopi`);
        break;
      case "no-id":
        put(heads.id.head, "");
        break;
      default:
        throw new Error(`no drift ${is}`);
    }
  }
}

function evenWords(words: string): string {
  return words.replace(/\s+/gu, " ").normalize("NFC");
}

/** One word left out of the middle, changed, doubled or turned about with the next. */
function driftWords(words: string, below: Chance["below"]): string {
  const parts = words.split(" ");
  const at = 1 + below(parts.length - 2);
  const [before, here, after] = [parts.slice(0, at), parts[at] ?? "", parts.slice(at + 1)];
  const ways = [[...after], [`${here}e`, ...after], [here, here, ...after], [`${here.toUpperCase()}!`, ...after]];
  return [...before, ...(ways[below(ways.length)] ?? [])].join(" ");
}

export async function workbookOf(sheets: readonly Sheet[]): Promise<Buffer> {
  return Buffer.from(await toWorkbook(sheets));
}
