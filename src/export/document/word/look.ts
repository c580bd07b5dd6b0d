// How the pages look: A4 with room to the right for a pen, lines far enough apart to write between, and named styles.
import {
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LineNumberRestartFormat,
  SectionType,
  TextRun,
} from "docx";
import { a4Page, bodyStyle, CENTIMETRE, HEADING, SMALL_PRINT } from "../../../markup/word.ts";
import type { Manner } from "../parts.ts";

/** Line numbers begin anew in each session: a line keeps its number whatever other sessions are in the file. */
export const SECTION: ISectionPropertiesOptions = {
  type: SectionType.NEXT_PAGE,
  page: a4Page({ top: 2, right: 7, bottom: 2, left: 2.5 }).page,
  lineNumbers: { countBy: 1, restart: LineNumberRestartFormat.NEW_SECTION, distance: 0.4 * CENTIMETRE },
};

/** The paragraph style of each manner, by which one can select all observations in Word, or hide the cues. */
export const STYLES: Readonly<Record<Manner, string>> = {
  said: "Utterance",
  asked: "Probe",
  comment: "Observation",
  cue: "Cue",
  plain: "Utterance",
};

/** Character styles: who spoke, what the writer called it, and small type. */
export const LEAD = "Lead";
export const CODE = "Code";
export const SMALL = "Small";

export function small(text: string): TextRun {
  return new TextRun({ text, style: SMALL });
}

export function makeStyles(locale: string): IStylesOptions {
  const paragraphs = [...new Set(Object.values(STYLES))];
  return {
    default: {
      ...bodyStyle(22, { after: 100, line: 336 }, locale),
      heading1: { run: { ...HEADING, size: 40 }, paragraph: { spacing: { before: 240, after: 240 } } },
      heading2: {
        run: { ...HEADING, size: 26 },
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
      { id: CODE, name: CODE, run: { italics: true, bold: true, size: 18 } },
      { id: SMALL, name: SMALL, run: { ...SMALL_PRINT, size: 16, italics: false } },
    ],
  };
}
