// The real program, line by line, on a machine of its own: what it says can be waited for, and it can be killed.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { expect, onTestFinished, vi } from "vitest";
import type { Machine } from "../commands/samtale.ts";
import { environment, PROGRAM, REPOSITORY } from "../terminal/harness/opening.ts";

export type Program = {
  readonly child: ChildProcessWithoutNullStreams;
  /** Waits until it has said this. */
  readonly says: (what: RegExp) => Promise<RegExpMatchArray>;
  readonly types: (line: string) => void;
  /** All that it has said. */
  readonly said: () => string;
};

export function start({ home }: Machine, args: readonly string[], env: Record<string, string> = {}): Program {
  const child = spawn(process.execPath, [PROGRAM, ...args, "--plain"], {
    cwd: REPOSITORY,
    env: environment(home, env),
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  child.stdin.on("error", () => {});
  let out = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      out += chunk;
    });
  const says = async (what: RegExp): Promise<RegExpMatchArray> => {
    await vi.waitFor(() => expect(out).toMatch(what), { timeout: 60_000, interval: 20 });
    return what.exec(out) as RegExpMatchArray;
  };
  return { child, says, types: (line) => void child.stdin.write(`${line}\n`), said: () => out };
}
