// `docx`: the talk as pages for people who code with coloured pens: wide margin, numbered lines, question headings.

import { zipAgain } from "../../markup/zip.ts";
import { setDates } from "../document/word/document-dates.ts";
import { writeRow } from "../document/word/row-xml.ts";
import { makePages } from "../document/word/session-pages.ts";
import { makeWordDocument, putInLines } from "../document/word/word-document.ts";
import type { Exporter } from "../exporter.ts";

export const exporter: Exporter = {
  extension: "docx",
  binary: true,
  write: async (sessions, language, text) => {
    const pages = sessions.map((session) => makePages(session, language, text));
    const chapters = pages
      .flatMap(({ parts }) => parts)
      .map(({ rows }) => rows.map((row) => writeRow(row, text)).join(""));
    return zipAgain(await makeWordDocument(pages, language, text), {
      "docProps/core.xml": (xml) => setDates(xml, sessions),
      "word/document.xml": (xml) => putInLines(xml, chapters),
    });
  },
};
