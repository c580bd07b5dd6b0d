// read.R and read.sps: they read answers.csv, label it, set apart what is no answer, turn reversed items round and make the
// means of the scales by the same rules.

import { answerOptions } from "../../model/answers/scales.ts";
import { needed } from "../../model/answers/statistics.ts";
import type { Item } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { inLanguage } from "../../text/languages.ts";
import type { Answers } from "./table-of-answers.ts";
import { scaleName, turnedName, type Variable } from "./variables.ts";

/** Text is read as text also where somebody's words look like a number. */
const SPSS_WIDTH = 2000;
const NAME_WIDTH = 200;
/** The bytes that SPSS has room for in what a variable, and what a value, is called. */
const LABEL_BYTES = 255;
const VALUE_LABEL_BYTES = 120;

/** In quotation marks for R: no escape in a text can end it. */
const inR = (text: string): string => JSON.stringify(oneLine(text)).replace(/[\u{80}-\u{10ffff}]/gu, escaped);
/** Cut before apostrophes are doubled: half of a doubled one would end the text. */
const inSpss = (text: string, bytes: number): string => `'${cut(oneLine(text), bytes).replaceAll("'", "''")}'`;

function cut(text: string, bytes: number): string {
  let room = bytes;
  let kept = "";
  for (const character of text) {
    room -= Buffer.byteLength(character);
    if (room < 0) break;
    kept += character;
  }
  return kept;
}

