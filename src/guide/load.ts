// A guide from its file: read, checked, and made into what the program uses; or every problem that it has.
import type { Guide } from "../model/guide.ts";
import type { Issue, Place } from "../model/issue.ts";
import type { Language } from "../model/language.ts";
import { isLanguage, type Texts, USUAL_LANGUAGE } from "../text/languages.ts";
import { checkTogether } from "./check/checks.ts";
import { GUIDE_SHAPE, type Shape, salvage } from "./check/salvage.ts";
import { foundOf, isMissing, schemaProblems } from "./check/schema-problems.ts";
import { guideFrom } from "./make/make-guide.ts";
import { type Maker, makerFor } from "./make/maker.ts";
import { isFields } from "./schema/fields.ts";
import type { GuideSource } from "./schema/schema.ts";
import { otherDocument } from "./yaml/other-document.ts";
import { asWritten, excerptOf, placesIn, sameSpots, spotsIn, withoutControl } from "./yaml/positions.ts";
import { errorAt, inOrder, type Problem, type Spot } from "./yaml/problem.ts";
import { mendSilentSlips } from "./yaml/silent-slips.ts";
import { readSource } from "./yaml/source.ts";
import { treeOf } from "./yaml/tree.ts";
import { type Parsed, parseMending } from "./yaml/yaml-problems.ts";

export type Loaded = {
  /** Absent if anything is wrong; present if there are only warnings. */
  readonly guide?: Guide;
  /** All of them, in the order of the file, in the language of the texts that were handed in. */
  readonly issues: readonly Issue[];
  /** The lines of the file, for showing where an issue is. */
  readonly lines: readonly string[];
};

/** Loads a guide from the bytes or the text of its file. Never throws: whatever is wrong becomes an issue. */
export function loadGuide(source: Uint8Array | string, texts: Texts): Loaded {
  return load(source, texts, false);
}

/**
 * Loads the guide that a session was begun with, as it was read then. What earlier versions took for text without a
 * word still is that: the ids in the journal go by it, and a session must not become unreadable by a stricter check.
 */
export function loadFrozenGuide(source: Uint8Array | string, texts: Texts): Loaded {
  return load(source, texts, true);
}

/** Slips of content that earlier versions accepted. */
const ACCEPTED_BEFORE = [
  "break-as-text",
  "several-in-one",
  "negative-code",
  "uneven-steps",
  "numbers-as-ends",
  "placeholder-case",
];

/** A kind of file that people write: what the schema wants of it, and what is made of it. */
export type FileKind<Source, Made> = {
  readonly shape: Shape;
  /** Complains to `maker`. With `wholly` false something was taken out of `source`: what seems missing may be there. */
  readonly make: (maker: Maker, source: Source, wholly: boolean) => Made;
};

const GUIDE_FILE: FileKind<GuideSource, Guide> = {
  shape: GUIDE_SHAPE,
  make: (maker, source, wholly) => {
    const guide = guideFrom(maker, source);
    checkTogether(maker, guide, source, wholly);
    return guide;
  },
};

function load(source: Uint8Array | string, texts: Texts, isFrozen: boolean): Loaded {
  const { made, ...rest } = loadFile(source, GUIDE_FILE, texts, isFrozen);
  return { ...(made ? { guide: made } : {}), ...rest };
}

/** What was made of a file of this kind, unless anything is wrong with it, and all that is. Never throws. */
export function loadFile<Source, Made>(
  source: Uint8Array | string,
  kind: FileKind<Source, Made>,
  texts: Texts,
  isFrozen = false,
): Omit<Loaded, "guide"> & { readonly made?: Made } {
  const { text, lines, problems, isText } = readSource(source, texts, isFrozen);
  const other = isText ? otherDocument(text, texts) : undefined;
  const read = !isText
    ? { problems: [] }
    : other
      ? { problems: [errorAt({ line: 0, unit: 0 }, other)] }
      : madeIn(text, kind, texts, isFrozen);
  const inLines = isText ? sameSpots(text, lines.join("\n")) : (spot: Spot) => spot;
  const all = inOrder([...problems, ...read.problems.map((problem) => ({ ...problem, spot: inLines(problem.spot) }))]);
  const placeAt = placesIn(lines);
  const issues = all.map((problem) => issueOf(problem, lines, placeAt));
  const sound = !hasErrors(isFrozen ? all.filter(({ code }) => !ACCEPTED_BEFORE.includes(code)) : all);
  return { ...(sound && read.made ? { made: read.made } : {}), issues, lines };
}

