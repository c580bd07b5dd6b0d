// What YAML takes for a comment, though it may be the end of a text: `ask: What do you think of #metoo?`
import { Scalar } from "yaml";
import type { Texts } from "../../text/languages.ts";
import { allFields, takesText } from "../schema/fields.ts";
import { indentOf } from "./indentation.ts";
import { errorAt, type Problem, type Spot, warningAt } from "./problem.ts";
import { lineOf, meant, partsOf, quoted, quotedFields, shortened } from "./quoting.ts";

const LONGEST = 5_000;

/** Where a text begins, and where the text ends as YAML reads it. */
type Reach = { readonly start: Spot; readonly end: Spot };

/**
 * What was lost after a text; the text is given back what certainly belongs to it. `field` is the field that holds the
 * text, or whose list does.
 */
export function lostAfter(
  scalar: Scalar,
  field: string,
  lines: readonly string[],
  reach: Reach,
  texts: Texts,
): readonly Problem[] {
  const say = texts.guide.slip;
  const { start, end } = reach;
  const line = lines[end.line] ?? "";
  if (typeof scalar.value !== "string" || line.length > LONGEST || !takesText(field)) return [];
  const plain = scalar.type === Scalar.PLAIN;
  const [whole, blanks = "", glued] = /^(\s+)#(\S?).*$/.exec(line.slice(end.unit)) ?? [];
  if (whole === undefined) return plain ? brokenBefore(scalar, lines, reach, texts) : [];
  const spot = { line: end.line, unit: end.unit + blanks.length };
  if (glued !== "" && plain) {
    scalar.value += whole.replace(/\s+#(?:\s.*)?$/, "");
    const isOneLine = start.line === end.line;
    const finding = isOneLine
      ? say.onTheLine("hash-in-text", "#", withHash(line))
      : say.onOneLine(asOneLine(scalar, lines, start));
    return [errorAt(spot, finding)];
  }
  if (glued === "" && !(plain && blanks === " ")) return [];
  return start.line === end.line ? [warningAt(spot, say.commentAfterText(withComment(line, end.unit)))] : [];
}

/** A text that was broken before its `#`: the next line begins with it, further in than the line that holds the text. */
function brokenBefore(
  scalar: Scalar,
  lines: readonly string[],
  { start, end }: Reach,
  texts: Texts,
): readonly Problem[] {
  const next = lines[end.line + 1] ?? "";
  const unit = indentOf(next);
  if (unit <= indentOf(lines[start.line] ?? "")) return [];
  if (!/^#[^\s#-]/.test(next.trimStart()) || /^#+[\w-]+:/.test(next.trimStart())) return [];
  scalar.value = `${scalar.value} ${next.trim()}`;
  return [errorAt({ line: end.line + 1, unit }, texts.guide.slip.onOneLine(asOneLine(scalar, lines, start)))];
}

function asOneLine(scalar: Scalar, lines: readonly string[], { line }: Spot): string {
  const parts = partsOf(lines[line] ?? "");
  return shortened(lineOf({ ...parts, value: quoted(String(scalar.value)), comment: "" }).trim());
}

/** The line with the text in quotation marks; a comment behind it stays one. */
function withHash(line: string): string {
  const parts = partsOf(line);
  const fields = parts.value.startsWith("{") ? quotedFields(parts.value, allFields()) : undefined;
  return shortened(lineOf({ ...parts, value: fields ?? quoted(parts.value) }).trim());
}

/** The line with the text and what stands behind it in quotation marks. */
function withComment(line: string, end: number): string {
  const parts = partsOf(line);
  const begins = parts.indent.length + parts.dashes.length + parts.field.length;
  const text = meant(line.slice(begins, end)) + line.slice(end).trimEnd();
  return shortened(lineOf({ ...parts, value: quoted(text), comment: "" }).trim());
}
