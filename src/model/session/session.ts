// A session: what a guide and its entries fold into. Everything that is shown or exported is a view of it.
import type {
  Amended,
  Entry,
  EntryId,
  EntryOf,
  ParticipantNumber,
  Role,
  SkipReason,
  Speakers,
  WriterId,
} from "../entry.ts";
import { NOTES } from "../entry-kinds.ts";
import type { Answered, Guide, Item, Probe, Section } from "../guide.ts";
import type { Runs } from "../named/runs.ts";
import { putInQuote } from "../quotes.ts";
import { isPutTo } from "./audiences.ts";

/** What later entries did to an entry. */
export type Revision = {
  readonly undone?: true;
  readonly struck?: true;
  /** The item it was filed under later. */
  readonly item?: string;
  /** New wordings, oldest first. */
  readonly amended?: readonly Amended[];
  /** Words from the recording, the one made first before the others. */
  readonly fetched?: readonly Fetched[];
};

/** Words that were fetched from the recording. `after`: how many new wordings the line had then; a later one holds instead. */
export type Fetched = Omit<EntryOf<"fetch">, "kind" | "target" | "at" | "t" | "typed"> & { readonly after: number };

/** What has happened to an item. All counts leave out what was undone or struck. */
export type Progress = {
  /** Times on the session clock when it was reached (asked, read). */
  readonly reached: readonly number[];
  readonly done: boolean;
  readonly coveredAt?: number;
  readonly skippedAt?: number;
  readonly skipReason?: SkipReason;
  readonly probes: readonly string[];
  readonly themes: readonly string[];
  readonly notes: number;
};

/** A span on the session clock in milliseconds; open while it lasts. */
export type Stretch = { readonly from: number; readonly to?: number };

/** How a participant has been heard, as far as turns and notes tell. Times in milliseconds. */
export type Voice = {
  /** Entries that name the participant. */
  readonly entries: number;
  readonly turns: number;
  /** In turns that have ended. */
  readonly talk: number;
  /** When last known to speak, on the session clock; a cue is no speech. */
  readonly spoke?: number;
};

/** Whoever may hold the floor. */
export type Talker = ParticipantNumber | Extract<Speakers["who"], string>;

/**
 * A turn at talk. `lost`: the program died while it was open, and it was closed at the last instant that its writer is
 * known to have been there.
 */
export type Turn = {
  readonly id: EntryId;
  readonly speakers: Speakers;
  /** Those for whom it is a turn more: not who spoke already, and nobody while the session was paused or over. */
  readonly begins: readonly Talker[];
  readonly item?: string;
  readonly from: number;
  /** Missing while it lasts. */
  readonly to?: number;
  readonly lost?: true;
};

export type RecorderMark = {
  readonly t: number;
  readonly action: EntryOf<"recorder">["action"];
  readonly label?: string;
};

/** Known instants in the file of that label, or number. */
export type Alignment = Pick<EntryOf<"align">, "file" | "points">;

/**
 * An item reached: when, by which entry; and whether it was only passed on the way to another, too quickly to be asked.
 * `asked`: it was, whatever is left of what was said under it.
 */
export type Step = {
  readonly item: string;
  readonly t: number;
  readonly id: EntryId;
  readonly passed?: true;
  readonly asked?: true;
};

/** Why an item does not apply. */
export type WhyNot =
  /** What was answered to another item is not what it hangs on. */
  | { readonly because: "answer"; readonly condition: Answered }
  /** Another is put in its place. */
  | { readonly because: "instead"; readonly by: string }
  /** It is for none of those who are there. */
  | { readonly because: "audience"; readonly audience: readonly string[] }
  /** It is asked about each of the things that people name, and nobody named any. */
  | { readonly because: "none-named" };

