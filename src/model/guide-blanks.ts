// The blanks of a guide, `{moderator}` and the like, that its texts use and that nobody has filled.
import type { Guide } from "./guide.ts";

/** Their names, in the guide's order. */
export function openBlanks(guide: Guide, fill: Readonly<Record<string, string>>): readonly string[] {
  const texts = JSON.stringify({ ...guide, placeholders: [] });
  return guide.placeholders.map(({ name }) => name).filter((name) => !fill[name] && texts.includes(`{${name}}`));
}
