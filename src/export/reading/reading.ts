// A session as a person reads it, before it is Markdown or lines in a terminal: facts, questions as they were asked, lists.
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session.ts";
import type { Texts } from "../../text/index.ts";
import { utterancesOf } from "../utterance.ts";
import { read } from "../wording.ts";
import { beforeOf } from "./before.ts";
import { endingOf } from "./ending.ts";
import { factsOf } from "./facts.ts";
import { listsOf } from "./lists.ts";
import { questionsOf } from "./questions.ts";
import { tablesOf } from "./tables.ts";

/** `said`: someone's words. `cue`, `comment`: seen by who took notes. `asked`: the moderator's. `plain`: of a list. */
export type Manner = "said" | "cue" | "comment" | "asked" | "plain";

export type Row = {
  readonly manner: Manner;
  readonly time?: string;
  /** Before the words, with a colon. */
  readonly lead?: string;
  /** May have several lines. */
  readonly words: string;
  /** How it was said, that it was amended, and the like. */
  readonly notes: readonly string[];
  readonly codes: readonly string[];
  readonly id?: string;
};

/** Every line has as many cells as there are heads. The first column is a name, the others are figures. */
export type Table = { readonly heads: readonly string[]; readonly lines: readonly (readonly string[])[] };

export type Part = {
  readonly heading: string;
  readonly about: readonly string[];
  readonly rows: readonly Row[];
  readonly table?: Table;
};

export type Reading = {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly legend: string;
  readonly parts: readonly Part[];
};

/** `id` is the name of the session's folder. */
export function readingOf(id: string, session: Session, language: Language, text: Texts): Reading {
  const utterances = utterancesOf(session, language);
  return {
    title: read(session.guide.title, language),
    facts: factsOf(id, session, text),
    legend: text.exports.legend,
    parts: [
      ...beforeOf(session, language, text),
      ...questionsOf(session, utterances, language, text),
      ...listsOf(session, utterances, language, text),
      ...tablesOf(session, language, text),
      ...endingOf(session, utterances, language, text),
    ],
  };
}
