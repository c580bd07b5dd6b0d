// How many gave each answer to an item, and how many gave none.
import type { Case } from "../../model/answers/cases.ts";
import { answerOptions } from "../../model/answers/scales.ts";
import type { Item } from "../../model/guide.ts";

/** `code` is missing for those of whom nothing stands. */
export type Count = { readonly code?: number; readonly count: number };

export type ItemCounts = {
  readonly item: Item;
  /** Several may be ticked: the counts add up to nothing. */
  readonly several: boolean;
  readonly answers: readonly Count[];
  /** Of each code that is no answer, then of nothing at all. */
  readonly none: readonly Count[];
  /** Persons who answered. */
  readonly n: number;
  readonly cases: number;
};

export function countsOf(item: Item, cases: readonly Case[]): ItemCounts {
  const ticked = cases.map(({ answers }) => answers.get(item.id));
  const count = (code: number): Count => ({ code, count: ticked.filter((one) => one?.ticked.includes(code)).length });
  const noCodes = item.options.filter(({ missing }) => missing).map(({ code }) => code);
  const nothing = ticked.filter((one) => !one).length;
  const answered = ticked.filter((one) => one && !one.ticked.some((code) => noCodes.includes(code)));
  return {
    item,
    several: item.several === true || item.other === true,
    answers: item.answer === undefined ? answerOptions(item).map(({ code }) => count(code)) : [],
    none: [...noCodes.map(count), { count: nothing }],
    n: answered.length,
    cases: cases.length,
  };
}
