// What tests of the export of answers share: guides from their source, the files by name, their rows.
import { type Choices, USUAL } from "../../src/export/exporter.ts";
import { exporter } from "../../src/export/formats/answers.ts";
import { exportable } from "../../src/export/gate/exportable.ts";
import { loadGuide } from "../../src/guide/load.ts";
import type { Guide } from "../../src/model/guide.ts";
import type { Session } from "../../src/model/session/session.ts";
import { textsIn } from "../../src/text/languages.ts";

export function guideOf(source: string): Guide {
  const { guide, issues } = loadGuide(source, textsIn("en"));
  if (!guide) throw new Error(JSON.stringify(issues));
  return guide;
}

/** The files of the export, by name. */
export async function filesOf(
  session: Session,
  more: Partial<Choices> = {},
): Promise<Readonly<Record<string, string>>> {
  const { session: sieved } = exportable(session, { memos: false, answers: true });
  const files = await exporter.files?.([{ id: "s", session: sieved }], "en", textsIn("en"), { ...USUAL, ...more });
  return Object.fromEntries((files ?? []).map(({ name, contents }) => [name, contents]));
}

/** Rows of a table whose texts hold no commas within quotation marks that matter here. */
export function rowsOf(csv = ""): readonly Readonly<Record<string, string>>[] {
  const split = (line: string) => Array.from(line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/gu), ([, cell = ""]) => cell);
  const [head = "", ...lines] = csv.trimEnd().split("\n");
  const names = split(head);
  return lines.map((line) => Object.fromEntries(split(line).map((cell, index) => [names[index] ?? "", cell])));
}
