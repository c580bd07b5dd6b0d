// One's own guides go along: each session has its guide frozen, the next one will want it.
import fs from "node:fs";
import path from "node:path";
import { isUpToDate, putCopy } from "./files.ts";

/** `newer`: those that differ are written over. `missing`: only what is not there. Throws what the system throws. */
export function copyGuides(from: string, to: string, which: "newer" | "missing"): void {
  const [here, there] = [path.join(from, "guides"), path.join(to, "guides")];
  for (const name of guidesIn(here)) {
    const [source, place] = [path.join(here, name), path.join(there, name)];
    if (which === "missing" ? !fs.existsSync(place) : !isUpToDate(source, place)) putCopy(source, place);
  }
}

function guidesIn(folder: string): readonly string[] {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const files = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files.map(({ name }) => name).filter((name) => /\.ya?ml$/iu.test(name));
}
