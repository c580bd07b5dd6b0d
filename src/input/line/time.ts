// A time before a line: `[12:30]` and `[1:02:03]` on the session clock; `[-40s]`, `[-1:30]`, `[for 2 min siden]` back from
// now; `[kl 10:07]` on the clock on the wall.
import { inAnyLanguage } from "../../text/typed-words.ts";
import type { GivenTime } from "./content.ts";

export type TimeRead =
  | { readonly rest: string; readonly time?: GivenTime }
  | { readonly problem: "no-time"; readonly mark: string };

const wordsFor = (choose: Parameters<typeof inAnyLanguage<readonly string[]>>[0]): string =>
  inAnyLanguage(choose).flat().join("|");

const BRACKETS = /^\[([^\]]*)\]\s*/u;
/** Nothing but a time was meant by this, right or wrong. */
const MEANT = /^[-−–]?\s*[\d:]+\s*(?:\p{L}{1,4})?$/u;
const BACK = /^[-−–]\s*(.+)$/u;
const AGO = new RegExp(
  `^(?:(?:${wordsFor(({ time }) => time.since)})\\s+)?(.+?)\\s+(?:${wordsFor(({ time }) => time.ago)})$`,
  "iu",
);
const ON_THE_WALL = new RegExp(`^(?:${wordsFor(({ time }) => time.wall)})\\.?\\s*(\\d{1,2})[:.]([0-5]\\d)$`, "iu");

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/u;
const SHORT = new RegExp(
  `^(\\d{1,4})\\s*(?:(${wordsFor(({ time }) => time.seconds)})|(?:${wordsFor(({ time }) => time.minutes)}))\\.?$`,
  "iu",
);

/** The time at the beginning of a line, in milliseconds; the line itself where it has none. */
export function readTime(line: string): TimeRead {
  const match = BRACKETS.exec(line);
  if (!match) return { rest: line };
  const inside = (match[1] ?? "").trim();
  const time = timeIn(inside);
  if (time) return { rest: line.slice(match[0].length), time };
  return MEANT.test(inside) ? { problem: "no-time", mark: match[0].trim() } : { rest: line };
}

function timeIn(typed: string): GivenTime | undefined {
  const wall = ON_THE_WALL.exec(typed);
  if (wall) return Number(wall[1]) < 24 ? { wall: (Number(wall[1]) * 60 + Number(wall[2])) * 60_000 } : undefined;
  const back = BACK.exec(typed)?.[1] ?? AGO.exec(typed)?.[1];
  const span = milliseconds((back ?? typed).trim());
  if (span === undefined) return undefined;
  if (back !== undefined) return { ago: span };
  const [, hour, minute] = /^(\d{1,2}):([0-5]\d)$/u.exec(typed) ?? [];
  const isClock = hour !== undefined && Number(hour) < 24;
  return isClock ? { at: span, wall: (Number(hour) * 60 + Number(minute)) * 60_000 } : { at: span };
}

function milliseconds(typed: string): number | undefined {
  const clock = CLOCK.exec(typed);
  if (clock) return ((Number(clock[1] ?? 0) * 60 + Number(clock[2])) * 60 + Number(clock[3])) * 1000;
  const short = SHORT.exec(typed);
  return short ? Number(short[1]) * (short[2] === undefined ? 60_000 : 1000) : undefined;
}
