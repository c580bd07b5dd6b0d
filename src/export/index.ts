// The list of export formats, by what `--format` calls them. Each is loaded only when it is used.
import type { Exporter } from "./exporter.ts";

type Load = () => Promise<{ readonly exporter: Exporter }>;

const LOADS: ReadonlyMap<string, Load> = new Map<string, Load>([
  ["md", () => import("./formats/md.ts")],
  ["txt", () => import("./formats/txt.ts")],
  ["csv", () => import("./formats/csv.ts")],
  ["json", () => import("./formats/json.ts")],
]);

export const FORMATS: readonly string[] = [...LOADS.keys()];

/** Undefined when there is no such format. */
export async function exporterFor(format: string): Promise<Exporter | undefined> {
  return (await LOADS.get(format)?.())?.exporter;
}
