// When the document was made, as it says itself: when the first session began, and when something was last written in one.
import type { Exported } from "../../exporter.ts";

/** `docProps/core.xml` with the sessions' dates for the clock's; without any where nothing was written. */
export function dated(xml: string, sessions: readonly Exported[]): string {
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