export type Session = {
  readonly guide: Guide;
  /** The first line of a session; missing where the file was lost. */
  readonly facts: EntryOf<"start"> | undefined;
  /** All entries, in the order they were written. */
  readonly entries: readonly Entry[];
  readonly revisions: ReadonlyMap<EntryId, Revision>;
  readonly writers: ReadonlyMap<WriterId, { readonly role: Role; readonly by?: string }>;
  /** The items of the guide and the own questions, by id. */
  readonly items: ReadonlyMap<string, Item>;
  /** The ids of all items that apply, in the guide's order, own questions where they were asked. */
  readonly order: readonly string[];
  readonly sections: ReadonlyMap<string, Section>;
  readonly progress: ReadonlyMap<string, Progress>;
  /** What was answered to items with fixed answers, by the item's id and the participant: what stands, as it is worded now. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<ParticipantNumber, EntryOf<"answer">>>;
  /** The last show of hands to such an item that stands. */
  readonly tallies: ReadonlyMap<string, EntryOf<"tally">>;
  /** The things that sections are asked about, by the section's id. */
  readonly runs: ReadonlyMap<string, Runs>;
  /** The activity that is under way, since when, and how many minutes there are for it. */
  readonly activity:
    | { readonly id: EntryId; readonly item: string; readonly from: number; readonly minutes?: number }
    | undefined;
  /** Themes ticked on the guide's own checklist. */
  readonly themes: readonly string[];
  /** The item on the table. */
  readonly current: string | undefined;
  /** The order in which things were really asked. */
  readonly route: readonly Step[];
  /** Who was in the room, when. */
  readonly presence: ReadonlyMap<ParticipantNumber, readonly Stretch[]>;
  /** The participants in the order round the table; empty where nobody has said who sits where. */
  readonly seating: readonly ParticipantNumber[];
  readonly voices: ReadonlyMap<ParticipantNumber, Voice>;
  /** In the order in which they began; only the last may be open. */
  readonly turns: readonly Turn[];
  /** Turns and notes with a speaker since the talk began, but for the moderator's. */
  readonly utterances: number;
  /** How many of them there had been when a participant last spoke, or came; none where nothing is known. */
  readonly utterancesUntil: ReadonlyMap<ParticipantNumber, number>;
  /** Whose hints are not wanted: of some participants, or of all. */
  readonly hushed: { readonly all: boolean; readonly participants: ReadonlySet<ParticipantNumber> };
  /** The writers who have the session open, as far as their entries tell. */
  readonly inside: ReadonlySet<WriterId>;
  /** When each writer last wrote, on the session clock. */
  readonly seen: ReadonlyMap<WriterId, number>;
  readonly recording: "recorder" | "notes-only" | undefined;
  readonly recorder: readonly RecorderMark[];
  /** What is known of the recorders' files, oldest first; the last about a file counts. */
  readonly alignments: readonly Alignment[];
  /** Times that do not count as the session's: pauses, and the time it lay closed. */
  readonly idle: readonly Stretch[];
  /** When the first item of the guide itself was reached. */
  readonly talkStart: number | undefined;
  readonly state: "open" | "paused" | "left" | "ended";
  /**
   * What did not apply, by item, where the answers that tell so are not among the entries: an export leaves them behind.
   * Undefined: it is told by the answers.
   */
  readonly verdicts?: ReadonlyMap<string, WhyNot>;
};

export const UNTOUCHED: Progress = { reached: [], done: false, probes: [], themes: [], notes: 0 };

/** The text of an entry as it stands now: the last wording that was not taken back, with what was fetched since. */
export function contentOf(session: Session, entry: Entry): Entry {
  const revision = session.revisions.get(entry.id);
  const worded = wordedAnew(entry, revision);
  const fetched = revision?.fetched ?? [];
  if (worded.kind !== "note" || fetched.length === 0) return worded;
  const wordings = revision?.amended?.length ?? 0;
  return fetched
    .filter(({ after }) => after === wordings)
    .reduce((note, { quote, text }) => putInQuote(note, quote, text), worded);
}

function wordedAnew(entry: Entry, revision: Revision | undefined): Entry {
  const amended = revision?.amended?.at(-1);
  const item = revision?.item;
  if (!amended && item === undefined) return entry;
  const worded = amended ? reword(entry, amended) : entry;
  return (item === undefined ? worded : { ...worded, item }) as Entry;
}

/** The entry as if it had been written in these words from the start. */
export function reword(entry: Entry, amended: Amended): Entry {
  const { id, at, t } = entry;
  const typed = entry.typed === undefined ? {} : { typed: entry.typed };
  const own =
    entry.kind === "own"
      ? { item: entry.item, ...(entry.after === undefined ? {} : { after: entry.after }) }
      : placeOf(entry);
  return { id, at, t, ...typed, ...own, ...amended } as Entry;
}

/** The texts that an entry had before, oldest first; none of them says what it says now. */
export function earlierTexts(entry: Entry, amendments: readonly Amended[]): readonly string[] {
  const [now, ...before] = [entry, ...amendments].map(textOf).reverse();
  return before.reverse().filter((text) => text !== "" && text !== now);
}

function textOf(worded: Entry | Amended): string {
  return ("text" in worded && worded.text) || "";
}

type Place = { readonly item?: string; readonly turn?: EntryId; readonly participant?: ParticipantNumber };

