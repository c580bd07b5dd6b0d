// The tables of what is not verbatim: quotes that are still to be fetched, and all that was observed, paraphrased and noted.

import type { Language } from "../../model/language.ts";
import { cueName, cuesOf } from "../../text/cues.ts";
import type { Texts } from "../../text/languages.ts";
import { kindOf } from "./kind.ts";
import type { Line } from "./lines.ts";
import { referenceCells, referenceColumns } from "./reference.ts";
import type { Sheet } from "./sheet.ts";
import { stubIn } from "./verbatim.ts";

export function stubSheet(lines: readonly Line[], language: Language, text: Texts): Sheet {
  const { sheets, columns } = text.exportTables;
  return {
    name: sheets.stubs,
    columns: [{ ...columns.stub, width: 60, use: "data" }, ...referenceColumns(text)],
    rows: lines.flatMap((line) => {
      const stub = stubIn(line.utterance);
      if (stub === undefined) return [];
      return [[stub, ...referenceCells(line, text.exports.said.stub, language, text)]];
    }),
  };
}

/** Every line that has no row of its own elsewhere; one with a quote in it stands here whole. */
export function noteSheet(lines: readonly Line[], language: Language, text: Texts): Sheet {
  const { sheets, columns } = text.exportTables;
  return {
    name: sheets.notes,
    columns: [
      { ...columns.text, width: 60, use: "data" },
      { ...columns.count, width: 9, use: "data" },
      { ...columns.writer, width: 13, use: "data" },
      ...referenceColumns(text),
    ],
    rows: lines
      .filter(isNote)
      .map((line) => [
        wordsOf(line, language, text),
        line.utterance.kind === "cue" ? line.ids.length : undefined,
        line.utterance.role && text.session.roles[line.utterance.role],
        ...referenceCells(line, kindOf(line.utterance, text), language, text),
      ]),
  };
}

function isNote({ utterance: { kind, said, mixed } }: Line): boolean {
  return kind !== "note" || said === "paraphrase" || mixed;
}

function wordsOf({ exported: { session }, utterance }: Line, language: Language, text: Texts): string {
  const { kind, cues, reason, text: words } = utterance;
  if (kind === "cue") {
    const definitions = cuesOf(session.guide.cues);
    return [...cues.map((cue) => cueName(definitions, cue, language)), words].filter((one) => one !== "").join(": ");
  }
  if (kind === "skip") return [reason && text.session.skipReasons[reason], words].filter((one) => one).join(", ");
  return words;
}
