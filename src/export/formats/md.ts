// `md`: a session for people to read, question by question in the order in which they were asked.

import { toMarkdown } from "../document/markdown.ts";
import { readingOf } from "../document/reading.ts";
import type { Exporter } from "../exporter.ts";

export const exporter: Exporter = {
  extension: "md",
  write: (sessions, language, text) =>
    sessions
      .map(({ id, session, traces }) => toMarkdown(readingOf(id, session, language, text, traces)))
      .join("\n---\n\n"),
};
