// Makes one name of those that differ only in a blank or in case: they are told, since nobody meant two themes by them.
import type { Unit } from "../check/check-row.ts";
import { foldName } from "../names.ts";
import { LEVELS, type Level } from "../table/columns.ts";

/** How a name is written in the results: as in most rows, or as it was first. */
export type Speller = (level: Level, name: string) => string;

/** A name that was written in several ways, the one that is used first. */
export type Variants = {
  readonly level: Level;
  readonly spellings: readonly string[];
  readonly units: readonly Unit[];
};

export function settleSpelling(units: readonly Unit[]): {
  readonly spell: Speller;
  readonly variants: readonly Variants[];
} {
  const spelled = new Map<string, Map<string, Unit[]>>();
  for (const unit of units)
    for (const level of LEVELS)
      for (const name of unit.levels[level]) {
        const key = keyOf(level, name);
        const ways = spelled.get(key) ?? new Map<string, Unit[]>();
        spelled.set(key, ways);
        const rows = ways.get(name);
        if (rows) rows.push(unit);
        else ways.set(name, [unit]);
      }
  const settled = new Map<string, string>();
  const variants: Variants[] = [];
  for (const [key, ways] of spelled) {
    // Sorting is stable: of two that are as frequent, the first one stays first.
    const sorted = [...ways].sort(([, one], [, other]) => other.length - one.length);
    settled.set(key, sorted[0]?.[0] ?? "");
    const level = LEVELS.find((one) => key.startsWith(`${one}:`));
    if (sorted.length < 2 || !level) continue;
    const others = sorted.slice(1).flatMap(([, rows]) => rows);
    variants.push({ level, spellings: sorted.map(([way]) => way), units: others });
  }
  return { spell: (level, name) => settled.get(keyOf(level, name)) ?? name, variants };
}

function keyOf(level: Level, name: string): string {
  return `${level}:${foldName(name)}`;
}
