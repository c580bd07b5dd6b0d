// Reads the files that were named: each must be there, and hold a coding table, or be a project with texts.
import fs from "node:fs";
import path from "node:path";
import { readCodedFile } from "../../analysis/files/read-file.ts";
import type { ReadSource } from "../../analysis/project/check-project.ts";
import { type ReadTable, readTables } from "../../analysis/table/read-table.ts";
import type { Io } from "../program/io.ts";

export type Sources = { readonly tables: readonly ReadTable[]; readonly texts: readonly ReadSource[] };

/** A sentence for the user where one of them can't be read. Files are told as they were typed; each is read once. */
export function readSources(typed: readonly string[], io: Io): Sources | { readonly refusal: string } {
  const words = io.text.analysis.problems;
  const tables: ReadTable[] = [];
  const texts: ReadSource[] = [];
  const seen = new Set<string>();
  for (const file of typed) {
    const place = path.resolve(io.cwd, file);
    if (seen.has(place)) continue;
    seen.add(place);
    const found = fs.statSync(place, { throwIfNoEntry: false });
    if (!found) return { refusal: words.missing(file) };
    if (!found.isFile()) return { refusal: words.notAFile(file) };
    const read = readCodedFile(fs.readFileSync(place));
    if (read.is === "unreadable") return { refusal: words[read.why](file) };
    if (read.is === "project") {
      if (read.sources.length === 0) return { refusal: words.noTexts(file) };
      texts.push(...read.sources.map((source) => ({ ...source, place: { file, sheet: source.name } })));
      continue;
    }
    const inside = readTables(file, read.sheets);
    if (inside.length === 0) return { refusal: words.noTable(file) };
    tables.push(...inside);
  }
  return { tables, texts };
}
