// The clock of a session that another machine hosts: this computer's clocks, put right by what was measured of the host's.
import type { SeatLink } from "../../link/seat-link.ts";
import { type Clock, countSleep, type Reading } from "../../model/clock.ts";

/** The host's session clock, as it was measured. */
export function linkedClock(link: SeatLink | undefined, reading: Reading): Clock | undefined {
  const t = link?.clockAt?.(reading);
  return t === undefined || Number.isNaN(t) ? undefined : { t, reading };
}

/** The computer's clocks, put right by what was measured since: two computers' clocks don't run alike. */
export function readingAs({ clockAt }: SeatLink, readClocks: () => Reading): () => Reading {
  if (!clockAt) return readClocks;
  const first = readClocks();
  const began = clockAt(first);
  const sleptUntil = countSleep();
  sleptUntil(first);
  let last = 0;
  return () => {
    const reading = readClocks();
    const slept = sleptUntil(reading);
    const ran = clockAt(reading) - began;
    // It never runs backwards: it waits until the time has caught up.
    last = Number.isNaN(ran) ? reading.running - first.running + slept : Math.max(last, ran);
    // What was measured has the sleep in it: seen as such, and counted once.
    return { ...reading, running: first.running + last - slept, uptime: first.uptime + last };
  };
}
