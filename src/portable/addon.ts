// The one native addon, which locks a writer's file: its code, that of the packages it needs, and its binary for one platform.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { PlacedFile } from "./tar.ts";

export const ADDON = "fs-native-extensions";

/** What of a package is run, or must go with it. Sources in C and pages about it stay behind. */
const NEEDED = /(?:\.(?:js|json)|^(?:licen[cs]e|notice)(?:\.\w+)?)$/iu;

/** The addon and every package it needs, each with its folder. `repository` is the folder they are looked for from. */
export function addonPackages(repository: string): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const add = (name: string, from: string): void => {
    if (folders.has(name)) return;
    const folder = folderOf(name, from);
    folders.set(name, folder);
    const { dependencies = {} } = JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8")) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    for (const needed of Object.keys(dependencies)) add(needed, path.join(folder, "package.json"));
  };
  add(ADDON, path.join(repository, "package.json"));
  return folders;
}

/** The nearest `node_modules` that has it: a package need not let its own package.json be asked for. */
function folderOf(name: string, from: string): string {
  for (const place of createRequire(from).resolve.paths(name) ?? [])
    if (fs.existsSync(path.join(place, name, "package.json"))) return path.join(place, name);
  throw new Error(`${name} is not installed`);
}

/** Placed under `node_modules/`. `host` is the platform as Node calls it: `win32-x64`. */
export function addonFiles(repository: string, host: string): readonly PlacedFile[] {
  return [...addonPackages(repository)].flatMap(([name, folder]) => {
    const inside = fs
      .readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((file) => file.replaceAll("\\", "/"));
    const binary = prebuildFor(host);
    return inside
      .filter((file) => file === binary || (!file.startsWith("prebuilds/") && NEEDED.test(path.basename(file))))
      .filter((file) => fs.statSync(path.join(folder, file)).isFile())
      .map((file) => ({ name: `node_modules/${name}/${file}`, bytes: fs.readFileSync(path.join(folder, file)) }));
  });
}

/** In the addon's package. */
export function prebuildFor(host: string): string {
  return `prebuilds/${host}/${ADDON}.node`;
}
