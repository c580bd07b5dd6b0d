// Plays a script line by line into the real program without a screen: the next line when the one before is on the disk.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { environment, PROGRAM, REPOSITORY } from "../terminal/harness/opening.ts";
import type { TimedLine } from "./asLines.ts";
import { journalFile, lineCounter } from "./journal.ts";
import { clockAt, IN_SEAT } from "./plays.ts";

export type Played = {
  readonly data: string;
  /** How many entries the program wrote before the first line. */
  readonly before: number;
  readonly out: string;
};

/** Sends the lines at their times, then ends the input. Throws when a line does not keep what it should in a minute. */
export async function playsLines(lines: readonly TimedLine[]): Promise<Played> {
  const home = mkdtempSync(path.join(tmpdir(), "samtale-lines-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const clock = path.join(home, "clock");
  const at = (t: number): void => {
    writeFileSync(`${clock}.new`, clockAt(t));
    renameSync(`${clock}.new`, clock);
  };
  at(0);
  const env = environment(home, { SAMTALE_CLOCK: clock });
  const child = spawn(process.execPath, [PROGRAM, ...IN_SEAT, "--plain"], { cwd: REPOSITORY, env });
  const closed = once(child, "close");
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => heard.push(chunk));
  onTestFinished(() => void child.kill("SIGKILL"));

  // The first step of the guide is printed when the journal has been begun.
  await once(child.stdout, "data");
  const data = env.SAMTALE_DATA ?? "";
  const file = journalFile(data);
  if (file === undefined) throw new Error(`There is no journal:\n${heard.join("")}`);
  const entries = lineCounter(file);
  const before = entries();
  const grown = growth(file);
  for (const { t, line, kept } of lines) {
    at(t);
    child.stdin.write(`${line}\n`);
    await grown.until(
      () => entries() >= before + kept,
      () => `"${line}" kept nothing:\n${heard.slice(-8).join("")}`,
    );
  }
  grown.close();
  child.stdin.end();
  await closed;
  return { data, before, out: heard.join("") };
}

/** Waits for a file to grow. */
function growth(file: string) {
  const watcher = watch(file);
  return {
    close: () => watcher.close(),
    until: async (holds: () => boolean, why: () => string): Promise<void> => {
      const signal = AbortSignal.timeout(60_000);
      while (!holds()) {
        // Begun before the file is looked at again, so that nothing written between is missed.
        const change = once(watcher, "change", { signal });
        change.catch(() => {});
        if (holds()) return;
        await change.catch(() => {
          throw new Error(why());
        });
      }
    },
  };
}
