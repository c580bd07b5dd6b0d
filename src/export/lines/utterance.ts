// The lines of a session that a person wrote, each with all that belongs to it, so that nobody else need fold.
import type {
  DebriefKind,
  Entry,
  EntryId,
  ObservationKind,
  Role,
  Said,
  SkipReason,
  Speakers,
  VerdictKind,
} from "../../model/entry.ts";
import { partsOf } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import { fetchedIn } from "../../model/session/fetched.ts";
import { firstWordsIn } from "../../model/session/first-words.ts";
import { labelOf } from "../../model/session/labels.ts";
import { contentOf, earlierTexts, type Session, stands } from "../../model/session/session.ts";
import { makeTurnFinder } from "../../model/session/turn-of-line.ts";
import { given, type UtteranceKind, wordsOf } from "./entry-words.ts";
import { read } from "./shared-words.ts";

export type Utterance = {
  readonly id: EntryId;
  readonly at: string;
  /** Milliseconds on the session clock. */
  readonly t: number;
  /** When the turn began that it was said in, if that was logged: from there on it is to be heard. */
  readonly heardFrom?: number;
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
  /** Its words are from the recording, the last of them taken down by whom and when. */
  readonly fetched?: { readonly by: string; readonly made: string };
  /** They are the first words of this turn. */
  readonly turn?: EntryId;
  readonly speakers?: Speakers;
  /** Whom a cue was to. */
  readonly to?: Speakers;
  readonly text: string;
  /** The words that stand between quotation marks, or the whole text of a quote. */
  readonly quotes: readonly string[];
  /** Someone's words and the writer's own in one line. */
  readonly mixed: boolean;
  readonly codes: readonly string[];
  readonly cues: readonly string[];
  readonly about?: ObservationKind | DebriefKind;
  readonly outcome?: "confirmed" | "corrected";
  readonly verdict?: VerdictKind;
  readonly reason?: SkipReason;
  /** What was parked: when it was first come back to, on the session clock. */
  readonly takenUp?: number;
  readonly writer?: string;
  readonly role?: Role;
  /** It was put right after it was written: its words, or who spoke. */
  readonly amended?: true;
  /** What it said before, oldest first; empty where that did not leave. */
  readonly earlier: readonly string[];
};

/** By their time on the session clock; those of one time in the order in which they were written. */
export function utterancesOf(session: Session, language: Language): readonly Utterance[] {
  const takenUp = takenUpIn(session);
  const turns = new Map([...firstWordsIn(session)].map(([turn, { id }]) => [id, turn]));
  const turnOf = makeTurnFinder(session);
  // A talk of thousands of lines has a few questions: each is put into words once.
  const questions = new Map<string | undefined, ReturnType<typeof questionOf>>();
  const questionFor = (item: string | undefined): ReturnType<typeof questionOf> => {
    const known = questions.get(item) ?? questionOf(session, item, language);
    questions.set(item, known);
    return known;
  };
  return session.entries
    .flatMap((entry) => utteranceOf(session, entry, questionFor, takenUp, turns) ?? [])
    .map((utterance) => {
      const heardFrom = turnOf(utterance)?.from;
      return heardFrom === undefined ? utterance : { ...utterance, heardFrom };
    })
    .sort((one, other) => one.t - other.t);
}

/** When each thing that was parked was first come back to. */
function takenUpIn(session: Session): ReadonlyMap<EntryId, number> {
  const times = new Map<EntryId, number>();
  for (const entry of session.entries)
    if (entry.kind === "taken-up" && stands(session, entry) && !times.has(entry.target))
      times.set(entry.target, entry.t);
  return times;
}

function utteranceOf(
  session: Session,
  entry: Entry,
  questionFor: (item: string | undefined) => ReturnType<typeof questionOf>,
  takenUp: ReadonlyMap<EntryId, number>,
  turns: ReadonlyMap<EntryId, EntryId>,
): Utterance | undefined {
  const { id, at, t, typed } = entry;
  const written = { at, t, ...given({ typed }), ...writerOf(session, id) };
  if (session.revisions.get(id)?.struck) return { id, kind: "struck", ...written, ...WORDLESS };
  // A whisper is none, whatever a line that was written by hand says that it became.
  if (!stands(session, entry) || entry.kind === "whisper") return undefined;
  const content = contentOf(session, entry);
  const worded = wordsOf(content);
  if (!worded) return undefined;
  const { kind, ...words } = worded;
  const amendments = session.revisions.get(id)?.amended ?? [];
  const item = "item" in content ? content.item : undefined;
  const first = "item" in entry ? entry.item : undefined;
  return {
    id,
    kind,
    ...written,
    ...given({ item, filedFrom: first === item ? undefined : first }),
    ...questionFor(item),
    ...WORDLESS,
    ...words,
    ...given({ takenUp: takenUp.get(id), turn: turns.get(id), fetched: fetchedOf(session, entry) }),
    ...given({ amended: amendments.length > 0 ? (true as const) : undefined }),
    earlier: earlierTexts(entry, amendments),
  };
}

/** What a line without words has of them. */
export const WORDLESS = { text: "", quotes: [], mixed: false, codes: [], cues: [], earlier: [] } as const;

/** Who held the pen. */
export function writerOf(session: Session, id: EntryId): { readonly writer?: string; readonly role?: Role } {
  const writer = partsOf(id)?.writer;
  return given({ writer, role: session.writers.get(writer ?? "")?.role });
}

/** What is known of the question that something belongs to. */
export function questionOf(session: Session, item: string | undefined, language: Language) {
  const found = session.items.get(item ?? "");
  if (!found) return {};
  const section = session.sections.get(found.section);
  return given({
    number: labelOf(session, found.id) || undefined,
    question: read(found.text, language),
    section: section && read(section.title, language),
  });
}

function fetchedOf(session: Session, entry: Entry): Utterance["fetched"] {
  const last = fetchedIn(session, entry)
    .toSorted((one, other) => Date.parse(one.made) - Date.parse(other.made))
    .at(-1);
  return last && { by: last.by, made: last.made };
}
