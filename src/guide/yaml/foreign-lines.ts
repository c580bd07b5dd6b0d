// Lines that belong to another way of writing: `//` before a remark, a row of dots or dashes, the fences of Markdown, and a
// bare text that has fields of its own below it.
import type { Document } from "yaml";
import type { Texts } from "../../text/languages.ts";
import { allFields } from "../schema/fields.ts";
import { contentColumn, indentOf } from "./indentation.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";
import { partsOf, shortened } from "./quoting.ts";
import { linesWithinText } from "./within-text.ts";

/** Finds them, if there are any. `spotAt` knows the places in the text that `document` was made from. */
export function mendForeignLines(
  lines: readonly string[],
  document: Document,
  spotAt: (offset: number) => Spot,
  texts: Texts,
): { readonly lines: readonly string[]; readonly problems: readonly Problem[] } | undefined {
  const say = texts.guide.slip;
  const candidates = lines.flatMap((line, at) => (FOREIGN.test(line) || textWithFields(lines, at) ? [at] : []));
  if (candidates.length === 0) return undefined;
  const within = linesWithinText(lines, document, spotAt);
  const mended = [...lines];
  const problems: Problem[] = [];
  for (const at of candidates.filter((line) => !within.has(line))) {
    const line = lines[at] ?? "";
    const spot = { line: at, unit: indentOf(line) };
    const withField = textWithFields(lines, at);
    if (withField !== undefined) {
      problems.push(errorAt(spot, say.textBeforeFields(shortened(withField.trim()))));
      mended[at] = withField;
    } else if (line.trimStart().startsWith("//")) {
      mended[at] = line.replace(/\/\/+\s*/, "# ");
      problems.push(errorAt(spot, say.slashes(shortened((mended[at] ?? "").trim()))));
    } else if (isStray(lines, at)) {
      mended[at] = "";
      // The second fence is told of once the first is gone.
      if (/^\s*(?:```|~~~)/.test(line) && problems.some(({ code }) => code === "yaml-stray-line")) continue;
      problems.push(errorAt(spot, say.strayLine(line.trim())));
    }
  }
  return problems.length > 0 ? { lines: mended, problems } : undefined;
}

const FOREIGN = /^\s*(?:\/\/|```[\w-]*\s*$|~~~+\s*$|(?:\.{3,}|…|-{3,}|_{3,}|\*{3,}|={3,})\s*$)/;

/** A row of marks with something of the guide on both sides of it; another guide in the same file is told of as that. */
function isStray(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? "";
  if (/^\s*(?:```|~~~)/.test(line)) return true;
  const isContent = (text: string) => !/^\s*(?:#|$)/.test(text);
  if (!lines.slice(0, at).some(isContent)) return !/^-{3}\s*$/.test(line);
  const next = lines.slice(at + 1).find(isContent);
  if (next === undefined) return !/^(?:\.{3}|-{3})\s*$/.test(line);
  if (/^-{3}\s*$/.test(line)) return !/^(?:id|title|version|language|kind):/.test(next);
  return true;
}

/** The list whose elements may be bare texts, and what such a text is called once it has fields as well. */
const TEXT_IN: Readonly<Record<string, string>> = {
  items: "ask",
  questions: "text",
  probes: "text",
  standing_probes: "text",
  cover: "text",
  options: "text",
};

/** `- Anything more?` with `if: …` below it: the line with its text as a field. Undefined if it is nothing of the kind. */
function textWithFields(lines: readonly string[], at: number): string | undefined {
  const line = lines[at] ?? "";
  const { indent, dashes, field, value } = partsOf(line);
  if (!/^-\s+$/.test(dashes) || field !== "" || value === "" || /^[{[|>&*!#]/.test(value) || /^[a-z_]+:/.test(value))
    return undefined;
  const next = lines[at + 1] ?? "";
  const below = /^\s*([a-z_]+):(?:\s|$)/.exec(next)?.[1] ?? "";
  // Fields that stand further in than that would still be wrong afterwards.
  if (indentOf(next) !== contentColumn(line) || !allFields().includes(below)) return undefined;
  const name = TEXT_IN[listOf(lines, at)];
  return name === undefined ? undefined : `${indent}${dashes}${name}: ${value}`;
}

/** The field whose list a line stands in. */
function listOf(lines: readonly string[], at: number): string {
  const indent = indentOf(lines[at] ?? "");
  for (let above = at - 1; above >= 0; above--) {
    const { field, value } = partsOf(lines[above] ?? "");
    const column = contentColumn(lines[above] ?? "");
    if (field !== "" && value === "" && column <= indent) return field.replace(/:\s*$/, "");
  }
  return "";
}
