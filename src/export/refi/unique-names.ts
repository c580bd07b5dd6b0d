// Gives each thing a name of its own. Analysis programs cut names after 63 characters, and take two names for one when they
// differ only in case or in how an accent is stored.
import { cutText, toProjectLine } from "./text/project-text.ts";

const LONGEST_NAME = 63;

/** Gives out a name. If a thing of another `kind` has it already, the kind is added; if one of its own kind has it, a number. */
export type Namer = (wanted: string, kind?: string) => string;

/** `nameless` stands in for a name that has no visible character left. */
export function makeNamer(nameless: string): Namer {
  const takenBy = new Map<string, string | undefined>();
  // The last number given to each name: counting from 1 every time would take a million tries for a thousand equal names.
  const counted = new Map<string, number>();
  return (wanted, kind) => {
    const name = toProjectLine(wanted).normalize("NFC") || nameless;
    const take = (end: string): string | undefined => {
      const tried = end ? `${cutText(name, LONGEST_NAME - end.length, "…")}${end}` : cutText(name, LONGEST_NAME, "…");
      if (takenBy.has(foldName(tried))) return undefined;
      takenBy.set(foldName(tried), kind);
      return tried;
    };
    const asWanted = take("");
    if (asWanted !== undefined) return asWanted;
    const key = foldName(cutText(name, LONGEST_NAME, "…"));
    const ofAnother = kind !== undefined && takenBy.get(key) !== kind ? take(` (${kind})`) : undefined;
    if (ofAnother !== undefined) return ofAnother;
    for (let n = (counted.get(key) ?? 1) + 1; ; n += 1) {
      const numbered = take(` (${n})`);
      if (numbered === undefined) continue;
      counted.set(key, n);
      return numbered;
    }
  };
}

/** Some programs make paths of the names of files and cases. */
export function toFileName(name: string): string {
  return toProjectLine(name).replace(/[/\\:*?"<>|]/gu, "-");
}

function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
