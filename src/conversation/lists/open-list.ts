// Opens a list to search in, and finds the item that words name.
import { fieldWith } from "../../input/field/field.ts";
import type { Item } from "../../model/guide.ts";
import { labelsOf } from "../../model/session/labels.ts";
import type { Session } from "../../model/session/session.ts";
import { inAnyLanguage } from "../../text/typed-words.ts";
import { refuse } from "../outcome.ts";
import type { Outcome, State, ViewId } from "../state.ts";
import { findItems } from "./find.ts";

/** Opens a list to search in; where there is no screen to show it on, the words have to come with the command. */
export function openList({ screen, text, session }: State, list: ViewId, query = ""): Outcome {
  if (!screen) return refuse(text.session.reply.whichItem);
  // The guide opens at the item on the table: what comes next stands under it.
  const row = list === "items" && query === "" ? Math.max(0, session.order.indexOf(session.current ?? "")) : 0;
  return { state: { view: { is: list, query: fieldWith(query), row } } };
}

/** Does something with the item that the words name; a number at their beginning is a question's, whatever else is said. */
export function withItemNamed(state: State, words: string, use: (item: Item) => Outcome): Outcome {
  const meant = withoutFillers(words);
  const numbered = questionNumbered(state.session, meant.split(/\s+/u)[0] ?? "");
  const item = numbered ?? findItems(state.session, meant, state.language)[0];
  return item ? use(item) : refuse(state.text.session.reply.noItem(words.trim()));
}

/** The question with this number, as it is printed: of several, the one in the part that is on the table. */
export function questionNumbered(session: Session, number: string): Item | undefined {
  const here = session.items.get(session.current ?? "")?.section;
  const called = [...labelsOf(session)].flatMap(([id, label]) =>
    label === number && number !== "" ? (session.items.get(id) ?? []) : [],
  );
  return called.find(({ section }) => section === here) ?? called[0];
}

const FILLERS = new Set(inAnyLanguage(({ fillers }) => fillers).flat());

/** `til spørsmål 5` is `5`. Where nothing else is said, the words are what is meant. */
export function withoutFillers(words: string): string {
  const all = words.trim().split(/\s+/u);
  const first = all.findIndex((word) => !FILLERS.has(word.toLowerCase().replace(/\.$/u, "")));
  return all.slice(Math.max(0, first)).join(" ");
}
