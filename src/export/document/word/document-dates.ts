// Sets the dates in the document's properties: created when the first session began, modified when a line was last written.
import type { Exported } from "../../exporter.ts";

/** Changes `docProps/core.xml`, where the library wrote the time of the clock. Sessions without entries give no dates. */
export function setDates(xml: string, sessions: readonly Exported[]): string {
  const times = sessions
    .flatMap(({ session: { entries } }) => [entries[0], entries.at(-1)])
    .flatMap((entry) => (entry ? [Date.parse(entry.at)] : []))
    .filter(Number.isFinite);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return [["created", first] as const, ["modified", last] as const].reduce((changed, [name, time]) => {
    const element = new RegExp(`(<dcterms:${name} [^>]*>)[^<]*(</dcterms:${name}>)`, "u");
    if (!Number.isFinite(time)) return changed.replace(element, "");
    return changed.replace(element, `$1${new Date(time).toISOString().replace(/\.\d+/u, "")}$2`);
  }, xml);
}
