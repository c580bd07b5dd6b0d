// Hiding small cells, and whatever would give them back. What is told of an item is tried as a stranger would: every way in
// which the hidden cells may be filled so that all that is told comes true. A cell that is the same in all of them was not
// hidden, and then more is.
import { countsAs } from "../../model/answers/scales.ts";
import type { Item } from "../../model/guide.ts";
import type { Count, ItemCounts } from "./counts.ts";

/** What may be told of an item. Cells are told by their place. */
export type Told = {
  readonly n: boolean;
  readonly mean: boolean;
  readonly sd: boolean;
  readonly answers: readonly boolean[];
  readonly none: readonly boolean[];
};

export const LEAST = 3;

/** Everything. */
export function wholeTold({ answers, none }: ItemCounts): Told {
  return { n: true, mean: true, sd: true, answers: answers.map(() => true), none: none.map(() => true) };
}

/**
 * `least`: smaller numbers of people than this are hidden, but for nobody at all. `reach`: how far the ends of the interval
 * are from the mean, in SDs: what they are rounded to tells of the mean too.
 */
export function toldWith(counts: ItemCounts, least: number, reach: number): Told {
  const { answers, none, n, cases, several } = counts;
  const nothing: Told = {
    n: false,
    mean: false,
    sd: false,
    answers: answers.map(() => false),
    none: none.map(() => false),
  };
  const isSmall = (count: number): boolean => count > 0 && count < least;
  if (cases < least || isSmall(n)) return nothing;
  // How many gave none is what n leaves; which of the kinds it was may be hidden.
  const noneTold = hideAmong(none, isSmall, (told) =>
    isOpen(none, told, (filled) => total(filled) === cases - n, cases - n),
  );
  if (several) return { n: true, mean: false, sd: false, answers: hideTicks(counts, isSmall), none: noneTold };
  for (const [mean, sd] of [
    [true, true],
    [true, false],
    [false, false],
  ] as const) {
    const fits = (filled: readonly number[]): boolean => total(filled) === n && agrees(counts, filled, mean, sd, reach);
    const told = hideAmong(answers, isSmall, (shown) => isOpen(answers, shown, fits, n));
    if (isOpen(answers, told, fits, n)) return { n: true, mean, sd, answers: told, none: noneTold };
  }
  return nothing;
}

/** Small cells are hidden, and of the others the smallest, until a stranger can't tell any of them. */
function hideAmong(
  cells: readonly Count[],
  isSmall: (count: number) => boolean,
  isEnough: (told: readonly boolean[]) => boolean,
): readonly boolean[] {
  let told = cells.map(({ count }) => !isSmall(count));
  // One cell alone is the sum itself, which n tells.
  if (cells.length === 1) return [true];
  const order = cells.map((_, index) => index).sort((a, b) => (cells[a]?.count ?? 0) - (cells[b]?.count ?? 0));
  while (!isEnough(told)) {
    const next = order.find((index) => told[index]);
    if (next === undefined) return told;
    told = told.map((one, index) => one && index !== next);
  }
  return told;
}

/**
 * Where several may be ticked the cells add up to nothing. But everyone who answered ticked one: those who ticked none of
 * the told ones ticked hidden ones, and so the others are hidden until that is one person at most.
 */
function hideTicks({ answers, n }: ItemCounts, isSmall: (count: number) => boolean): readonly boolean[] {
  const told = answers.map(({ count }) => !isSmall(count));
  const order = answers.map((_, index) => index).sort((a, b) => (answers[a]?.count ?? 0) - (answers[b]?.count ?? 0));
  const left = () => n - total(answers.map(({ count }, index) => (told[index] ? count : 0)));
  for (const index of order) if (told.includes(false) && told[index] && left() > 1) told[index] = false;
  return told;
}

/** More ways than this are not gone through: by then two of them have been found, or nothing is told. */
const MOST_WAYS = 400_000;

/** Whether every hidden cell can be filled in two ways, at least, that fit what is told. */
function isOpen(
  cells: readonly Count[],
  told: readonly boolean[],
  fits: (filled: readonly number[]) => boolean,
  sum: number,
): boolean {
  const hidden = cells.flatMap((_, index) => (told[index] ? [] : [index]));
  if (hidden.length === 0) return true;
  const filled = cells.map(({ count }, index) => (told[index] ? count : 0));
  const seen = hidden.map(() => new Set<number>());
  let ways = 0;
  const fill = (place: number, left: number): boolean => {
    const cell = hidden[place];
    if (cell === undefined) return false;
    const isLast = place === hidden.length - 1;
    for (let count = isLast ? left : 0; count <= left; count++) {
      filled[cell] = count;
      if (++ways > MOST_WAYS) return true;
      if (!isLast) {
        if (fill(place + 1, left - count)) return true;
        continue;
      }
      if (!fits(filled)) continue;
      for (const [index, one] of hidden.entries()) seen[index]?.add(filled[one] ?? 0);
      if (seen.every(({ size }) => size > 1)) return true;
    }
    return false;
  };
  const left = sum - total(filled);
  fill(0, left);
  return seen.every(({ size }) => size > 1);
}

/** Whether these counts have the mean and the SD that are told, as they are rounded. */
function agrees(
  { item, answers, n }: ItemCounts,
  filled: readonly number[],
  mean: boolean,
  sd: boolean,
  reach: number,
): boolean {
  if (!mean || item.kind !== "scale" || n === 0) return true;
  const counted = answers.map(({ count }) => count);
  const [was, is] = [counted, filled].map((one) => momentsOf(item, answers, one, reach));
  return was?.mean === is?.mean && (!sd || was?.spread === is?.spread);
}

/** As they stand in the table. */
function momentsOf(item: Item, answers: readonly Count[], counts: readonly number[], reach: number) {
  const values = answers.map(({ code = 0 }) => countsAs(item, code) ?? 0);
  const n = total(counts);
  const mean = total(values.map((value, index) => value * (counts[index] ?? 0))) / n;
  const squares = total(values.map((value, index) => (value - mean) ** 2 * (counts[index] ?? 0)));
  const sd = n < 2 ? 0 : Math.sqrt(squares / (n - 1));
  return {
    mean: mean.toFixed(2),
    spread: [sd, mean - reach * sd, mean + reach * sd].map((value) => value.toFixed(2)).join(" "),
  };
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
