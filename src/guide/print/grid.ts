// Statements in a row that are answered on the same scale: one grid instead of a list of answers under each.
import type { Item, Option } from "../../model/guide.ts";
import type { Block } from "./document.ts";
import { numberOf, type Words } from "./paper-words.ts";

/** More columns than this have no room for their words on an upright page. */
const MOST_COLUMNS = 9;

/** The items in their order, those that share a scale together. `isPlain`: nothing hangs under it on this paper. */
export function gridsIn(items: readonly Item[], isPlain: (item: Item) => boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const first = run?.[0];
    if (run && first && shareScale(first, item) && isPlain(first) && isPlain(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

function shareScale(one: Item, other: Item): boolean {
  if (one.kind !== "scale" || other.kind !== "scale" || one.options.length > MOST_COLUMNS) return false;
  return one.options.length > 1 && JSON.stringify(one.options.map(seen)) === JSON.stringify(other.options.map(seen));
}

const seen = ({ code, text, missing }: Option) => [code, text, missing ?? false];

/** `coded`: with the numbers that are noted. `noteOf`: what stands small behind a statement. */
export function gridBlock(
  items: readonly Item[],
  words: Words,
  coded: boolean,
  noteOf: (item: Item) => string | undefined,
): Block {
  const heads = (items[0]?.options ?? []).map((option) => {
    const text = words.of(option.text);
    const code = String(option.code);
    return { text, ...(coded && code !== text && { note: code }) };
  });
  const rows = items.map((item) => {
    const label = numberOf(words, item);
    const note = noteOf(item);
    return { text: words.of(item.text), ...(label && { label }), ...(note && { note }) };
  });
  return { kind: "grid", heads, rows };
}
