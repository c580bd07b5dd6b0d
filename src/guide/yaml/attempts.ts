// What may be wrong where YAML stumbles, the likeliest first: each a mended copy, and the problem to tell if it helps.
import type { YAMLError } from "yaml";
import type { Texts } from "../../text/languages.ts";
import { contentColumn, type IndentMend, indentMends, indentOf, marginMend } from "./indentation.ts";
import { closedBelow, joinedText, listOnLine, textBelow } from "./joined-lines.ts";
import { type Mend, mendsOf } from "./mends.ts";
import { languagesOverLines } from "./on-line/languages-together.ts";
import { restOfLine } from "./on-line/rest-of-line.ts";
import { errorAt, type Problem } from "./problem.ts";
import { shortened } from "./quoting.ts";

/** Where YAML stumbled: lines from 0, UTF-16 units into the line. */
export type Stumble = {
  readonly code: YAMLError["code"];
  readonly line: number;
  readonly unit: number;
  /** The line in which what it complains of ends. */
  readonly end: number;
};

export type Attempt = {
  readonly lines: readonly string[];
  /** The line that was mended; it and those above must be right afterwards. */
  readonly line: number;
  /** True if what was wrong may have hidden other slips after it. */
  readonly hides: boolean;
  readonly problem: Problem;
};

/** How far back a quotation mark or a bracket that was never closed is looked for. */
const BACK = 400;
const NEVER_CLOSED: readonly Mend["kind"][] = ["missing-quote", "unclosed-bracket", "after-quote"];

export function* attempts(lines: readonly string[], stumbles: readonly Stumble[], texts: Texts): Generator<Attempt> {
  const first = stumbles[0];
  if (!first) return;
  if (first.code === "MULTIPLE_DOCS") yield onlyFirstDocument(lines, first.line, texts);
  const suspects = suspectsOf(lines, first, stumbles.slice(1, 3));
  for (const line of suspects) yield* overLines(lines, line, texts);
  for (const line of suspects) yield* asContinuation(lines, line, texts);
  for (const line of suspects) yield* onTheLine(lines, line, mendsOf(lines[line] ?? ""), texts);
  for (let line = first.line - 1; line >= 0 && line > first.line - BACK; line--) {
    if (/[[{]\s*$/.test(lines[line] ?? "")) yield* overLines(lines, line, texts);
    const open = mendsOf(lines[line] ?? "").filter((mend) => NEVER_CLOSED.includes(mend.kind));
    yield* onTheLine(lines, line, open, texts);
  }
  const margin = marginMend(lines, first.line);
  if (margin) yield moved(margin, margin.under, first.line, texts);
  for (const line of suspects) {
    for (const mend of indentMends(lines, line)) yield moved(mend, line, line, texts);
  }
}

function suspectsOf(lines: readonly string[], first: Stumble, others: readonly Stumble[]): readonly number[] {
  let before = first.line - 1;
  while (before > 0 && lines[before]?.trim() === "") before--;
  const suspects = [first.line, first.end, before, ...others.flatMap((other) => [other.line, other.end])];
  return [...new Set(suspects)].filter((line) => lines[line]?.trim());
}

/** What is spread over several lines, or should be. */
function* overLines(lines: readonly string[], line: number, texts: Texts): Generator<Attempt> {
  const say = texts.guide.slip;
  const list = listOnLine(lines, line);
  if (list) {
    const unit = (lines[line] ?? "").indexOf(list.field) + list.field.length + 1;
    const finding = say.listOnLine(list.field, list.column, shortened(list.element));
    yield { lines: list.lines, line, hides: false, problem: errorAt({ line, unit }, finding) };
  }
  const closed = closedBelow(lines, line);
  if (closed) {
    const unit = (lines[line] ?? "").trimEnd().length - 1;
    const finding = say.closeBelow((lines[line] ?? "")[unit] ?? "", closed.at + 1, shortened(closed.mended.trim()));
    yield { lines: closed.lines, line, hides: true, problem: errorAt({ line, unit }, finding) };
  }
  const rest = restOfLine(lines[line] ?? "");
  if (rest) {
    const finding = say.restOfLine(rest.about, shortened(rest.line.trim()), rest.column, shortened(rest.rest));
    yield {
      lines: lines.with(line, rest.line),
      line,
      hides: true,
      problem: errorAt({ line, unit: rest.unit }, finding),
    };
  }
  const joined = languagesOverLines(lines, line) ?? textBelow(lines, line) ?? joinedText(lines, line);
  if (joined) {
    // At the first line that is to go.
    const at = Math.max(line, joined.at + 1);
    const spot = { line: at, unit: indentOf(lines[at] ?? "") };
    const finding = say.wholeOnOneLine(shortened(joined.mended.trim()));
    yield { lines: joined.lines, line, hides: false, problem: errorAt(spot, finding) };
  }
}

/** A line that closes what the line above opened, but stands no further in than that. */
function* asContinuation(lines: readonly string[], line: number, texts: Texts): Generator<Attempt> {
  const text = lines[line] ?? "";
  const above = lines[line - 1];
  if (above === undefined || text.length > LONGEST || !closesMore(text)) return;
  const from = indentOf(text);
  const to = contentColumn(above) + 2;
  if (from >= to) return;
  const inwards = " ".repeat(to - from) + text;
  yield moved({ lines: lines.with(line, inwards), from, to, under: line }, line, line, texts);
}

const LONGEST = 5_000;

function closesMore(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/[\]}]/g) > count(/[[{]/g) || count(/"/g) % 2 === 1 || /'\s*$/.test(text);
}

function* onTheLine(lines: readonly string[], line: number, mends: readonly Mend[], texts: Texts): Generator<Attempt> {
  for (const mend of mends) {
    const finding = texts.guide.slip.onTheLine(mend.kind, mend.about, shortened(mend.line.trim()));
    const hides = NEVER_CLOSED.includes(mend.kind);
    yield { lines: lines.with(line, mend.line), line, hides, problem: errorAt({ line, unit: mend.unit }, finding) };
  }
}

function moved(mend: IndentMend, line: number, upTo: number, texts: Texts): Attempt {
  const under = shortened((mend.lines[mend.under] ?? "").trim());
  const finding = texts.guide.slip.indent(
    mend.from,
    mend.to,
    mend.under === line ? undefined : { line: mend.under + 1, under },
    mend.withMore ?? false,
  );
  return { lines: mend.lines, line: upTo, hides: false, problem: errorAt({ line, unit: mend.from }, finding) };
}

function onlyFirstDocument(lines: readonly string[], line: number, texts: Texts): Attempt {
  const kept = lines.map((text, index) => (index < line ? text : ""));
  const unit = indentOf(lines[line] ?? "");
  return { lines: kept, line, hides: false, problem: errorAt({ line, unit }, texts.guide.slip.severalDocuments) };
}
