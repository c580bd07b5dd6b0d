// One's own guides and studies go along: each session has its guide frozen, the next one will want it, and who is in which
// group is written nowhere else.
import fs from "node:fs";
import path from "node:path";
import { readStudyFiles } from "../study/study-files.ts";
import { isUpToDate, putCopy } from "./files.ts";

/** `newer`: those that differ are written over. `missing`: only what is not there. Throws what the system throws. */
export function copyGuides(from: string, to: string, which: "newer" | "missing"): void {
  for (const file of [...guidesIn(from), ...studiesIn(from)]) {
    const [source, place] = [path.join(from, file), path.join(to, file)];
    if (which === "missing" ? !fs.existsSync(place) : !isUpToDate(source, place)) putCopy(source, place);
  }
}

/** As paths from the data folder. */
function guidesIn(data: string): readonly string[] {
  const folder = path.join(data, "guides");
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const files = fs.readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .map(({ name }) => name)
    .filter((name) => /\.ya?ml$/iu.test(name))
    .map((name) => path.join("guides", name));
}

function studiesIn(data: string): readonly string[] {
  return readStudyFiles(data).map((file) => path.relative(data, file.path));
}
