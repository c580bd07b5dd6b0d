// Opens a list to search in, and finds the item that words name.
import { fieldWith } from "../../input/field/field.ts";
import type { Item } from "../../model/guide.ts";
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

/** Does something with the item that the words name. */
export function withItemNamed(state: State, words: string, use: (item: Item) => Outcome): Outcome {
  const [item] = findItems(state.session, words, state.language);
  return item ? use(item) : refuse(state.text.session.reply.noItem(words.trim()));
}
