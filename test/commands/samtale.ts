// The program as a script runs it: arguments and lines go in, what it prints and its exit code come out.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { cli } from "../../src/commands/cli.ts";
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
export const machine = (clock?: string): Machine => machineRunning(called, clock);

/**
 * The same, where the program is a process of its own each time: for what only the system can show (locks between two
 * programs, bytes in a pipe, what a process is started with). It takes some ten times as long.
 */
export const machineOfPrograms = (clock?: string): Machine => machineRunning(started, clock);

type Run = (
  words: readonly string[],
  given: { readonly input: string | Buffer; readonly env: Record<string, string>; readonly cwd: string },
) => Promise<Answer>;

function machineRunning(run: Run, clock: string | undefined): Machine {
  const home = mkdtempSync(path.join(tmpdir(), "samtale-machine-"));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const clockFile = path.join(home, "clock");
  if (clock !== undefined) writeFileSync(clockFile, clock);
  return {
    home,
    data: path.join(home, "data"),
    samtale: (args, { input = "", env, cwd = REPOSITORY } = {}) =>
      run(typeof args === "string" ? args.split(" ").filter((word) => word !== "") : args, {
        input,
        env: environment(home, { ...(clock === undefined ? {} : { SAMTALE_CLOCK: clockFile }), ...env }),
        cwd,
      }),
  };
}

/** The command line, called with a world that has pipes at all ends. */
async function called(...[words, { input, env, cwd }]: Parameters<Run>): Promise<Answer> {
  const stdin = Readable.from(input.length === 0 ? [] : [Buffer.from(input)]);
  const [out, err] = [pipe(), pipe()];
  const code = await cli(words, {
    stdin: stdin as NodeJS.ReadStream,
    stdout: out.end as NodeJS.WriteStream,
    stderr: err.end as NodeJS.WriteStream,
    env,
    cwd,
    guides: path.join(REPOSITORY, "guides"),
    version: packageJson.version,
  });
  return { code, out: out.text(), err: err.text() };
}

function pipe(): { readonly end: Writable; readonly text: () => string } {
  const pieces: Buffer[] = [];
  const end = new Writable({
    write: (piece: Buffer, _encoding, written) => {
      pieces.push(piece);
      written();
    },
  });
  return { end, text: () => Buffer.concat(pieces).toString() };
}

async function started(...[words, { input, env, cwd }]: Parameters<Run>): Promise<Answer> {
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, env });
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
}
