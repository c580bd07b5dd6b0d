// A session as stretches of a recording: every line that a person wrote, every question that was asked, every logged turn,
// each with its beginning and its end.
import type { EntryId, ParticipantNumber, Speakers } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import type { UtteranceKind } from "../lines/entry-words.ts";
import { type Utterance, utterancesOf } from "../lines/utterance.ts";
import { type Asked, askedIn } from "./asked.ts";
import type { AudioClock } from "./clock.ts";
import { speakerTitle, type Worded, wordsIn } from "./segment-words.ts";
import { type Moment, stretched } from "./stretches.ts";

/** What is on one tier is said or seen by one, and ends where the next of it begins. */
export type Tier =
  | ParticipantNumber
  | "group"
  | "unknown"
  | "moderator"
  | "note"
  | "summary"
  | "cue"
  | "comment"
  | "question"
  | "memo"
  | "park"
  | "debrief"
  | "remark";

export type Segment = Worded & {
  readonly id: EntryId;
  readonly kind: UtteranceKind | "question" | "turn";
  /** Milliseconds on the session clock. */
  readonly t: number;
  /** Milliseconds on the clock that the export goes by, whole; the end is after the start. */
  readonly start: number;
  readonly end: number;
  /** Several where several participants spoke. */
  readonly tiers: readonly Tier[];
  readonly speakers?: Speakers;
};

export type Segments = {
  /** By their beginning: turns first, then questions, then lines. */
  readonly segments: readonly Segment[];
  /** How many lines and questions are not in the recording. */
  readonly outside: number;
};

export function segmentsOf(session: Session, clock: AudioClock, language: Language, text: Texts): Segments {
  const utterances = utterancesOf(session, language);
  const moments: readonly (Moment & Omit<Segment, "start" | "end">)[] = [
    ...turnMoments(session, text),
    ...askedIn(session, language, text).map(questionMoment),
    ...utterances.map((utterance) => ({
      id: utterance.id,
      kind: utterance.kind,
      t: utterance.t,
      tiers: tiersOf(utterance),
      ...(utterance.speakers ? { speakers: utterance.speakers } : {}),
      ...wordsIn(session, utterance, language, text),
    })),
  ];
  const sorted = moments.toSorted((one, other) => one.t - other.t);
  const all = stretched(session, sorted);
  const segments = all.flatMap(({ moment, until }) => {
    const start = clock.timeOf(moment.t);
    return start === undefined ? [] : [{ ...moment, start, end: Math.max(start + 1, clock.endOf(until)) }];
  });
  const lines = (of: readonly { readonly kind: string }[]): number => of.filter(({ kind }) => kind !== "turn").length;
  return { segments, outside: lines(moments) - lines(segments) };
}

function turnMoments(session: Session, text: Texts) {
  return session.turns.map(({ id, from, speakers }) => ({
    id,
    kind: "turn" as const,
    t: from,
    tiers: talkers(speakers),
    speakers,
    speaker: speakerTitle(speakers, text),
    words: "",
  }));
}

function questionMoment({ id, t, speaker, words }: Asked) {
  return { id, kind: "question" as const, t, tiers: ["question"] as const, speaker, words };
}

function talkers({ who }: Speakers): readonly Tier[] {
  return typeof who === "string" ? [who] : [...new Set(who)];
}

function tiersOf({ kind, speakers }: Utterance): readonly Tier[] {
  switch (kind) {
    case "note":
    case "summary": {
      const all = speakers ? talkers(speakers) : [];
      return all.length > 0 ? all : [kind];
    }
    case "own":
      return ["question"];
    case "skip":
    case "struck":
      return ["remark"];
    default:
      return [kind];
  }
}
