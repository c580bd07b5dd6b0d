// What the schema found, in words: each of its codes becomes a sentence about the field it stands in.
import type { BaseIssue } from "valibot";
import { nearest } from "../../model/nearest.ts";
import type { Expected, Finding, Found, What } from "../../text/guide-finding.ts";
import type { Texts } from "../../text/languages.ts";
import { isFields } from "../schema/fields.ts";
import { slugOf } from "../slug.ts";
import { indentOf, withoutHidden } from "../yaml/indentation.ts";
import { joinedText } from "../yaml/joined-lines.ts";
import { restOfLine } from "../yaml/on-line/rest-of-line.ts";
import { errorAt, type Problem } from "../yaml/problem.ts";
import { asList, lineOf, partsOf, quoted, shortened } from "../yaml/quoting.ts";
import { type Container, isContainer, type Tree } from "../yaml/tree.ts";
import { answerWithCode, betterAnswers, listIn } from "./better-answers.ts";
import { synonymOf } from "./synonyms.ts";
import { textInBrackets } from "./text-in-brackets.ts";
import { minutesWritten } from "./time-in-words.ts";
import { isAnotherKind, unknownField, unknownItem } from "./unknown-field.ts";

/** The field, or the element of a list, that an issue of the schema is about. */
export type Step = { readonly container: Container; readonly key: string | number };
export type SchemaIssue = BaseIssue<unknown>;

/** From the guide inwards. */
export function stepsOf(issue: SchemaIssue): readonly Step[] {
  return (issue.path ?? []).flatMap((item) => {
    const { input, key } = item as { readonly input: unknown; readonly key: unknown };
    const named = typeof key === "string" || typeof key === "number";
    return isContainer(input) && named ? [{ container: input, key }] : [];
  });
}

/** True if a field that must be there isn't: the issue's last step names it. */
export function isMissing(issue: SchemaIssue): boolean {
  return issue.message.startsWith("fields ") && issue.expected?.startsWith('"') === true;
}

/** `lines` are those that `tree` was made from. */
export function schemaProblems(
  issues: readonly SchemaIssue[],
  tree: Tree,
  lines: readonly string[],
  texts: Texts,
): readonly Problem[] {
  const present = issues.filter((issue) => !isMissing(issue));
  return [...missingFields(issues, tree, texts), ...present.flatMap((issue) => problemOf(issue, tree, lines, texts))];
}

/** All that one thing lacks is told at once; a field that is only misspelt is told of as that. */
function missingFields(issues: readonly SchemaIssue[], tree: Tree, texts: Texts): readonly Problem[] {
  const misspelt = new Map<Container, Set<string>>();
  const lacking = new Map<Container, { readonly owner: string; readonly names: string[] }>();
  for (const issue of issues) {
    const step = stepsOf(issue).at(-1);
    const [code, owner = ""] = issue.message.split(" ");
    if (!step) continue;
    if (code === "unknown-field") {
      const meant = unknownField(owner, String(step.key), texts).meant;
      if (meant) misspelt.set(step.container, (misspelt.get(step.container) ?? new Set()).add(meant));
    } else if (isMissing(issue)) {
      const names = lacking.get(step.container)?.names ?? [];
      lacking.set(step.container, { owner, names: [...names, String(step.key)] });
    }
  }
  return [...lacking].flatMap(([container, { owner, names }]) => {
    const meant = misspelt.get(container);
    // With `questions`, which was only misspelt, a guide needs neither an id nor sections.
    const left = owner === "guide" && meant?.has("questions") ? [] : names.filter((name) => !meant?.has(name));
    const after = dashTooMany(owner, left, container, tree);
    if (after) return [errorAt(tree.ofKey(after, ""), texts.guide.slip.dashTooMany(left[0] ?? ""))];
    // Where the container begins: none of these has a place of its own.
    return left.length > 0 ? [errorAt(tree.ofKey(container, ""), texts.guide.field.missing(owner, left))] : [];
  });
}

/** `- title: …` and then `- items: …`: what follows is what this lacks, behind a dash of its own. Gives back what follows. */
function dashTooMany(
  owner: string,
  lacking: readonly string[],
  container: Container,
  tree: Tree,
): Container | undefined {
  const [name = ""] = lacking;
  if (owner !== "section" || lacking.length !== 1 || !isFields(tree.value)) return undefined;
  const sections = tree.value.sections;
  const next = Array.isArray(sections) ? sections[sections.indexOf(container) + 1] : undefined;
  const found = isFields(next) && Object.keys(next)[0] === name ? next[name] : undefined;
  return Array.isArray(found) && found.length > 0 ? (next as Container) : undefined;
}

