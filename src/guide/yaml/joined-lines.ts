// What is spread over several lines and stumbles there: a text with a colon in its second line, a bracket that closes
// further down or never.
import { allFields, takesList, takesText } from "../schema/fields.ts";
import { indentOf } from "./indentation.ts";
import { lineOf, meant, partsOf, quoted } from "./quoting.ts";

/** The line in which something begins, how it should stand, and the lines with it so. */
export type Joined = { readonly at: number; readonly mended: string; readonly lines: readonly string[] };

const LONGEST = 2_000;

/** The text that `line` goes on with, wholly in the line in which it begins; undefined if it goes on with none. */
export function joinedText(lines: readonly string[], line: number): Joined | undefined {
  let first = line;
  while (first > 0 && goesOn(lines[first] ?? "") && first > line - 10) first--;
  if (first === line || !begins(lines[first] ?? "")) return undefined;
  let end = line + 1;
  while (end < lines.length && goesOn(lines[end] ?? "")) end++;
  const parts = partsOf(lines[first] ?? "");
  const text = [withoutMarks(parts.value), ...lines.slice(first + 1, end).map((one) => one.trim())].join(" ");
  if (text.length > LONGEST) return undefined;
  const mended = lineOf({ ...parts, value: quoted(meant(text)), comment: "" });
  return {
    at: first,
    mended,
    lines: lines.map((one, at) => (at === first ? mended : at > first && at < end ? "" : one)),
  };
}

/** `ask:` alone, and its text in the line below, no further in than that; undefined if there is nothing of the kind. */
export function textBelow(lines: readonly string[], line: number): Joined | undefined {
  let first = line;
  while (first > 0 && goesOn(lines[first] ?? "") && first > line - 10) first--;
  const parts = partsOf(lines[first] ?? "");
  const name = parts.field.replace(/:\s*$/, "");
  if (parts.value !== "" || name === "" || !takesText(name) || takesList(name)) return undefined;
  let end = first + 1;
  while (end < lines.length && goesOn(lines[end] ?? "")) end++;
  const text = lines.slice(first + 1, end).map((one) => one.trim());
  if (text.length === 0 || text.join(" ").length > LONGEST) return undefined;
  const mended = `${parts.indent}${parts.dashes}${name}: ${quoted(meant(text.join(" ")))}`;
  return {
    at: first,
    mended,
    lines: lines.map((one, at) => (at === first ? mended : at > first && at < end ? "" : one)),
  };
}

/** A text without the marks that close on its first line. */
function withoutMarks(value: string): string {
  return /^(?:"[^"\\]*"|'[^']*')$/.test(value) ? meant(value) : value;
}

/** Neither empty nor a comment, nor the beginning of an element or of a field. */
function goesOn(line: string): boolean {
  const content = line.trim();
  const field = /^([A-Za-z_]+)\s*[:=]/.exec(content)?.[1];
  return content !== "" && !/^(?:[#%-]|[[{}\]])/.test(content) && !(field !== undefined && allFields().includes(field));
}

/** An element or a field with a text behind it. */
function begins(line: string): boolean {
  const { dashes, field, value } = partsOf(line);
  return (dashes !== "" || field !== "") && /^[^[{|>&*!#]/.test(value);
}

/** Where a bracket that opens at the end of a line is never closed: the last line of what it holds, with its bracket. */
export function closedBelow(lines: readonly string[], line: number): Joined | undefined {
  const open = /([[{])\s*$/.exec(lines[line] ?? "")?.[1];
  if (open === undefined) return undefined;
  let last = line;
  const indent = indentOf(lines[line] ?? "");
  for (let at = line + 1; at < lines.length && (lines[at]?.trim() === "" || indentOf(lines[at] ?? "") > indent); at++) {
    if (lines[at]?.trim()) last = at;
  }
  if (last === line) return undefined;
  const mended = `${(lines[last] ?? "").trimEnd()}${open === "[" ? "]" : " }"}`;
  return { at: last, mended, lines: lines.with(last, mended) };
}

/** `items: - ask: …`: the element on a line of its own below. The lines stay as many: it is put in brackets on this one. */
export function listOnLine(
  lines: readonly string[],
  line: number,
): (Joined & { readonly field: string; readonly element: string; readonly column: number }) | undefined {
  const { indent, dashes, field, value } = partsOf(lines[line] ?? "");
  const element = /^-\s+(\S.*)$/.exec(value)?.[1];
  const name = field.replace(/:\s*$/, "");
  if (element === undefined || !(name === "sections" || takesList(name))) return undefined;
  const column = indent.length + dashes.length + 2;
  const next = lines.slice(line + 1).find((text) => text.trim() !== "") ?? "";
  const goesFurther = indentOf(next) >= column;
  const { field: kind, value: text } = partsOf(element);
  const inBrackets = `[{ ${kind || "text: "}${/^["'[{\d]/.test(text) ? text : quoted(text)} }]`;
  const rest = goesFurther && /^\s*-\s/.test(next) ? "" : inBrackets;
  const mended = `${indent}${dashes}${field.trimEnd()}${rest && ` ${rest}`}`;
  return { at: line, mended, lines: lines.with(line, mended), field: field.trim(), element: `- ${element}`, column };
}
