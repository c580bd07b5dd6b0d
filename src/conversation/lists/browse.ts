// The lists that are searched by typing: the guide's items, and what has been said. Which rows match, and what choosing one does.

import { type Edit, EMPTY_FIELD, edit } from "../../input/field/field.ts";
import { readLine } from "../../input/line/line.ts";
import { wordingOf } from "../../input/line/wording.ts";
import type { Instant } from "../../model/clock.ts";
import type { Entry } from "../../model/entry.ts";
import { kindsThatCan } from "../../model/entry-kinds.ts";
import type { Item } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import { stateOf } from "../../model/session/coverage.ts";
import { contentOf, progressOf, stands } from "../../model/session/session.ts";
import { describe } from "../../telling/describe.ts";
import { keepContent, timeOf } from "../entries/keep.ts";
import { reach } from "../entries/steps.ts";
import { offerAmendment, putCommandInField } from "../field-line.ts";
import { refuse } from "../outcome.ts";
import { problemText } from "../problems.ts";
import type { Browsing, Outcome, State } from "../state.ts";
import { findItems } from "./find.ts";

export type Row = { readonly is: "item"; readonly item: Item } | { readonly is: "entry"; readonly entry: Entry };

type BrowseView = Extract<State["view"], { is: "browse" }>;

/** The rows that match what is typed: best first for items, latest first for entries. */
export function rowsOf(state: State, view: BrowseView): readonly Row[] {
  if (view.what === "session") return entriesWith(state, view.query.text).map((entry) => ({ is: "entry", entry }));
  const found = findItems(state.session, view.query.text, state.language);
  return found.filter((item) => serves(state, view.what, item)).map((item) => ({ is: "item", item }));
}

function serves(state: State, what: Browsing, item: Item): boolean {
  if (what === "items") return true;
  if (!isQuestion(item)) return false;
  const at = stateOf(progressOf(state.session, item.id));
  return what === "file" || at === "untouched" || at === "skipped";
}

const FOUND = kindsThatCan("search");
const FILED = kindsThatCan("refile");

/** The entries whose words hold all the words of the query, as they now stand, latest first. */
export function entriesWith(state: State, query: string): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const found: Entry[] = [];
  for (const entry of state.session.entries.toReversed()) {
    if (!FOUND.has(entry.kind) || !stands(state.session, entry)) continue;
    const now = contentOf(state.session, entry);
    const text = words.length === 0 ? "" : describe(state, now).toLowerCase();
    if (words.every((word) => text.includes(word))) found.push(now);
  }
  return found;
}

export function searchFor({ view }: State, change: Edit): Partial<State> {
  return view.is === "browse" ? { view: { ...view, query: edit(view.query, change), chosen: 0 } } : {};
}

export function moveChoice(state: State, by: number): Partial<State> {
  if (state.view.is !== "browse") return {};
  const last = Math.max(0, rowsOf(state, state.view).length - 1);
  return { view: { ...state.view, chosen: Math.min(last, Math.max(0, state.view.chosen + by)) } };
}

function chosenRow(state: State): Row | undefined {
  if (state.view.is !== "browse") return undefined;
  return rowsOf(state, state.view)[state.view.chosen];
}

/** Enter on a row: go there, file there, mark as covered, or word anew. */
export function chooseRow(state: State, when: Instant): Outcome {
  const row = chosenRow(state);
  if (state.view.is !== "browse" || !row) return {};
  const talk: Partial<State> = { view: { is: "talk" } };
  if (row.is === "entry") {
    const wording = wordingOf(state.text.session.quoteMarks, row.entry);
    return wording === undefined ? {} : { state: offerAmendment(state, row.entry, wording) };
  }
  switch (state.view.what) {
    case "cover":
      return { state: talk, drafts: [{ ...when, kind: "covered", item: row.item.id }] };
    case "file":
      return fileUnder(state, row.item, when);
    default:
      return { state: talk, drafts: [{ ...reach(row.item.id, when) }] };
  }
}

/** A note that stands in the field is kept under the item; with an empty field the last note is moved there. */
function fileUnder(state: State, item: Item, when: Instant): Outcome {
  const talk: Partial<State> = { view: { is: "talk" } };
  if (state.field.text.trim() !== "") {
    const line = readLine(state.field.text, state);
    if (line.is === "problem") return { state: talk, ...refuse(problemText(line.problem, state.cues, state)) };
    if (line.is !== "content" || !FILED.has(line.content.kind))
      return { state: talk, ...refuse(state.text.session.reply.nothingToFile) };
    const time = timeOf(state, state.typedSince ?? when, line.time);
    if (!("at" in time)) return { ...time, state: talk };
    const kept = keepContent(state, line.content, time, item.id);
    return { ...kept, line: state.field.text, state: { ...talk, field: EMPTY_FIELD, typedSince: undefined } };
  }
  const last = state.session.entries.findLast(
    (entry) => entry.id.startsWith(`${state.writer.id}:`) && FILED.has(entry.kind) && stands(state.session, entry),
  );
  return last
    ? { state: talk, drafts: [{ ...when, kind: "refile", target: last.id, item: item.id }] }
    : { state: talk };
}

/** Ctrl+X on a row of the session: the command that strikes it stands in the field, to be sent or not. */
export function offerStrike(state: State): Partial<State> {
  const row = chosenRow(state);
  if (row?.is !== "entry") return {};
  return putCommandInField(state, "strike", row.entry.id);
}