function problemOf(issue: SchemaIssue, tree: Tree, lines: readonly string[], texts: Texts): readonly Problem[] {
  const steps = stepsOf(issue);
  const step = steps.at(-1);
  if (!step) return [];
  const [code, owner = ""] = issue.message.split(" ");
  const isOwnKind = (name: string) => isAnotherKind(owner, name);
  // What belongs to the other kind is right where that is.
  if (code === "unknown-field" && !isOwnKind(String(step.key)) && Object.keys(step.container).some(isOwnKind))
    return [];
  const problem = problemAt(issue, steps, step, tree, texts);
  const better = betterPlaced(issue, code, problem, tree, lines, texts);
  if (better) return [{ ...problem, ...better }];
  const { line, unit } = problem.spot;
  if (problem.code === "two-kinds" && lines[line]?.slice(0, unit).trim() === "")
    return [
      errorAt(problem.spot, texts.guide.field.twoKinds(issue.message.split(" ")[1] ?? "", String(step.key), unit - 2)),
    ];
  return [problem.code === "colon-in-text" ? colonInText(problem, lines, texts) : problem];
}

/** What is known by the line where it stands, and by what stands around it. */
function betterPlaced(
  { input }: SchemaIssue,
  code: string | undefined,
  { spot }: Problem,
  tree: Tree,
  lines: readonly string[],
  texts: Texts,
): Finding | undefined {
  if (Array.isArray(input) && (code === "text" || code === "unknown-item" || code === "not-an-item"))
    return textInBrackets(lines[spot.line] ?? "", spot, texts);
  if (code !== "unknown-item" || !isFields(input) || !Array.isArray(input.items) || !isFields(tree.value))
    return undefined;
  // `- title: …` with items of its own, further in than the sections are.
  const { sections } = tree.value;
  const column = Array.isArray(sections) ? indentOf(lines[tree.ofKey(sections, 0).line] ?? "") : 0;
  return column < indentOf(lines[spot.line] ?? "") ? texts.guide.slip.sectionInside(column) : undefined;
}

