// Names that no two things share. Programs cut what is longer than 63 characters, and take names for the same that differ
// only in case or in how an accent is stored.
import { beginning, plainLine } from "./text/plain.ts";

const LONGEST = 63;

/** Gives names out. One that something of another `kind` has gets the kind behind it; one of its own kind, a number. */
export type Namer = (wanted: string, kind?: string) => string;

/** `nameless` is for what has no character left that can be shown. */
export function namer(nameless: string): Namer {
  const takenBy = new Map<string, string | undefined>();
  // Where the counting of equal names goes on, so that a thousand of one name cost no more than a thousand.
  const counted = new Map<string, number>();
  return (wanted, kind) => {
    const name = plainLine(wanted).normalize("NFC") || nameless;
    const take = (end: string): string | undefined => {
      const tried = end ? `${beginning(name, LONGEST - end.length, "…")}${end}` : beginning(name, LONGEST, "…");
      if (takenBy.has(sameness(tried))) return undefined;
      takenBy.set(sameness(tried), kind);
      return tried;
    };
    const asWanted = take("");
    if (asWanted !== undefined) return asWanted;
    const key = sameness(beginning(name, LONGEST, "…"));
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

/** Names of files and cases become parts of paths in some programs. */
export function asFileName(name: string): string {
  return plainLine(name).replace(/[/\\:*?"<>|]/gu, "-");
}

function sameness(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