function escaped(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, "0")}`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

const noneOf = (item: Item): readonly number[] => item.options.flatMap(({ code, missing }) => (missing ? [code] : []));
const endsOf = (item: Item): number => {
  const codes = answerOptions(item).map(({ code }) => code);
  return Math.min(...codes) + Math.max(...codes);
};

/** What a variable's values mean. */
function labelsOf({ item, holds, option }: Variable, language: Language): readonly (readonly [number, string])[] {
  const nones = item.options
    .filter(({ missing }) => missing)
    .map(({ code, text }) => [code, inLanguage(text, language)] as const);
  if (holds === "code") return item.options.map(({ code, text }) => [code, inLanguage(text, language)]);
  if (holds === "tick" && option) return [[1, inLanguage(option.text, language)], ...nones];
  return holds === "number" ? nones : [];
}

/** The variables that are counted in a scale, as they are counted: reversed ones under a name of their own. */
function countedIn(answers: Answers, items: readonly Item[]): readonly string[] {
  return answers.variables.flatMap(({ name, item, holds }) =>
    holds === "code" && items.includes(item) ? [item.reversed ? turnedName(name) : name] : [],
  );
}

export function scriptForR(answers: Answers, language: Language): string {
  const coded = answers.variables.filter(({ holds }) => holds !== "words");
  const words = answers.variables.filter(({ holds }) => holds === "words");
  return [
    "# Reads answers.csv beside this file. Base R is enough.",
    'answers <- read.csv("answers.csv", colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)',
    ...[...(ofSeveral(answers) ? [] : ["session"]), "participant", ...coded.map(({ name }) => name)].map(
      (name) => `answers$${name} <- as.numeric(answers$${name})`,
    ),
    ...[...coded, ...words].map(
      ({ name, item }) => `attr(answers$${name}, "label") <- ${inR(inLanguage(item.text, language))}`,
    ),
    ...coded.flatMap((variable) => {
      const labels = labelsOf(variable, language);
      return labels.length === 0
        ? []
        : [
            `attr(answers$${variable.name}, "labels") <- c(${labels.map(([code, label]) => `${inR(label)} = ${code}`).join(", ")})`,
          ];
    }),
    "# What is no answer enters no mean.",
    "counted <- answers",
    ...coded.flatMap(({ name, item }) =>
      noneOf(item).length === 0 ? [] : [`counted$${name}[counted$${name} %in% c(${noneOf(item).join(", ")})] <- NA`],
    ),
    ...coded.flatMap(({ name, item, holds }) =>
      item.reversed && holds === "code" ? [`counted$${turnedName(name)} <- ${endsOf(item)} - counted$${name}`] : [],
    ),
    "mean_of <- function(names, at_least) {",
    "  answered <- rowSums(!is.na(counted[names]))",
    "  ifelse(answered >= at_least & answered > 0, rowMeans(counted[names], na.rm = TRUE), NA)",
    "}",
    ...answers.scales.map(
      ({ subscale, items }) =>
        `counted$${scaleName(subscale.id)} <- mean_of(c(${countedIn(answers, items)
          .map((name) => `"${name}"`)
          .join(", ")}), ${needed(subscale.atLeast, items.length)})`,
    ),
    ...(answers.scales.length === 0
      ? []
      : [
          "summary_of <- function(x) c(n = sum(!is.na(x)), mean = mean(x, na.rm = TRUE), sd = sd(x, na.rm = TRUE))",
          `scales <- t(sapply(counted[c(${answers.scales.map(({ subscale }) => `"${scaleName(subscale.id)}"`).join(", ")})], summary_of))`,
          "print(round(scales, 2))",
        ]),
    "",
  ].join("\n");
}

export function scriptForSpss(answers: Answers, language: Language): string {
  const { variables, scales } = answers;
  const coded = variables.filter(({ holds }) => holds !== "words");
  const format = (variable: Variable): string =>
    variable.holds === "words" ? `A${SPSS_WIDTH}` : variable.holds === "number" ? "F12.4" : "F8.0";
  return [
    "* Reads answers.csv beside this file; PSPP reads it as well.",
    "SET DECIMAL=DOT.",
    "GET DATA /TYPE=TXT /FILE='answers.csv' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /FIRSTCASE=2 /DELIMITERS=',' /QUALIFIER='\"'",
    "  /VARIABLES=",
    ...(ofSeveral(answers)
      ? ["  session A8", "  participant F8.0", `  person A${NAME_WIDTH}`]
      : ["  session F8.0", "  participant F8.0"]),
    ...variables.map((variable) => `  ${variable.name} ${format(variable)}`),
    "  .",
    ...variables.map(
      ({ name, item }) => `VARIABLE LABELS ${name} ${inSpss(inLanguage(item.text, language), LABEL_BYTES)}.`,
    ),
    ...coded.flatMap((variable) => {
      const labels = labelsOf(variable, language);
      return labels.length === 0
        ? []
        : [
            `VALUE LABELS ${variable.name} ${labels.map(([code, label]) => `${code} ${inSpss(label, VALUE_LABEL_BYTES)}`).join(" ")}.`,
          ];
    }),
    ...coded.flatMap(({ name, item }) => {
      const codes = noneOf(item);
      if (codes.length === 0) return [];
      // No more than three can be named.
      return codes.length <= 3
        ? [`MISSING VALUES ${name} (${codes.join(", ")}).`]
        : [`RECODE ${name} ${codes.map((code) => `(${code}=SYSMIS)`).join(" ")}.`];
    }),
    ...coded.flatMap(({ name, item, holds }) =>
      item.reversed && holds === "code" ? [`COMPUTE ${turnedName(name)} = ${endsOf(item)} - ${name}.`] : [],
    ),
    ...scales.map(
      ({ subscale, items }) =>
        `COMPUTE ${scaleName(subscale.id)} = MEAN.${needed(subscale.atLeast, items.length)}(${countedIn(answers, items).join(", ")}).`,
    ),
    ...scales.map(
      ({ subscale }) =>
        `VARIABLE LABELS ${scaleName(subscale.id)} ${inSpss(inLanguage(subscale.title, language), LABEL_BYTES)}.`,
    ),
    "EXECUTE.",
    ...(scales.length > 0
      ? [`DESCRIPTIVES ${scales.map(({ subscale }) => `${scaleName(subscale.id)}`).join(" ")}.`]
      : []),
    "",
  ].join("\n");
}

/** Of several sessions the names are texts: `S1`, and `group-2` for who it is. */
function ofSeveral({ sessions }: Answers): boolean {
  return sessions.some(({ named }) => named !== undefined);
}
