// `html`: the report, a page that people look at: pictures of the session, its facts, and the notes by question.
import type { Exporter } from "../exporter.ts";
import { reportPage } from "../report/page.ts";

export const exporter: Exporter = {
  extension: "html",
  write: (sessions, language, text) => reportPage(sessions, language, text),
};
