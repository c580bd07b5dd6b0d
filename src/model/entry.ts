// Entries: the lines of a journal. A session is what a guide and its entries fold into; nothing else is kept.
//
//   mod.jsonl   {"id":"mod:12", "at":"2026-11-22T10:15:03.120+01:00", "t":754120, "kind":"note",
//                "item":"everyday", "speakers":{"who":[3]}, "said":"verbatim", "text":"Det traff meg", "codes":["håp"]}
//                  |               |                                |              |
//   sec.jsonl      |               |                                |              └ what kind it is: entry-kinds.ts
//     ⋮            |               └ when, on the wall              └ when, in milliseconds on the session clock
//                  └ whose line it is, and its number: for ever
//
//   guide + every line of every writer, in the order in which they were written ── session/fold.ts ──▶ a Session
//
// A line is never changed. A later line takes it back (`undo`), words it anew (`amend`), files it elsewhere (`refile`),
// fills in a quote from the recording (`fetch`); only a `strike` reaches the disk, and leaves `struck` where the words stood.
import type { Language } from "./language.ts";

/** `writer:n`, for ever: it follows a quote into every export. */
export type EntryId = string;

/** Who holds the pen. The file `<id>.jsonl` is theirs alone. */
export type Role = "moderator" | "secretary" | "observer";
/** Those who lead and write a session; observers come and go beside them. */
export type LeadingRole = Exclude<Role, "observer">;
export type WriterId = string;

/** Participants are numbers, never names. */
export type ParticipantNumber = number;

/** Who spoke: some participants (in that order, or at once), the group, someone unknown, or the moderator. */
export type Speakers = {
  readonly who: readonly ParticipantNumber[] | "group" | "unknown" | "moderator";
  readonly together?: true;
};

/** Word for word; the writer's own words; or the opening words of a quote to be fetched from the recording. */
export type Said = "verbatim" | "paraphrase" | "stub";

/** A part of a text in Unicode code points: from 0, end exclusive. */
export type Span = { readonly from: number; readonly to: number };

/** What the observer's comment is about. */
export type ObservationKind = "mood" | "dynamics" | "nonverbal" | "setting" | "method";
export const OBSERVATION_KINDS: readonly ObservationKind[] = ["mood", "dynamics", "nonverbal", "setting", "method"];

/** What moderator and secretary write down together as soon as the people have gone. */
export type DebriefKind = "impressions" | "surprises" | "guide" | "quotes";
export const DEBRIEF_KINDS: readonly DebriefKind[] = ["impressions", "surprises", "guide", "quotes"];

/** What an advisory hint is about: a participant who has been silent long, or one who fills the room. */
export type HintKind = "silent" | "fills";

/** One instant by both clocks, in milliseconds: on the session's, and from the beginning of a recorder's file. */
export type KnownInstant = { readonly session: number; readonly file: number };

type Stamp = {
  readonly id: EntryId;
  /** Wall clock with offset: `2026-11-22T10:15:03.120+01:00`. When the first character was typed. */
  readonly at: string;
  /** Milliseconds on the session clock: what the entry is about. */
  readonly t: number;
  /** Only where the writer gave the time (`[12:30] …`): when, on the session clock, it was written. */
  readonly typed?: number;
};

/** The parts of a line that a person wrote; an amendment carries them anew. */
export type NoteContent = {
  readonly speakers?: Speakers;
  readonly said: Said;
  readonly text: string;
  readonly quotes?: readonly Span[];
  readonly codes?: readonly string[];
  /** Cues inside the utterance, by id, in order. */
  readonly cues?: readonly string[];
};
export type CommentContent = {
  readonly about?: ObservationKind;
  readonly speakers?: Speakers;
  readonly text: string;
  readonly codes?: readonly string[];
};
export type MemoContent = { readonly text: string; readonly codes?: readonly string[] };
/** `speakers`: who did it. `to`: whom it was to; never the same. Laughter and assent of before there was a `to` have the speaker in `speakers`. */
export type CueContent = {
  readonly cue: string;
  readonly speakers?: Speakers;
  readonly to?: Speakers;
  readonly text?: string;
};
/** The oral summary: what the group confirmed or corrected. */
export type SummaryContent = {
  readonly outcome: "confirmed" | "corrected";
  readonly speakers?: Speakers;
  readonly text: string;
};

/**
 * What a participant answered, as it was ticked: the codes of the options, a number, words. Never a reversed code.
 */
export type AnswerContent = {
  readonly ticked: readonly number[];
  readonly number?: number;
  readonly text?: string;
};

/** A show of hands: how many for each code. */
export type Hands = { readonly code: number; readonly hands: number };
export type TallyContent = { readonly counts: readonly Hands[]; readonly present: number };
/** What a group says of a trace of its earlier session. */
export type VerdictKind = "confirmed" | "modified" | "not-recognised" | "disagreement" | "consensus" | "deepened";
/** In the order in which keys have them. */
export const VERDICTS: readonly VerdictKind[] = [
  "confirmed",
  "modified",
  "not-recognised",
  "disagreement",
  "consensus",
  "deepened",
];
/** `speakers`: who stands there; nobody else is meant. `text`: the words that they say instead. */
export type VerdictContent = {
  readonly verdict: VerdictKind;
  readonly speakers?: Speakers;
  readonly text?: string;
};

