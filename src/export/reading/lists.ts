// What is read after the questions: what was not asked and why, what was read out and done, quotes to fetch, memos.
import { clockTime } from "../../model/clock.ts";
import { type CoverageState, type Covered, coverage, uncovered } from "../../model/coverage.ts";
import type { Theme } from "../../model/guide.ts";
import { isQuestion } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { type Session, stands } from "../../model/session.ts";
import type { Texts } from "../../text/index.ts";
import type { Utterance } from "../utterance.ts";
import { itemName, read } from "../wording.ts";
import type { Part, Row } from "./reading.ts";
import { rowOf } from "./rows.ts";

/** Lists with nothing in them are left out. */
export function listsOf(
  session: Session,
  utterances: readonly Utterance[],
  language: Language,
  text: Texts,
): readonly Part[] {
  const { parts } = text.exports;
  const name = (id: string): string => itemName(session, id, language, text);
  const rows = (wanted: (utterance: Utterance) => boolean): readonly Row[] =>
    utterances.filter(wanted).map((utterance) => rowOf(session, utterance, language, text));
  const lists: readonly (readonly [heading: string, rows: readonly Row[]])[] = [
    [parts.covered, inState(session, "covered").map(({ item, progress }) => plain(name(item.id), progress.coveredAt))],
    [parts.skipped, skippedRows(utterances, name, text)],
    [
      parts.untouched,
      uncovered(session)
        .filter(({ state }) => state === "untouched")
        .map(({ item }) =>
          plain(name(item.id), undefined, item.priority === "must" ? [text.session.priorities.must] : []),
        ),
    ],
    [parts.checklist, checklist(session, language, text)],
    [parts.stubs, rows(({ kind, said }) => kind === "note" && said === "stub")],
    [parts.done, doneRows(session, name, text)],
    [parts.memos, rows(({ kind }) => kind === "memo")],
    [parts.odd, oddRows(session, text)],
  ];
  return lists.flatMap(([heading, rows]) => (rows.length > 0 ? [{ heading, about: [], rows }] : []));
}

function plain(words: string, t?: number, notes: readonly string[] = []): Row {
  return { manner: "plain", ...(t === undefined ? {} : { time: clockTime(t) }), words, notes, codes: [] };
}

function inState(session: Session, wanted: CoverageState): readonly Covered[] {
  return coverage(session).filter(({ state }) => state === wanted);
}

/** Every skip that was noted, also of what was returned to later, or was no question. */
function skippedRows(utterances: readonly Utterance[], name: (id: string) => string, text: Texts): readonly Row[] {
  const { skipReasons } = text.session;
  return utterances
    .filter(({ kind }) => kind === "skip")
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
    if (!item || isQuestion(item)) return [];
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

/** What this version can't place is shown to who owns the session; it never leaves. */
function oddRows(session: Session, { exports: { line } }: Texts): readonly Row[] {
  return session.entries.flatMap((entry) => {
    if (entry.kind !== "fragment" && entry.kind !== "unknown") return [];
    if (!stands(session, entry)) return [];
    return [plain(entry.kind === "fragment" ? line.fragment(entry.raw) : line.newer, entry.t)];
  });
}
