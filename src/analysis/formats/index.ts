// The formats of the results, by what `--format` calls them, which is also how their files end. Each is loaded when it is used.
import type { AnalysisFormat } from "./format.ts";

const LOADS: ReadonlyMap<string, () => Promise<{ readonly format: AnalysisFormat }>> = new Map([
  ["xlsx", () => import("./xlsx.ts")],
  ["docx", () => import("./docx.ts")],
  ["md", () => import("./md.ts")],
  ["qdpx", () => import("./qdpx.ts")],
]);

export const ANALYSIS_FORMATS: readonly string[] = [...LOADS.keys()];

/** Undefined when there is no such format. */
export async function analysisFormat(name: string): Promise<AnalysisFormat | undefined> {
  return (await LOADS.get(name)?.())?.format;
}
