// The least that an Ink program can be, built as ours is: what our start is held against.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { OPTIONS } from "../../build.mjs";
import { REPOSITORY } from "../terminal/harness/opening.ts";

export const HELLO = "hello, world";

const SOURCE = `
import { createElement } from "react";
import { render, Text } from "ink";
render(createElement(Text, null, ${JSON.stringify(HELLO)}), { interactive: true });
setInterval(() => {}, 1e6);
`;

/** Builds it with the options of build.mjs, and gives the file that Node runs. `remove` when done. */
export async function buildHello(): Promise<{ readonly file: string; readonly remove: () => void }> {
  // Inside the repository, so that its own packages are found.
  const folder = mkdtempSync(path.join(REPOSITORY, "node_modules/.hello-"));
  const source = path.join(folder, "hello.ts");
  writeFileSync(source, SOURCE);
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  await build({ ...OPTIONS, entryPoints: { hello: source }, outdir: folder });
  return { file: path.join(folder, "hello.js"), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
