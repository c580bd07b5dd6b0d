// What is read after the questions: what was parked, what was not asked and why, what was read out and done, quotes to fetch.

import { clockTime } from "../../model/clock.ts";
import type { Theme } from "../../model/guide.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import type { Language } from "../../model/language.ts";
import { type CoverageState, type Covered, coverage, uncovered } from "../../model/session/coverage.ts";
import { type Session, stands } from "../../model/session/session.ts";
import { quotesToFetch } from "../../telling/stubs.ts";
import type { Texts } from "../../text/languages.ts";
import { listNotApplicable } from "../lines/not-applicable.ts";
import { itemInFull, read } from "../lines/shared-words.ts";
import type { Utterance } from "../lines/utterance.ts";
import { whereToListen } from "../times/heard.ts";
import { isBefore } from "./before.ts";
import type { Part, Row } from "./parts.ts";
import { rowOf } from "./rows.ts";

export function listsOf(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Part[] {
  const { parts } = text.exports;
  const name = (id: string): string => itemInFull(session, id, language, text);
  return filled([
    [parts.parked, parkedRows(session, utterances, language, text)],
    [parts.covered, inState(session, "covered").map(({ item, progress }) => plain(name(item.id), progress.coveredAt))],
    [parts.skipped, skippedRows(session, utterances, name, text)],
    [
      parts.untouched,
      uncovered(session)
        .filter(({ state }) => state === "untouched")
        .map(({ item }) =>
          plain(name(item.id), undefined, item.priority === "must" ? [text.session.priorities.must] : []),
        ),
    ],
    [
      parts.notApplicable,
      listNotApplicable(session, language, text).map(({ question, why }) => plain(question, undefined, [why])),
    ],
    [parts.checklist, checklist(session, language, text)],
    [parts.stubs, stubRows(session, utterances, language, text)],
    [parts.done, doneRows(session, name, text)],
  ]);
}

/** Lists with nothing in them are left out. */
export function filled(lists: readonly (readonly [heading: string, rows: readonly Row[]])[]): readonly Part[] {
  return lists.flatMap(([heading, rows]) => (rows.length > 0 ? [{ heading, about: [], rows }] : []));
}

export function plain(words: string, t?: number, notes: readonly string[] = []): Row {
  return { manner: "plain", ...(t === undefined ? {} : { time: clockTime(t) }), words, notes, codes: [] };
}

function inState(session: Session, wanted: CoverageState): readonly Covered[] {
  return coverage(session).filter(({ state }) => state === wanted);
}

function parkedRows(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Row[] {
  const { takenUp, notTakenUp, parkedAt } = text.exports.parts;
  return utterances
    .filter(({ kind }) => kind === "park")
    .map((utterance) => {
      const row = rowOf(session, utterance, language, text);
      const where = utterance.number ?? utterance.question;
      return {
        ...row,
        notes: [
          ...(where === undefined ? [] : [parkedAt(where)]),
          utterance.takenUp === undefined ? notTakenUp : takenUp(clockTime(utterance.takenUp)),
          ...row.notes,
        ],
      };
    });
}

/** Quotes to fetch, each with where it is to be heard. The first words of a turn stand in the order of turns. */
function stubRows(session: Session, utterances: readonly Utterance[], language: Language, text: Texts): readonly Row[] {
  const toFetch = new Map(quotesToFetch(session).map((quote) => [quote.note.id, quote]));
  return utterances.flatMap((utterance) => {
    const quote = toFetch.get(utterance.id);
    if (!quote) return [];
    const row = rowOf(session, utterance, language, text);
    const heard = whereToListen(session, quote, text);
    return [{ ...row, notes: heard === undefined ? row.notes : [heard, ...row.notes] }];
  });
}

/** Every skip that was noted, also of what was returned to later, or was no question. */
function skippedRows(
  session: Session,
  utterances: readonly Utterance[],
  name: (id: string) => string,
  text: Texts,
): readonly Row[] {
  const { skipReasons } = text.session;
  return utterances
    .filter(({ kind, item }) => kind === "skip" && !isBefore(session, item))
    .map(({ item = "", t, reason, text: why }) =>
      plain(
        name(item),
        t,
        [reason ? skipReasons[reason] : "", why].filter((note) => note !== ""),
      ),
    );
}

function doneRows(session: Session, name: (id: string) => string, text: Texts): readonly Row[] {
  return session.entries.flatMap((entry) => {
    const item = entry.kind === "done" && stands(session, entry) ? session.items.get(entry.item) : undefined;
    if (!item || isQuestion(item) || isBefore(session, item.id)) return [];
    return [{ ...plain(name(item.id), entry.t), lead: text.session.itemKinds[item.kind] }];
  });
}

/** The themes of the guide and of its sections; those of a question stand under it. */
function checklist(session: Session, language: Language, { exports: { parts } }: Texts): readonly Row[] {
  const themes: readonly Theme[] = [
    ...session.guide.cover,
    ...[...session.sections.values()].flatMap(({ cover }) => cover),
  ];
  return themes.map(({ id, text }) =>
    plain(read(text, language), undefined, [session.themes.includes(id) ? parts.ticked : parts.unticked]),
  );
}
