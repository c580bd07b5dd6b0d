// The program as a script runs it: arguments and lines go in, what it prints and its exit code come out.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { environment, PROGRAM, REPOSITORY } from "../terminal/harness/opening.ts";

export type Answer = { readonly code: number | null; readonly out: string; readonly err: string };

export type Asking = {
  /** Given on standard input, which then ends. */
  readonly input?: string | Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
};

export type Machine = {
  readonly home: string;
  readonly data: string;
  readonly samtale: (args: string | readonly string[], asking?: Asking) => Promise<Answer>;
};

/** A machine of its own for the test, with a data folder, its clocks standing at `clock` if given. */
export function machine(clock?: string): Machine {
  const home = mkdtempSync(path.join(tmpdir(), "samtale-machine-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const clockFile = path.join(home, "clock");
  if (clock !== undefined) writeFileSync(clockFile, clock);
  return {
    home,
    data: path.join(home, "data"),
    samtale: async (args, { input = "", env, cwd = REPOSITORY } = {}) => {
      const words = typeof args === "string" ? args.split(" ").filter((word) => word !== "") : args;
      const child = spawn(process.execPath, [PROGRAM, ...words], {
        cwd,
        env: environment(home, { ...(clock === undefined ? {} : { SAMTALE_CLOCK: clockFile }), ...env }),
      });
      let [out, err] = ["", ""];
      child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
        out += chunk;
      });
      child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
        err += chunk;
      });
      // A program that stops early does not read the rest.
      child.stdin.on("error", () => {});
      child.stdin.end(input);
      const [code] = (await once(child, "close")) as [number | null];
      return { code, out, err };
    },
  };
}
