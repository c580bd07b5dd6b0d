// Means of answers: of items, of scales over persons. What is no answer never enters. Pure: the quantile of t comes in.
import type { AtLeast, Guide, Item, Subscale } from "../guide.ts";
import type { Case } from "./cases.ts";
import { countsAs } from "./scales.ts";

/** n, mean, SD with n − 1, and the ends of the 95 % confidence interval by t. SD and interval need two. */
export type Statistics = {
  readonly n: number;
  readonly mean?: number;
  readonly sd?: number;
  readonly low?: number;
  readonly high?: number;
};

/** The value below which Student's t lies with this probability. */
export type Quantile = (probability: number, degrees: number) => number;

const UPPER = 0.975;

export function statisticsOf(values: readonly number[], quantile: Quantile): Statistics {
  const n = values.length;
  if (n === 0) return { n };
  const mean = sum(values) / n;
  if (n === 1) return { n, mean };
  const sd = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (n - 1));
  const reach = reachOf(n, quantile) * sd;
  return { n, mean, sd, low: mean - reach, high: mean + reach };
}

/** How far the ends of the interval are from the mean, in SDs. */
export function reachOf(n: number, quantile: Quantile): number {
  return quantile(UPPER, n - 1) / Math.sqrt(n);
}

/** What a case's answer to an item counts as: reversed where the item is. Undefined where there is none. */
export function countedValue({ answers }: Case, item: Item): number | undefined {
  const answer = answers.get(item.id);
  if (!answer) return undefined;
  if (item.answer === "number") return answer.ticked.length > 0 ? undefined : answer.number;
  const [code, ...others] = answer.ticked;
  return code === undefined || others.length > 0 || item.kind !== "scale" ? undefined : countsAs(item, code);
}

/** The mean of a case's answers to the items of a scale; undefined where fewer were answered than the rule asks. */
export function scoreOf(one: Case, items: readonly Item[], atLeast: AtLeast): number | undefined {
  const values = items.flatMap((item) => countedValue(one, item) ?? []);
  return values.length > 0 && values.length >= needed(atLeast, items.length) ? sum(values) / values.length : undefined;
}

/** How many items must be answered: half of seven is four. */
export function needed(atLeast: AtLeast, items: number): number {
  if (atLeast === "all") return items;
  return atLeast === "half" ? Math.ceil(items / 2) : atLeast;
}

/** A scale with its items. */
export type Scale = { readonly subscale: Subscale; readonly items: readonly Item[] };

/** The id of the total that is made where the guide names none. */
export const TOTAL = "total";

/**
 * The scales of a guide, and the total of all its scale items where it names no total itself: also of those that are kept
 * out of their subscale. Where their codes differ there is none: a mean of unlike codes says nothing.
 */
export function scalesOf(
  guide: Pick<Guide, "subscales">,
  items: readonly Item[],
  title: Subscale["title"],
): readonly Scale[] {
  const own = guide.subscales.map((subscale) => ({ subscale, items: items.filter((item) => isIn(subscale, item)) }));
  const all = items.filter(({ kind }) => kind === "scale");
  const alike = new Set(
    all.map(({ options }) => options.flatMap(({ code, missing }) => (missing ? [] : [code])).join()),
  );
  const isNamed = guide.subscales.some(({ of, id }) => of !== undefined || id === TOTAL);
  const total = all.length > 1 && alike.size === 1 && !isNamed;
  return [
    ...own.filter((scale) => scale.items.length > 0),
    ...(total ? [{ subscale: { id: TOTAL, title, atLeast: 1 }, items: all }] : []),
  ];
}

function isIn({ id, of }: Subscale, { kind, subscale = "", outOfSubscale }: Item): boolean {
  return kind === "scale" && (of ? of.includes(subscale) : subscale === id && !outOfSubscale);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
