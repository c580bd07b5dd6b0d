// The longest common subsequence: what two lists have in common in the same order.

/** Pairs of places, in order. Costs the product of the lengths: for words of a question and items of a guide, not for more. */
export function commonPlaces<Element>(
  one: readonly Element[],
  other: readonly Element[],
  same: (a: Element, b: Element) => boolean,
): readonly (readonly [number, number])[] {
  const lengths = one.map(() => new Array<number>(other.length + 1).fill(0));
  lengths.push(new Array<number>(other.length + 1).fill(0));
  const lengthAt = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--) {
      const row = lengths[i] as number[];
      const alike = same(one[i] as Element, other[j] as Element);
      row[j] = alike ? lengthAt(i + 1, j + 1) + 1 : Math.max(lengthAt(i + 1, j), lengthAt(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < one.length && j < other.length; ) {
    if (same(one[i] as Element, other[j] as Element)) pairs.push([i++, j++]);
    else if (lengthAt(i + 1, j) >= lengthAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}
