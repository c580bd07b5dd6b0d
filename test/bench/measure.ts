// What the benchmarks measure: the real program at a terminal, and the bare work that it is held against.
import { spawn } from "node:child_process";
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { Opening } from "../terminal/harness/opening.ts";
import { openTerminal, type Terminal } from "../terminal/harness/terminal.ts";
import type { Expected } from "../terminal/harness/waiting.ts";
import { timed } from "./statistics.ts";

/** Milliseconds from spawning a program to the first frame that shows `marker`. */
export async function spawnToFrame(opening: Opening, marker: Expected): Promise<number> {
  const start = performance.now();
  const terminal = openTerminal(opening);
  await terminal.until(marker, { timeout: 60_000 });
  const end = performance.now();
  await terminal.dispose();
  return end - start;
}

/** Starts a program and lets it end in good order, so that what it keeps for a quicker start is kept. */
export async function startOnce(opening: Opening, marker: Expected): Promise<void> {
  const terminal = openTerminal(opening);
  await terminal.until(marker, { timeout: 60_000 });
  terminal.kill("SIGTERM");
  await terminal.exited;
  await terminal.dispose();
}

/**
 * For each character of `typed`, milliseconds from sending it to the frame that has it: `field` takes all typed
 * so far and says what the screen then shows. A rest of `rest` ms between keys, as between a quick typist's.
 */
export async function keysToFrames(
  terminal: Terminal,
  typed: string,
  field: (sofar: string) => Expected,
  rest = 20,
): Promise<readonly number[]> {
  const samples: number[] = [];
  let sofar = "";
  for (const character of typed) {
    sofar += character;
    const expected = field(sofar);
    samples.push(
      await timed(() => {
        terminal.type(character);
        return terminal.until(expected);
      }),
    );
    await pause(rest);
  }
  return samples;
}

/** The most memory a running process has used so far, in megabytes; undefined where the system does not tell (Linux does). */
export function peakMemory(pid: number): number | undefined {
  if (process.platform !== "linux") return undefined;
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
}

/** The least that saving can cost: milliseconds of each of `times` appends of `line` to `file`, on the disk before the next. */
export function bareAppends(file: string, line: string, times: number): readonly number[] {
  const descriptor = openSync(file, "a");
  try {
    return Array.from({ length: times }, () => {
      const start = performance.now();
      writeSync(descriptor, line);
      fdatasyncSync(descriptor);
      return performance.now() - start;
    });
  } finally {
    closeSync(descriptor);
  }
}

/** Milliseconds from starting a program to its end, which must be good. What it prints is thrown away. */
export function childRun(command: string, args: readonly string[]): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "inherit"] });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve(performance.now() - start);
      else reject(new Error(`${args.join(" ")} ended with ${code}.`));
    });
  });
}
