// The session clock. Wall time says when, a running clock says how long; where the two part, the jump is noted.
import type { Entry } from "./entry.ts";
import { writtenAt } from "./entry.ts";

/** What the computer's clocks show at one instant, all in milliseconds. */
export type Reading = {
  /** Since 1970, as the user's computer is set. */
  readonly wall: number;
  /** East of Greenwich, in minutes, at that instant. */
  readonly offset: number;
  /** Since some fixed point; stands still while the computer sleeps; nobody can set it. */
  readonly running: number;
  /** Since the computer started; goes on while it sleeps; nobody can set it. May be rounded to seconds. */
  readonly uptime: number;
};

/** Where the session clock stood at a reading. */
export type Clock = { readonly t: number; readonly reading: Reading };

/** An instant: both times that every entry carries. */
export type Instant = { readonly at: string; readonly t: number };

export type Jump = { readonly what: "slept" | "changed"; readonly by: number };

/** Clocks are read one after the other, and some in whole seconds: what differs less than this is no jump. */
const TOLERANCE = 2000;

/** The clock at a new reading, with the jumps since the last one. Sleep counts as time passed; a set clock does not. */
export function advance(clock: Clock, reading: Reading): { readonly clock: Clock; readonly jumps: readonly Jump[] } {
  const ran = Math.max(0, reading.running - clock.reading.running);
  const behind = reading.uptime - clock.reading.uptime - ran;
  const slept = behind > TOLERANCE ? behind : 0;
  const passed = ran + slept;
  const changed = reading.wall - clock.reading.wall - passed;
  const jumps: Jump[] = [];
  if (slept > 0) jumps.push({ what: "slept", by: Math.round(slept) });
  if (Math.abs(changed) > TOLERANCE) jumps.push({ what: "changed", by: Math.round(changed) });
  return { clock: { t: clock.t + passed, reading }, jumps };
}

/** Tells at each reading, in turn, how long the computer has slept since the first one. In milliseconds. */
export function countSleep(): (reading: Reading) => number {
  let slept = 0;
  let last: Reading | undefined;
  return (reading) => {
    const behind = last ? reading.uptime - last.uptime - (reading.running - last.running) : 0;
    if (behind > TOLERANCE) slept += behind;
    last = reading;
    return slept;
  };
}

/** The session clock of a new session. */
export function startClock(reading: Reading): Clock {
  return { t: 0, reading };
}

/** The clock of a session that goes on: what the wall clock says has passed since its last line, and never less than nothing. */
export function resumeClock(entries: readonly Entry[], reading: Reading): Clock {
  const last = entries.at(-1);
  if (!last) return startClock(reading);
  const since = reading.wall - Date.parse(last.at);
  const passed = Number.isFinite(since) && since <= LONGEST_REST ? Math.max(0, since) : 0;
  return { t: writtenAt(last) + passed, reading };
}

/** A session that lay longer than this was begun, or is taken up, by a computer whose clock was wrong. */
const LONGEST_REST = 366 * 24 * 3_600_000;

/**
 * That the wall clock shows an earlier time than the session's last line did, or one more than a year later: it was set
 * meanwhile, and that is noted.
 */
export function setSince(entries: readonly Entry[], reading: Reading): Jump | undefined {
  const last = entries.at(-1);
  const since = last ? reading.wall - Date.parse(last.at) : 0;
  return since < -TOLERANCE || since > LONGEST_REST ? { what: "changed", by: Math.round(since) } : undefined;
}

export function instantOf(clock: Clock): Instant {
  return { at: isoWithOffset(clock.reading.wall, clock.reading.offset), t: Math.round(clock.t) };
}

/** `2026-11-22T10:15:03.120+01:00`: a time as the wall showed it, and how far that is from Greenwich. */
export function isoWithOffset(wall: number, offset: number): string {
  const shown = new Date(wall + offset * 60_000).toISOString().slice(0, -1);
  const minutes = Math.abs(offset);
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${shown}${offset < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `0:32:10`: milliseconds as hours, minutes and seconds. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** `4:05`, `1:04:05`: the same, without hours where there are none. */
export function shortTime(milliseconds: number): string {
  return clockTime(milliseconds).replace(/^0:0?/u, "");
}

/** `10:42`, from `2026-11-22T10:42:03.120+01:00`. */
export function clockOfWall(at: string): string {
  return at.slice(11, 16);
}
