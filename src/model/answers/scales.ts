// Which items are counted together, and how an answer counts.
import type { Guide, Item, Option, Subscale } from "../guide.ts";

/** The items of a scale, in the guide's order: of a total those of its subscales, also where they are kept out of them. */
export function itemsOfScale(guide: Pick<Guide, "sections">, { id, of }: Pick<Subscale, "id" | "of">): readonly Item[] {
  return scaleItems(guide).filter(({ subscale = "", outOfSubscale }) =>
    of ? of.includes(subscale) : subscale === id && !outOfSubscale,
  );
}

export function scaleItems({ sections }: Pick<Guide, "sections">): readonly Item[] {
  return sections.flatMap(({ items }) => items.filter(({ kind }) => kind === "scale"));
}

/** The options that are answers. */
export function answerOptions({ options }: Pick<Item, "options">): readonly Option[] {
  return options.filter(({ missing }) => !missing);
}

/** What a code counts as in a mean: of a reversed item as far from the other end. Undefined for what is no answer. */
export function countsAs(item: Pick<Item, "options" | "reversed">, code: number): number | undefined {
  const codes = answerOptions(item).map((option) => option.code);
  if (!codes.includes(code)) return undefined;
  return item.reversed ? Math.min(...codes) + Math.max(...codes) - code : code;
}