/** `- Hva er viktigst: arbeid eller hvile?`: the beginning of the text was read as the name of a field. */
function colonInText(problem: Problem, lines: readonly string[], texts: Texts): Problem {
  const joined = joinedText(lines, problem.spot.line);
  if (joined) return errorAt(problem.spot, texts.guide.slip.wholeOnOneLine(shortened(joined.mended.trim())));
  const line = lines[problem.spot.line] ?? "";
  const rest = restOfLine(line);
  if (rest) {
    const told = texts.guide.slip.restOfLine(
      rest.about,
      shortened(rest.line.trim()),
      rest.column,
      shortened(rest.rest),
    );
    return errorAt({ ...problem.spot, unit: rest.unit }, told);
  }
  const parts = partsOf(line);
  const colon = line.indexOf(": ", problem.spot.unit);
  // Within brackets the line can't be mended by putting the whole of it in quotation marks.
  if (colon === -1 || /^[{["']/.test(parts.value)) return problem;
  const mended = shortened(lineOf({ ...parts, value: quoted(parts.value) }).trim());
  return errorAt({ ...problem.spot, unit: colon }, texts.guide.slip.onTheLine("colon-in-text", ":", mended));
}

function problemAt(issue: SchemaIssue, steps: readonly Step[], step: Step, tree: Tree, texts: Texts): Problem {
  const say = texts.guide.field;
  const [code = "", ...rest] = issue.message.split(" ");
  const what = whatOf(steps);
  const atKey = (finding: Finding) => errorAt(tree.ofKey(step.container, step.key), finding);
  const atValue = (finding: Finding) => errorAt(tree.ofValue(step.container, step.key), finding);
  const coded = codedAnswer(issue, step, what, texts);
  if (coded) return atKey(coded);
  if (code === "unknown-field") return atKey(unknownField(rest[0] ?? "", String(step.key), texts).finding);
  if (issue.input === null) return atKey(what.element ? say.emptyElement(what.name) : say.empty(what.name));
  if (code === "unknown-item" && isFields(issue.input)) {
    const keys = Object.keys(issue.input);
    return errorAt(tree.ofKey(issue.input, keys[0] ?? ""), unknownItem(keys, texts));
  }
  const found = foundOf(issue.input);
  if (code === "not-an-item" || code === "unknown-item") return atValue(say.notAnItem(found));
  if (code === "one-of") return atValue(say.oneOf(what.name, rest, found, nearOf(issue.input, rest)));
  return atValue(expected(code as Expected, what, issue.input, found, texts, tree.written(step.container, step.key)));
}

/** `1: Yes`, or a bare 98 among what is no answer: the finding that says how it is written. */
function codedAnswer(issue: SchemaIssue, step: Step, what: What, texts: Texts): Finding | undefined {
  const say = texts.guide.field;
  const isNumber = what.name === "missing" && what.element && typeof issue.input === "number";
  const better =
    issue.message === "unknown-field option"
      ? answerWithCode(step.key, valueAt(step))
      : isNumber
        ? betterAnswers("text", issue.input, "missing", say.noAnswer)
        : undefined;
  if (better === undefined) return undefined;
  return { ...say.codeAsField, remedy: say.tryThis({ name: what.name, element: true }, better) };
}

function expected(
  code: Expected,
  what: What,
  input: unknown,
  found: Found,
  texts: Texts,
  written: string | undefined,
): Finding {
  const say = texts.guide.field;
  const better = betterValue(code, input, what, say);
  if (better === undefined) return say.expected(code, what, found);
  // `01` is a text that YAML takes for 1.
  if (typeof input === "number" && written !== undefined && better === `"${input}"`)
    return { ...say.expected(code, what, { is: "number", as: written }), remedy: say.tryThis(what, `"${written}"`) };
  return { ...say.expected(code, what, found), remedy: say.tryThis(what, better) };
}

/** What the writer would have written, had they known how. */
function betterValue(code: Expected, input: unknown, { name }: What, say: Texts["guide"]["field"]): string | undefined {
  if (name === "options" || name === "missing") return betterAnswers(code, input, name, say.noAnswer);
  // A number there is no name for an end of a scale, in quotation marks neither.
  if (name === "from" || name === "to") return undefined;
  if (code === "text" && (typeof input === "number" || typeof input === "boolean")) return `"${input}"`;
  if (code === "id")
    return typeof input === "string"
      ? slugOf(withoutHidden(input)) || undefined
      : typeof input === "number"
        ? `"${input}"`
        : undefined;
  if (code === "answer-set" && Array.isArray(input) && input.every((one) => typeof one === "string"))
    return `{ options: ${asList(input)} }`;
  if (code === "boolean" && (input === 1 || input === 0)) return String(input === 1);
  if (typeof input !== "string") return undefined;
  if (code === "enough") return /^\s*(\d+)\s*$/.exec(input)?.[1] ?? nearOf(input, ["half", "all"]);
  if (code === "boolean") return synonymOf(input, ["true", "false"]) ?? (/^no$/i.test(input) ? "false" : undefined);
  if (code === "list") return listIn(input);
  if (code === "date") return dateIn(input);
  if (code === "minutes") return minutesWritten(input);
  if (code === "length") return /^\d/.test(minutesWritten(input) ?? "") ? minutesWritten(input) : undefined;
  const isBroken = /\d[.,]\d/.test(input);
  return (code === "whole" || code === "steps") && !isBroken ? /^\D{0,12}?(\d+)/.exec(input)?.[1] : undefined;
}

/** `22.11.2026`, `22/11/2026`: the day first, as it is written here. */
function dateIn(input: string): string | undefined {
  const [, day = "", month = "", year = ""] = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/.exec(input) ?? [];
  if (year === "" || Number(day) > 31 || Number(month) > 12) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function valueAt({ container, key }: Step): unknown {
  return (container as Readonly<Record<string | number, unknown>>)[key];
}

function nearOf(input: unknown, options: readonly string[]): string | undefined {
  return typeof input === "string" ? (synonymOf(input, options) ?? nearest(input, options)) : undefined;
}

/** The innermost field, or an element of the list that it is. A span of minutes is not a list of anything. */
function whatOf(steps: readonly Step[]): What {
  const field = steps.findLast(({ key }) => typeof key === "string");
  const name = String(field?.key ?? "");
  return { name, element: steps.at(-1) !== field && name !== "minutes" };
}

const TOLD = 40;

export function foundOf(value: unknown): Found {
  if (value === null || value === undefined) return { is: "nothing" };
  if (Array.isArray(value)) return { is: "list" };
  if (typeof value === "object") return { is: "fields" };
  const as = String(value).replace(/\s+/g, " ");
  const short = as.length > TOLD ? `${as.slice(0, TOLD)}…` : as;
  if (typeof value === "number" || typeof value === "boolean")
    return { is: typeof value as "number" | "boolean", as: short };
  return { is: "text", as: short };
}
