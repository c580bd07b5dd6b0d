// What every part of the report looks at: one session, in one language, and its place on the page.

import { type Html, html } from "../../markup/html.ts";
import type { EntryId } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import type { Texts } from "../../text/languages.ts";
import type { Exported } from "../exporter.ts";
import { endOf } from "../lines/shared-words.ts";
import { type Utterance, utterancesOf } from "../lines/utterance.ts";

export type Subject = Exported & {
  readonly language: Language;
  readonly text: Texts;
  /** Before every id of this session on the page: two sessions may have entries of the same name. */
  readonly prefix: string;
  /** How deep the session's own title stands: 1 where it is the page's. */
  readonly level: 1 | 2;
  /** When the last line was written: what lasts, has lasted until then. */
  readonly until: number;
  readonly utterances: readonly Utterance[];
  readonly byId: ReadonlyMap<EntryId, Utterance>;
};

export function subjectOf(
  { id, session, named }: Exported,
  place: { readonly number: number; readonly of: number },
  language: Language,
  text: Texts,
): Subject {
  const utterances = utterancesOf(session, language);
  return {
    id,
    session,
    ...(named === undefined ? {} : { named }),
    language,
    text,
    prefix: `s${place.number}-`,
    level: place.of > 1 ? 2 : 1,
    until: endOf(session),
    utterances,
    byId: new Map(utterances.map((utterance) => [utterance.id, utterance])),
  };
}

/** The language of what was noted, where it isn't the page's: a screen reader must not read Norwegian as English. */
export function noteLanguage({
  session: { facts },
  language,
}: Pick<Subject, "session" | "language">): string | undefined {
  return facts && facts.language !== language ? facts.language : undefined;
}

/** A heading `depth` under the session's title. */
export function heading({ level, prefix }: Subject, depth: 1 | 2, id: string, words: Html): Html {
  const tag: Html = { html: `h${level + depth}` };
  return html`<${tag} id="${prefix}${id}" class="depth${depth}">${words}</${tag}>`;
}

/** Whether a person has written or logged anything in it, or has turned to anything in the guide. */
export function isEmpty({ session, utterances }: Pick<Subject, "session" | "utterances">): boolean {
  return utterances.length === 0 && session.turns.length === 0 && session.route.length === 0;
}
