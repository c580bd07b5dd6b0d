// `xlsx`: the coding table of a method, with the quotes to fetch, the notes and the participants on sheets of their own.
import { type Exporter, USUAL } from "../exporter.ts";
import { toWorkbook } from "../tables/workbook.ts";
import { makeSheets } from "../tables/workbook-sheets.ts";

export const exporter: Exporter = {
  extension: "xlsx",
  binary: true,
  takes: ["method", "include", "prefill"],
  write: (sessions, language, text, choices = USUAL) => toWorkbook(makeSheets(sessions, choices, language, text)),
};
