// Letters that became two others: a file in UTF-8 that was opened as an old Windows text, and saved so. `sÃ¥` was `så`.
import type { Texts } from "../../../text/languages.ts";
import { errorAt } from "../problem.ts";
import { shortened } from "../quoting.ts";
import type { Cleaned } from "./cleaned.ts";

/** Told once, with the first line as it was; a comment may say what it likes. */
export function unscrambled(lines: readonly string[], texts: Texts): Cleaned {
  const mended = lines.map((line) => (/^\s*#/.test(line) ? line : unscrambledLine(line)));
  const changed = mended.flatMap((line, at) => (line === lines[at] ? [] : [at]));
  const [first] = changed;
  if (first === undefined) return { lines, problems: [] };
  const line = mended[first] ?? "";
  let unit = 0;
  while (line[unit] === lines[first]?.[unit]) unit++;
  const finding = texts.guide.slip.scrambled(changed.length, shortened(line.trim()));
  return { lines: mended, problems: [errorAt({ line: first, unit }, finding)] };
}

/** What the two or three that one letter became begin with. */
const SCRAMBLED = /[ÂÃâ][^\u0000-\u007f]{1,2}/gu;

function unscrambledLine(line: string): string {
  return line.replace(SCRAMBLED, (letters) => {
    for (const length of [3, 2]) {
      const read = readAgain(letters.slice(0, length));
      if (read !== undefined && length <= letters.length) return read + letters.slice(length);
    }
    return letters;
  });
}

/** The one character that these were, if they were one. */
function readAgain(letters: string): string | undefined {
  const bytes = [...letters].map((letter) => windowsBytes().get(letter));
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    const read = new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes as number[]));
    return [...read].length === 1 ? read : undefined;
  } catch {
    return undefined;
  }
}

let known: ReadonlyMap<string, number> | undefined;

/** The letters of an old Windows text, each with its byte; made when the first is asked for. */
function windowsBytes(): ReadonlyMap<string, number> {
  known ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [new TextDecoder("windows-1252").decode(Uint8Array.of(byte)), byte]),
  );
  return known;
}
