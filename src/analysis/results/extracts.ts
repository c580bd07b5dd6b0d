// The extracts of an analysis: each part of a line once, with all that its rows say of it.
import type { Unit } from "../check/check-row.ts";
import type { Level } from "../table/columns.ts";
import type { Speller } from "./spelling.ts";

/** The names of one row's coding, from the widest to the narrowest; what the row leaves empty is missing. */
export type Path = readonly { readonly level: Level; readonly name: string }[];

export type Extract = Pick<Unit, "talk" | "utterance" | "ranges" | "verbatim"> & {
  readonly key: string;
  /** What it was condensed to, each wording once. */
  readonly condensed: readonly string[];
  readonly paths: readonly Path[];
  /** Where it was read, in the order of the files. */
  readonly units: readonly Unit[];
};

/** The same words of the same line are the same unit, in whichever row and file. */
export function keyOfUnit({ talk, utterance, ranges, verbatim }: Unit): string {
  return JSON.stringify([talk.id, utterance.id, ranges.map(({ from, to }) => [from, to]), verbatim]);
}

/** By session, as the tables name them, and then by time; parts of one line in their order. */
export function gatherExtracts(units: readonly Unit[], spell: Speller): readonly Extract[] {
  const sessions = [...new Set(units.map(({ talk }) => talk.id))];
  const extracts = [...Map.groupBy(units, keyOfUnit)].flatMap(([key, same]): readonly Extract[] => {
    const [unit] = same;
    if (!unit) return [];
    const { talk, utterance, ranges, verbatim } = unit;
    const paths = new Map(same.flatMap((one) => pathsOf(one, spell)).map((path) => [JSON.stringify(path), path]));
    const condensed = [...new Set(same.map((one) => one.condensed))].filter((one) => one !== "");
    return [{ key, talk, utterance, ranges, verbatim, condensed, paths: [...paths.values()], units: same }];
  });
  const place = ({ talk, utterance, ranges }: Extract): readonly number[] => [
    sessions.indexOf(talk.id),
    utterance.t,
    ranges[0]?.from ?? 0,
  ];
  return extracts.sort((one, other) => compareAll(place(one), place(other)));
}

/**
 * Every theme of a row with every subtheme and every code of it. The theme is never missing, but may be an empty name: an
 * extract that is coded and not yet under a theme must not be lost.
 */
function pathsOf({ levels }: Unit, spell: Speller): readonly Path[] {
  const named = (level: Level): readonly Path[] => {
    const names = levels[level].map((name): Path => [{ level, name: spell(level, name) }]);
    return names.length > 0 ? names : [level === "theme" ? [{ level, name: "" }] : []];
  };
  return named("theme").flatMap((theme) =>
    named("subtheme").flatMap((subtheme) => named("code").map((code) => [...theme, ...subtheme, ...code])),
  );
}

function compareAll(one: readonly number[], other: readonly number[]): number {
  return one.map((value, index) => value - (other[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
