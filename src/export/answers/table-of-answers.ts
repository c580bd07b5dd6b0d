// All that the export of answers is made of: the cases, the items, the scales, and what may be told of each.
import { answeredItems, type Case, casesOf, peopleIn } from "../../model/answers/cases.ts";
import {
  countedValue,
  type Quantile,
  reachOf,
  type Scale,
  type Statistics,
  scalesOf,
  scoreOf,
  statisticsOf,
} from "../../model/answers/statistics.ts";
import type { Item } from "../../model/guide.ts";
import { inEveryLanguage } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { countsOf, type ItemCounts } from "./counts.ts";
import { type Told, toldWith, wholeTold } from "./suppress.ts";
import { type Variable, variablesOf } from "./variables.ts";

export type ItemRow = {
  readonly item: Item;
  readonly statistics: Statistics;
  readonly counts: ItemCounts;
  readonly told: Told;
  /** Who could have answered: the people of the sessions whose guide has it. */
  readonly persons: number;
};
export type ScaleRow = Scale & {
  readonly persons: number;
  readonly statistics: Statistics;
  readonly told: { readonly n: boolean; readonly mean: boolean; readonly sd: boolean };
};

export type Answers = {
  /** By when they began, so that the order in which they were named changes nothing. */
  readonly sessions: readonly Exported[];
  readonly cases: readonly Case[];
  readonly variables: readonly Variable[];
  readonly items: readonly ItemRow[];
  readonly scales: readonly ScaleRow[];
  /** Smaller numbers than this are hidden. Missing: none is. */
  readonly least?: number;
};

export function answersOf(exported: readonly Exported[], least: number | undefined, quantile: Quantile): Answers {
  const sessions = exported.toSorted((one, other) => placeOf(one) - placeOf(other));
  const guides = sessions.map(({ session }) => session.guide);
  const all = answeredItems(guides);
  const everyone = casesOf(sessions.map(({ id, session, named }) => ({ session, people: named?.people ?? id })));
  const items = all.map((item): ItemRow => {
    const cases = everyone.filter(({ asked }) => asked.has(item.id));
    const { persons, most } = peopleIn(cases);
    const counts = countsOf(item, cases);
    const values = cases.flatMap((one) => countedValue(one, item) ?? []);
    const reach = values.length < 2 ? 0 : reachOf(values.length, quantile);
    const told = least === undefined ? wholeTold(counts) : toldWith(counts, leastCases(least, most), reach);
    return { item, counts, told, persons, statistics: statisticsOf(values, quantile) };
  });
  const subscales = new Map(guides.flatMap((guide) => guide.subscales.map((one) => [one.id, one] as const)));
  const title = inEveryLanguage(({ exportAnswers }) => exportAnswers.total);
  const scales = scalesOf({ subscales: [...subscales.values()] }, all, title).map((scale): ScaleRow => {
    const { subscale } = scale;
    const cases = everyone.filter(({ asked }) => scale.items.some(({ id }) => asked.has(id)));
    const { persons, most } = peopleIn(cases);
    const scores = cases.flatMap((one) => scoreOf(one, scale.items, subscale.atLeast) ?? []);
    return {
      ...scale,
      persons,
      statistics: statisticsOf(scores, quantile),
      told: toldOfScale(items, scale, scores.length, least === undefined ? undefined : leastCases(least, most)),
    };
  });
  return {
    sessions,
    cases: everyone,
    variables: variablesOf(all),
    items,
    scales: withoutSubtraction(scales),
    ...(least === undefined ? {} : { least }),
  };
}

/** `S2` comes second. */
function placeOf({ named }: Exported): number {
  return Number(named?.short.slice(1) ?? 1);
}

/** So many answers are of at least `least` people, where one of them gave `most` at most. */
function leastCases(least: number, most: number): number {
  return (least - 1) * most + 1;
}

/** A scale beside the means of all its items but one is the mean of that one: it is told where all of them are. */
function toldOfScale(items: readonly ItemRow[], scale: Scale, n: number, least: number | undefined): ScaleRow["told"] {
  const rows = items.filter(({ item }) => scale.items.includes(item));
  const isEnough = least === undefined || n === 0 || n >= least;
  const mean = isEnough && rows.every(({ told }) => told.mean);
  return { n: isEnough && rows.every(({ told }) => told.n), mean, sd: mean && rows.every(({ told }) => told.sd) };
}

/**
 * How many answered either of two items, and how many each, tell how many answered both: a scale with too few is hidden
 * together with all that share items with it, and those that share items with these.
 */
function withoutSubtraction(scales: readonly ScaleRow[]): readonly ScaleRow[] {
  const hidden = new Set(scales.filter(({ told }) => !told.n));
  for (const { items } of hidden)
    for (const scale of scales) if (scale.items.some((item) => items.includes(item))) hidden.add(scale);
  const told = { n: false, mean: false, sd: false };
  return scales.map((scale) => (hidden.has(scale) ? { ...scale, told } : scale));
}
