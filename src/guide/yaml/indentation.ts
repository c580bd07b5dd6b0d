// Slips of indentation: tabs, and lines that stand one space too far in or out.

/** A line that stands in the wrong column, and the column it should stand in. */
export type IndentMend = {
  readonly lines: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The line, counted from 0, that it should stand straight under. */
  readonly under: number;
  /** Whether lines below were moved with it. */
  readonly withMore?: boolean;
};

type Column = { readonly at: number; readonly dash: boolean; readonly line: number };

/** How many lines back a column may be taken from. */
const BACK = 200;

/** Ways to move `line`, with what belongs to it, into a column that an earlier line has; the nearest first. */
export function indentMends(lines: readonly string[], line: number): readonly IndentMend[] {
  const content = lines[line] ?? "";
  const from = indentOf(content);
  if (content.trim() === "") return [];
  const end = endOfBlock(lines, line, from);
  const columns = columnsAbove(lines, line, content.trimStart().startsWith("-"));
  const moves = columns.filter((column) => column.at !== from);
  // Of two as near the one under its like: `- title:` under `- title:`.
  const isUnlike = (column: Column) => Number(beginningOf(lines[column.line] ?? "") !== beginningOf(content));
  moves.sort((a, b) => Math.abs(a.at - from) - Math.abs(b.at - from) || isUnlike(a) - isUnlike(b) || b.at - a.at);
  return moves.flatMap((column) => {
    // What belongs to the line may have been moved with it by mistake, or may stand right already.
    const ends = end > line + 1 ? [end, line + 1] : [end];
    return ends.map((upTo) => ({
      lines: lines.map((text, index) => (index >= line && index < upTo ? moved(text, column.at - from) : text)),
      from,
      to: column.at,
      under: column.line,
      withMore: lines.slice(line + 1, upTo).some((text) => text.trim() !== ""),
    }));
  });
}

/** The dash and the field that a line begins with. */
function beginningOf(line: string): string {
  return /^\s*((?:-\s+)?[A-Za-z_]*)/.exec(line)?.[1] ?? "";
}

/** Lines whose indentation, or the gap after a dash, holds a tab. */
export function tabbedLines(lines: readonly string[]): readonly number[] {
  return lines.flatMap((line, index) => (TABBED.test(line) ? [index] : []));
}

const TABBED = /^[ -]*\t/;

/** The lines with each tab before their content written as `width` spaces. */
export function withoutTabs(lines: readonly string[], width: number): readonly string[] {
  return lines.map((line) =>
    line.replace(/^[\s-]*/, (start) => start.replace(/-\t+/g, "- ").replaceAll("\t", " ".repeat(width))),
  );
}

const BEGINNING = /^[ \u00a0]*(?:-[ \u00a0]+)*(?:[A-Za-z_]+:[ \u00a0]+)?/;

/** The line with plain spaces for the hard ones before its text: Word puts them in, and nobody sees them. */
export function withoutHardSpaces(line: string): string {
  return line.replace(BEGINNING, (start) => start.replaceAll("\u00a0", " "));
}

const INVISIBLE = /[\u200b-\u200d\u2060\u00ad\ufeff]/g;
const BEFORE_TEXT =
  /^[ \u00a0\u200b-\u200d\u2060\u00ad\ufeff]*(?:-[ \u00a0\u200b-\u200d\u2060\u00ad\ufeff]+)*(?:[A-Za-z_\u200b-\u200d\u2060\u00ad\ufeff]+:(?=[\s\u200b-\u200d\u2060\u00ad\ufeff]|$)[ \u00a0\u200b-\u200d\u2060\u00ad\ufeff]*)?/;

/** A text without the characters that nobody sees. */
export function withoutHidden(text: string): string {
  return text.replaceAll(INVISIBLE, "");
}

/** The line without the characters before its text, and in its field's name, that nobody sees: spaces without a width, soft hyphens. */
export function withoutInvisible(line: string): string {
  return line.replace(BEFORE_TEXT, withoutHidden);
}

/** The text with its first block moved to the margin, if `line` stands at the margin and the block above doesn't. */
export function marginMend(lines: readonly string[], line: number): IndentMend | undefined {
  const first = lines.findIndex((text) => text.trim() !== "" && !text.trimStart().startsWith("#"));
  const from = indentOf(lines[first] ?? "");
  if (first === -1 || first >= line || from === 0 || indentOf(lines[line] ?? "") !== 0) return undefined;
  return { lines: lines.map((text, index) => (index < line ? moved(text, -from) : text)), from, to: 0, under: first };
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** The column in which what stands after indentation and dashes begins. */
export function contentColumn(line: string): number {
  return columnsOf(line, 0).at(-1)?.at ?? 0;
}

function columnsAbove(lines: readonly string[], line: number, dash: boolean): Column[] {
  const found = new Map<number, Column>();
  for (let above = line - 1; above >= 0 && above > line - BACK; above--) {
    const text = lines[above] ?? "";
    if (text.trim() === "" || text.trimStart().startsWith("#")) continue;
    const columns = columnsOf(text, above);
    const opens = dash && text.trimEnd().endsWith(":") ? columns.filter((column) => !column.dash) : [];
    const under = opens.map((column) => ({ ...column, at: column.at + 2 }));
    for (const column of [...columns.filter((candidate) => candidate.dash === dash), ...under, ...opens]) {
      if (!found.has(column.at)) found.set(column.at, column);
    }
  }
  return [...found.values()];
}

/** `  - ask: x` has a dash in column 2 and a field in column 4. */
function columnsOf(text: string, line: number): readonly Column[] {
  const columns: Column[] = [];
  let at = indentOf(text);
  for (let dash = /^-\s+/.exec(text.slice(at)); dash; dash = /^-\s+/.exec(text.slice(at))) {
    columns.push({ at, dash: true, line });
    at += dash[0].length;
  }
  return [...columns, { at, dash: false, line }];
}

function endOfBlock(lines: readonly string[], line: number, indent: number): number {
  let end = line + 1;
  while (end < lines.length && (lines[end]?.trim() === "" || indentOf(lines[end] ?? "") > indent)) end++;
  return end;
}

function moved(text: string, by: number): string {
  if (text.trim() === "") return text;
  return by > 0 ? " ".repeat(by) + text : text.slice(Math.min(-by, indentOf(text)));
}
