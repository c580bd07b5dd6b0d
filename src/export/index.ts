// The list of export formats, by what `--format` calls them. Each is loaded only when it is used.
import type { Exporter } from "./exporter.ts";

type Load = () => Promise<{ readonly exporter: Exporter }>;

const LOADS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ["md", () => import("./formats/md.ts")],
  ["txt", () => import("./formats/txt.ts")],
  ["csv", () => import("./formats/csv.ts")],
  ["json", () => import("./formats/json.ts")],
  ["nvivo", () => import("./formats/nvivo.ts")],
  ["vtt", () => import("./formats/vtt.ts")],
  ["srt", () => import("./formats/srt.ts")],
  ["labels", () => import("./formats/labels.ts")],
  ["eaf", () => import("./formats/eaf.ts")],
  ["qdpx", () => import("./formats/qdpx.ts")],
  ["qdc", () => import("./formats/qdc.ts")],
  ["xlsx", () => import("./formats/xlsx.ts")],
  ["docx", () => import("./formats/docx.ts")],
  ["html", () => import("./formats/html.ts")],
  ["answers", () => import("./formats/answers.ts")],
  ["check", () => import("./formats/check.ts")],
  ["check-html", () => import("./formats/check-html.ts")],
]);

export const FORMATS: readonly string[] = [...LOADS.keys()];

/** Undefined when there is no such format. */
export async function exporterFor(format: string): Promise<Exporter | undefined> {
  return (await LOADS.get(format)?.())?.exporter;
}
