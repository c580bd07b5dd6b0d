// Collects the pages of a session for coding by hand: its facts, the talk question by question, and the notes after it.
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import type { Exported } from "../../exporter.ts";
import { sessionInFull, withNamedIds } from "../../identity/session-names.ts";
import { read } from "../../lines/shared-words.ts";
import { type Utterance, utterancesOf } from "../../lines/utterance.ts";
import { endingOf } from "../ending.ts";
import { factsOf } from "../facts.ts";
import { filled, listsOf, plain } from "../lists.ts";
import type { Part, Row } from "../parts.ts";
import { questionsOf } from "../questions.ts";
import { tracePartsOf } from "../trace-part.ts";
import { turnLogOf } from "../turn-log.ts";

export type Pages = {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly parts: readonly Chapter[];
};

/** A question, or a list of notes. */
export type Chapter = { readonly heading: string; readonly about: readonly string[]; readonly rows: readonly Row[] };

export function makePages(exported: Exported, language: Language, text: Texts): Pages {
  const { session, named } = exported;
  const id = sessionInFull(exported);
  const title = read(session.guide.title, language);
  const utterances = utterancesOf(session, language);
  const { parked, skipped, notApplicable, stubs } = text.exports.parts;
  // The other lists are about the guide. Quotes to fetch stand under their question too, but whoever fetches needs the list.
  const lists = listsOf(session, utterances, language, text).filter(({ heading }) =>
    [parked, skipped, notApplicable, stubs].includes(heading),
  );
  const parts = [
    ...questionsOf(session, utterances, language, text),
    ...tracePartsOf(exported, text),
    ...lists,
    ...endingOf(session, utterances, language, text),
    ...turnLogOf(session, language, text),
    ...filled([[text.exports.fact.struck, listStruckRows(utterances, text)]]),
  ];
  return {
    id,
    title: named === undefined ? title : `${named.short} · ${title}`,
    facts: factsOf(id, session, text),
    parts: parts.map(withoutFigures).map((part) => ({ ...part, rows: withNamedIds(exported, part.rows) })),
  };
}

/** Leaves out how long each speaker held the floor: only what someone said, noted or asked is coded. */
function withoutFigures({ heading, about, rows }: Part): Chapter {
  return { heading, about, rows: rows.filter(({ manner, lead }) => manner !== "plain" || lead === undefined) };
}

/** Of a struck line only its time and id are left. */
function listStruckRows(utterances: readonly Utterance[], { exports: { line } }: Texts): readonly Row[] {
  return utterances.flatMap(({ kind, id, t }) => (kind === "struck" ? [{ ...plain(line.struck, t), id }] : []));
}
