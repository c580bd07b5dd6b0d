// Every sentence of a language as it stands in its source: what is shown, not what is only understood when it is typed.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Language } from "../../src/model/language.ts";

export type Sentence = {
  /** `nb/session.ts:120`. */
  readonly at: string;
  /** The file within its language: `session`, `export/report`. */
  readonly file: string;
  /** A part that is filled in is a `…`. */
  readonly text: string;
};

const TEXTS = path.resolve(import.meta.dirname, "../../src/text");

/** Words that people type, in files of their own. */
const UNDERSTOOD_FILES = new Set([
  "asked",
  "typed",
  "common-words",
  "guide/meant",
  "guide/recognised",
  "guide/import-clues",
]);
/** Words that people type, in lists beside what is shown. */
const UNDERSTOOD = /\b(?:also|synonyms): \[[^\]]*\]|\b(?:kindWords|languageWords): \{[^}]*\}/gu;
/** Of the names of a command the first is shown. */
const OTHER_NAMES = /(\bnames: \["[^"]*")[^\]]*\]/gu;
/** What is loaded from where is nothing that is shown. */
const IMPORTS = /^import .*$/gmu;

export function sentencesOf(language: Language): readonly Sentence[] {
  return readdirSync(path.join(TEXTS, language), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !UNDERSTOOD_FILES.has(file.slice(0, -3)))
    .sort()
    .flatMap((file) => {
      const source = readFileSync(path.join(TEXTS, language, file), "utf8")
        .replace(IMPORTS, "")
        .replace(UNDERSTOOD, onlyItsLines)
        .replace(OTHER_NAMES, "$1]");
      return textsIn(source).map(({ line, text }) => ({
        at: `${language}/${file}:${line}`,
        file: file.slice(0, -3),
        text,
      }));
    });
}

/** So that the lines after it keep their numbers. */
function onlyItsLines(removed: string): string {
  return removed.replace(/[^\n]/gu, "");
}

/** The texts between quotation marks in a source without regular expressions, and the line that each begins on. */
export function textsIn(source: string): readonly { readonly line: number; readonly text: string }[] {
  const found: { line: number; text: string }[] = [];
  let at = 0;

  const skipComment = (): void => {
    const end = source[at + 1] === "/" ? source.indexOf("\n", at) : source.indexOf("*/", at) + 2;
    at = end < at ? source.length : end;
  };
  const readText = (mark: string): void => {
    const line = source.slice(0, at).split("\n").length;
    let text = "";
    for (at += 1; at < source.length && source[at] !== mark; at += 1) {
      if (source[at] === "\\") text += source[++at] === "n" ? "\n" : source[at];
      else if (mark === "`" && source.startsWith("${", at)) {
        text += "…";
        at += 2;
        readCode("}");
      } else text += source[at];
    }
    if (text !== "") found.push({ line, text });
  };
  const readCode = (end: string | undefined): void => {
    let open = 0;
    for (; at < source.length; at += 1) {
      const sign = source[at] ?? "";
      if (sign === end && open === 0) return;
      if (sign === "{") open += 1;
      else if (sign === "}") open -= 1;
      else if (sign === "/" && /[/*]/u.test(source[at + 1] ?? "")) skipComment();
      else if (/["'`]/u.test(sign)) readText(sign);
    }
  };

  readCode(undefined);
  return found;
}
