// Lists as Word writes them: with bullets, long dashes or letters where YAML knows only a hyphen, and with follow-ups right
// under their question. YAML takes such lines into the text above them, without a word.
import type { Document } from "yaml";
import type { Texts } from "../../text/languages.ts";
import { allFields } from "../schema/fields.ts";
import { contentColumn, indentOf } from "./indentation.ts";
import { errorAt, type Problem, type Spot } from "./problem.ts";
import { partsOf, quoted, shortened } from "./quoting.ts";
import { linesWithinText } from "./within-text.ts";

/** Lines that were mended on a copy, and what there is to tell of them. */
type Mended = { readonly lines: readonly string[]; readonly problems: readonly Problem[] };

/** The bullets of Word and of web pages; in a text that was copied from Word some are in its private characters. */
export const BULLETS = "•·▪▫●○◦‣⁃∙■□❖➢➤→⇒►▶✓✔☐☑★☆◆\uf0b7\uf0a7\uf0d8\uf06f";
/** What Word makes of a hyphen: longer ones, a minus, one that doesn't break. */
const DASHES = "–—−‐‑‒";
/** `- - ask:`, `-- ask:` */
const DOUBLED = '-[\\s-]*-\\s+(?=[\\p{L}"“«{])';
/** `- 1. ask:`: a number between the dash and the field. */
const NUMBERED = "-\\s+(?:\\d{1,2}|[a-z])[.)]\\s+(?=[a-z_]+:\\s)";
const MARK = new RegExp(
  `^(?:[${BULLETS}]\\s*|[${DASHES}*]\\s+|[${DASHES}-](?=\\p{Lu})|o(?:\\t\\s*| {2,}| (?=\\p{Lu}))|${DOUBLED}|${NUMBERED})(?=\\S)`,
  "u",
);
const COUNTED = /^(?<number>\d{1,2}|[a-zæøå]|[ivx]{2,4})[.)]\s+(?=\S)/iu;

/** Finds them, if there are any. `spotAt` knows the places in the text that `document` was made from. */
export function mendWordLists(
  lines: readonly string[],
  document: Document,
  spotAt: (offset: number) => Spot,
  texts: Texts,
): Mended | undefined {
  const marked = lines.flatMap((line, index) => (isMarked(line) || mayLackProbes(lines, index) ? [index] : []));
  if (marked.length === 0) return undefined;
  const inText = linesWithinText(lines, document, spotAt);
  const found = marked.filter((line) => !inText.has(line));
  return withMarks(lines, found, texts) ?? withoutStrayProbes(lines, found, texts);
}

function isMarked(line: string): boolean {
  const content = line.trimStart();
  return MARK.test(content) || COUNTED.test(content);
}

/** Each list is told of once: whoever mends its first line knows what to do with the others. */
function withMarks(lines: readonly string[], candidates: readonly number[], texts: Texts): Mended | undefined {
  const mended = [...lines];
  const lists: { readonly first: number; readonly mark: string; readonly lines: number[] }[] = [];
  for (const line of candidates) {
    const list = lists.at(-1);
    const goesOn = list !== undefined && !leavesList(lines, list.lines.at(-1) ?? list.first, line);
    const mark = markOf(lines, line, goesOn);
    if (mark === undefined) continue;
    mended[line] = withDash(lines, line, mark);
    if (goesOn && shapeOf(list.mark) === shapeOf(mark)) list.lines.push(line);
    else lists.push({ first: line, mark, lines: [line] });
  }
  if (lists.length === 0) return undefined;
  const problems = lists.map(({ first, mark, lines: { length } }) => {
    const spot = { line: first, unit: indentOf(lines[first] ?? "") };
    return errorAt(spot, texts.guide.slip.listMark(mark.trim(), length, shortened((mended[first] ?? "").trim())));
  });
  return { lines: mended, problems };
}

/** The mark with which a line begins, and the blanks behind it; undefined if that is rather the text's own. */
function markOf(lines: readonly string[], line: number, goesOn: boolean): string | undefined {
  const content = (lines[line] ?? "").trimStart();
  const mark = MARK.exec(content)?.[0] ?? COUNTED.exec(content)?.[0];
  if (mark === undefined || !RATHER_TEXT.test(mark)) return mark;
  // `17. mai` or `– og så` may be how a wrapped line begins: it takes a list around it, or a capital behind the mark.
  const above = lines[before(lines, line)] ?? "";
  if (above.trim() === "") return undefined;
  const listed = goesOn || opensList(above) || (isDashed(above) && indentOf(above) === indentOf(lines[line] ?? ""));
  return listed || /^[\p{Lu}"«“{]|^[\w]+:\s/u.test(content.slice(mark.length)) ? mark : undefined;
}

/** Marks that a line of a text may begin with as well. */
const RATHER_TEXT = new RegExp(`^(?:[${DASHES}\\p{L}\\d]|--)`, "u");

/** `1.`, `2.` are one kind of mark. */
function shapeOf(mark: string): string {
  return mark.trim().replace(/(?<=^(?:-\s+)?)(?:\p{L}+(?=[.)])|\d+)/u, "1");
}

