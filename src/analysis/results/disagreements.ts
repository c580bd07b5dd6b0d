// Finds the units that two tables code differently, as two analysts may.
import type { Unit } from "../check/check-row.ts";
import { LEVELS, type Level } from "../table/columns.ts";
import { keyOfUnit } from "./extracts.ts";
import type { Speller } from "./spelling.ts";

export type Opinion = { readonly unit: Unit; readonly names: readonly string[] };
export type Disagreement = { readonly level: Level; readonly opinions: readonly Opinion[] };

/** A table that says nothing of a unit, or leaves a level empty, disagrees with nobody. */
export function findDisagreements(units: readonly Unit[], spell: Speller): readonly Disagreement[] {
  const same = Map.groupBy(units, keyOfUnit);
  return [...same.values()].flatMap((all) => {
    const byTable = [...Map.groupBy(all, ({ place }) => JSON.stringify([place.file, place.sheet])).values()];
    if (byTable.length < 2) return [];
    return LEVELS.flatMap((level): readonly Disagreement[] => {
      const opinions = byTable.flatMap((rows): readonly Opinion[] => {
        const names = [
          ...new Set(rows.flatMap(({ levels }) => levels[level].map((name) => spell(level, name)))),
        ].sort();
        const [unit] = rows;
        return unit && names.length > 0 ? [{ unit, names }] : [];
      });
      const different = new Set(opinions.map(({ names }) => JSON.stringify(names)));
      return different.size > 1 ? [{ level, opinions }] : [];
    });
  });
}
