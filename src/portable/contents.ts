// What is in the folder: the program with its Node out of sight, and beside it the guides, a page to read, and what one
// double-clicks.
import fs from "node:fs";
import path from "node:path";
import { portable as en } from "../text/en/portable.ts";
import { portable as nb } from "../text/nb/portable.ts";
import { addonFiles } from "./addon.ts";
import type { NodeFiles } from "./node-binary.ts";
import type { Platform } from "./platforms.ts";
import { startersFor } from "./starters.ts";
import type { PlacedFile, TarFile } from "./tar.ts";

/** How the program is called in its sentences where npm brought it. */
const CALLED_BY_NPM = "npx samtale";

/** Sorted by name. `repository` holds the program, built. */
export function contentsFor(
  platform: Platform,
  { binary, licence }: NodeFiles,
  repository: string,
): readonly TarFile[] {
  const about = JSON.parse(fs.readFileSync(path.join(repository, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
    readonly engines: object;
  };
  const { name, version, license, engines } = about;
  const starters = startersFor(platform, [nb, en]);
  const text = (file: string, words: string): PlacedFile => ({ name: file, bytes: Buffer.from(words) });
  const page = (lines: readonly string[]): string =>
    `${lines.join("\n")}\n`.replaceAll("\n", platform.system === "windows" ? "\r\n" : "\n");
  const [os, cpu] = platform.host.split("-");
  const forNpm = { name, version, license, os: [os], cpu: [cpu], bin: { samtale: "samtale" } };
  const program = (file: PlacedFile): PlacedFile => ({ ...file, name: `program/${file.name}` });
  const files: readonly PlacedFile[] = [
    text("LES MEG.txt", page(nb.page(platform.system, version))),
    text("READ ME.txt", page(en.page(platform.system, version))),
    ...starters.map((starter) => text(starter.name, starter.source)),
    // npm installs it as it is: nothing is fetched, and there is nothing beside the program and its Node.
    ...(platform.archive === "tar.gz" ? [text("package.json", `${JSON.stringify(forNpm, null, 2)}\n`)] : []),
    ...filesIn(path.join(repository, "guides")).map((file) => ({ ...file, name: `guides/${file.name}` })),
    ...[
      { name: nodeNameFor(platform), bytes: binary },
      text(
        "package.json",
        `${JSON.stringify({ name, version, type: "module", engines, portable: platform.call }, null, 2)}\n`,
      ),
      ...filesIn(path.join(repository, "dist")).map((file) => calling(platform.call, file)),
      ...addonFiles(repository, platform.host),
      text("licences/Node.txt", Buffer.from(licence).toString("utf8")),
      text("licences/Samtale.txt", fs.readFileSync(path.join(repository, "LICENSE"), "utf8")),
    ].map(program),
  ];
  const runs = new Set([...starters.map((starter) => starter.name), `program/${nodeNameFor(platform)}`]);
  return files
    .map((file) => ({ ...file, runs: runs.has(file.name) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

export function nodeNameFor({ system }: Platform): string {
  return system === "windows" ? "node.exe" : "node";
}

/** The program's own files are placed under `dist/`, the notices about its parts among the licences. */
function calling(call: string, { name, bytes }: PlacedFile): PlacedFile {
  if (!name.endsWith(".js")) return { name: `licences/${name}`, bytes };
  const source = Buffer.from(bytes).toString("utf8");
  return { name: `dist/${name}`, bytes: Buffer.from(source.replaceAll(CALLED_BY_NPM, call)) };
}

function filesIn(folder: string): readonly PlacedFile[] {
  return fs
    .readdirSync(folder)
    .filter((file) => fs.statSync(path.join(folder, file)).isFile())
    .map((file) => ({ name: file, bytes: fs.readFileSync(path.join(folder, file)) }));
}
