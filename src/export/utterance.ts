// The lines of a session that a person wrote, each with all that belongs to it, so that nobody else need fold.
import type {
  Entry,
  EntryId,
  EntryKind,
  EntryOf,
  ObservationKind,
  Role,
  Said,
  SkipReason,
  Speakers,
} from "../model/entry.ts";
import { partsOf } from "../model/entry.ts";
import { labelOf } from "../model/labels.ts";
import type { Language } from "../model/language.ts";
import { contentOf, type Session, stands } from "../model/session.ts";
import { read } from "./wording.ts";

type UtteranceKind = Extract<EntryKind, "note" | "comment" | "cue" | "memo" | "summary" | "own" | "skip" | "struck">;

export type Utterance = {
  readonly id: EntryId;
  readonly at: string;
  /** Milliseconds on the session clock. */
  readonly t: number;
  /** Only where the writer gave the time: when it was written. */
  readonly typed?: number;
  /** `struck`: that something was struck then, and nothing else. */
  readonly kind: UtteranceKind;
  /** The item it is filed under now, and where it was filed at first if that was elsewhere. */
  readonly item?: string;
  readonly filedFrom?: string;
  /** The question's number, its words and its section's title, as far as they are known. */
  readonly number?: string;
  readonly question?: string;
  readonly section?: string;
  readonly said?: Said;
  readonly speakers?: Speakers;
  readonly text: string;
  /** The words that stand between quotation marks, or the whole text of a quote. */
  readonly quotes: readonly string[];
  /** Someone's words and the writer's own in one line. */
  readonly mixed: boolean;
  readonly codes: readonly string[];
  readonly cues: readonly string[];
  readonly about?: ObservationKind;
  readonly outcome?: "confirmed" | "corrected";
  readonly reason?: SkipReason;
  readonly writer?: string;
  readonly role?: Role;
  /** Wordings that were amended, oldest first. */
  readonly earlier: readonly string[];
};

/** By their time on the session clock; those of one time in the order in which they were written. */
export function utterancesOf(session: Session, language: Language): readonly Utterance[] {
  return session.entries
    .flatMap((entry) => utteranceOf(session, entry, language) ?? [])
    .sort((one, other) => one.t - other.t);
}

function utteranceOf(session: Session, entry: Entry, language: Language): Utterance | undefined {
  const { id, at, t, typed } = entry;
  const writer = partsOf(id)?.writer;
  const role = session.writers.get(writer ?? "")?.role;
  const written = { at, t, ...given({ typed, writer, role }) };
  if (session.revisions.get(id)?.struck) return { id, kind: "struck", ...written, ...NOTHING };
  if (!stands(session, entry)) return undefined;
  const content = contentOf(session, entry);
  const worded = wordsOf(content);
  if (!worded) return undefined;
  const { kind, ...words } = worded;
  const item = "item" in content ? content.item : undefined;
  const first = "item" in entry ? entry.item : undefined;
  return {
    id,
    kind,
    ...written,
    ...given({ item, filedFrom: first === item ? undefined : first }),
    ...questionOf(session, item, language),
    ...NOTHING,
    ...words,
    earlier: earlierOf(session, entry),
  };
}

const NOTHING = { text: "", quotes: [], mixed: false, codes: [], cues: [], earlier: [] } as const;

type Words = Pick<Utterance, "kind"> &
  Partial<
    Pick<
      Utterance,
      "text" | "said" | "speakers" | "quotes" | "mixed" | "codes" | "cues" | "about" | "outcome" | "reason"
    >
  >;

function wordsOf(entry: Entry): Words | undefined {
  switch (entry.kind) {
    case "note": {
      const { kind, said, text, speakers, codes, cues } = entry;
      return {
        kind,
        said,
        text,
        quotes: quotesOf(entry),
        mixed: entry.quotes !== undefined,
        ...given({ speakers, codes, cues }),
      };
    }
    case "comment":
      return {
        kind: entry.kind,
        text: entry.text,
        ...given({ speakers: entry.speakers, about: entry.about, codes: entry.codes }),
      };
    case "memo":
      return { kind: entry.kind, text: entry.text, ...given({ codes: entry.codes }) };
    case "summary":
      return { kind: entry.kind, text: entry.text, outcome: entry.outcome, ...given({ speakers: entry.speakers }) };
    case "cue":
      return { kind: entry.kind, cues: [entry.cue], ...given({ speakers: entry.speakers, text: entry.text }) };
    case "own":
      return { kind: entry.kind, text: entry.text };
    case "skip":
      return { kind: entry.kind, ...given({ reason: entry.reason, text: entry.text }) };
    default:
      return undefined;
  }
}

function quotesOf({ said, text, quotes }: EntryOf<"note">): readonly string[] {
  if (!quotes) return said === "paraphrase" ? [] : [text];
  const characters = [...text];
  return quotes.map(({ from, to }) => characters.slice(from, to).join(""));
}

function questionOf(session: Session, item: string | undefined, language: Language) {
  const found = session.items.get(item ?? "");
  if (!found) return {};
  const section = session.sections.get(found.section);
  return given({
    number: labelOf(session, found.id) || undefined,
    question: read(found.text, language),
    section: section && read(section.title, language),
  });
}

function earlierOf(session: Session, entry: Entry): readonly string[] {
  const amended = session.revisions.get(entry.id)?.amended;
  if (!amended || !("text" in entry)) return [];
  return [entry.text ?? "", ...amended.slice(0, -1).map(({ text }) => text)];
}

/** The fields that have a value. */
function given<Fields extends object>(fields: Fields): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
