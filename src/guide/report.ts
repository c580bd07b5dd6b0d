// The problems of a guide as a person reads them: where, what, the line with a caret under it, and what to write instead.
import type { Issue } from "../model/issue.ts";
import type { Texts } from "../text/languages.ts";
import { summaryOf } from "./check/summary.ts";
import type { Loaded } from "./load.ts";
import { excerptOf, unitOf } from "./yaml/positions.ts";

/** More than this at once is no help. */
const MOST = 50;

/** The whole report on one file, ending in a line end. `name` is how the file is called in it. */
export function reportOf(name: string, loaded: Loaded, texts: Texts, of: "guide" | "study" = "guide"): string {
  const say = texts.guide.report;
  const toMend = of === "guide" ? say.errors : say.errorsInStudy;
  const { issues, guide, lines } = loaded;
  const errors = issues.filter(({ severity }) => severity === "error").length;
  const blocks = issues.slice(0, MOST).map((issue) => blockOf(name, issue, lines, texts));
  if (issues.length > MOST) blocks.push(say.more(issues.length - MOST));
  if (errors > 0) blocks.push(`${name}: ${toMend(errors, issues.length - errors)}`);
  else if (guide) blocks.push(clean(name, loaded, texts));
  return `${blocks.join("\n\n")}\n`;
}

function clean(name: string, { guide, issues }: Loaded, texts: Texts): string {
  const say = texts.guide.report;
  if (!guide) return "";
  const { sections, items, probes, fixed_answers, subscales } = summaryOf(guide);
  const all = Object.values(items).reduce((sum, count) => sum + count, 0);
  const inOrder = `${name}: ${say.clean(sections, items.ask ?? 0, all, probes)}`;
  const fixed = fixed_answers > 0 ? [say.fixedAnswers(fixed_answers, subscales)] : [];
  return [inOrder, ...fixed, ...(issues.length > 0 ? [say.warnings(issues.length)] : [])].join(" ");
}

function blockOf(name: string, issue: Issue, lines: readonly string[], texts: Texts): string {
  const { place, severity, message, remedy } = issue;
  const where = place ? `${name}:${place.line}:${place.column}` : name;
  const what = severity === "warning" ? `${texts.guide.report.warning}${message}` : message;
  const block = [`${where}: ${what}`];
  if (place) block.push(...pointer(lines[place.line - 1] ?? "", place.line, place.column));
  if (remedy) block.push(`  ${remedy}`);
  return block.join("\n");
}

/** The line and, under it, a caret below the column. */
function pointer(line: string, number: number, column: number): readonly string[] {
  if (line.trim() === "") return [];
  const { text, before } = excerptOf(line, unitOf(line, column));
  const gutter = `  ${number} | `;
  return [`${gutter}${text}`, `${" ".repeat(gutter.length - 2)}| ${" ".repeat(before)}^`];
}
