// The lists that are searched by typing: one entry a list, with its rows, what choosing one does, and the hints for that.
import { wordingOf } from "../../input/line/line-of-entry.ts";
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import { stateOf } from "../../model/session/coverage.ts";
import { progressOf } from "../../model/session/session.ts";
import { reach } from "../entries/steps.ts";
import { turnGuide } from "../entries/turn-guide.ts";
import { offerAmendment, putCommandInField } from "../field-line.ts";
import type { State } from "../state.ts";
import { entriesWith, linesToStrikeToo } from "./entries.ts";
import { fileUnder } from "./file-under.ts";
import { findItems } from "./find.ts";
import { type List, list, type Row } from "./list.ts";

type ItemRow = Extract<Row, { is: "item" }>;
type EntryRow = Extract<Row, { is: "entry" }>;

/** The guide's items that match and that the list is for, best first. */
const itemsThat =
  (isFor: (state: State, item: Item) => boolean) =>
  (state: State, query: string): readonly ItemRow[] =>
    findItems(state.session, query, state.language)
      .filter((item) => isFor(state, item))
      .map((item) => ({ is: "item", item }));

/** Back to the conversation when a row is chosen. */
const talk: Partial<State> = { view: { is: "talk" } };

export const LISTS = {
  items: list({
    rows: itemsThat(() => true),
    choose: (state, { item }, when) => {
      const outcome = turnGuide(state, `go ${item.id}`, () => ({ drafts: [reach(item.id, when)] }));
      return { ...outcome, state: { ...talk, ...outcome.state } };
    },
    hints: [{ key: "save", word: "go-there" }],
  }),
  file: list({
    rows: itemsThat((_state, item) => isQuestion(item)),
    choose: (state, { item }, when) => fileUnder(state, item, when),
    hints: [{ key: "save", word: "file-there" }],
  }),
  cover: list({
    rows: itemsThat((state, item) => isQuestion(item) && isOpen(state, item)),
    choose: (_state, { item }, when) => ({ state: talk, drafts: [{ ...when, kind: "covered", item: item.id }] }),
    hints: [{ key: "save", word: "mark" }],
  }),
  session: list({
    rows: (state, query): readonly EntryRow[] => entriesWith(state, query).map((entry) => ({ is: "entry", entry })),
    choose: (state, { entry }) => {
      const wording = wordingOf(state.text.session.quoteMarks, entry);
      return wording === undefined ? {} : { state: offerAmendment(state, entry, wording) };
    },
    // The command that strikes the row stands in the field, to be sent or not.
    takeBack: (state, { entry }) => putCommandInField(state, "strike", entry.id),
    hints: [
      { key: "save", word: "amend" },
      { key: "undo", word: "strike-row" },
    ],
  }),
  same: list({
    rows: (state, query): readonly EntryRow[] =>
      linesToStrikeToo(state, query).map((entry) => ({ is: "entry", entry })),
    choose: (_state, { entry }, { at, t }) => ({ effects: [{ do: "strike", target: entry.id, stamp: { at, t } }] }),
    hints: [{ key: "save", word: "strike-row" }],
  }),
} as const satisfies Readonly<Record<string, List>>;

/** The list that is in view, if one is. */
export function listInView({ view }: State): List | undefined {
  return (LISTS as Readonly<Record<string, List>>)[view.is];
}

/** Neither asked nor covered: it may have been answered without being asked. */
function isOpen({ session }: State, item: Item): boolean {
  const at = stateOf(progressOf(session, item.id));
  return at === "untouched" || at === "skipped";
}
