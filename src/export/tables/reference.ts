// The columns at the far right of every table of lines: which line it is, who, where, when, and how it was noted.

import type { Language } from "../../model/language.ts";
import { labelOf } from "../../model/session/labels.ts";
import type { Texts } from "../../text/languages.ts";
import { itemName, longTime, speakerName } from "../lines/wording.ts";
import { audioTime } from "./audio.ts";
import type { Line } from "./lines.ts";
import type { Cell, Column } from "./sheet.ts";

type Reference = readonly [
  name: keyof Texts["exportTables"]["columns"],
  width: number,
  value: (line: Line, language: Language, text: Texts) => string | undefined,
];

const REFERENCES: readonly Reference[] = [
  ["id", 10, ({ ids }) => ids.join(", ")],
  ["who", 12, ({ utterance: { speakers } }, _, text) => speakers && speakerName(speakers, text)],
  ["session", 28, ({ exported }) => exported.id],
  [
    "question",
    30,
    ({ exported, utterance: { item } }, language, text) =>
      item === undefined ? text.exports.question.none : itemName(exported.session, item, language, text),
  ],
  ["time", 10, ({ utterance }) => longTime(utterance.t)],
  ["audio", 18, ({ exported, utterance }, _, text) => audioTime(exported.session, utterance.t, text)],
  ["codes", 14, ({ utterance }) => utterance.codes.join("; ")],
  ["remark", 20, remarks],
];

/** `kind` comes first: it differs between the quote and the line that it stands in. */
export function referenceColumns({ exportTables: { columns } }: Texts): readonly Column[] {
  const kind: Column = { ...columns.kind, width: 15, use: "reference" };
  return [...REFERENCES.map(([name, width]): Column => ({ ...columns[name], width, use: "reference" })), kind];
}

export function referenceCells(line: Line, kind: string, language: Language, text: Texts): readonly Cell[] {
  return [...REFERENCES.map(([, , value]) => value(line, language, text)), kind];
}

function remarks({ exported: { session }, utterance }: Line, _: Language, { exports: { line } }: Texts): string {
  const { filedFrom, typed, earlier } = utterance;
  return [
    ...(filedFrom ? [line.filedFrom(labelOf(session, filedFrom) || filedFrom)] : []),
    ...(typed === undefined ? [] : [line.givenTime]),
    ...earlier.map((words) => line.earlier(words)),
  ].join("; ");
}
