// A session as a person reads it, before it is Markdown or lines in a terminal: facts, questions as they were asked, lists.
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { read } from "../lines/shared-words.ts";
import { utterancesOf } from "../lines/utterance.ts";
import { beforeOf } from "./before.ts";
import { endingOf } from "./ending.ts";
import { factsOf } from "./facts.ts";
import { listsOf } from "./lists.ts";
import type { Reading } from "./parts.ts";
import { questionsOf } from "./questions.ts";
import { tablesOf } from "./tables.ts";
import { tracePartsOf } from "./trace-part.ts";
import { turnLogOf } from "./turn-log.ts";

/** `id` is the name of the session's folder; `more`: the traces that it asks about, and what leaves with it. */
export function readingOf(
  id: string,
  session: Session,
  language: Language,
  text: Texts,
  more: Pick<Exported, "traces" | "named"> = {},
): Reading {
  const utterances = utterancesOf(session, language);
  return {
    title: read(session.guide.title, language),
    facts: factsOf(id, session, text),
    legend: text.exports.legend,
    parts: [
      ...beforeOf(session, language, text),
      ...questionsOf(session, utterances, language, text),
      ...tracePartsOf({ session, ...more }, text),
      ...listsOf(session, utterances, language, text),
      ...tablesOf(session, language, text),
      ...turnLogOf(session, language, text),
      ...endingOf(session, utterances, language, text),
    ],
  };
}
