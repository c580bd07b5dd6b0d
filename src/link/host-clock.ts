// The host's session clock, as another computer knows it: measured by pings, and carried on by this computer's own running
// clock, with how much quicker or slower that one runs.
import { countSleep, type Reading } from "../model/clock.ts";

/** Pings in one round, of which the quickest is believed. */
const PINGS = 5;
/** Two rounds so far apart tell how the two clocks run; in milliseconds. */
const LONG_ENOUGH = 60_000;
/** No computer's clock is farther off than this: more was a bad measurement. */
const MOST_DRIFT = 500e-6;

/**
 * At `passed` of this computer, its running clock with the time that it slept, the session clock stood at `t`; `trip`
 * milliseconds went by until that was known.
 */
type Measured = {
  readonly passed: number;
  readonly slept: number;
  readonly t: number;
  readonly trip: number;
  readonly ahead: number;
};

export type MeasuredClock = {
  /** Begins a round of pings. */
  readonly ask: (send: (n: number) => void) => void;
  /** An answer: `{n, t, wall}`, the ping's number and the host's session clock and wall clock, in milliseconds. */
  readonly hear: (answer: Readonly<Record<string, unknown>>) => void;
  /** The session clock at a reading; NaN before the first answer. */
  readonly at: (reading: Reading) => number;
  /** How far this computer's wall clock is ahead of the host's, in milliseconds. */
  readonly ahead: () => number | undefined;
};

export function measureClock(readClocks: () => Reading): MeasuredClock {
  const sleptUntil = countSleep();
  const sent = new Map<number, number>();
  let n = 0;
  /** The first round since it slept, the last one, and the one that is under way. */
  let first: Measured | undefined;
  let before: Measured | undefined;
  let round: Measured | undefined;

  const passedAt = (reading: Reading): number => reading.running + sleptUntil(reading);

  /** How many milliseconds of the host's go by in one of this computer's. */
  function rate(last: Measured): number {
    if (!first || last.passed - first.passed < LONG_ENOUGH) return 1;
    const measured = (last.t - first.t) / (last.passed - first.passed);
    return Math.abs(measured - 1) <= MOST_DRIFT ? measured : 1;
  }

  return {
    ask: (send) => {
      before = round ?? before;
      // How long it slept is known in whole seconds: the clocks are compared from then on.
      if (first?.slept !== before?.slept) first = before;
      round = undefined;
      sent.clear();
      for (let count = 0; count < PINGS; count++) {
        sent.set(++n, passedAt(readClocks()));
        send(n);
      }
    },
    hear: ({ n: number, t, wall }) => {
      const from = typeof number === "number" ? sent.get(number) : undefined;
      if (typeof number !== "number" || from === undefined || typeof t !== "number" || typeof wall !== "number") return;
      sent.delete(number);
      const reading = readClocks();
      const passed = passedAt(reading);
      const trip = Math.max(0, passed - from);
      if (round && trip >= round.trip) return;
      const ahead = Math.round(reading.wall - wall - trip / 2);
      round = { passed, slept: sleptUntil(reading), t: t + trip / 2, trip, ahead };
    },
    at: (reading) => {
      const passed = passedAt(reading);
      const known = round ?? before;
      return known ? known.t + (passed - known.passed) * rate(known) : Number.NaN;
    },
    ahead: () => (round ?? before)?.ahead,
  };
}