/**
 * What a trace points at: a line, whole, or a span of its words. `as`: the line that had last put it right when the trace
 * was picked; a span holds only in those words.
 */
export type TraceSource = { readonly entry: EntryId; readonly span?: Span; readonly as?: EntryId };

/** Something to come back to before the end. */
export type ParkContent = { readonly text: string; readonly codes?: readonly string[] };
export type DebriefContent = {
  readonly about?: DebriefKind;
  readonly text: string;
  readonly codes?: readonly string[];
};

/** One of the things that people named, and its number: it keeps that, whatever becomes of the list. */
export type NamedThing = { readonly n: number; readonly name: string };

/** Every entry by kind. `item` is the id of the guide's item, or of an own question, that it belongs to. */
export type KnownEntry = Stamp &
  (
    | {
        readonly kind: "start";
        readonly format: 1 | 2;
        readonly session: string;
        readonly guide: { readonly id: string; readonly version: string; readonly sha256: string };
        readonly participants: number;
        readonly language: Language;
        readonly rehearsal?: true;
        /** One of the guide's audiences, or several that sit together. Left out: all of them. */
        readonly audience?: string | readonly string[];
        readonly study?: string;
        /** The group of the study: participant 2 of a group is the same person in all its sessions. */
        readonly group?: string;
      }
    | {
        readonly kind: "join";
        readonly writer: WriterId;
        readonly role: Role;
        readonly by?: string;
        /** How far the writer's wall clock was ahead of the host's, in milliseconds, where two machines are linked. */
        readonly ahead?: number;
        readonly program: string;
      }
    | { readonly kind: "resume"; readonly program: string }
    | { readonly kind: "leave" }
    | { readonly kind: "pause" }
    | { readonly kind: "continue" }
    | { readonly kind: "end" }
    /** The computer slept, or its clock was changed: by how many milliseconds. */
    | { readonly kind: "clock"; readonly what: "slept" | "changed"; readonly by: number }
    /** Notes only: recording was refused. */
    | { readonly kind: "recording"; readonly mode: "notes-only" | "recorder" }
    | { readonly kind: "recorder"; readonly action: "start" | "stop" | "file" | "test"; readonly label?: string }
    /**
     * Where known instants are in a recorder's file, which is named by its label, or by its number where that doesn't
     * tell it from others: one says when it began, two also how fast it ran. The last entry about a file counts. It is
     * made when the talk is over and lengthens nothing: `at` and `t` are those of the line before it, and `made` is what
     * the wall clock showed.
     */
    | {
        readonly kind: "align";
        readonly file: string | number;
        readonly points: readonly KnownInstant[];
        readonly made?: string;
      }
    | { readonly kind: "arrive"; readonly participant: ParticipantNumber }
    /** `never`: was counted from the start, and never came. */
    | { readonly kind: "depart"; readonly participant: ParticipantNumber; readonly never?: true }
    /** Who sits where: the participants in the order round the table. The last one counts. */
    | { readonly kind: "seating"; readonly order: readonly ParticipantNumber[] }
    /**
     * The moderator turned to an item: a question is asked, a text is being read. `asked`: what shows that it was asked was
     * held back from an export.
     */
    | { readonly kind: "reach"; readonly item: string; readonly asked?: true }
    /** A text was said, an instruction done, a check passed. */
    | { readonly kind: "done"; readonly item: string }
    | { readonly kind: "probe"; readonly item: string; readonly probe: string }
    | { readonly kind: "tick"; readonly item?: string; readonly theme: string }
    | { readonly kind: "skip"; readonly item: string; readonly reason?: SkipReason; readonly text?: string }
    /** Covered by free talk, without being asked. */
    | { readonly kind: "covered"; readonly item: string }
    /** An activity of the guide begins, with so many minutes for it, or ends. */
    | { readonly kind: "activity"; readonly item: string; readonly action: "begin" | "end"; readonly minutes?: number }
    /** The things that a section of the guide is asked about, each by its number. All of them: the last list counts. */
    | { readonly kind: "named"; readonly item: string; readonly members: readonly NamedThing[] }
    /** A question that is not in the guide; `item` is its own id, `after` the item it was asked at. */
    | { readonly kind: "own"; readonly item: string; readonly after?: string; readonly text: string }
    /** `turn`: these are the first words of that turn, for whoever transcribes. They stand also where it no longer does. */
    | ({ readonly kind: "note"; readonly item?: string; readonly turn?: EntryId } & NoteContent)
    | ({ readonly kind: "comment"; readonly item?: string } & CommentContent)
    | ({ readonly kind: "memo"; readonly item?: string } & MemoContent)
    | ({ readonly kind: "cue"; readonly item?: string } & CueContent)
    | ({ readonly kind: "summary"; readonly item?: string } & SummaryContent)
    /** What a participant answered to an item with fixed answers. Of several the last counts. */
    | ({ readonly kind: "answer"; readonly item: string; readonly participant: ParticipantNumber } & AnswerContent)
    /** A show of hands to such an item, and how many were in the room. Of several the last counts. */
    | ({ readonly kind: "tally"; readonly item: string } & TallyContent)
    /** Someone begins to speak; whoever spoke before has ended. */
    | { readonly kind: "turn"; readonly item?: string; readonly speakers: Speakers }
    /** Nobody speaks any more. */
    | { readonly kind: "turn-end" }
    | ({ readonly kind: "park"; readonly item?: string } & ParkContent)
    /** What was parked has been come back to. */
    | { readonly kind: "taken-up"; readonly target: EntryId }
    /** For the moderator's eyes only: it never leaves. `hint`: the hint of the program's that was passed on. */
    | {
        readonly kind: "whisper";
        readonly text: string;
        readonly hint?: { readonly about: HintKind; readonly participant: ParticipantNumber };
      }
    | ({ readonly kind: "debrief" } & DebriefContent)
    /**
     * Picked after the talk to be taken back to the group: a word, a sentence, or what joins several lines. It holds none
     * of their words. `text`: why it was picked; `by`: the initials of whoever did. Like `align` it lengthens nothing:
     * `at` and `t` are those of the line before it, and `made` is what the wall clock showed.
     */
    | {
        readonly kind: "trace";
        readonly sources: readonly TraceSource[];
        readonly text?: string;
        readonly by?: string;
        readonly made: string;
      }
    /** What was said of the trace that the item of the guide is about. */
    | ({ readonly kind: "verdict"; readonly item: string } & VerdictContent)
    /** Hints are no longer wanted, or wanted again: about one participant, or at all. */
    | { readonly kind: "hints"; readonly silenced: boolean; readonly participant?: ParticipantNumber }
    | { readonly kind: "undo"; readonly target: EntryId }
    | { readonly kind: "amend"; readonly target: EntryId; readonly content: Amended }
    | { readonly kind: "refile"; readonly target: EntryId; readonly item: string }
    /**
     * The words of a quote as they are in the recording, taken down after the talk: of the target's quotes the one with
     * that number, from 0. `by`: the initials of whoever listened. Of several the one made last holds. Like `align` it
     * lengthens nothing: `at` and `t` are those of the line before it, and `made` is what the wall clock showed.
     */
    | {
        readonly kind: "fetch";
        readonly target: EntryId;
        readonly quote: number;
        readonly text: string;
        readonly by: string;
        readonly made: string;
      }
    /** The target's text is gone for good; this line says only that, and when. */
    | { readonly kind: "strike"; readonly target: EntryId }
    /** What stands where struck talk stood: neither text nor speaker. */
    | { readonly kind: "struck" }
    /** The beginning of a line that was cut off by a crash, kept as it was found. It was never shown as saved. */
    | { readonly kind: "fragment"; readonly raw: string }
  );

