// The overview as tables, before they are a page, a workbook or rows on a screen: each cell knows the lines behind it.
import { dayAndTime, read } from "../../export/lines/shared-words.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { CellState, Line, Overview, QuestionRow } from "./overview.ts";

export type TableCell = {
  readonly words: string;
  /** What the words count, for whoever calculates with it. */
  readonly count?: number;
  readonly lines: readonly Line[];
};

export type TableColumn = {
  readonly head: string;
  readonly about?: string;
  readonly figures?: true;
  /** One of a row of columns that go on: sessions, or persons. */
  readonly repeats?: true;
};

export type OverviewTable = {
  /** Begins the names of its cells on a page. */
  readonly name: string;
  readonly heading: string;
  readonly about: readonly string[];
  /** What stands there instead of a table. */
  readonly empty?: string;
  readonly columns: readonly TableColumn[];
  /** The first cell names the row. */
  readonly rows: readonly (readonly TableCell[])[];
};

const plain = (words: string): TableCell => ({ words, lines: [] });
const figure = (count: number, lines: readonly Line[] = []): TableCell => ({ words: String(count), count, lines });
/** An empty cell where there is nothing: hundreds of noughts hide the rest. */
const some = (lines: readonly Line[]): TableCell => (lines.length === 0 ? plain("") : figure(lines.length, lines));

export function tablesOf(overview: Overview, language: Language, text: Texts): readonly OverviewTable[] {
  const { headings, about, heads, changed, noCodes, noPairs } = text.across;
  const { sessions, persons, questions, codes, together, fresh, attendance } = overview;
  const columnsOfSessions = sessions.map(
    ({ named, id }): TableColumn => ({ head: named.short, about: id, repeats: true }),
  );
  const withFigures = (columns: readonly TableColumn[]): readonly TableColumn[] =>
    columns.map((column) => ({ ...column, figures: true }));
  const tables: readonly OverviewTable[] = [
    {
      name: "sessions",
      heading: headings.sessions,
      about: [],
      columns: [
        { head: heads.short },
        { head: heads.session },
        { head: heads.begun },
        { head: heads.guide },
        { head: heads.version },
        { head: heads.group },
        { head: heads.came, figures: true },
      ],
      rows: sessions.map(({ id, named, session: { facts, guide } }, place) => {
        const when = facts && dayAndTime(facts.at, text);
        return [
          plain(named.short),
          plain(id),
          plain(when ? `${when.day} ${when.time}` : ""),
          plain(read(guide.title, language)),
          plain(guide.version),
          plain(named.of),
          figure(attendance.bySession[place] ?? 0),
        ];
      }),
    },
    {
      name: "attendance",
      heading: headings.attendance,
      about: [about.attendance],
      columns: [
        { head: heads.persons, figures: true },
        { head: heads.attendances, figures: true },
      ],
      rows: [[figure(attendance.persons), figure(attendance.attendances)]],
    },
    {
      name: "questions",
      heading: headings.questions,
      about: [about.questions],
      columns: [{ head: heads.question }, ...columnsOfSessions],
      rows: questions.map((row) => [
        plain(nameOf(row, text)),
        ...row.cells.map(({ state, lines }) => ({
          words: lines.length === 0 ? text.across.states[state] : `${text.across.states[state]} · ${lines.length}`,
          lines,
        })),
      ]),
    },
    {
      name: "coverage",
      heading: headings.coverage,
      about: [],
      columns: [
        { head: heads.question },
        ...withFigures(
          [heads.inVersions, heads.asked, heads.covered, heads.skipped, heads.notAsked].map((head) => ({ head })),
        ),
      ],
      rows: questions.map((row) => {
        const count = (...states: readonly CellState[]) =>
          figure(row.cells.filter(({ state }) => states.includes(state)).length);
        return [
          plain(nameOf(row, text)),
          count("asked", "covered", "skipped", "not-asked"),
          count("asked"),
          count("covered"),
          count("skipped"),
          count("not-asked"),
        ];
      }),
    },
    {
      name: "codes",
      heading: headings.codes,
      about: codes.length === 0 ? [] : [about.codes],
      ...(codes.length === 0 ? { empty: noCodes } : {}),
      columns: [{ head: heads.code }, { head: heads.all, figures: true }, ...withFigures(columnsOfSessions)],
      rows: codes.map(({ code, lines, inSessions }) => [
        plain(code),
        figure(lines.length, lines),
        ...inSessions.map(some),
      ]),
    },
    {
      name: "persons",
      heading: headings.persons,
      about: [about.persons],
      columns: [{ head: heads.code }, ...withFigures(persons.map((head): TableColumn => ({ head, repeats: true })))],
      rows: codes.map(({ code, ofPersons }) => [plain(code), ...ofPersons.map(some)]),
    },
    {
      name: "together",
      heading: headings.together,
      about: [about.together],
      ...(together.length === 0 ? { empty: noPairs } : {}),
      columns: [{ head: heads.both }, { head: heads.other }, { head: heads.all, figures: true }],
      rows: together.map(({ codes: [one, other], lines }) => [plain(one), plain(other), figure(lines.length, lines)]),
    },
    {
      name: "fresh",
      heading: headings.fresh,
      about: [about.fresh],
      columns: [
        { head: heads.short },
        { head: heads.guideChanged },
        { head: heads.newCount, figures: true },
        { head: heads.known, figures: true },
        { head: heads.fresh },
      ],
      rows: fresh.map(({ session, codes: own, known, guideChanged }) => [
        plain(session.named.short),
        plain(guideChanged ? `${changed} (${session.session.guide.version})` : ""),
        figure(own.length),
        figure(known),
        plain(own.join(", ")),
      ]),
    },
  ];
  return tables.filter(({ rows, empty }) => rows.length > 0 || empty !== undefined);
}

/** The question, and that it stood in no guide. */
export function nameOf({ question }: QuestionRow, { across }: Texts): string {
  return question.own ? `${question.text} (${across.own})` : question.text;
}

/** What must be known before a figure is believed, in sentences. */
export function cautionsOf({ usedAnew, unlike }: Overview, { across }: Texts): readonly string[] {
  return [
    ...usedAnew.map(({ id, texts }) => across.usedAnew(id, texts.join(" / "))),
    ...unlike.map(({ guide, version, shorts }) => across.unlike(guide, version, shorts.join(", "))),
  ];
}
