// The columns at the far right of each table of lines: the id, the speaker, the question, the time, and how it was noted.

import type { Language } from "../../model/language.ts";
import { labelOf } from "../../model/session/labels.ts";
import { participantsIn } from "../../model/session/session.ts";
import { speakerName } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import { personId } from "../identity/session-names.ts";
import { amendedNotes, fetchedNote, itemInFull, longTime } from "../lines/shared-words.ts";
import { placeInAudio } from "./place-in-audio.ts";
import type { Cell, Column } from "./sheet.ts";
import type { TableLine } from "./table-lines.ts";

type Reference = readonly [
  name: keyof Texts["exportTables"]["columns"],
  width: number,
  value: (line: TableLine, language: Language, text: Texts) => string | undefined,
];

const REFERENCES: readonly Reference[] = [
  ["id", 10, ({ ids }) => ids.join(", ")],
  ["who", 12, ({ utterance: { speakers } }, _, text) => speakers && speakerName(speakers, text)],
  ["session", 20, ({ exported }) => exported.id],
  [
    "question",
    26,
    ({ exported, utterance: { item } }, language, text) =>
      item === undefined ? text.exports.question.none : itemInFull(exported.session, item, language, text),
  ],
  ["time", 10, ({ utterance }) => longTime(utterance.t)],
  [
    "audio",
    18,
    ({ exported, utterance: { t, heardFrom = t } }, _, text) => placeInAudio(exported.session, [heardFrom, t], text),
  ],
  ["codes", 14, ({ utterance }) => utterance.codes.join("; ")],
  ["remark", 20, remarks],
];

/** Before the others, where several sessions are in the table: an id means a line, and a number a person, only with these. */
const OF_SEVERAL: readonly Reference[] = [
  ["short", 10, ({ exported: { named } }) => named?.short],
  [
    "person",
    10,
    ({ exported: { named }, utterance: { speakers } }) =>
      named &&
      participantsIn(speakers)
        .map((one) => personId(named, one))
        .join(", "),
  ],
];

function referencesFor(several: boolean): readonly Reference[] {
  return several ? [...OF_SEVERAL, ...REFERENCES] : REFERENCES;
}

/** The kind is handed in: it differs between a quote and the line that it stands in. */
export function referenceColumns(several: boolean, { exportTables: { columns } }: Texts): readonly Column[] {
  const kind: Column = { ...columns.kind, width: 15, use: "reference" };
  return [
    ...referencesFor(several).map(([name, width]): Column => ({ ...columns[name], width, use: "reference" })),
    kind,
  ];
}

export function referenceCells(line: TableLine, kind: string, language: Language, text: Texts): readonly Cell[] {
  const references = referencesFor(line.exported.named !== undefined);
  return [...references.map(([, , value]) => value(line, language, text)), kind];
}

function remarks({ exported: { session }, utterance }: TableLine, _: Language, text: Texts): string {
  const { line } = text.exports;
  const { filedFrom, typed } = utterance;
  return [
    ...(filedFrom ? [line.filedFrom(labelOf(session, filedFrom) || filedFrom)] : []),
    ...(typed === undefined ? [] : [line.givenTime]),
    ...fetchedNote(utterance, text),
    ...amendedNotes(utterance, text),
  ].join("; ");
}
