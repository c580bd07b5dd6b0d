// The questions of the guide that did not apply to those who were there, and why: no line was written about them.
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import { notApplicable } from "../../model/session/applying/applies.ts";
import type { Session } from "../../model/session/session.ts";
import { whyNotWords } from "../../telling/applying/why-not.ts";
import type { Texts } from "../../text/languages.ts";
import { itemInFull, read } from "./shared-words.ts";

export type NotApplicable = {
  readonly item: Item;
  /** The question by its number and words. */
  readonly question: string;
  /** `the answer to 1 is not 2 Now and then`. */
  readonly why: string;
};

/** In the order of the guide. */
export function listNotApplicable(session: Session, language: Language, text: Texts): readonly NotApplicable[] {
  return notApplicable(session)
    .filter(({ item }) => isQuestion(item))
    .map(({ item, why }) => ({
      item,
      question: nameAlsoOfOthers(session, item, language, text),
      why: whyNotWords({ session, language, text }, why),
    }));
}

/** What is for other audiences is not in the session. */
function nameAlsoOfOthers(session: Session, item: Item, language: Language, text: Texts): string {
  // Where nothing was named there is nothing to put for it.
  return session.items.has(item.id)
    ? itemInFull(session, item.id, language, text)
    : read(item.text, language).replaceAll("[each]", "…");
}
