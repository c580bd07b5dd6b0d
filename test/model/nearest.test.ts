// How near a misspelt word is to a known one, reckoned another way: by trying out what each letter could have been.
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "../../src/model/nearest.ts";

/** Letters added, left out, changed, or swapped with their neighbour. */
function slips(from: string, to: string): number {
  if (from === "" || to === "") return from.length + to.length;
  const [a, b] = [from.slice(1), to.slice(1)];
  const changed = slips(a, b) + (from[0] === to[0] ? 0 : 1);
  const swapped =
    from.length > 1 && from[0] === to[1] && from[1] === to[0] ? slips(a.slice(1), b.slice(1)) + 1 : Infinity;
  return Math.min(changed, swapped, slips(a, to) + 1, slips(from, b) + 1);
}

const anyWord = (maxLength: number) => fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength });

test("the known word with the fewest slips is meant, the first of several, if no more than a third of the letters differ", () => {
  fc.assert(
    fc.property(anyWord(7), fc.array(anyWord(6), { maxLength: 4 }), (word, known) => {
      const allowed = Math.max(1, Math.floor(word.length / 3));
      const reckoned = known.map((candidate) => slips(word, candidate));
      const best = Math.min(...reckoned);
      expect(nearest(word, known)).toBe(best <= allowed ? known[reckoned.indexOf(best)] : undefined);
    }),
    { numRuns: 500 },
  );
});

test("capitals are no slips, on either side", () => {
  expect(nearest("PROBSE", ["Probes"])).toBe("Probes");
});