/** What a line belongs to, which no new wording changes: its item, the turn whose first words it holds, whose answer it is. */
function placeOf(entry: Entry): Place {
  const item = "item" in entry && entry.item !== undefined ? { item: entry.item } : {};
  if (entry.kind === "answer") return { ...item, participant: entry.participant };
  return entry.kind === "note" && entry.turn !== undefined ? { ...item, turn: entry.turn } : item;
}

/** Whether an entry still counts: neither taken back nor struck. */
export function stands(session: Session, entry: Entry): boolean {
  const revision = session.revisions.get(entry.id);
  return !revision?.undone && !revision?.struck && entry.kind !== "struck";
}

/** How many of the entries are notes, and stand. */
export function notesAmong(session: Session, entries: readonly Entry[]): number {
  return entries.filter((entry) => NOTES.has(entry.kind) && stands(session, entry)).length;
}

export function progressOf(session: Session, item: string): Progress {
  return session.progress.get(item) ?? UNTOUCHED;
}

/** Whether what is noted under the item may leave: its section says so. Without an item it may. */
export function mayLeave(session: Session, item: string | undefined): boolean {
  const section = item === undefined ? undefined : session.items.get(item)?.section;
  return section === undefined || session.sections.get(section)?.export !== false;
}

/** What can be asked under an item, in order: its own probes, then the guide's standing ones, each before those under it. */
export function probesOf(session: Session, item: string | undefined): readonly Probe[] {
  const found = session.items.get(item ?? "");
  if (found?.kind !== "ask") return [];
  return offeredUnder(session, found).flatMap(({ probe, further }) => [probe, ...further.map((one) => one.probe)]);
}

/** A probe as it is picked: `2`, or `2a` for the first under the second. */
export type OfferedProbe = { readonly label: string; readonly probe: Probe };

/** The probes under an item, each with those under it. */
export function probesOffered(
  session: Session,
  item: string | undefined,
): readonly (OfferedProbe & { readonly further: readonly OfferedProbe[] })[] {
  const found = session.items.get(item ?? "");
  return found?.kind === "ask" ? offeredUnder(session, found) : [];
}

function offeredUnder(session: Session, item: Item) {
  const here = (probes: readonly Probe[]): readonly Probe[] => probes.filter((probe) => isPutTo(session.facts, probe));
  return here([...item.probes, ...session.guide.standingProbes]).map((probe, index) => ({
    label: String(index + 1),
    probe,
    further: here(probe.probes ?? []).map((one, under) => ({
      label: `${index + 1}${String.fromCodePoint(97 + under)}`,
      probe: one,
    })),
  }));
}

/** Whoever is speaking: the turn that has not ended. */
export function openTurn({ turns }: Pick<Session, "turns">): Turn | undefined {
  const last = turns.at(-1);
  return last?.to === undefined ? last : undefined;
}

/** What was parked, oldest first, as it is worded now; `takenUp` where it was come back to. */
export function parkedIn(session: Session): readonly { readonly entry: EntryOf<"park">; readonly takenUp: boolean }[] {
  // Asked at every line that is kept: most sessions have few of these among ten thousand entries.
  const parked = session.entries.filter((entry) => entry.kind === "park" && stands(session, entry));
  if (parked.length === 0) return [];
  const takenUp = new Set(
    session.entries.flatMap((entry) => (entry.kind === "taken-up" && stands(session, entry) ? [entry.target] : [])),
  );
  return parked.flatMap((entry) => {
    const now = contentOf(session, entry);
    return now.kind === "park" ? [{ entry: now, takenUp: takenUp.has(entry.id) }] : [];
  });
}

/** How many have been in the room; whoever was counted and never came has not. */
export function peopleIn({ presence }: Session): number {
  return [...presence.values()].filter((stretches) => stretches.length > 0).length;
}

/** Everyone who speaks: each participant, or the one word for whoever it is. */
export function talkersIn({ who }: Speakers): readonly Talker[] {
  return typeof who === "string" ? [who] : who;
}

/** Participants named by number; none for the group, unknown or the moderator. */
export function participantsIn(speakers: Speakers | undefined): readonly ParticipantNumber[] {
  return speakers && typeof speakers.who !== "string" ? speakers.who : [];
}

/** Whether a recorder is marked as running. */
export function isRecording({ recorder }: Session): boolean {
  const last = recorder.findLast(({ action }) => action !== "test");
  return last !== undefined && last.action !== "stop";
}

/** Who had the floor at an instant. */
export function floorAt({ turns }: Pick<Session, "turns">, t: number): Speakers | undefined {
  return turns.findLast(({ from, to }) => from <= t && (to === undefined || t < to))?.speakers;
}
