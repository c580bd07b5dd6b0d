// Reads the computer's clocks together. SAMTALE_CLOCK names a file with the time to go by, for tests and pictures.
import { readFileSync } from "node:fs";
import { uptime } from "node:os";
import { isoWithOffset, type Reading } from "../../model/clock.ts";

export function systemClocks(env: Readonly<Record<string, string | undefined>>): () => Reading {
  return env.SAMTALE_CLOCK ? fileClock(env.SAMTALE_CLOCK) : readSystem;
}

/** The time of day, with offset. */
export function timeOfDay(env: Readonly<Record<string, string | undefined>>): string {
  const { wall, offset } = systemClocks(env)();
  return isoWithOffset(wall, offset);
}

function readSystem(): Reading {
  const now = new Date();
  return {
    wall: now.getTime(),
    offset: -now.getTimezoneOffset(),
    running: performance.now(),
    uptime: uptime() * 1000,
  };
}

/** All clocks show the time in the file, and stand still until the file is written again. */
function fileClock(path: string): () => Reading {
  let written = "";
  return () => {
    // The file may be empty while it is being written.
    written = readFileSync(path, "utf8").trim() || written;
    const wall = Date.parse(written);
    const zone = /([+-])(\d\d):(\d\d)$/u.exec(written);
    const minutes = zone ? Number(zone[2]) * 60 + Number(zone[3]) : 0;
    return { wall, offset: zone?.[1] === "-" ? -minutes : minutes, running: wall, uptime: wall };
  };
}