export type SkipReason = "participant" | "time" | "not-relevant";
export const SKIP_REASONS: readonly SkipReason[] = ["participant", "time", "not-relevant"];

/** The new wording of an entry, by the kind of the entry it amends. */
export type Amended =
  | ({ readonly kind: "note" } & NoteContent)
  | ({ readonly kind: "comment" } & CommentContent)
  | ({ readonly kind: "memo" } & MemoContent)
  | ({ readonly kind: "summary" } & SummaryContent)
  | ({ readonly kind: "park" } & ParkContent)
  | ({ readonly kind: "debrief" } & DebriefContent)
  | { readonly kind: "own"; readonly text: string }
  /** Another answer of the same participant to the same item; other hands. */
  | ({ readonly kind: "answer" } & AnswerContent)
  | ({ readonly kind: "tally" } & TallyContent)
  | ({ readonly kind: "verdict" } & VerdictContent)
  /** It was somebody else who spoke; it was another cue, or another's. */
  | { readonly kind: "turn"; readonly speakers: Speakers }
  | ({ readonly kind: "cue" } & CueContent);

/** An entry that a later version wrote: kept and passed on, not understood. */
export type UnknownEntry = Stamp & { readonly kind: "unknown"; readonly raw: Readonly<Record<string, unknown>> };

export type Entry = KnownEntry | UnknownEntry;
export type EntryKind = KnownEntry["kind"];
export type EntryOf<Kind extends Entry["kind"]> = Extract<Entry, { readonly kind: Kind }>;

/** An entry before the store gives it an id. */
export type Draft = KnownEntry extends infer Known ? (Known extends KnownEntry ? Omit<Known, "id"> : never) : never;

/** `writer` and `n` of an id; undefined if it is no entry's id. */
export function partsOf(id: EntryId): { readonly writer: WriterId; readonly n: number } | undefined {
  const match = /^([a-z][a-z0-9]*):(\d+)(?:~\d+)?$/.exec(id);
  return match?.[1] && match[2] ? { writer: match[1], n: Number(match[2]) } : undefined;
}

/** When an entry was written, on the session clock: what the order of a journal rests on. */
export function writtenAt(entry: Entry): number {
  return entry.typed ?? entry.t;
}
