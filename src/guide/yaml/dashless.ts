// Lists whose lines lack their dash: written as fields with names of their own, as lines of text, or with one dash forgotten.
import type { Document } from "yaml";
import type { Texts } from "../../text/languages.ts";
import { allFields, fieldsOf } from "../schema/fields.ts";
import { isItemKind } from "../schema/schema-items.ts";
import { slugOf } from "../slug.ts";
import { contentColumn, indentOf } from "./indentation.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";
import { partsOf, shortened } from "./quoting.ts";
import { linesWithinText } from "./within-text.ts";

/** The lists that people write without dashes, and what has the fields that an element may have. */
const LISTS: Readonly<Record<string, string>> = {
  sections: "section",
  items: "ask",
  questions: "question",
  probes: "probe",
  standing_probes: "probe",
  cover: "theme",
  options: "option",
  before: "text",
  after: "text",
  ground_rules: "text",
  distress: "text",
};
/** A single text may stand in place of these: a line below them may be only the second half of one. */
const TAKES_ONE_TEXT = ["probes", "standing_probes", "cover", "before", "after", "ground_rules", "distress"];

/** Gives each such line its dash. `spotAt` knows the places in the text that `document` was made from. */
export function mendDashless(
  lines: readonly string[],
  document: Document,
  spotAt: (offset: number) => Spot,
  texts: Texts,
): { readonly lines: readonly string[]; readonly problems: readonly Problem[] } | undefined {
  const opening = lines.flatMap((line, index) => (listIn(line) === undefined ? [] : [index]));
  const lists = opening.map((line) => ({ line, mended: mendedChildren(lines, line) }));
  if (lists.every(({ mended }) => mended.length === 0)) return undefined;
  const within = linesWithinText(lines, document, spotAt);
  const told = lists.filter(
    ({ line, mended }) => mended.length > 0 && !within.has(line) && !within.has(mended[0]?.at ?? 0),
  );
  if (told.length === 0) return undefined;
  const result = [...lines];
  for (const { mended } of told) for (const { at, line } of mended) result[at] = line;
  const problems = told.map(({ mended }) => {
    const { at, line } = mended[0] ?? { at: 0, line: "" };
    const spot = { line: at, unit: indentOf(lines[at] ?? "") };
    return errorAt(spot, texts.guide.slip.dashMissing(mended.length, shortened(line.trim())));
  });
  return { lines: result, problems };
}

/** The list that a line opens: its field, with nothing behind it. */
function listIn(line: string): string | undefined {
  const { field, value } = partsOf(line);
  const name = field.replace(/:\s*$/, "");
  return value === "" && Object.hasOwn(LISTS, name) ? name : undefined;
}

type MendedLine = { readonly at: number; readonly line: string };

function mendedChildren(lines: readonly string[], opening: number): readonly MendedLine[] {
  const list = listIn(lines[opening] ?? "") ?? "";
  const children = childrenOf(lines, opening);
  const first = lines[children[0] ?? -1] ?? "";
  const lacking = children.filter((at) => !/^\s*-(?:\s|$)/.test(lines[at] ?? ""));
  // A single set of fields stands for a list with one in it.
  if (lacking.length === 0 || isOwnField(first, list)) return [];
  if (
    TAKES_ONE_TEXT.includes(list) &&
    !areSentences(
      lacking.map((at) => lines[at] ?? ""),
      children.length > lacking.length,
    )
  )
    return [];
  return lacking.flatMap((at) => {
    const above = children[children.indexOf(at) - 1];
    const line = withDash(lines, at, list, above === undefined ? undefined : lastOf(lines, above, at));
    return line === undefined ? [] : [{ at, line }];
  });
}

/** The lines that stand as far in as the first one below `opening`, and further in than it. */
function childrenOf(lines: readonly string[], opening: number): readonly number[] {
  const outer = contentColumn(lines[opening] ?? "");
  const found: number[] = [];
  let column: number | undefined;
  for (let at = opening + 1; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (/^\s*(?:#|$)/.test(line)) continue;
    const indent = indentOf(line);
    if (indent <= outer || (column !== undefined && indent < column)) break;
    column ??= indent;
    if (indent === column) found.push(at);
  }
  return found;
}

/** The last line of what begins in `from`. */
function lastOf(lines: readonly string[], from: number, before: number): string {
  return lines.slice(from, before).findLast((line) => !/^\s*(?:#|$)/.test(line)) ?? "";
}

function isOwnField(line: string, list: string): boolean {
  const name = nameIn(line);
  return name !== undefined && list !== "items" && name !== "probe" && fieldsOf(LISTS[list] ?? "").includes(name);
}

function nameIn(line: string): string | undefined {
  return /^\s*([\w-]+)\s*:(?:\s|$)/.exec(line)?.[1];
}

/** Whether each of these is a sentence or has a name of its own; one alone may as well be the text itself. */
function areSentences(written: readonly string[], amongOthers: boolean): boolean {
  const isWhole = (line: string) => nameIn(line) !== undefined || (BEGINS.test(line.trim()) && ENDS.test(line.trim()));
  return (written.length > 1 || amongOthers || nameIn(written[0] ?? "") !== undefined) && written.every(isWhole);
}

const BEGINS = /^["'«“]?[\p{Lu}\d]/u;
const ENDS = /[?.!]["'»”]?$/;

/** `above` is the line right before it, if that belongs to the same list. */
function withDash(lines: readonly string[], at: number, list: string, above: string | undefined): string | undefined {
  const line = lines[at] ?? "";
  const indent = line.slice(0, indentOf(line));
  const name = nameIn(line) ?? "";
  const value =
    name === ""
      ? ""
      : line
          .trim()
          .slice(name.length)
          .replace(/^\s*:\s*/, "");
  if (list === "sections") {
    const next = lines[at + 1] ?? "";
    const isNamed = name !== "" && value === "" && !allFields().includes(name) && indentOf(next) === indent.length + 2;
    return isNamed ? `${indent}- id: ${slugOf(name)}` : undefined;
  }
  if (name === "") return isElement(line.trim(), above) ? `${indent}- ${line.trim()}` : undefined;
  if (list === "items") return isItemKind(name) || name === "probe" ? `${indent}- ${line.trim()}` : undefined;
  if (value === "") return undefined;
  if (list === "questions" && name === "ask") return `${indent}- text: ${value}`;
  if (name === "probe" || !allFields().includes(name)) return `${indent}- ${value}`;
  return undefined;
}

/** A line that goes on with a text begins with a small letter, or follows one that doesn't end there. */
function isElement(text: string, above: string | undefined): boolean {
  if (/^[[{}\]|>&*!%@`?-]/.test(text)) return false;
  return BEGINS.test(text) && (above === undefined || ENDS.test(above.trim()));
}
