// What is wrong with a guide, while it is being read: an issue whose place is still a spot in the text.
import type { Severity } from "../../model/issue.ts";
import type { Finding } from "../../text/guide-finding.ts";

/** A spot in a text: its line, from 0, and UTF-16 units into that line. Mending another line leaves it valid. */
export type Spot = { readonly line: number; readonly unit: number };

export type Problem = Finding & { readonly severity: Severity; readonly spot: Spot };

export function errorAt(spot: Spot, finding: Finding): Problem {
  return { severity: "error", spot, ...finding };
}

export function warningAt(spot: Spot, finding: Finding): Problem {
  return { severity: "warning", spot, ...finding };
}

/** In the order of the file. */
export function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.spot.line - b.spot.line || a.spot.unit - b.spot.unit);
}
