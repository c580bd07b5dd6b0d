// How a mutation run is done. MUTATE names the part; see test/mutate/parts.mjs.
import { PARTS } from "./test/mutate/parts.mjs";

const part = process.env.MUTATE ?? "model";

/** @type {import("@stryker-mutator/api/core").PartialStrykerOptions} */
export default {
  testRunner: "vitest",
  vitest: { configFile: "test/mutate/vitest.config.ts", related: false },
  plugins: ["@stryker-mutator/vitest-runner"],
  mutate: PARTS[part].mutate,
  ignorePatterns: ["dist", "dist.*", "reports", "*.log"],
  coverageAnalysis: "perTest",
  incremental: true,
  incrementalFile: `reports/mutate/${part}.json`,
  tempDirName: "reports/mutate/tmp",
  reporters: ["clear-text", "json", "progress-append-only"],
  jsonReporter: { fileName: `reports/mutate/${part}.report.json` },
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 90, low: 85, break: 85 },
  timeoutMS: 15_000,
  timeoutFactor: 3,
  concurrency: Number(process.env.MUTATE_AT_ONCE ?? 2),
  // It would rewrite the paths in tsconfig.json with a TypeScript older than ours; there is nothing in it to rewrite.
  tsconfigFile: "none",
};
