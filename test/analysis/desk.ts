// An analyst's desk: sessions in a data folder, tables that are filled in by hand, and `samtale analysis read` of them.
import fs from "node:fs";
import path from "node:path";
import { type ReadOptions, readAnalysis } from "../../src/commands/analysis/read.ts";
import type { Entry } from "../../src/model/entry.ts";
import type { Language } from "../../src/model/language.ts";
import { CHOIR, choirEntries } from "../export/choir.ts";
import { keep, world } from "../export/folder.ts";
import { temporaryFolder } from "../store/helpers.ts";
import { evenings } from "./evenings.ts";
import { type SavedCell, type SavedSheet, saveBook } from "./saved.ts";

/** The heads of the usual table, as a person may leave them. */
export const HEADS = [
  "Meningsbærende enhet",
  "Kondensert meningsbærende enhet",
  "Kode",
  "Subtema eller subkategori",
  "Tema",
  "ID",
  "Hvem",
  "Samtale",
  "Slag",
] as const;
export type Head = (typeof HEADS)[number];

export type HandRow = { readonly [Name in Head]?: SavedCell };

/** A sheet with the usual heads, or those that are left of them. */
export function sheetOf(
  rows: readonly HandRow[],
  {
    heads = HEADS,
    name = "Koding",
    merged,
  }: { heads?: readonly string[]; name?: string; merged?: readonly string[] } = {},
): SavedSheet {
  return {
    name,
    rows: [heads, ...rows.map((row) => heads.map((head) => row[head as Head]))],
    ...(merged ? { merged } : {}),
  };
}

export type Answer = { readonly code: number; readonly out: string; readonly err: string };

export type Desk = {
  readonly data: string;
  readonly put: (name: string, contents: readonly SavedSheet[] | string | Uint8Array) => string;
  readonly keep: (id: string, entries: readonly Entry[]) => string;
  readonly read: (files: string | readonly string[], options?: ReadOptions, language?: Language) => Promise<Answer>;
  readonly file: (name: string) => string;
};

/** The choir's evening of the exports' tests, and two evenings with much that was said word for word. */
export function desk(): Desk {
  const data = temporaryFolder();
  for (const { id, entries } of evenings) keep(data, id, entries);
  return {
    data,
    put: (name, contents) => {
      const bytes = typeof contents === "string" || contents instanceof Uint8Array ? contents : saveBook(contents);
      fs.writeFileSync(path.join(data, name), bytes);
      return name;
    },
    keep: (id, entries) => keep(data, id, entries),
    read: async (files, options = {}, language = "nb") => {
      const { io, out, err } = world(data, language);
      const code = await readAnalysis(typeof files === "string" ? [files] : files, options, io);
      return { code, out: out(), err: err() };
    },
    file: (name) => path.join(data, name),
  };
}

/** The choir of the exports' tests has all that must never leave. Its evening has the name of the first one here. */
export const choirIsKept = (at: Desk): string => at.keep(CHOIR, choirEntries);
