// `docx`: the talk as pages for people who code with coloured pens: wide margin, numbered lines, question headings.

import { dated } from "../document/word/dates.ts";
import { toDocument, withLines } from "../document/word/document.ts";
import { pagesOf } from "../document/word/pages.ts";
import { rowXml } from "../document/word/row.ts";
import type { Exporter } from "../exporter.ts";
import { withoutClock } from "../markup/dateless-zip.ts";

export const exporter: Exporter = {
  extension: "docx",
  binary: true,
  write: async (sessions, language, text) => {
    const pages = sessions.map((session) => pagesOf(session, language, text));
    const chapters = pages
      .flatMap(({ parts }) => parts)
      .map(({ rows }) => rows.map((row) => rowXml(row, text)).join(""));
    return withoutClock(await toDocument(pages, language, text), {
      "docProps/core.xml": (xml) => dated(xml, sessions),
      "word/document.xml": (xml) => withLines(xml, chapters),
    });
  },
};
