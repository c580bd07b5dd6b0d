// The lines behind the figures, each once: under its question and its session, with who said it.
import { idIn } from "../../export/identity/session-names.ts";
import { itemInFull } from "../../export/lines/shared-words.ts";
import { nameKind } from "../../export/tables/kind-name.ts";
import { tellNote } from "../../export/tables/sheets/note-sheets.ts";
import type { Language } from "../../model/language.ts";
import { inQuotes, speakerName } from "../../telling/attribution.ts";
import type { Texts } from "../../text/languages.ts";
import type { Line, Overview } from "./overview.ts";
import { isSaid } from "./overview.ts";
import { nameOf } from "./tables.ts";

export type LineBehind = {
  readonly line: Line;
  /** `S1 mod:12`. */
  readonly id: string;
  readonly question: string;
  /** `five-2`, or who else spoke. */
  readonly who: string;
  /** Verbatim words stand in quotation marks. */
  readonly words: string;
  /** Verbatim, retold, observed. */
  readonly how: string;
};

/** What was said, and whatever else has a code word; by question, then session, then time. */
export function linesBehind(overview: Overview, language: Language, text: Texts): readonly LineBehind[] {
  const wanted = overview.lines.filter((line) => isSaid(line) || line.utterance.codes.length > 0);
  const places = new Map<string, { readonly rank: number; readonly name: string }>();
  for (const [rank, row] of overview.questions.entries())
    for (const session of overview.sessions) {
      const item = row.question.itemIn(session);
      if (item !== undefined) places.set(JSON.stringify([session.id, item]), { rank, name: nameOf(row, text) });
    }
  return wanted
    .map((line) => {
      const { session, utterance, persons } = line;
      const { item, speakers } = utterance;
      const place = places.get(JSON.stringify([session.id, item]));
      const other = item === undefined ? text.exports.question.none : itemInFull(session.session, item, language, text);
      const words = tellNote(session.session, utterance, language, text);
      return {
        rank: place?.rank ?? overview.questions.length,
        line,
        id: idIn(session, utterance.id),
        question: place?.name ?? other,
        who: persons.length > 0 ? persons.join(", ") : speakers ? speakerName(speakers, text) : "",
        words: isSaid(line) ? inQuotes(words, utterance.said, utterance.mixed, text) : words,
        how: nameKind(utterance, text),
      };
    })
    .sort((one, other) => one.rank - other.rank);
}
