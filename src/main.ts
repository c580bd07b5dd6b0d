#!/usr/bin/env node
// The command line: arguments become one command, its answer an exit code. What a command needs is loaded when it is called.
// An older Node must be able to read this file, so that it can hand over, or say that it is too old: nothing newer is named
// in an import.
import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const { name, version, engines, portable } = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as {
  name: string;
  version: string;
  engines: { node: string };
  /** Set in the folder that one opens: the program lies one folder further down, beside its own Node. How it is called there. */
  portable?: string;
};
const args = process.argv.slice(2);

process.exitCode = (await runOnBroughtNode()) ?? (await run());
// Output that is still on its way (a pipe) is let through; nothing else may hold the program open.
process.stdout.write("", () => process.exit());

/** Undefined where this Node is the one to run on. */
async function runOnBroughtNode(): Promise<number | undefined> {
  const { nodeToHandOverTo, handOver } = await import("./commands/program/brought-node.ts");
  const platform = `${process.platform}-${process.arch}`;
  const running = { platform, version: process.versions.node, env: process.env };
  const node = nodeToHandOverTo(import.meta.url, running);
  return node === undefined ? undefined : handOver(node, fileURLToPath(import.meta.url), args);
}

async function run(): Promise<number> {
  const { refusalOfNode } = await import("./commands/program/old-node.ts");
  const refusal = refusalOfNode(process.versions.node, engines.node, process.env);
  if (refusal !== undefined) {
    process.stderr.write(`${refusal}\n`);
    return 2;
  }
  const folder = fileURLToPath(new URL(portable ? "../../" : "../", import.meta.url));
  const place = { env: process.env, cwd: process.cwd(), ...(portable ? { beside: folder } : {}) };

  // Before anything else is loaded: compiled once, the parts start in half the time.
  const { compileCache } = await import("./commands/program/compile-cache.ts");
  const cache = compileCache(args, place);
  if (cache !== undefined) nodeModule.enableCompileCache?.(cache);
  const { cli } = await import("./commands/cli.ts");

  // A limit on the size of files is answered by the write that meets it; the signal that comes with it must not end the program.
  process.on("SIGXFSZ", () => {});

  // A reader that had enough (`| head`) is no failure: what there is to keep is still kept.
  process.stdout.on("error", () => {});

  // Where npm installed that folder, nobody stands in it.
  const isInstalled = portable !== undefined && /[\\/]node_modules[\\/]/u.test(folder);

  return cli(args, {
    ...place,
    ...(isInstalled ? { called: { instead: portable, by: ["npx", name].join(" ") } } : {}),
    version,
    guides: `${folder}guides`,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
  });
}
