// How the pages look: A4 with room to the right for a pen, lines far enough apart to write between, and named styles.

import {
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LineNumberRestartFormat,
  SectionType,
  TextRun,
} from "docx";
import type { Language } from "../../../model/language.ts";
import { localeOf } from "../../../text/languages.ts";
import type { Manner } from "../parts.ts";

/** Word counts in twentieths of a point; 567 are a centimetre. */
const CENTIMETRE = 567;

/** Each session is numbered from 1, so that a line has the same number whatever other sessions are in the file. */
export const SECTION: ISectionPropertiesOptions = {
  type: SectionType.NEXT_PAGE,
  page: {
    size: { width: 11_906, height: 16_838 },
    margin: { top: 2 * CENTIMETRE, bottom: 2 * CENTIMETRE, left: 2.5 * CENTIMETRE, right: 7 * CENTIMETRE },
  },
  lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_SECTION, distance: 0.4 * CENTIMETRE },
};

/** The paragraph style of each manner: whoever opens the document can pick out all that was observed, or hide the cues. */
export const STYLES: Readonly<Record<Manner, string>> = {
  said: "Utterance",
  asked: "Probe",
  comment: "Observation",
  cue: "Cue",
  plain: "Utterance",
};

/** Character styles: who spoke, and small type. */
export const LEAD = "Lead";
export const SMALL = "Small";

export function small(text: string): TextRun {
  return new TextRun({ text, style: SMALL });
}

export function stylesIn(language: Language): IStylesOptions {
  const heading = { font: "Georgia", bold: true, color: "000000" };
  const paragraphs = [...new Set(Object.values(STYLES))];
  return {
    default: {
      document: {
        run: { font: "Georgia", size: 22, language: { value: localeOf(language) } },
        paragraph: { spacing: { after: 100, line: 336 } },
      },
      heading1: { run: { ...heading, size: 40 }, paragraph: { spacing: { before: 240, after: 240 } } },
      heading2: {
        run: { ...heading, size: 26 },
        paragraph: { spacing: { before: 320, after: 80, line: 280 }, keepNext: true },
      },
    },
    paragraphStyles: paragraphs.map((name) => ({
      id: name,
      name,
      basedOn: "Normal",
      quickFormat: true,
      run: { italics: name === STYLES.comment },
    })),
    characterStyles: [
      { id: LEAD, name: LEAD, run: { bold: true } },
      { id: SMALL, name: SMALL, run: { font: "Arial", size: 16, color: "555555", bold: false, italics: false } },
    ],
  };
}
