// How the lines of one writer's file are sealed, by the session's format: the first version had no seals.
import type { WriterId } from "../../model/entry.ts";
import type { Line } from "./scan.ts";
import { sealed, seedOf } from "./seal.ts";

export type Format = 1 | 2;

/** What new sessions are kept in. */
export const FORMAT: Format = 2;

/** One line after the other; `chain` is what the next goes on from. */
export type Sealing = { readonly lines: readonly string[]; readonly chain: string };

/** The lines as they are written, without line ends, and what the one after them goes on from. */
export function sealAll(jsons: readonly string[], chain: string, format: Format): Sealing {
  if (format === 1) return { lines: jsons, chain };
  let last = chain;
  const lines = jsons.map((json) => {
    const { text, chain: next } = sealed(json, last);
    last = next;
    return text;
  });
  return { lines, chain: last };
}

/** What the next line of the file goes on from: the last one's chain, whatever has happened to its words. */
export function chainAfter(writer: WriterId, lines: readonly Line[]): string {
  return lines.findLast(({ seal }) => seal !== undefined)?.seal?.chain ?? seedOf(writer);
}
