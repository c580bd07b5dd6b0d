// Checks a row against the journal: is it that line, are those its words, did that participant say them, word for word?
import type { LineHeldReason } from "../../export/gate/exportable.ts";
import type { Utterance } from "../../export/lines/utterance.ts";
import type { CodedRow, Place } from "../table/coded-row.ts";
import type { Role } from "../table/columns.ts";
import { claimsVerbatim, isLineKind, isQuoteKind, isSpeaker } from "./claims.ts";
import { findWords, type Range } from "./find-words.ts";
import { fold, foldWords } from "./fold-words.ts";
import type { Said, Talk } from "./talk.ts";

/**
 * What is wrong with a row. `words`: they are not the line's. `elsewhere`: they are another line's. `amended`: they were the
 * line's until it was amended. `not-verbatim`: the writer's own words stand where quotes stand.
 */
export type Fault =
  | { readonly is: "no-id" | "no-session" | "no-words" | "spoiled" | "struck" }
  | { readonly is: "unknown-session" | "rehearsal"; readonly session: string }
  | { readonly is: "unknown-id"; readonly session: string; readonly found?: WordsPlace }
  | { readonly is: "elsewhere"; readonly found?: WordsPlace }
  | { readonly is: "words" | "amended" | "not-verbatim" | "speaker" | "kind"; readonly utterance: Utterance }
  | { readonly is: "held"; readonly reason: LineHeldReason }
  /** In a project: a code on what nobody said, as a heading. */
  | { readonly is: "outside"; readonly code: string };

/** A fault with its place. `id` and `session` as the row has them. */
export type Problem = Fault & {
  readonly place: Place;
  /** As in `C12`. */
  readonly cell: string;
  readonly row: Pick<CodedRow, "id" | "session">;
};

/** The words of a row that is right: a part of a line of the journal, which the analyst coded or may still code. */
export type Unit = Pick<CodedRow, "place" | "condensed" | "levels"> & {
  readonly cell: string;
  readonly talk: Talk;
  readonly utterance: Utterance;
  /** In the line's text. */
  readonly ranges: readonly Range[];
  /** Someone's own words, complete, and written down word for word. */
  readonly verbatim: boolean;
};

export type Checked = { readonly problems: readonly Problem[] } | { readonly unit: Unit };

/** Where else words may be from, for a row whose words are not its line's. */
export type Whereabouts = (words: string) => WordsPlace | "several" | undefined;

/** The one line that has these words; `several` where more than one has. */
export type WordsPlace = { readonly session: string; readonly id: string };

/** `talk`: the session of the row. */
export function checkRow(row: CodedRow, talk: Talk, whereabouts: Whereabouts): Checked {
  const problem = (fault: Fault, role: Role): Problem => problemAt(row, fault, row.cellOf(role));
  const [spoiled] = row.spoiled;
  if (spoiled !== undefined) return { problems: row.spoiled.map((cell) => problemAt(row, { is: "spoiled" }, cell)) };
  if (row.id === "") return { problems: [problem({ is: "no-id" }, "id")] };
  // A cue that was noted several times on end stands in one row with the ids of all.
  const [id = "", ...more] = row.id.split(",").map((one) => one.trim());
  const found = [id, ...more].map(talk.find);
  const barred = found.find(({ is }) => is !== "line");
  if (barred?.is === "struck") return { problems: [problem({ is: "struck" }, "id")] };
  if (barred?.is === "held") return { problems: [problem({ is: "held", reason: barred.reason }, "id")] };
  const line = barred ? undefined : found[0];
  const utterance = line?.is === "line" ? line.utterance : undefined;
  const matched = utterance && matchWords(row, utterance, talk);
  if (utterance && !matched && row.words === "") return { problems: [problem({ is: "no-words" }, "words")] };
  if (!utterance || !matched) return { problems: [findFault(row, utterance, talk, whereabouts)] };
  const problems = [
    ...(matched.fault === undefined ? [] : [problem(matched.fault, matched.fault.is === "kind" ? "kind" : "words")]),
    ...(isSpeaker(row.who, utterance) ? [] : [problem({ is: "speaker", utterance }, "who")]),
  ];
  if (problems.length > 0) return { problems };
  const { place, condensed, levels } = row;
  const { ranges, verbatim } = matched;
  return { unit: { place, condensed, levels, cell: row.cellOf("words"), talk, utterance, ranges, verbatim } };
}

/** What is wrong where the row's words are not those of its line, or it has none. */
function findFault(row: CodedRow, utterance: Utterance | undefined, talk: Talk, whereabouts: Whereabouts): Problem {
  const elsewhere = row.words === "" ? undefined : whereabouts(row.words);
  const place = typeof elsewhere === "object" ? { found: elsewhere } : {};
  // If the words are in another session, it is the session that was changed.
  const role = place.found && place.found.session !== talk.id ? "session" : "id";
  if (!utterance) return problemAt(row, { is: "unknown-id", session: talk.id, ...place }, row.cellOf(role));
  if (elsewhere) return problemAt(row, { is: "elsewhere", ...place }, row.cellOf(role));
  const were = talk.earlierOf(utterance).some((words) => findWords(fold(words), row.words));
  return problemAt(row, { is: were ? "amended" : "words", utterance }, row.cellOf("words"));
}

export function problemAt({ place, id, session }: CodedRow, fault: Fault, cell: string): Problem {
  return { ...fault, place, cell, row: { id, session } };
}

type Matched = Pick<Unit, "ranges" | "verbatim"> & { readonly fault?: Fault };

/** Undefined if these are not the line's words, whatever kind they are said to be. */
function matchWords({ words, kind, asQuote }: CodedRow, utterance: Utterance, talk: Talk): Matched | undefined {
  for (const quote of talk.quotesOf(utterance)) {
    const ranges = findSaid(quote, words);
    if (!ranges) continue;
    if (kind === "" || isQuoteKind(kind, utterance)) return { ranges, verbatim: true };
    if (isLineKind(kind, utterance)) return { ranges, verbatim: false };
    return { ranges, verbatim: true, fault: { is: "kind", utterance } };
  }
  const ranges = findSaid(talk.wholeOf(utterance), words) ?? (talk.isNoteOf(utterance, words) ? [] : undefined);
  if (!ranges) return undefined;
  const verbatim = false;
  if (kind === "" ? asQuote : claimsVerbatim(kind))
    return { ranges, verbatim, fault: { is: "not-verbatim", utterance } };
  return {
    ranges,
    verbatim,
    ...(kind === "" || isLineKind(kind, utterance) ? {} : { fault: { is: "kind", utterance } }),
  };
}

function findSaid({ folded, from }: Said, words: string): readonly Range[] | undefined {
  // Someone may have noted nothing but blanks, word for word.
  if (folded.text === "") return foldWords(words) === "" ? [] : undefined;
  return findWords(folded, words)?.map((range) => ({ from: range.from + from, to: range.to + from }));
}
