// Line breaks that are none in a file of text: Word's Shift+Enter, a page break, those of web pages and of other machines.
import type { Texts } from "../../../text/languages.ts";
import { allFields } from "../../schema/fields.ts";
import { spotsIn } from "../positions.ts";
import { errorAt, type Problem, warningAt } from "../problem.ts";

const BREAK = /[\u000b\u000c\u0085\u2028\u2029]/g;
/** A dash, a comment, a field, or nothing more. */
const BEGINS_A_LINE = /^\s*(?:-\s|#\s|([A-Za-z_]+):(?:\s|$)|$)/;

/** The text, as long as before, with a line's end for each before which a line ends, and a space for each within a text. */
export function withPlainBreaks(
  text: string,
  texts: Texts,
): { readonly text: string; readonly problems: readonly Problem[] } {
  const found = [...text.matchAll(BREAK)].map(({ index }) => ({ index, ends: isEnd(text.slice(index + 1)) }));
  if (found.length === 0) return { text, problems: [] };
  const characters = text.split("");
  for (const { index, ends } of found) characters[index] = ends ? "\n" : " ";
  const spotAt = spotsIn(text);
  const say = texts.guide.slip;
  const ends = found.filter((one) => one.ends);
  const within = found.filter((one) => !one.ends);
  const problems = [
    ...ends.slice(0, 1).map(({ index }) => errorAt(spotAt(index), say.brokenLine(ends.length))),
    ...within.slice(0, 1).map(({ index }) => warningAt(spotAt(index), say.breakInText(within.length))),
  ];
  return { text: characters.join(""), problems };
}

function isEnd(rest: string): boolean {
  const line = /^[^\n\u000b\u000c\u0085\u2028\u2029]*/.exec(rest)?.[0] ?? "";
  const begins = BEGINS_A_LINE.exec(line);
  return begins !== null && (begins[1] === undefined || allFields().includes(begins[1]));
}
