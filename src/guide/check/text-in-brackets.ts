// A list where a text should stand: `say: [Show the card]`, `ask: [nb: Hei, en: Hello]`.
import type { Finding } from "../../text/guide-finding.ts";
import type { Texts } from "../../text/languages.ts";
import { languagesTogether } from "../yaml/on-line/languages-together.ts";
import type { Spot } from "../yaml/problem.ts";
import { lineOf, partsOf, quoted, shortened } from "../yaml/quoting.ts";

/** What is to be written instead, on the line where the list begins; undefined if it is no list on one line. */
export function textInBrackets(line: string, { unit }: Spot, texts: Texts): Finding | undefined {
  const parts = partsOf(line);
  const start = parts.indent.length + parts.dashes.length + parts.field.length;
  if (start !== unit || !/^\[[^[\]]*\]$/.test(parts.value)) return undefined;
  const say = texts.guide.slip;
  const together = languagesTogether(line);
  if (together) return say.onTheLine(together.kind, together.about, shortened(together.line.trim()));
  return say.onTheLine("start-character", "[", shortened(lineOf({ ...parts, value: quoted(parts.value) }).trim()));
}
