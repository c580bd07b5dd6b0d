// What is told of an extract wherever it is shown: its words, who said them, where and when.
import { itemInFull, longTime } from "../../export/lines/shared-words.ts";
import { nameKind } from "../../export/tables/kind-name.ts";
import { tellNote } from "../../export/tables/sheets/note-sheets.ts";
import { clean } from "../../markup/clean.ts";
import type { Language } from "../../model/language.ts";
import { inQuotes, speakerName } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import type { Extract } from "./extracts.ts";

export type ExtractFacts = {
  /** As they stand in the journal; what a unit leaves out is marked. */
  readonly words: string;
  /** The words as they are set: only what is verbatim is in quotation marks. */
  readonly set: string;
  /** Empty where nobody was named. */
  readonly who: string;
  readonly session: string;
  readonly question: string;
  /** `00:12:30` on the session clock. */
  readonly time: string;
  readonly kind: string;
  readonly id: string;
};

export function tellExtract(extract: Extract, language: Language, text: Texts): ExtractFacts {
  const { talk, utterance, verbatim } = extract;
  const { id, t, item, speakers, mixed, said } = utterance;
  const { exports, exportTables } = text;
  const manner = verbatim ? "verbatim" : said === "stub" && !mixed ? "stub" : undefined;
  const words = wordsOf(extract, language, text);
  return {
    words,
    set: inQuotes(words, manner, false, text),
    who: speakers ? speakerName(speakers, text) : "",
    session: talk.id,
    question: item === undefined ? exports.question.none : itemInFull(talk.session, item, language, text),
    time: longTime(t),
    kind: verbatim ? (mixed ? exportTables.kinds.part : exports.said.verbatim) : nameKind(utterance, text),
    id,
  };
}

function wordsOf({ talk, utterance, ranges }: Extract, language: Language, text: Texts): string {
  if (ranges.length === 0) return tellNote(talk.session, utterance, language, text);
  return ranges.map(({ from, to }) => clean(utterance.text.slice(from, to)).trim()).join(` ${text.analysis.leftOut} `);
}
