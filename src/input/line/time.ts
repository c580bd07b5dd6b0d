// A time before a line: `[12:30]` and `[1:02:03]` on the session clock, `[-40s]`, `[-2m]`, `[-1:30]` back from now.

export type TimeRead =
  | { readonly rest: string; readonly at?: number; readonly ago?: number }
  | { readonly problem: "no-time"; readonly mark: string };

const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/u;
const SHORT = /^(\d{1,4})\s*(s|sek|sec|m|min)$/u;

/** The time at the beginning of a line, in milliseconds; the line itself where it has none. */
export function readTime(line: string): TimeRead {
  const match = /^\[\s*([-−–]?)\s*([\d:]+\s*(?:s|sek|sec|m|min)?)\s*\]\s*/u.exec(line);
  if (!match) return { rest: line };
  const rest = line.slice(match[0].length);
  const time = milliseconds((match[2] ?? "").trim());
  if (time === undefined) return { problem: "no-time", mark: match[0].trim() };
  return match[1] ? { rest, ago: time } : { rest, at: time };
}

function milliseconds(typed: string): number | undefined {
  const clock = CLOCK.exec(typed);
  if (clock) return ((Number(clock[1] ?? 0) * 60 + Number(clock[2])) * 60 + Number(clock[3])) * 1000;
  const short = SHORT.exec(typed);
  return short ? Number(short[1]) * (short[2]?.startsWith("m") ? 60_000 : 1000) : undefined;
}
