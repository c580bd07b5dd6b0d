// A session that a table refers to: the lines that may leave, by id, and why the others may not.
import type { Exported } from "../../export/exporter.ts";
import { type Asked, exportable, type LineHeldReason } from "../../export/gate/exportable.ts";
import { type Utterance, utterancesOf } from "../../export/lines/utterance.ts";
import { tellNote } from "../../export/tables/sheets/note-sheets.ts";
import type { EntryId } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { contentOf, earlierTexts, type Session } from "../../model/session/session.ts";
import { LANGUAGES, textsIn } from "../../text/languages.ts";
import type { Range } from "./find-words.ts";
import { type Folded, fold, foldWords } from "./fold-words.ts";

export type Talk = Exported & {
  readonly utterances: ReadonlyMap<EntryId, Utterance>;
  readonly find: (id: EntryId) => Found;
  /** The complete quotes of a line, as they stand in its text. */
  readonly quotesOf: (utterance: Utterance) => readonly Said[];
  /** All of a line, whoever's words they are. */
  readonly wholeOf: (utterance: Utterance) => Said;
  /** What a line said before it was amended: for comparing alone, it leaves nowhere from here. */
  readonly earlierOf: (utterance: Utterance) => readonly string[];
  /** Whether a line without words of its own, such as a cue, is told like this in a sheet of notes. */
  readonly isNoteOf: (utterance: Utterance, words: string) => boolean;
};

/** `folded` is of the part alone; `from` and `length` say where it stands in the line's text. */
export type Said = { readonly folded: Folded; readonly from: number; readonly length: number };

export type Found =
  | { readonly is: "line"; readonly utterance: Utterance }
  | { readonly is: "struck" }
  | { readonly is: "held"; readonly reason: LineHeldReason }
  | { readonly is: "unknown" };

export function openTalk(id: string, before: Session, asked: Asked, language: Language): Talk {
  const { session, reasons } = exportable(before, asked);
  const utterances = new Map(utterancesOf(session, language).map((one) => [one.id, one]));
  const entries = new Map(session.entries.map((entry) => [entry.id, entry]));
  const quotes = remember((utterance: Utterance) =>
    quoteRanges(utterance, () => {
      const entry = entries.get(utterance.id);
      const content = entry && contentOf(session, entry);
      return content?.kind === "note" ? (content.quotes ?? []) : [];
    }).map(({ from, to }): Said => ({ folded: fold(utterance.text.slice(from, to)), from, length: to - from })),
  );
  const whole = remember(
    (utterance: Utterance): Said => ({
      folded: fold(utterance.text),
      from: 0,
      length: utterance.text.length,
    }),
  );
  return {
    id,
    session,
    utterances,
    find: (entry) => {
      const utterance = utterances.get(entry);
      if (before.revisions.get(entry)?.struck || utterance?.kind === "struck") return { is: "struck" };
      // A skipped question may leave without what was written about it.
      if (utterance) return { is: "line", utterance };
      const reason = reasons.get(entry);
      return reason ? { is: "held", reason } : { is: "unknown" };
    },
    quotesOf: quotes,
    wholeOf: whole,
    earlierOf: ({ id: line }) => {
      const entry = before.entries.find((one) => one.id === line);
      return entry ? earlierTexts(entry, before.revisions.get(line)?.amended ?? []) : [];
    },
    isNoteOf: (utterance, words) =>
      LANGUAGES.some((one) => foldWords(tellNote(session, utterance, one, textsIn(one))) === foldWords(words)),
  };
}

/** Where the quotes stand that `findVerbatim` gives to the coding table. */
function quoteRanges({ kind, said, mixed, text, quotes }: Utterance, spans: () => readonly Range[]): readonly Range[] {
  if (kind !== "note" || quotes.length === 0) return [];
  const places = mixed ? spans().map((span) => inUnits(text, span)) : [{ from: 0, to: text.length }];
  return said === "stub" ? places.slice(0, -1) : places;
}

/** Entries count in code points. */
function inUnits(text: string, { from, to }: Range): Range {
  const characters = [...text];
  const begun = characters.slice(0, from).join("").length;
  return { from: begun, to: begun + characters.slice(from, to).join("").length };
}

function remember<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
