// Makes all sheets of the workbook that people code in.
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { cutLongTexts } from "./long-texts.ts";
import type { Sheet } from "./sheet.ts";
import { makeCodingSheet, type TableChoices } from "./sheets/coding-sheet.ts";
import { makeExplanationSheet } from "./sheets/explanation-sheet.ts";
import { makeNotApplicableSheet } from "./sheets/not-applicable-sheet.ts";
import { makeNoteSheet, makeStubSheet } from "./sheets/note-sheets.ts";
import { makeParticipantSheet } from "./sheets/participant-sheet.ts";
import { makeSessionSheet } from "./sheets/session-sheet.ts";
import { makeTraceSheet } from "./sheets/trace-sheet.ts";
import { makeTurnSheet } from "./sheets/turn-sheet.ts";
import { listTableLines } from "./table-lines.ts";

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
      ...[makeNotApplicableSheet(sessions, language, text), makeTraceSheet(sessions, text)].flatMap(
        (sheet) => sheet ?? [],
      ),
    ],
    text,
  );
  return [...sheets, makeExplanationSheet(sheets, text)];
}
