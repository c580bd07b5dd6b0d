// All sheets of the workbook that people code in.
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported, Method } from "../exporter.ts";
import { codingSheet } from "./coding.ts";
import { explanationSheet } from "./explanation.ts";
import { linesOf } from "./lines.ts";
import { fitting } from "./long.ts";
import { noteSheet, stubSheet } from "./notes.ts";
import { participantSheet } from "./participants.ts";
import type { Sheet } from "./sheet.ts";

export function sheetsOf(
  sessions: readonly Exported[],
  method: Method,
  language: Language,
  text: Texts,
): readonly Sheet[] {
  const lines = linesOf(sessions, language);
  const sheets = fitting(
    [
      codingSheet(lines, method, language, text),
      stubSheet(lines, language, text),
      noteSheet(lines, language, text),
      participantSheet(sessions, text),
    ],
    text,
  );
  return [...sheets, explanationSheet(sheets, text)];
}
