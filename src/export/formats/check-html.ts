// `check-html`: what a participant is given to read and answer, as a page to print or send.
import { sheetOf } from "../check/blocks.ts";
import { checkPage } from "../check/page.ts";
import type { Exporter } from "../exporter.ts";

export const exporter: Exporter = {
  extension: "check.html",
  one: true,
  write: (sessions, language, text) =>
    checkPage(
      sessions.map((session) => sheetOf(session, language, text)),
      language,
    ),
};
