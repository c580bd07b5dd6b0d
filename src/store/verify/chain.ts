// What the seals of one writer's file tell: which lines are whole, changed, lost, moved or from another hand. Pure.
import { partsOf, type WriterId } from "../../model/entry.ts";
import type { Line } from "../journal/scan.ts";
import { chained, type Seal, seedOf } from "../journal/seal.ts";

/**
 * `changed`: its own check doesn't hold. `missing`: lines before it are not there. `moved`: it doesn't belong where it
 * stands. `foreign`: it has no seal. `unreadable`: it is no entry.
 */
export type LineFault = "changed" | "missing" | "moved" | "foreign" | "unreadable";

export type FaultyLine = {
  readonly is: LineFault;
  readonly line: Line;
  /** The first and last number of the lines that are missing before it, where the numbers tell. */
  readonly numbers?: readonly [from: number, to: number];
};

/** A check over the whole file, in the order of its lines. */
export function checkChain(writer: WriterId, lines: readonly Line[]): readonly FaultyLine[] {
  const found: FaultyLine[] = [];
  // Undefined: not known, behind a line whose own end can't be trusted.
  let chain: string | undefined = seedOf(writer);
  let number = 0;
  lines.forEach((line, index) => {
    const { entry, seal } = line;
    if (!entry) {
      found.push({ is: "unreadable", line });
      chain = checkIn(line.text);
      return;
    }
    if (!seal) {
      found.push({ is: "foreign", line });
      return;
    }
    const n = numberOf(line, writer);
    const expected = chain === undefined ? undefined : chained(chain, seal.own);
    const goesOn = expected === undefined || expected === seal.chain;
    if (!seal.holds) {
      found.push({ is: "changed", line });
      // Where both checks fail, the seal itself is what was changed.
      chain = goesOn ? seal.chain : undefined;
    } else if (goesOn) chain = seal.chain;
    else if (isGoneOnFrom(expected, lines.slice(index + 1))) {
      found.push({ is: "changed", line });
      chain = expected;
    } else {
      found.push(gapBefore(line, number, n));
      chain = seal.chain;
    }
    number = Math.max(number, n);
  });
  return found;
}

/** Whether the next sealed line goes on from this chain: then it is the one before that says another, and wrongly. */
function isGoneOnFrom(chain: string, after: readonly Line[]): boolean {
  const next = after.find(({ seal }) => seal !== undefined)?.seal;
  return next !== undefined && chained(chain, next.own) === next.chain;
}

function gapBefore(line: Line, before: number, n: number): FaultyLine {
  if (n > before + 1) return { is: "missing", line, numbers: [before + 1, n - 1] };
  return n <= before ? { is: "moved", line } : { is: "missing", line };
}

function numberOf({ entry }: Line, writer: WriterId): number {
  const parts = partsOf(entry?.id ?? "");
  return parts?.writer === writer ? parts.n : 0;
}

/** The chain of a line that can't be read, if its end still tells. */
function checkIn(text: string): Seal["chain"] | undefined {
  return /,"check":"[\w-]{8}([\w-]{8})"(?:,"now":"[\w-]{8}")?\}$/u.exec(text)?.[1];
}
