// An e-mail around a guide: the head and the greeting above it, the name below it, and a > before each line of a reply.
import { LANGUAGES, type Texts, textsIn } from "../../../text/languages.ts";
import { allFields, fieldsOf } from "../../schema/fields.ts";
import { indentOf } from "../indentation.ts";
import { errorAt, type Problem } from "../problem.ts";
import { shortened } from "../quoting.ts";
import type { Cleaned } from "./cleaned.ts";

/** `> - ask: …`: told once, of all of them. */
export function withoutReplyMarks(lines: readonly string[], texts: Texts): Cleaned {
  const written = lines.filter((line) => line.trim() !== "");
  if (written.length < 2 || !written.every((line) => line.startsWith(">"))) return { lines, problems: [] };
  const first = lines.findIndex((line) => line.trim() !== "");
  return {
    lines: lines.map((line) => line.replace(/^> ?/, "")),
    problems: [errorAt({ line: first, unit: 0 }, texts.guide.slip.replyMarks(written.length))],
  };
}

/** What stands above the first field of the guide, and below its last line. */
export function withoutLetter(lines: readonly string[], texts: Texts): Cleaned {
  const problems: Problem[] = [];
  const begins = lines.findIndex(isGuideField);
  if (begins === -1) return { lines, problems };
  const above = lines.slice(0, begins).flatMap((line, at) => (isRemark(line) ? [] : [at]));
  const [first] = above;
  const hasLetter = first !== undefined && above.every((at) => isOfLetter(lines[at] ?? ""));
  if (hasLetter) {
    const found = texts.guide.slip.aboveGuide(begins + 1, shortened((lines[begins] ?? "").trim()));
    problems.push(errorAt({ line: first, unit: 0 }, found));
  }
  const end = endOf(lines, begins);
  const more = lines.slice(end).filter((line) => line.trim() !== "").length;
  if (more > 0) problems.push(errorAt({ line: end, unit: 0 }, texts.guide.slip.belowGuide(more)));
  if (problems.length === 0) return { lines, problems };
  return {
    lines: lines.map((line, at) => ((hasLetter && above.includes(at)) || at >= end ? "" : line)),
    problems,
  };
}

function isGuideField(line: string): boolean {
  const field = /^([a-z_]+):(?:\s|$)/.exec(line)?.[1];
  return field !== undefined && (field === "questions" || fieldsOf("guide").includes(field));
}

/** Empty, a comment, or a mark at which a document of YAML begins. */
function isRemark(line: string): boolean {
  return /^\s*(?:#|$)/.test(line) || /^(?:---|%YAML)/.test(line);
}

/** A line of a head, or of a greeting: nothing that could be meant for a field, an item or a bracket. */
function isOfLetter(line: string): boolean {
  if (MAIL_HEAD.some((head) => head.test(line))) return true;
  const word = /^[\p{L}_]+/u.exec(line)?.[0];
  if (word === undefined || /^[\p{L}_]+\s*[:=;]/u.test(line)) return false;
  return !allFields().includes(word.toLowerCase());
}

const MAIL_HEAD = LANGUAGES.map((language) => textsIn(language).guide.recognised.mailHead);

/** The line in which what is no part of the guide begins: a paragraph at the margin, after an empty line, up to the end. */
function endOf(lines: readonly string[], begins: number): number {
  let end = lines.length;
  for (let at = lines.length - 1; at > begins; at--) {
    const line = lines[at] ?? "";
    if (line.trim() === "") continue;
    if (!isBelow(line)) break;
    const above = lines[at - 1] ?? "";
    if (above.trim() === "" || SIGNATURE.test(line)) end = at;
  }
  const isOfGuide = lines.slice(begins, end).some((line) => /^\s*-\s/.test(line));
  return isOfGuide ? end : lines.length;
}

const SIGNATURE = /^--\s*$/;

function isBelow(line: string): boolean {
  if (SIGNATURE.test(line)) return true;
  return (
    indentOf(line) === 0 && /^[\p{L}]/u.test(line) && !/^[\p{L}_]+\s*[:=]/u.test(line) && !/["'\]}]\s*$/.test(line)
  );
}
