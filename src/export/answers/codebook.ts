// codebook.csv and codebook.md: what each variable is, and what each code means. It holds no answer of anyone.

import { escapeMarkdown } from "../../markup/markdown.ts";
import type { Language } from "../../model/language.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import { sessionInFull } from "../identity/session-names.ts";
import { csvTable } from "./csv-table.ts";
import type { Answers } from "./table-of-answers.ts";
import type { Variable } from "./variables.ts";

type Row = { readonly variable: Variable; readonly code: string; readonly label: string; readonly isNone: boolean };

/** One row a code; one row of a number or of words. */
function rowsOf({ variables }: Answers, language: Language): readonly Row[] {
  return variables.flatMap((variable): readonly Row[] => {
    const { item, holds, option } = variable;
    const nones = item.options.filter(({ missing }) => missing);
    const coded = holds === "code" ? item.options : holds === "words" ? [] : nones;
    const own =
      holds === "tick" && option
        ? [
            { variable, code: "1", label: inLanguage(option.text, language), isNone: false },
            { variable, code: "0", label: "", isNone: false },
          ]
        : holds === "code"
          ? []
          : [{ variable, code: "", label: "", isNone: false }];
    return [
      ...own,
      ...coded.map(({ code, text, missing }) => ({
        variable,
        code: String(code),
        label: inLanguage(text, language),
        isNone: missing === true,
      })),
    ];
  });
}

export function codebookTable(answers: Answers, language: Language, { exportAnswers }: Texts): string {
  const rows = rowsOf(answers, language).map(({ variable: { name, item, holds }, code, label, isNone }) => [
    name,
    item.id,
    item.number ?? "",
    inLanguage(item.text, language),
    exportAnswers.holds[holds],
    code,
    label,
    isNone ? "1" : "0",
    item.reversed ? "1" : "0",
    item.subscale ?? "",
    item.outOfSubscale ? "1" : "0",
  ]);
  return csvTable([exportAnswers.heads.codebook, ...rows]);
}

export function codebookText(answers: Answers, language: Language, { exportAnswers: words }: Texts): string {
  const [guide] = answers.sessions.map(({ session }) => session.guide);
  const title = guide ? inLanguage(guide.title, language) : "";
  const rows = rowsOf(answers, language);
  const scales = answers.scales.map(
    ({ subscale, items }) =>
      `- **${subscale.id}** ${escapeMarkdown(inLanguage(subscale.title, language))}: ${items.map(({ id }) => id).join(", ")}`,
  );
  const variables = answers.variables.map((variable) => {
    const { name, item } = variable;
    const codes = rows.filter((row) => row.variable === variable && row.code !== "" && row.label !== "");
    const about = [
      words.holds[variable.holds],
      ...(item.reversed ? [words.reversed] : []),
      ...(item.outOfSubscale ? [words.outOfSubscale] : []),
    ];
    const number = item.number === undefined ? "" : ` (${escapeMarkdown(item.number)})`;
    return [
      `## ${name}${number}`,
      "",
      escapeMarkdown(inLanguage(item.text, language)),
      "",
      `*${about.join(", ")}*`,
      "",
      ...codes.map(
        ({ code, label, isNone }) => `- ${code} = ${escapeMarkdown(label)}${isNone ? ` (${words.none})` : ""}`,
      ),
      "",
    ].join("\n");
  });
  const several = answers.sessions.filter(({ named }) => named !== undefined);
  const sessions =
    several.length === 0
      ? []
      : [words.severalSessions, "", ...several.map((one) => `- ${escapeMarkdown(sessionInFull(one))}`), ""];
  return [`# ${escapeMarkdown(title)}`, "", words.about, "", ...sessions, ...scales, "", ...variables].join("\n");
}
