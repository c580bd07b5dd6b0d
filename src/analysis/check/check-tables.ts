// Checks all tables that were read, each row against the journal of its session.

import { type CodedRow, isCoded, type Place } from "../table/coded-row.ts";
import type { ReadTable } from "../table/read-table.ts";
import { checkRow, type Fault, type Problem, problemAt, type Unit } from "./check-row.ts";
import type { Talk } from "./talk.ts";
import { searchTalks } from "./whereabouts.ts";

/** Sessions by id; a rehearsal never leaves, so that no table can be of one. */
export type Talks = ReadonlyMap<string, Talk | "rehearsal">;

/**
 * What is wrong with a table as a whole: it lacks the column of ids, or it has nowhere to write a code or a theme. Of a text
 * in a project: it is not the one that was written.
 */
export type TableProblem = { readonly place: Place; readonly is: "no-id-column" | "no-levels" | "other-text" };

export type CheckedCounts = {
  readonly rows: number;
  /** Rows in which an analyst wrote something. */
  readonly coded: number;
  /** In projects, those that are the analysts' own. */
  readonly codings: number;
  /** Coded rows, and codings, that are not right. */
  readonly leftOut: number;
};

export type CheckedTables = {
  readonly tables: readonly TableProblem[];
  readonly problems: readonly Problem[];
  /** Every row that is right and coded. */
  readonly units: readonly Unit[];
  readonly counts: CheckedCounts;
};

/** What is not given is empty. */
export function checkedOf(found: Partial<CheckedTables>): CheckedTables {
  return { tables: [], problems: [], units: [], counts: { rows: 0, coded: 0, codings: 0, leftOut: 0 }, ...found };
}

/** All of both. */
export function joinChecked(one: CheckedTables, other: CheckedTables): CheckedTables {
  return {
    tables: [...one.tables, ...other.tables],
    problems: [...one.problems, ...other.problems],
    units: [...one.units, ...other.units],
    counts: {
      rows: one.counts.rows + other.counts.rows,
      coded: one.counts.coded + other.counts.coded,
      codings: one.counts.codings + other.counts.codings,
      leftOut: one.counts.leftOut + other.counts.leftOut,
    },
  };
}

/** The sessions that the tables name, in the order in which they first do. */
export function sessionsNamed(tables: readonly ReadTable[]): readonly string[] {
  return [...new Set(tables.flatMap(({ rows }) => rows.map(({ session }) => session)))].filter((one) => one !== "");
}

/** `assumed`: the session of rows that name none. */
export function checkTables(tables: readonly ReadTable[], talks: Talks, assumed: string | undefined): CheckedTables {
  const whereabouts = searchTalks([...talks.values()].filter((talk) => talk !== "rehearsal"));
  const problems: Problem[] = [];
  const units: Unit[] = [];
  let [rows, coded, leftOut] = [0, 0, 0];
  for (const table of tables) {
    if (!table.hasIds) continue;
    for (const row of table.rows) {
      // A sheet of notes with a column of codes added: what the analyst left alone there is no part of the analysis.
      if (!row.asQuote && !isCoded(row) && row.spoiled.length === 0) continue;
      if (row.id === "" && row.words === "" && !isCoded(row)) continue;
      rows += 1;
      if (isCoded(row)) coded += 1;
      const named = row.session === "" ? assumed : row.session;
      const talk = talks.get(named ?? "");
      const checked =
        typeof talk === "object" ? checkRow(row, talk, whereabouts) : { problems: [withoutTalk(row, named, talk)] };
      if ("problems" in checked) {
        problems.push(...checked.problems);
        if (isCoded(row)) leftOut += 1;
      } else if (isCoded(row)) units.push(checked.unit);
    }
  }
  const broken = tables.flatMap(({ place, hasIds, hasLevels }): readonly TableProblem[] => {
    if (!hasIds) return [{ place, is: "no-id-column" }];
    return hasLevels ? [] : [{ place, is: "no-levels" }];
  });
  return { tables: broken, problems, units, counts: { rows, coded, codings: 0, leftOut } };
}

function withoutTalk(row: CodedRow, named: string | undefined, talk: "rehearsal" | undefined): Problem {
  const fault = ((): Fault => {
    if (named === undefined) return { is: "no-session" };
    return { is: talk === "rehearsal" ? "rehearsal" : "unknown-session", session: named };
  })();
  return problemAt(row, fault, row.cellOf("session"));
}
