// YAML's errors in words. Each slip is mended on a copy, and YAML asked again: only an explanation whose remedy
// works is given, and the slips behind it come to light as well.
import { type Document, parseDocument } from "yaml";
import type { Texts } from "../../text/languages.ts";
import { type Attempt, attempts, type Stumble } from "./attempts.ts";
import { mendDashless } from "./dashless.ts";
import { mendForeignLines } from "./foreign-lines.ts";
import {
  contentColumn,
  indentOf,
  tabbedLines,
  withoutHardSpaces,
  withoutInvisible,
  withoutTabs,
} from "./indentation.ts";
import { withoutPasted } from "./pasted/pasted.ts";
import { asWritten, spotsIn } from "./positions.ts";
import { errorAt, type Problem, warningAt } from "./problem.ts";
import { linesWithinText } from "./within-text.ts";
import { mendWordLists } from "./word-lists.ts";

export type Parsed = {
  readonly document: Document;
  /** The text that the document was made from: mended, line for line. */
  readonly text: string;
  readonly problems: readonly Problem[];
  /** From this line, counted from 0, the structure can't be trusted. Left out: all of it can. */
  readonly doubtful?: number;
};

/** How many characters may be parsed in search of remedies: about a second's work. */
const EFFORT = 1_500_000;

type Round = { readonly lines: readonly string[]; readonly document: Document; readonly stumbles: readonly Stumble[] };

/** `isFrozen`: as earlier versions read it, without looking for what they took for text. */
export function parseMending(source: string, texts: Texts, isFrozen = false): Parsed {
  const problems: Problem[] = [];
  const written = source.split("\n");
  const cleaned = isFrozen ? { lines: written, problems: [] } : withoutPasted(written, texts);
  problems.push(...cleaned.problems);
  let round = parse(cleaned.lines);
  const report = (problem: Problem) =>
    problems.push({ ...problem, spot: asWritten(problem.spot, round.lines, written) });
  let effort = EFFORT;
  const afford = (characters: number) => {
    effort -= characters;
    return effort > 0;
  };
  const hard = isFrozen ? [] : hardSpaces(round);
  if (hard[0] !== undefined) {
    const unit = (round.lines[hard[0]] ?? "").indexOf("\u00a0");
    problems.push(warningAt({ line: hard[0], unit }, texts.guide.slip.hardSpaces(hard.length)));
    round = parse(round.lines.map((line, index) => (hard.includes(index) ? withoutHardSpaces(line) : line)));
  }
  const invisible = isFrozen ? [] : invisibleCharacters(round);
  if (invisible[0] !== undefined) {
    const unit = firstDifference(round.lines[invisible[0]] ?? "");
    problems.push(warningAt({ line: invisible[0], unit }, texts.guide.slip.invisible(invisible.length)));
    round = parse(round.lines.map((line, index) => (invisible.includes(index) ? withoutInvisible(line) : line)));
  }
  const tabs = tabbedLines(round.lines);
  const tab = tabs[0];
  if (
    tab !== undefined &&
    (round.stumbles.some(({ code }) => code === "TAB_AS_INDENT") || (!isFrozen && isIndentedByTab(round)))
  ) {
    problems.push(
      errorAt({ line: tab, unit: (round.lines[tab] ?? "").indexOf("\t") }, texts.guide.slip.tab(tabs.length)),
    );
    round = bestWithoutTabs(round);
  }
  for (;;) {
    const lists = isFrozen ? undefined : mendOtherWays(round, texts);
    if (lists) {
      lists.problems.forEach(report);
      round = parse(lists.lines);
      continue;
    }
    const first = round.stumbles[0];
    const finished = { document: round.document, text: round.lines.join("\n"), problems };
    if (!first) return finished;
    const spot = { line: first.line, unit: Math.max(first.unit, indentOf(round.lines[first.line] ?? "")) };
    if (first.code === "RESOURCE_EXHAUSTION") {
      report(errorAt(spot, texts.guide.tree.deep));
      return { ...finished, doubtful: 0 };
    }
    const helped = firstThatHelps(round, texts, afford);
    // How deep a tab was meant to be is a guess: what then looks wrong on such a line may be only that.
    if (tabs.includes(first.line) || (helped && tabs.includes(helped.line)))
      return { ...finished, doubtful: first.line };
    if (!helped) {
      report(errorAt(spot, texts.guide.slip.unclear));
      return { ...finished, doubtful: first.line };
    }
    report(helped.problem);
    round = helped.round;
  }
}

