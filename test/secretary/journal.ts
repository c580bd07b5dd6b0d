// What of a journal a script speaks of: the entries written since it began, in the shape in which it expects them.
import { closeSync, existsSync, openSync, readdirSync, readSync } from "node:fs";
import path from "node:path";
import type { Entry } from "../../src/model/entry.ts";
import type { Expected } from "./expected.ts";

export const WRITER = "sec";

const LINE_END = 10;

/** The secretary's file of the only session in a data folder; undefined until there is one. */
export function journalFile(data: string): string | undefined {
  const sessions = path.join(data, "sessions");
  const [only] = existsSync(sessions) ? readdirSync(sessions) : [];
  const file = path.join(sessions, only ?? "", `${WRITER}.jsonl`);
  return existsSync(file) ? file : undefined;
}

/** Counts the whole lines of a file that only grows: each call reads what is new. */
export function lineCounter(file: string): () => number {
  const chunk = Buffer.alloc(65_536);
  let lines = 0;
  let from = 0;
  return () => {
    const descriptor = openSync(file, "r");
    let read = readSync(descriptor, chunk, 0, chunk.length, from);
    while (read > 0) {
      from += read;
      for (const byte of chunk.subarray(0, read)) if (byte === LINE_END) lines += 1;
      read = readSync(descriptor, chunk, 0, chunk.length, from);
    }
    closeSync(descriptor);
    return lines;
  };
}

/** Entries as a script knows them: without ids and wall clock, what they take back as a place in this list. */
export function asExpected(entries: readonly Entry[]): readonly Expected[] {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return entries.map(({ id: _id, at: _at, ...entry }) => {
    if ("target" in entry) return { ...entry, target: places.get(entry.target) };
    // What is passed on of a hint is worded by the program.
    if (entry.kind === "whisper" && entry.hint) return { t: entry.t, kind: entry.kind, hint: entry.hint };
    return entry as Expected;
  });
}
