// Checks all tables that were read, each row against the journal of its session.

import { type CodedRow, isCoded, type Place } from "../table/coded-row.ts";
import type { ReadTable } from "../table/read-table.ts";
import { checkRow, type Fault, type Problem, problemAt, type Unit } from "./check-row.ts";
import type { Talk } from "./talk.ts";
import { searchTalks } from "./whereabouts.ts";

/** Sessions by id; a rehearsal never leaves, so that no table can be of one. */
export type Talks = ReadonlyMap<string, Talk | "rehearsal">;

/** What is wrong with a table as a whole: it lacks the column of ids, or it has nowhere to write a code or a theme. */
export type TableProblem = { readonly place: Place; readonly is: "no-id-column" | "no-levels" };

export type CheckedTables = {
  readonly tables: readonly TableProblem[];
  readonly problems: readonly Problem[];
  /** Every row that is right and coded. */
  readonly units: readonly Unit[];
  readonly counts: { readonly rows: number; readonly coded: number; readonly leftOut: number };
};

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
  return { tables: broken, problems, units, counts: { rows, coded, leftOut } };
}

function withoutTalk(row: CodedRow, named: string | undefined, talk: "rehearsal" | undefined): Problem {
  const fault = ((): Fault => {
    if (named === undefined) return { is: "no-session" };
    return { is: talk === "rehearsal" ? "rehearsal" : "unknown-session", session: named };
  })();
  return problemAt(row, fault, row.cellOf("session"));
}
