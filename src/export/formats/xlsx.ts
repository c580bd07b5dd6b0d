// `xlsx`: the coding table of a method, with the quotes to fetch, the notes and the participants on sheets of their own.
import { type Exporter, USUAL } from "../exporter.ts";
import { toWorkbook } from "../tables/workbook.ts";
import { makeSheets } from "../tables/workbook-sheets.ts";

export const exporter: Exporter = {
  extension: "xlsx",
  binary: true,
  takes: ["method"],
  write: (sessions, language, text, { method } = USUAL) => toWorkbook(makeSheets(sessions, method, language, text)),
};
