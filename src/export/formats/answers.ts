// `--format answers`: what participants answered to fixed options, as a folder of tables and the scripts that read them.
// Rows about single persons are in it only where they are asked for.

import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { codebookTable, codebookText } from "../answers/codebook.ts";
import { csvTable } from "../answers/csv-table.ts";
import { scriptForR, scriptForSpss } from "../answers/scripts.ts";
import { countsTable, handsTable, summaryTable } from "../answers/summary.ts";
import { type Answers, answersOf } from "../answers/table-of-answers.ts";
import { cellOf } from "../answers/variables.ts";
import { type Choices, type Exported, type Exporter, type NamedFile, USUAL } from "../exporter.ts";
import { personId } from "../identity/session-names.ts";

export const exporter: Exporter = {
  extension: "answers.txt",
  takes: ["rows", "suppress"],
  answers: true,
  files: async (sessions, language, text, choices = USUAL) => filesOf(sessions, language, text, choices),
  // On a screen or in one file the tables stand one after the other.
  write: async (sessions, language, text, choices = USUAL) => {
    const files = await filesOf(sessions, language, text, choices);
    return files.map(({ name, contents }) => `==> ${name} <==\n${contents}`).join("\n");
  },
};

async function filesOf(
  sessions: readonly Exported[],
  language: Language,
  text: Texts,
  { rows, suppress }: Choices,
): Promise<readonly NamedFile[]> {
  const { studentt } = await loadT();
  const answers = answersOf(sessions, suppress, (probability, degrees) => studentt.inv(probability, degrees));
  const hands = handsTable(answers, language, text);
  return [
    { name: "summary.csv", contents: summaryTable(answers, language, text) },
    { name: "counts.csv", contents: countsTable(answers, language, text) },
    ...(hands === undefined ? [] : [{ name: "hands.csv", contents: hands }]),
    { name: "codebook.csv", contents: codebookTable(answers, language, text) },
    { name: "codebook.md", contents: codebookText(answers, language, text) },
    ...(rows
      ? [
          { name: "answers.csv", contents: rowsTable(answers) },
          { name: "read.R", contents: scriptForR(answers, language) },
          { name: "read.sps", contents: scriptForSpss(answers, language) },
        ]
      : []),
  ];
}

/** The package is one large file, and only this needs it. */
async function loadT(): Promise<Pick<typeof import("jstat"), "studentt">> {
  const loaded = await import("jstat");
  return "default" in loaded ? (loaded.default as typeof loaded) : loaded;
}

/** Of several sessions each row says which, and who it is: the same person is it in all sessions of a group. */
function rowsTable({ sessions, cases, variables }: Answers): string {
  const several = sessions.some(({ named }) => named !== undefined);
  const rows = cases.map((one) => {
    const { named } = sessions[one.session - 1] ?? {};
    return [
      named?.short ?? String(one.session),
      String(one.participant),
      ...(named ? [personId(named, one.participant)] : []),
      ...variables.map((variable) => cellOf(one, variable)),
    ];
  });
  const heads = ["session", "participant", ...(several ? ["person"] : []), ...variables.map(({ name }) => name)];
  return csvTable([heads, ...rows]);
}
