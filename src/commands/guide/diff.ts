// `samtale guide diff BEFORE AFTER`: what differs between two versions of a guide, as sentences or as JSON.
import { readGuideFile } from "../../guide/read.ts";
import type { Guide } from "../../model/guide.ts";
import { compareGuides, type Difference } from "../../study/versions/guide-diff.ts";
import type { Piece } from "../../study/versions/words.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import type { ExitCode, Io } from "../program/io.ts";
import { print, refuse } from "../program/output.ts";
import { findGuide } from "./guides.ts";

/** 0: compared, whether or not they differ. 1: an id is used anew for another question. 2: one can't be read. */
export async function guideDiff(
  [before = "", after = ""]: readonly string[],
  options: { readonly json?: boolean },
  io: Io,
): Promise<ExitCode> {
  const guides: Guide[] = [];
  for (const typed of [before, after]) {
    const found = findGuide(typed, io);
    if ("refusal" in found) return refuse(found.refusal, io);
    const read = await readGuideFile(found.path, io.text, found.shown);
    if ("unreadable" in read) return refuse(read.unreadable.message, io);
    const problems = read.issues.filter(({ severity }) => severity === "error").length;
    if (!read.guide) return refuse(io.text.cli.errors.guideBroken(found.shown, problems), io);
    guides.push(read.guide);
  }
  const [earlier, later] = guides as [Guide, Guide];
  const differences = compareGuides(earlier, later, io.language);
  if (options.json) print(`${JSON.stringify(differences, null, 2)}\n`, io);
  else print(describeDifferences(earlier, later, differences, io), io);
  return differences.some(({ is }) => is === "another") ? 1 : 0;
}

/** All of it, ending in a line end. */
export function describeDifferences(
  before: Guide,
  after: Guide,
  differences: readonly Difference[],
  { text, language }: Pick<Io, "text" | "language">,
): string {
  const words = text.versions;
  const warnings = [
    ...(before.id === after.id ? [] : [words.otherGuide(before.id, after.id)]),
    ...(before.id === after.id && before.version === after.version && differences.length > 0
      ? [words.sameVersion(after.version)]
      : []),
  ];
  const blocks = differences.map((difference) => {
    const { item } = difference;
    const [first = "", ...more] = linesOf(difference, text);
    return [`${words.is[difference.is]}: ${first}`, ...more, `(${item.section} · ${item.id})`].join("\n  ");
  });
  const hasWords = differences.some(({ is }) => is === "reworded" || is === "probe-reworded");
  return `${[
    words.heading(inLanguage(after.title, language), before.version, after.version),
    ...warnings,
    ...(blocks.length === 0 ? [words.none] : hasWords ? [words.legend] : []),
    ...blocks,
  ].join("\n\n")}\n`;
}

function linesOf(difference: Difference, { versions: words }: Texts): readonly string[] {
  const { item } = difference;
  switch (difference.is) {
    case "added":
    case "removed":
      return [item.text];
    case "reworded":
      return [marked(difference.pieces)];
    case "another":
      return [item.text, words.before(difference.before), words.anotherRemedy];
    case "moved": {
      const from = difference.section === undefined ? [] : [words.movedFrom(difference.section)];
      const called = difference.id === undefined ? [] : [words.renamed(difference.id)];
      const how = [...from, ...called];
      return [item.text, (how.length > 0 ? how : [words.within]).join(", ")];
    }
    case "priority":
      return [item.text, words.priority(words.priorities[difference.before], words.priorities[difference.after])];
    case "probe-added":
    case "probe-removed":
      return [difference.text];
    case "probe-reworded":
      return [marked(difference.pieces)];
  }
}

const MARKS = { kept: ["", ""], removed: ["[-", "-]"], added: ["{+", "+}"] } as const;

function marked(pieces: readonly Piece[]): string {
  return pieces.map(({ is, words }) => MARKS[is].join(words)).join(" ");
}
