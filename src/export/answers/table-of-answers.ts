// All that the export of answers is made of: the cases, the items, the scales, and what may be told of each.
import { answeredItems, type Case, casesOf } from "../../model/answers/cases.ts";
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
import type { Session } from "../../model/session/session.ts";
import { inEveryLanguage } from "../../text/languages.ts";
import { countsOf, type ItemCounts } from "./counts.ts";
import { type Told, toldWith, wholeTold } from "./suppress.ts";
import { type Variable, variablesOf } from "./variables.ts";

export type ItemRow = {
  readonly item: Item;
  readonly statistics: Statistics;
  readonly counts: ItemCounts;
  readonly told: Told;
};
export type ScaleRow = Scale & {
  readonly statistics: Statistics;
  readonly told: { readonly n: boolean; readonly mean: boolean; readonly sd: boolean };
};

export type Answers = {
  readonly sessions: readonly Session[];
  readonly cases: readonly Case[];
  readonly variables: readonly Variable[];
  readonly items: readonly ItemRow[];
  readonly scales: readonly ScaleRow[];
  /** Smaller numbers than this are hidden. Missing: none is. */
  readonly least?: number;
};

export function answersOf(sessions: readonly Session[], least: number | undefined, quantile: Quantile): Answers {
  const guides = sessions.map(({ guide }) => guide);
  const all = answeredItems(guides);
  const cases = casesOf(sessions);
  const items = all.map((item): ItemRow => {
    const counts = countsOf(item, cases);
    const values = cases.flatMap((one) => countedValue(one, item) ?? []);
    const reach = values.length < 2 ? 0 : reachOf(values.length, quantile);
    const told = least === undefined ? wholeTold(counts) : toldWith(counts, least, reach);
    return { item, counts, told, statistics: statisticsOf(values, quantile) };
  });
  const subscales = new Map(guides.flatMap((guide) => guide.subscales.map((one) => [one.id, one] as const)));
  const title = inEveryLanguage(({ exportAnswers }) => exportAnswers.total);
  const scales = scalesOf({ subscales: [...subscales.values()] }, all, title).map((scale): ScaleRow => {
    const { subscale } = scale;
    const scores = cases.flatMap((one) => scoreOf(one, scale.items, subscale.atLeast) ?? []);
    return {
      ...scale,
      statistics: statisticsOf(scores, quantile),
      told: toldOfScale(items, scale, scores.length, least),
    };
  });
  return {
    sessions,
    cases,
    variables: variablesOf(all),
    items,
    scales: withoutSubtraction(scales),
    ...(least === undefined ? {} : { least }),
  };
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
