// Lines that go on with a text in quotation marks, or after `|` or `>`: what stands there is the text's own.
import { type Document, isScalar, visit } from "yaml";
import { indentOf } from "./indentation.ts";
import type { Spot } from "./problem.ts";

/** Those lines, counted from 0. `spotAt` knows the places in the text that `document` was made from. */
export function linesWithinText(
  lines: readonly string[],
  document: Document,
  spotAt: (offset: number) => Spot,
): ReadonlySet<number> {
  const within = new Set<number>();
  visit(document, {
    Scalar: (_, scalar) => {
      if (!isScalar(scalar) || scalar.type === "PLAIN" || !scalar.range) return;
      const first = spotAt(scalar.range[0]).line + 1;
      const end = spotAt(scalar.range[1] - 1).line;
      const isBlock = scalar.type === "BLOCK_FOLDED" || scalar.type === "BLOCK_LITERAL";
      const spaces = isBlock ? spacesBefore(lines[first] ?? "") : 0;
      // The parser counts a line with a tab to the text above it, however far out it stands.
      for (let line = first; line <= end; line++) if (spacesBefore(lines[line] ?? "") >= spaces) within.add(line);
    },
  });
  return within;
}

function spacesBefore(line: string): number {
  return line.trim() === "" ? Number.POSITIVE_INFINITY : Math.min(indentOf(line), line.search(/[^ ]|$/));
}
