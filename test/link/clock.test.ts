// Two computers' clocks, an hour apart and not running alike: the session clock is one.
import { expect, test } from "vitest";
import { linkedClock, readingAs } from "../../src/commands/session/linked-clock.ts";
import { measureClock } from "../../src/link/host-clock.ts";
import type { SeatLink } from "../../src/link/seat-link.ts";
import { advance, type Clock, type Reading } from "../../src/model/clock.ts";

const HOUR = 3_600_000;

/** A world in which the true time can be set, and two computers in it. */
function world(ahead: number, partsPerMillion: number) {
  let [now, slept] = [0, 0];
  const host = () => ({ t: 500_000 + now, wall: now });
  const guest = (): Reading => {
    const running = (now - slept) * (1 + partsPerMillion / 1e6);
    // The system tells in whole seconds how long it has been on.
    return {
      wall: ahead + running + slept,
      offset: 60,
      running: 7_000 + running,
      uptime: Math.floor((running + slept) / 1000) * 1000,
    };
  };
  const clock = measureClock(guest);
  /** Asks and is answered: `there` and `back` in milliseconds, the first of the pings the slowest. */
  const ping = (there = 3, back = 3): void =>
    clock.ask((n) => {
      now += there + (n % 5 === 1 ? 80 : 0);
      const answer = { n, ...host() };
      now += back;
      clock.hear(answer);
    });
  const wait = (milliseconds: number): void => {
    now += milliseconds;
  };
  const sleep = (milliseconds: number): void => {
    now += milliseconds;
    slept += milliseconds;
  };
  const off = (): number => Math.abs(clock.at(guest()) - host().t);
  return { clock, guest, host, ping, wait, sleep, off };
}

test.each([HOUR, -HOUR, 24 * HOUR, 0])(
  "a wall clock %d ms ahead: the same instant, and how far ahead it is",
  (ahead) => {
    const { clock, ping, off } = world(ahead, 0);
    expect(clock.at({ wall: 0, offset: 0, running: 0, uptime: 0 })).toBeNaN();
    ping();
    expect(off()).toBeLessThan(10);
    expect(Math.abs((clock.ahead() ?? Number.NaN) - ahead)).toBeLessThan(10);
  },
);

test.each([100, -100])(
  "drifting %d parts in a million: within 100 ms while linked, after an hour alone, and at the return",
  (ppm) => {
    const { ping, wait, off } = world(HOUR, ppm);
    ping();
    for (let n = 0; n < 60; n++) {
      wait(10_000);
      expect(off()).toBeLessThan(100);
      ping();
    }
    wait(HOUR);
    expect(off()).toBeLessThan(100);
    ping();
    expect(off()).toBeLessThan(10);
  },
);

test("a slow way there and a quick one back: no farther off than half of the way", () => {
  const { ping, off } = world(0, 0);
  ping(40, 2);
  expect(off()).toBeLessThan(22);
});

test("answers that nobody asked for, or that are none, change nothing", () => {
  const { clock, ping, off } = world(0, 0);
  ping();
  for (const odd of [{}, { n: 99, t: 1, wall: 1 }, { n: 1, t: 1e9, wall: 0 }, { n: "1", t: null }]) clock.hear(odd);
  expect(off()).toBeLessThan(10);
});

test("a lid that was closed for an hour: the same instant at once, after the return, and after an hour alone", () => {
  const { clock, guest, host, ping, wait, sleep } = world(HOUR, 100);
  ping();
  const link = { clockAt: clock.at } as SeatLink;
  const read = readingAs(link, guest);
  let session = linkedClock(link, read()) as Clock;
  const jumps: string[] = [];
  const off = (): number => {
    const { clock: next, jumps: seen } = advance(session, read());
    session = next;
    jumps.push(...seen.map(({ what }) => what));
    return Math.abs(session.t - host().t);
  };
  for (let n = 0; n < 20; n++) {
    wait(10_000);
    expect(off()).toBeLessThan(100);
    ping();
  }
  sleep(HOUR);
  expect(off()).toBeLessThan(1100);
  for (let n = 0; n < 20; n++) {
    wait(10_000);
    ping();
    off();
  }
  expect(off()).toBeLessThan(100);
  for (let n = 0; n < 360; n++) {
    wait(10_000);
    expect(off()).toBeLessThan(100);
  }
  ping();
  expect(off()).toBeLessThan(10);
  expect(jumps).toEqual(["slept"]);
});
