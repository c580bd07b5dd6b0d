// The document seen as a whole: which line is its title, which are headings, and what bold letters and numbers mean in it.
import { endsAsQuestion, isCapitals, isQuestion, leadIn, looksLikeHeading, says } from "./clues.ts";
import type { Line } from "./lines.ts";

/** What a heading is: of a section, a question by itself, or one that only gathers the headings under it. */
export type HeadingRole =
  | { readonly as: "section" | "gathers" | "question"; readonly level: number; readonly isSure: boolean }
  /** Nothing stands under it, and nothing tells that it asks. */
  | { readonly as: "leaf"; readonly level: number; readonly isSure: false };

export type Outline = {
  /** The line with the title. */
  readonly title?: number;
  readonly headings: ReadonlyMap<number, HeadingRole>;
  /** Headings are headings by their style: then a short line is hardly one. */
  readonly hasHeadings: boolean;
  /** Bold letters set something apart here, and not everything. */
  readonly boldMeansMore: boolean;
  /** The outermost numbers begin again: under each question rather than through the document. */
  readonly numbersRestart: boolean;
  /** Questions are numbered, so that one without a number is likely to hang under another. */
  readonly questionsAreNumbered: boolean;
};

/** Deeper than any real heading. */
const LOOKS_LIKE_ONE = 20;

export function outlineOf(lines: readonly Line[]): Outline {
  const running = lines.filter(({ heading }) => heading === undefined);
  const boldMeansMore = running.filter(({ bold }) => bold).length <= running.length / 2;
  const title = titleLine(lines, boldMeansMore);
  const levels = lines.map((line, index) => (index === title ? undefined : levelOf(line, lines, index, boldMeansMore)));
  const numbers = lines.filter(({ list }) => list?.kind === "number" && list.level === 0);
  return {
    ...(title !== undefined && { title }),
    hasHeadings: lines.some(({ heading }, index) => heading !== undefined && index !== title),
    headings: headingRoles(lines, levels),
    boldMeansMore,
    numbersRestart: numbers.filter(({ list }) => /^\D*1\D*$/u.test(list?.printed ?? "")).length >= 2,
    questionsAreNumbered: numbers.filter(({ text }) => isQuestion(text)).length >= 2,
  };
}

function titleLine(lines: readonly Line[], boldMeansMore: boolean): number | undefined {
  const styled = lines.findIndex(({ heading }) => heading === 0);
  if (styled !== -1) return styled;
  const first = lines.findIndex(({ text, cell }) => text !== "" && cell === undefined);
  const line = lines[first];
  if (!line || line.list || line.text.length > 120 || endsAsQuestion(line.text)) return undefined;
  const isPart = says(line.text, ({ parts }) => parts);
  if (says(line.text, ({ titles }) => titles) && !isPart) return first;
  const { heading } = line;
  if (heading !== undefined) {
    const others = lines.filter((other, index) => index !== first && other.heading !== undefined);
    return others.every((other) => (other.heading ?? 0) > heading) && !isPart ? first : undefined;
  }
  if (isPart || !looksLikeHeading(line.text) || line.text.endsWith(":")) return undefined;
  const next = lines[first + 1];
  const standsOut = line.bold && boldMeansMore;
  const isShortFirst = !isQuestion(line.text) && next !== undefined && !line.bold;
  return standsOut || isShortFirst || isCapitals(line.text) ? first : undefined;
}

/** Undefined for a line that is no heading. */
function levelOf(line: Line, lines: readonly Line[], index: number, boldMeansMore: boolean): number | undefined {
  const { heading, text, list, bold, cell } = line;
  if (cell && !cell.isAlone) return undefined;
  if (heading !== undefined) return heading;
  if (text === "" || text.length > 100 || endsAsQuestion(text) || leadIn(text) !== undefined) return undefined;
  const isSet = (bold && boldMeansMore) || isCapitals(text);
  if (list) {
    // A numbered part: bold, or with deeper things under it that ask while it doesn't.
    if (list.kind !== "number" || isQuestion(text) || !looksLikeHeading(text)) return undefined;
    const next = lines[index + 1];
    const gathers = next?.list?.kind === "number" && next.list.level > list.level && isQuestion(next.text);
    return (isSet && !next?.bold) || gathers ? LOOKS_LIKE_ONE + list.level : undefined;
  }
  if (isSet && !/[.!]$/u.test(text) && !isQuestion(text)) return LOOKS_LIKE_ONE;
  return says(text, ({ parts }) => parts) && lines[index + 1] !== undefined ? LOOKS_LIKE_ONE : undefined;
}

function headingRoles(
  lines: readonly Line[],
  levels: readonly (number | undefined)[],
): ReadonlyMap<number, HeadingRole> {
  const roles = new Map<number, HeadingRole>();
  for (const [index, level] of levels.entries()) {
    const line = lines[index];
    if (level === undefined || !line) continue;
    const below = levels[index + 1];
    const isLast = index + 1 >= lines.length;
    const isEmpty = isLast || (below !== undefined && below <= level);
    if (isQuestion(line.text)) roles.set(index, { as: "question", level, isSure: true });
    else if (isEmpty) roles.set(index, { as: "leaf", level, isSure: false });
    else if (below !== undefined && below > level && opensSection(lines, levels, index + 1))
      roles.set(index, { as: "gathers", level, isSure: true });
    else roles.set(index, { as: "section", level, isSure: true });
  }
  return roles;
}

/** Whether the heading on this line has something of its own under it. */
function opensSection(lines: readonly Line[], levels: readonly (number | undefined)[], index: number): boolean {
  const level = levels[index];
  const below = levels[index + 1];
  if (level === undefined || isQuestion(lines[index]?.text ?? "")) return false;
  return index + 1 < lines.length && (below === undefined || below > level);
}
