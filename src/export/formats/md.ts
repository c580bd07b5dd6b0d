// `md`: a session for people to read, question by question in the order in which they were asked.

import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import { toMarkdown } from "../document/markdown.ts";
import { readingOf } from "../document/reading.ts";
import type { Exported, Exporter } from "../exporter.ts";
import { sessionInFull, withNamedIds } from "../identity/session-names.ts";

export const exporter: Exporter = {
  extension: "md",
  write: (sessions, language, text) =>
    sessions.map((one) => toMarkdown(namedReading(one, language, text))).join("\n---\n\n"),
};

/** One of several says in its title, its facts and beside each id which it is. */
function namedReading(exported: Exported, language: Language, text: Texts) {
  const { session, named } = exported;
  const { parts, title, ...reading } = readingOf(sessionInFull(exported), session, language, text, exported);
  return {
    ...reading,
    title: named === undefined ? title : `${named.short} · ${title}`,
    parts: parts.map((part) => ({ ...part, rows: withNamedIds(exported, part.rows) })),
  };
}