type Read<Made> = { readonly made?: Made; readonly problems: readonly Problem[] };

function madeIn<Source, Made>(
  source: string,
  kind: FileKind<Source, Made>,
  texts: Texts,
  isFrozen: boolean,
): Read<Made> {
  const parsed = parseMending(source, texts, isFrozen);
  const written = source.split("\n");
  const mended = parsed.text.split("\n");
  const spotInFile = (spot: Spot) => asWritten(spot, mended, written);
  const place = placesIn(written);
  const read = madeOf(parsed, kind, mended, (spot) => place(spotInFile(spot)), texts, isFrozen);
  const problems = read.problems.map((problem) => ({ ...problem, spot: spotInFile(problem.spot) }));
  // Another error at the very place of one follows from it.
  const isTold = ({ severity, spot }: Problem) =>
    severity === "error" &&
    parsed.problems.some(
      (told) => told.severity === "error" && told.spot.line === spot.line && told.spot.unit === spot.unit,
    );
  return { ...read, problems: [...parsed.problems, ...problems.filter((problem) => !isTold(problem))] };
}

/** The problems are those beside the slips of YAML, at their spots in the mended lines. */
function madeOf<Source, Made>(
  { document, text, problems: slips, doubtful }: Parsed,
  { shape, make }: FileKind<Source, Made>,
  lines: readonly string[],
  placeAt: (spot: Spot) => Place,
  texts: Texts,
  isFrozen: boolean,
): Read<Made> {
  const spotAt = spotsIn(text);
  const silent = doubtful === undefined ? mendSilentSlips(document, text, spotAt, texts, isFrozen) : [];
  const tree = treeOf(document, spotAt, placeAt, texts);
  // What stands after a line that nobody understands can't be judged.
  const trusted = (found: readonly Problem[]) =>
    found.filter(({ spot }) => doubtful === undefined || spot.line < doubtful);
  const soFar = [...silent, ...trusted(tree.problems)];
  if (!isFields(tree.value)) {
    const empty = tree.value === null || tree.value === undefined;
    const finding = empty ? texts.guide.field.emptyFile : texts.guide.field.wrongTop(foundOf(tree.value));
    const first = empty ? 0 : (document.contents?.range?.[0] ?? 0);
    return { problems: hasErrors([...slips, ...soFar]) ? soFar : [...soFar, errorAt(spotAt(first), finding)] };
  }
  const language = languageOf(tree.value.language);
  const issues = shape.issuesOf(tree.value);
  const known = doubtful === undefined ? issues : issues.filter((issue) => !isMissing(issue));
  const mended = new Set(slips.map(({ spot }) => spot.line));
  const byShape = trusted(schemaProblems(known, tree, lines, texts));
  // A field that was mended without a value is told of once.
  const wrong = [...soFar, ...byShape.filter(({ code, spot }) => code !== "empty-field" || !mended.has(spot.line))];
  const sound = salvage(tree.value, issues, tree, shape);
  if (!sound) return { problems: wrong };
  const maker = makerFor(language, tree, placeAt, lines, texts);
  // The schema changes nothing: what it accepts has the shape that it describes.
  const made = make(maker, sound as Source, !hasErrors([...slips, ...wrong]));
  return { made, problems: [...wrong, ...trusted(maker.problems)] };
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

function languageOf(value: unknown): Language {
  return isLanguage(value) ? value : USUAL_LANGUAGE;
}

function issueOf(problem: Problem, lines: readonly string[], placeAt: ReturnType<typeof placesIn>): Issue {
  const { severity, code, message, remedy, spot } = problem;
  const excerpt = excerptOf(lines[spot.line] ?? "", spot.unit).text;
  return { severity, code, message: onOneLine(message), remedy: onOneLine(remedy), place: placeAt(spot), excerpt };
}

/** What is said may quote the file: nothing in it reaches a terminal as a command. */
function onOneLine(text: string): string {
  return withoutControl(text.replace(/[\t\n]+/g, " "));
}
