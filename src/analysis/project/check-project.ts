// Finds what analysts coded in a project that came back: each coding by its position in the text, which must be the text that
// was written. What the program itself coded is left out.

import { LANGUAGES, textsIn } from "../../text/languages.ts";
import type { Problem, Unit } from "../check/check-row.ts";
import { type CheckedTables, checkedOf, joinChecked, type Talks } from "../check/check-tables.ts";
import type { Talk } from "../check/talk.ts";
import { foldName, tidyName } from "../names.ts";
import type { Place } from "../table/coded-row.ts";
import type { Level } from "../table/columns.ts";
import { findOwnText, type OwnText, touchedBetween } from "./own-text.ts";
import { findPositions, type Position } from "./positions.ts";
import type { ProjectCode, ProjectSource } from "./read-project.ts";

export type ReadSource = ProjectSource & { readonly place: Place };

/** The session that a source is the text of: QualCoder puts a number before a name that it has already. */
export function sessionOfSource({ name }: Pick<ProjectSource, "name">, known: ReadonlySet<string>): string | undefined {
  return [name, name.replace(/^\d+_/u, ""), name.replace(/\.txt$/iu, "")].find((one) => known.has(one));
}

/** Sources that are no session's text are passed over. */
export function checkProjects(sources: readonly ReadSource[], talks: Talks): CheckedTables {
  const ids = new Set(talks.keys());
  const parts = sources.map((source): CheckedTables => {
    const id = sessionOfSource(source, ids);
    const talk = id === undefined ? undefined : talks.get(id);
    if (id === undefined || talk === undefined) return checkedOf({});
    const row = { id: "", session: id };
    if (talk === "rehearsal")
      return checkedOf({ problems: [{ is: "rehearsal", session: id, place: source.place, cell: "", row }] });
    const own = source.text === undefined ? undefined : findOwnText(talk, source.text);
    return own ? checkSource(source, own, talk) : checkedOf({ tables: [{ place: source.place, is: "other-text" }] });
  });
  return parts.reduce(joinChecked, checkedOf({}));
}

function checkSource({ place, codings, text = "" }: ReadSource, own: OwnText, talk: Talk): CheckedTables {
  const position = findPositions(text);
  const problems: Problem[] = [];
  const units: Unit[] = [];
  let analysts = 0;
  for (const coding of codings) {
    const found = position(coding);
    if (isOwnCoding(coding.code, found, own)) continue;
    const [from, to] = [own.place(found.from), own.place(found.to)];
    analysts += 1;
    const cell = `${found.from}–${found.to}`;
    const touched = touchedBetween(own, from, to, talk);
    if (touched.length === 0)
      problems.push({
        is: "outside",
        place,
        cell,
        row: { id: "", session: talk.id },
        code: coding.code.path.at(-1) ?? "",
      });
    for (const { id, range } of touched) {
      const utterance = talk.utterances.get(id);
      if (!utterance) continue;
      const verbatim = talk
        .quotesOf(utterance)
        .some((quote) => range.to > range.from && range.from >= quote.from && range.to <= quote.from + quote.length);
      const ranges = range.to > range.from ? [range] : [];
      units.push({ place, cell, condensed: "", levels: levelsOf(coding.code), talk, utterance, ranges, verbatim });
    }
  }
  return checkedOf({ problems, units, counts: { rows: 0, coded: 0, codings: analysts, leftOut: problems.length } });
}

/**
 * A code of the program's on a piece that the program coded. A code word is its own only on lines that have it. QualCoder
 * leaves the positions that came with a project as they were, also where it puts blanks into the text.
 */
function isOwnCoding(code: ProjectCode, { from, to }: Position, { pieces, place }: OwnText): boolean {
  const branch = branchOf(code);
  if (branch === undefined || branch === "analysis") return false;
  const there = pieces.filter(
    (piece) => (piece.from === from && piece.to === to) || (piece.from === place(from) && piece.to === place(to)),
  );
  if (branch !== "word") return there.length > 0;
  const word = foldName(code.path.at(-1) ?? "");
  return there.some(({ utterance }) => utterance?.codes.some((one) => foldName(one) === word));
}

type Branch = keyof ReturnType<typeof textsIn>["exportRefi"]["branches"];

/** By its name, in each language. */
function branchOf({ path: [top = "", ...below] }: ProjectCode): Branch | undefined {
  if (below.length === 0) return undefined;
  for (const language of LANGUAGES) {
    const { branches } = textsIn(language).exportRefi;
    const found = (Object.keys(branches) as Branch[]).find((branch) => {
      const { name, hint } = branches[branch];
      return [name, `${name} (${hint})`].some((one) => foldName(one) === foldName(top));
    });
    if (found) return found;
  }
  return undefined;
}

/**
 * A code in nothing is a code; what it is in is a theme, and what that is in a wider one. What holds codes is no code itself.
 * Between the widest and the code there may be several: they are one subtheme.
 */
function levelsOf(code: ProjectCode): Unit["levels"] {
  const path = (branchOf(code) === "analysis" ? code.path.slice(1) : code.path).map(tidyName);
  const levels: Record<Level, string[]> = { theme: [], subtheme: [], code: [] };
  const narrow = code.hasCodes ? undefined : path.at(-1);
  const [theme, ...between] = narrow === undefined ? path : path.slice(0, -1);
  if (theme !== undefined) levels.theme.push(theme);
  if (between.length > 0) levels.subtheme.push(between.join(" › "));
  if (narrow !== undefined) levels.code.push(narrow);
  return levels;
}
