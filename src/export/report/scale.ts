// Scales and their ticks. Pictures are as wide as the page lets them be, so places are shares of the width, not pixels.
import type { Stretch } from "../../model/session/session.ts";

/** The width of every picture in its own units; a unit is less than a tenth of a pixel on a wide screen. */
export const WIDTH = 10_000;

export type Tick = { readonly at: number; readonly t: number };

/** From 0 to `most` over the whole width. */
export function linear(most: number): (value: number) => number {
  return (value) => (most > 0 ? Math.round((Math.min(Math.max(value, 0), most) / most) * WIDTH) : 0);
}

/** `12.34%`. */
export function percent(at: number): string {
  return `${at / 100}%`;
}

export type TimeScale = {
  /** The last instant that it shows, in milliseconds. */
  readonly end: number;
  readonly at: (t: number) => number;
  readonly ticks: readonly Tick[];
  /** Closed time that is drawn shorter than it was, since nothing else could be seen beside it. */
  readonly squeezed: readonly Required<Stretch>[];
};

/** Time that doesn't count is squeezed where it is longer than this and than a fifth of what is left. */
const LONG = 20 * 60_000;
const SQUEEZED_TO = 0.03;

type Piece = { readonly from: number; readonly to: number; readonly start: number; readonly size: number };

/** The session clock from 0 to `end`, with long closed time squeezed. */
export function timeScale(end: number, idle: readonly Stretch[]): TimeScale {
  const stretches = apart(idle, end);
  const short = end - stretches.filter(isLong).reduce((sum, { from, to }) => sum + to - from, 0);
  const squeezed = stretches.filter((stretch) => isLong(stretch) && stretch.to - stretch.from > short / 5);
  const gap = Math.max(1, (end - squeezed.reduce((sum, { from, to }) => sum + to - from, 0)) * SQUEEZED_TO);
  const pieces: Piece[] = [];
  let [from, start] = [0, 0];
  const push = (to: number, size: number): void => {
    pieces.push({ from, to, start, size });
    [from, start] = [to, start + size];
  };
  for (const stretch of squeezed) {
    push(stretch.from, stretch.from - from);
    push(stretch.to, gap);
  }
  push(end, end - from);
  const all = start;
  const at = (t: number): number => {
    const inside = Math.min(Math.max(t, 0), end);
    const piece = pieces.find(({ to }) => inside <= to);
    if (!piece || all === 0) return 0;
    const part = piece.to > piece.from ? (inside - piece.from) / (piece.to - piece.from) : 0;
    return Math.round(((piece.start + part * piece.size) / all) * WIDTH);
  };
  return { end, at, squeezed, ticks: timeTicks(all, end, at, squeezed) };
}

function isLong({ from, to }: Required<Stretch>): boolean {
  return to - from > LONG;
}

/** In order, none reaching into another, all within the session. */
function apart(idle: readonly Stretch[], end: number): readonly Required<Stretch>[] {
  let last = 0;
  return idle.flatMap((stretch) => {
    const from = Math.max(last, stretch.from);
    const to = Math.min(stretch.to ?? end, end);
    if (to <= from) return [];
    last = to;
    return [{ from, to }];
  });
}

const MINUTE = 60_000;
const STEPS = [1000, 5000, 10_000, 30_000, ...[1, 2, 5, 10, 15, 30, 60, 120, 240, 480].map((n) => n * MINUTE)];
const MOST_TICKS = 7;
/** Nearer to each other, the labels of two ticks would touch on a phone. */
const CLOSEST = WIDTH / 12;

/** The first of the usual steps of which no more than seven go into `length`; long ones are whole days. */
export function stepFor(length: number): number {
  const step = STEPS.find((one) => length / one <= MOST_TICKS);
  const day = 24 * 60 * MINUTE;
  return step ?? day * Math.ceil(length / MOST_TICKS / day);
}

function timeTicks(
  length: number,
  end: number,
  at: (t: number) => number,
  squeezed: readonly Required<Stretch>[],
): readonly Tick[] {
  const step = stepFor(length);
  const ticks: Tick[] = [];
  let t = 0;
  while (t <= end) {
    const now = t;
    const gap = squeezed.find(({ from, to }) => from < now && now < to);
    if (gap) {
      t = Math.ceil(gap.to / step) * step;
      continue;
    }
    const last = ticks.at(-1);
    if (!last || at(t) - last.at >= CLOSEST) ticks.push({ at: at(t), t });
    t += step;
  }
  return ticks;
}

/** Whole minutes, or minutes and seconds where the session was that short. */
export function tickWords(t: number): string {
  const minutes = Math.floor(t / 60_000);
  const seconds = Math.round(t / 1000) % 60;
  return seconds === 0 ? String(minutes) : `${minutes}:${String(seconds).padStart(2, "0")}`;
}
