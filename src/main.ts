#!/usr/bin/env node
// The command line: arguments become one command, its answer an exit code. What a command needs is loaded when it is called.
// An older Node must be able to read this file, so that it can say that it is too old: nothing newer is named in an import.
import { readFileSync } from "node:fs";
import nodeModule from "node:module";
import { fileURLToPath } from "node:url";

const { version, engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
  engines: { node: string };
};
const { refusalOfNode } = await import("./commands/program/old-node.ts");
const refusal = refusalOfNode(process.versions.node, engines.node, process.env);

if (refusal !== undefined) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
} else {
  await run();
}

async function run(): Promise<void> {
  // Before anything else is loaded: compiled once, the parts start in half the time.
  const { compileCache } = await import("./commands/program/compile-cache.ts");
  const folder = compileCache(process.argv.slice(2), process.env, process.cwd());
  if (folder !== undefined) nodeModule.enableCompileCache?.(folder);
  const { cli } = await import("./commands/cli.ts");

  // A limit on the size of files is answered by the write that meets it; the signal that comes with it must not end the program.
  process.on("SIGXFSZ", () => {});

  // A reader that had enough (`| head`) is no failure: what there is to keep is still kept.
  process.stdout.on("error", () => {});

  process.exitCode = await cli(process.argv.slice(2), {
    version,
    guides: fileURLToPath(new URL("../guides/", import.meta.url)),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    cwd: process.cwd(),
  });
  // Output that is still on its way (a pipe) is let through; nothing else may hold the program open.
  process.stdout.write("", () => process.exit());
}
