// `check`: what a participant is given to read and answer, as a Word document.
import { zipAgain } from "../../markup/zip.ts";
import { sheetOf } from "../check/blocks.ts";
import { checkDocument } from "../check/word.ts";
import { setDates } from "../document/word/document-dates.ts";
import type { Exporter } from "../exporter.ts";

export const exporter: Exporter = {
  extension: "check.docx",
  // Whoever is asked about one talk must not be sent another.
  one: true,
  binary: true,
  write: async (sessions, language, text) => {
    const sheets = sessions.map((session) => sheetOf(session, language, text));
    return zipAgain(await checkDocument(sheets, language), {
      "docProps/core.xml": (xml) => setDates(xml, sessions),
    });
  },
};
