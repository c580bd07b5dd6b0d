// What doesn't fit together among the fixed answers of a guide: its subscales, and answers that no item uses.

import { itemsOfScale } from "../../model/answers/scales.ts";
import type { Guide, Item, Subscale } from "../../model/guide.ts";
import { nearest } from "../../model/nearest.ts";
import { complain, type Maker, remark, remarkOnName } from "../make/maker.ts";
import type { GuideSource } from "../schema/schema.ts";

/** Complains to `maker`. With `wholly` false something was taken out of the guide: what seems unused may be used. */
export function checkAnswers(maker: Maker, guide: Guide, source: GuideSource, wholly: boolean): void {
  unknownSubscales(maker, guide);
  if (!wholly) return;
  // A name that was misspelt leaves its subscale short: told of once.
  const isSound = maker.subscales.every(({ id }) => guide.subscales.some((subscale) => subscale.id === id));
  if (isSound)
    for (const [index, subscale] of guide.subscales.entries()) sizeOfSubscale(maker, guide, source, subscale, index);
  for (const name of maker.answerSets.keys())
    if (!maker.usedSets.has(name))
      remarkOnName(
        maker,
        { container: ("answers" in source && source.answers) || source, key: name },
        maker.say.unusedAnswers(name),
      );
}

function unknownSubscales(maker: Maker, guide: Guide): void {
  const known = guide.subscales.map(({ id }) => id);
  const { say } = maker;
  for (const { id, at } of maker.subscales) {
    const found = guide.subscales.find((subscale) => subscale.id === id);
    if (!found) complain(maker, at, say.unknownSubscale(id, known, nearest(id, known)));
    else if (found.of) complain(maker, at, say.totalAsSubscale(id));
  }
}

/** A mean of one item is that item, and of none there is none. */
function sizeOfSubscale(maker: Maker, guide: Guide, source: GuideSource, subscale: Subscale, index: number): void {
  const written = Array.isArray(source.subscales) ? source.subscales[index] : source.subscales;
  const list = Array.isArray(source.subscales)
    ? { container: source.subscales, key: index }
    : { container: source, key: "subscales" };
  const at = typeof written === "object" ? { container: written, key: "id" } : list;
  const items = itemsOfScale(guide, subscale);
  if (items.length < 2) remark(maker, at, maker.say.fewItems(subscale.id, items.length));
  const wanted = items.length > 0 && typeof subscale.atLeast === "number" ? subscale.atLeast : 0;
  if (wanted > items.length && typeof written === "object")
    complain(maker, { container: written, key: "at_least" }, maker.say.atLeastTooMany(wanted, items.length));
  if (new Set(items.map(codesOf)).size > 1) remark(maker, at, maker.say.unlikeCodes(subscale.id));
}

function codesOf({ options }: Item): string {
  const codes = options.flatMap(({ code, missing }) => (missing ? [] : [code]));
  return codes.toSorted((one, other) => one - other).join(" ");
}