/** With a hyphen for the mark. The number of a question is kept as the guide's own. */
function withDash(lines: readonly string[], line: number, mark: string): string {
  const written = lines[line] ?? "";
  const indent = written.slice(0, indentOf(written));
  const content = written.slice(indent.length + mark.length).trimEnd();
  const number = COUNTED.exec(mark.trimEnd().concat(" x"))?.groups?.number;
  const kind = KEEPS_NUMBER[fieldOf(lines, line)];
  const belongs = indentOf(lines[after(lines, line)] ?? "") > indent.length;
  if (number === undefined || kind === undefined || belongs || /^[\w]+:\s|^["'{[]/.test(content)) {
    return `${indent}- ${content}`;
  }
  return `${indent}- { ${kind}: ${quoted(content)}, number: "${number}" }`;
}

/** The lists whose elements have a number of their own, and what such an element's text is called. */
const KEEPS_NUMBER: Readonly<Record<string, string>> = { items: "ask", questions: "text" };

/** The field whose list a line stands in. */
function fieldOf(lines: readonly string[], line: number): string {
  const indent = indentOf(lines[line] ?? "");
  for (let above = line - 1; above >= 0; above--) {
    const text = lines[above] ?? "";
    if (opensList(text) && contentColumn(text) <= indent) return partsOf(text).field.replace(/:\s*$/, "");
  }
  return "";
}

function isDashed(line: string): boolean {
  return /^\s*-\s/.test(line);
}

/** `probes:` alone on its line. */
function opensList(line: string): boolean {
  const { field, value } = partsOf(line);
  return field !== "" && value === "";
}

/** Whether a line further out than the list stands between two lines. */
function leavesList(lines: readonly string[], last: number, line: number): boolean {
  const indent = indentOf(lines[last] ?? "");
  if (indentOf(lines[line] ?? "") !== indent) return true;
  return lines.slice(last + 1, line).some((text) => text.trim() !== "" && indentOf(text) < indent);
}

/** A dash right under a question, where its `probes:` is missing: told once for all that stand there. */
function withoutStrayProbes(lines: readonly string[], candidates: readonly number[], texts: Texts): Mended | undefined {
  const problems: Problem[] = [];
  const mended = [...lines];
  for (const line of candidates) {
    const question = mayLackProbes(lines, line);
    if (question === undefined) continue;
    const column = contentColumn(lines[question] ?? "");
    problems.push(errorAt({ line, unit: indentOf(lines[line] ?? "") }, texts.guide.slip.probesMissing(column)));
    // A line can't be put in between; without these there is nothing left to misunderstand.
    for (
      let next = line;
      next < lines.length && (lines[next]?.trim() === "" || isElement(lines, next, column));
      next++
    ) {
      mended[next] = "";
    }
  }
  return problems.length > 0 ? { lines: mended, problems } : undefined;
}

/** A dash, or what belongs to one, at `column` or further in. */
function isElement(lines: readonly string[], line: number, column: number): boolean {
  const text = lines[line] ?? "";
  return indentOf(text) > column || (indentOf(text) === column && /^-\s/.test(text.trimStart()));
}

/** The line of the question right above a line with a dash that stands further in than the question's own dash. */
function mayLackProbes(lines: readonly string[], line: number): number | undefined {
  const text = lines[line] ?? "";
  if (!/^\s*-\s+\S/.test(text)) return undefined;
  const above = before(lines, line);
  const parts = partsOf(lines[above] ?? "");
  const column = contentColumn(lines[above] ?? "");
  if (indentOf(text) < column || parts.value === "" || /^[|>&*!]/.test(parts.value)) return undefined;
  if (!allFields().includes(parts.field.replace(/:\s*$/, "")) || isOpen(parts.value)) return undefined;
  let head = above;
  while (head >= 0 && partsOf(lines[head] ?? "").dashes === "") {
    head = before(lines, head);
    if (head >= 0 && contentColumn(lines[head] ?? "") < column) return undefined;
  }
  return contentColumn(lines[head] ?? "") === column && /^(?:ask|text|nb|en|nn):/.test(partsOf(lines[head] ?? "").field)
    ? head
    : undefined;
}

/** A text or a list that goes on in the next line: a dash there is its own. */
function isOpen(value: string): boolean {
  const mark = value[0] ?? "";
  if (mark === '"' || mark === "'") return value.length === 1 || !value.endsWith(mark);
  return /^[{[]/.test(value) && !/[\]}]$/.test(value);
}

/** The nearest line above, or below, that is neither empty nor a comment; -1 or the number of lines if there is none. */
function before(lines: readonly string[], line: number): number {
  let above = line - 1;
  while (above >= 0 && /^\s*(?:#|$)/.test(lines[above] ?? "")) above--;
  return above;
}

function after(lines: readonly string[], line: number): number {
  let below = line + 1;
  while (below < lines.length && /^\s*(?:#|$)/.test(lines[below] ?? "")) below++;
  return below;
}
