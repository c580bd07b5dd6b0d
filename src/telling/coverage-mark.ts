// The sign that each state of coverage has on the screen.

import type { CoverageState } from "../model/session/coverage.ts";

export const COVERAGE_MARK: Readonly<Record<CoverageState, string>> = {
  untouched: "·",
  skipped: "–",
  covered: "○",
  asked: "✓",
  probed: "✓",
  "not-applicable": "×",
};