function parse(lines: readonly string[]): Round {
  const text = lines.join("\n");
  const document = parseDocument(text, {
    prettyErrors: false,
    uniqueKeys: false,
    schema: "core",
    resolveKnownTags: false,
    logLevel: "error",
  });
  const spotAt = spotsIn(text);
  const stumbles = document.errors
    .toSorted((a, b) => a.pos[0] - b.pos[0])
    .map((error) => ({
      code: error.code,
      ...spotAt(error.pos[0]),
      end: spotAt(Math.max(error.pos[0], error.pos[1] - 1)).line,
    }));
  return { lines, document: document as Document, stumbles };
}

/** What is written in another way than a guide is: each of these looks for its own, and one may bring another to light. */
function mendOtherWays({ lines, document }: Round, texts: Texts) {
  const spotAt = spotsIn(lines.join("\n"));
  return (
    mendForeignLines(lines, document, spotAt, texts) ??
    mendWordLists(lines, document, spotAt, texts) ??
    mendDashless(lines, document, spotAt, texts)
  );
}

/** The lines that have hard spaces where a guide takes only plain ones. */
function hardSpaces({ lines, document }: Round): readonly number[] {
  const found = lines.flatMap((line, index) => (withoutHardSpaces(line) === line ? [] : [index]));
  if (found.length === 0) return [];
  const within = linesWithinText(lines, document, spotsIn(lines.join("\n")));
  return found.filter((line) => !within.has(line));
}

/** The lines that have a character that nobody sees before their text or in the name of their field. */
function invisibleCharacters({ lines, document }: Round): readonly number[] {
  const found = lines.flatMap((line, index) => (withoutInvisible(line) === line ? [] : [index]));
  if (found.length === 0) return [];
  const within = linesWithinText(lines, document, spotsIn(lines.join("\n")));
  return found.filter((line) => !within.has(line));
}

function firstDifference(line: string): number {
  const without = withoutInvisible(line);
  let unit = 0;
  while (line[unit] === without[unit]) unit++;
  return unit;
}

/** Whether a line that belongs to no text has a tab before it: the parser may take it, and those below it, for something else. */
function isIndentedByTab({ lines, document }: Round): boolean {
  const tabbed = lines.flatMap((line, index) => (/^ *\t\s*\S/.test(line) ? [index] : []));
  if (tabbed.length === 0) return false;
  const within = linesWithinText(lines, document, spotsIn(lines.join("\n")));
  return tabbed.some((line) => !within.has(line));
}

/** The width of a tab is nowhere written: the one that leaves fewest problems is taken, and fewest fields with nothing in them. */
function bestWithoutTabs(round: Round): Round {
  const rounds = [2, 4, 6, 8, 1].map((width) => parse(withoutTabs(round.lines, width)));
  const faults = ({ stumbles, lines }: Round): number => stumbles.length * lines.length + leftEmpty(lines);
  return rounds.reduce((best, next) => (faults(next) < faults(best) ? next : best));
}

/** How many lines open something (`items:`) that the next line, further out, is not in. */
function leftEmpty(lines: readonly string[]): number {
  const written = lines.filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
  return written.filter((line, index) => {
    const next = written[index + 1];
    return /^[\s-]*\w+:\s*$/u.test(line) && next !== undefined && indentOf(next) < contentColumn(line);
  }).length;
}

function firstThatHelps(
  round: Round,
  texts: Texts,
  afford: (characters: number) => boolean,
): (Attempt & { readonly round: Round }) | undefined {
  const size = round.lines.reduce((sum, line) => sum + line.length + 1, 0);
  for (const attempt of attempts(round.lines, round.stumbles, texts)) {
    if (!afford(size)) return undefined;
    const next = parse(attempt.lines);
    if (helps(round.stumbles, attempt, next.stumbles)) return { ...attempt, round: next };
  }
  return undefined;
}

/** It helps if nothing up to the mended line is wrong any more, and what YAML complained of is gone. */
function helps(before: readonly Stumble[], attempt: Attempt, after: readonly Stumble[]): boolean {
  const old = before[0];
  const left = after[0];
  if (!old || !left) return true;
  if (left.line <= attempt.line) return false;
  // Something that was never closed has hidden what comes after it: there may be more, even before the old complaint.
  if (attempt.hides) return !after.some((stumble) => stumble.line === old.line && stumble.code === old.code);
  return left.line > old.line;
}
