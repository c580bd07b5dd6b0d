// Figures from many measurements, and two things measured in turn so that a machine that slows down slows both.

/** The smallest sample that at least `share` (0 to 1) of them do not exceed. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error("No samples.");
  return value;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

/** Measures something once, in milliseconds. */
export type Measure = () => number | Promise<number>;

/**
 * `rounds` measurements of each, in the order A B B A A B B A …, after one of each that does not count.
 * Divide the medians of the two: what the machine does meanwhile falls on both alike.
 */
export async function alternating(
  measureA: Measure,
  measureB: Measure,
  rounds: number,
): Promise<{ readonly a: readonly number[]; readonly b: readonly number[] }> {
  const a: number[] = [];
  const b: number[] = [];
  await measureA();
  await measureB();
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) a.push(await measureA());
    b.push(await measureB());
    if (round % 2 === 1) a.push(await measureA());
  }
  return { a, b };
}

/** How long `act` takes, in milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}
