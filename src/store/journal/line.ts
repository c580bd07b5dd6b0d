// One entry, one line of JSON: how it is written and how it is read. JOURNAL.md describes the format.

import { isRecord } from "../../model/checks.ts";
import type { Entry } from "../../model/entry.ts";
import { SEAL_KEYS, sealIn } from "./seal.ts";
import { isKnown, isStamped } from "./shape.ts";

/**
 * The line of an entry, without a line end. The id comes first, always: a line cut off by a crash then still says
 * whose words it holds. An entry of a later version is written as it was read.
 */
export function serialize(entry: Entry): string {
  if (entry.kind === "unknown") return JSON.stringify({ ...entry.raw, id: entry.id });
  const { id, at, t, typed, kind, ...rest } = entry;
  return JSON.stringify({ id, at, t, typed, kind, ...rest });
}

/**
 * The entry that a line holds. A kind, or a shape of a known kind, that this version doesn't know becomes an entry of
 * kind `unknown` with all of it in `raw`; undefined when the line is no entry of any version.
 */
export function parseLine(line: string): Entry | undefined {
  return entryIn(line, sealIn(line) !== undefined);
}

/** The same where it is known whether the line is sealed: finding out takes longer than reading it. */
export function entryIn(line: string, isSealed: boolean): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  return entryOf(isSealed ? withoutSeal(value) : value);
}

/** The seal is the line's, not the entry's: it leaves with no export, and is made anew where the entry is written again. */
function withoutSeal(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entry: Record<string, unknown> = {};
  for (const key of Object.keys(value)) if (!SEAL_KEYS.includes(key)) entry[key] = value[key];
  return entry;
}

/** The same for a line that is already JSON: an entry in an export. */
export function entryOf(value: Readonly<Record<string, unknown>>): Entry | undefined {
  if (!isStamped(value)) return undefined;
  if (isKnown(value)) return value as Entry;
  const { id, at, t, typed } = value as Pick<Entry, "id" | "at" | "t" | "typed">;
  return { id, at, t, ...(Number.isFinite(typed) && { typed }), kind: "unknown", raw: value };
}
