// Makes all sheets of the workbook that people code in.
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { makeCodingSheet, type TableChoices } from "./coding-sheet.ts";
import { makeExplanationSheet } from "./explanation-sheet.ts";
import { cutLongTexts } from "./long-texts.ts";
import { makeNoteSheet, makeStubSheet } from "./note-sheets.ts";
import { makeParticipantSheet } from "./participant-sheet.ts";
import { makeSessionSheet } from "./session-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { listTableLines } from "./table-lines.ts";
import { makeTraceSheet } from "./trace-sheet.ts";
import { makeTurnSheet } from "./turn-sheet.ts";

export function makeSheets(
  sessions: readonly Exported[],
  choices: TableChoices,
  language: Language,
  text: Texts,
): readonly Sheet[] {
  const lines = listTableLines(sessions, language);
  const sheets = cutLongTexts(
    [
      makeCodingSheet(lines, choices, language, text),
      makeStubSheet(lines, language, text),
      makeNoteSheet(lines, language, text),
      makeParticipantSheet(sessions, text),
      makeTurnSheet(sessions, language, text),
      ...makeSessionSheet(sessions, language, text),
      ...[makeTraceSheet(sessions, text)].flatMap((sheet) => sheet ?? []),
    ],
    text,
  );
  return [...sheets, makeExplanationSheet(sheets, text)];
}
