// Lines that only go on behind the files of a folder, as nearly all do: for these it need not be read whole again.
import { REWORDING } from "../../model/entry-kinds.ts";
import type { CarriedLine } from "./carried-line.ts";
import type { FolderNow } from "./folder-now.ts";
import { type Addition, bytesOf, chainedOn, type Merged } from "./merge.ts";

/**
 * Where they go, in a folder of format 2 as it was looked at last. Undefined: one of them strikes something, is struck or may
 * repeat what was, or says something else than a line that is here; `mergeLines` tells what becomes of them.
 */
export function placePlainLines(
  now: FolderNow,
  incoming: readonly CarriedLine[],
): Pick<Merged, "additions" | "waiting"> | undefined {
  const additions: Addition[] = [];
  const waiting: CarriedLine[] = [];
  for (const [writer, lines] of Map.groupBy(incoming, (line) => line.writer)) {
    const file = now.fileOf(writer);
    if (!lines.every((line) => line.n > file.highest && isPlain(line, now))) return undefined;
    const { added, left } = chainedOn(file.chain, lines);
    waiting.push(...left);
    if (added.length > 0) additions.push({ writer, end: file.tail, bytes: bytesOf(added), lines: added });
  }
  return { additions, waiting };
}

function isPlain({ id, entry, seal }: CarriedLine, { struck }: FolderNow): boolean {
  return seal !== undefined && !struck.has(id) && !REWORDING.has(entry.kind) && !STRIKING.has(entry.kind);
}

/** They strike, or hold words that no kind tells of. */
const STRIKING: ReadonlySet<string> = new Set(["strike", "fragment", "unknown"]);
