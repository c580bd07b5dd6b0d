// Texts of several languages that lack what keeps them together: `ask: nb: Hei, en: Hello`, `{ nb: Hei en: Hello }`.
import { LANGUAGES } from "../../../text/languages.ts";
import { indentOf } from "../indentation.ts";
import { lineOf, meant, partsOf, quoted } from "../quoting.ts";

export type Together = {
  readonly kind: "missing-braces" | "missing-comma";
  /** UTF-16 units into the line, and what is told of: the language that comes too early. */
  readonly unit: number;
  readonly about: string;
  /** The line as it should stand. */
  readonly line: string;
};

const NAMES = LANGUAGES.join("|");
const FIRST = new RegExp(`^([{[(]?)\\s*((?:${NAMES}):\\s.*?)\\s*([}\\])]?)$`);
const BETWEEN = new RegExp(`\\s*[,;/|]?\\s+(?=(?:${NAMES}):\\s)`);
const AFTER_COMMA = new RegExp(`,\\s+(?=(?:${NAMES}):\\s)`);
const ONE = new RegExp(`^(${NAMES}):\\s+(.+)$`);

/** The line with its languages between braces, a comma between them; undefined if it is nothing of the kind. */
export function languagesTogether(line: string): Together | undefined {
  const parts = partsOf(line);
  const [whole, open = "", inner = "", close = ""] = FIRST.exec(parts.value) ?? [];
  if (whole === undefined || parts.field === "" || (open === "") !== (close === "")) return undefined;
  const texts = inner.split(BETWEEN);
  const value = inBraces(texts);
  const isSeparated = inner.split(AFTER_COMMA).length === texts.length;
  if (value === undefined || (open === "{" && isSeparated)) return undefined;
  const start = parts.indent.length + parts.dashes.length + parts.field.length;
  const mended = lineOf({ ...parts, value });
  if (open !== "{") return { kind: "missing-braces", unit: start, about: texts[0]?.split(":")[0] ?? "", line: mended };
  const [first = "", second = ""] = texts;
  return {
    kind: "missing-comma",
    unit: start + parts.value.indexOf(second, first.length),
    about: second.split(":")[0] ?? "",
    line: mended,
  };
}

/** `ask: nb: Hei` with `en: Hello` in the lines below: where it begins, how it should stand, and the lines with it so. */
export function languagesOverLines(lines: readonly string[], line: number) {
  let first = line;
  while (first > 0 && ONE.test((lines[first] ?? "").trim())) first--;
  const parts = partsOf(lines[first] ?? "");
  if (parts.field === "" || !ONE.test(parts.value)) return undefined;
  let end = first + 1;
  const indent = indentOf(lines[first] ?? "");
  while (ONE.test((lines[end] ?? "").trim()) && indentOf(lines[end] ?? "") > indent) end++;
  if (end === first + 1) return undefined;
  const value = inBraces([parts.value, ...lines.slice(first + 1, end).map((one) => one.trim())]);
  if (value === undefined) return undefined;
  const mended = lineOf({ ...parts, value, comment: "" });
  const joined = lines.map((one, at) => (at === first ? mended : at > first && at < end ? "" : one));
  return { at: first, mended, lines: joined };
}

/** Undefined if one of them is none, or one language stands there twice. */
function inBraces(texts: readonly string[]): string | undefined {
  const fields = texts.map((text) => ONE.exec(text.replace(/,$/, "")));
  if (fields.some((field) => field === null)) return undefined;
  if (new Set(fields.map((field) => field?.[1])).size < fields.length) return undefined;
  return `{ ${fields.map((field) => `${field?.[1]}: ${quoted(meant(field?.[2] ?? ""))}`).join(", ")} }`;
}
