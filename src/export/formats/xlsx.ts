// `xlsx`: the coding table of a method, with the quotes to fetch, the notes and the participants on sheets of their own.
import { type Exporter, USUAL } from "../exporter.ts";
import { sheetsOf } from "../tables/sheets.ts";
import { toWorkbook } from "../tables/workbook.ts";

export const exporter: Exporter = {
  extension: "xlsx",
  binary: true,
  takes: ["method"],
  write: (sessions, language, text, { method } = USUAL) => toWorkbook(sheetsOf(sessions, method, language, text)),
};
