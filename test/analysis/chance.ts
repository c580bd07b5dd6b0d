// Chance that comes out the same each time: a filled table can be made again from its number.

export type Chance = {
  /** A whole number from 0, below `limit`. */
  readonly below: (limit: number) => number;
  readonly oneOf: <Thing>(things: readonly Thing[]) => Thing;
  readonly shuffled: <Thing>(things: readonly Thing[]) => readonly Thing[];
};

/** Mulberry32. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    oneOf: (things) => {
      const chosen = things[below(things.length)];
      if (chosen === undefined) throw new Error("nothing to choose from");
      return chosen;
    },
    shuffled: (things) => {
      const order = [...things];
      for (let at = order.length - 1; at > 0; at -= 1) {
        const other = below(at + 1);
        [order[at], order[other]] = [order[other] as never, order[at] as never];
      }
      return order;
    },
  };
}
