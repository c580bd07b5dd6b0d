// A session as stretches of a recording: every line that a person wrote, every question that was asked, every logged turn,
// each with its beginning and its end.
import type { EntryId, ParticipantNumber, Speakers } from "../../model/entry.ts";
import type { Language } from "../../model/language.ts";
import type { Session } from "../../model/session/session.ts";
import type { Texts } from "../../text/languages.ts";
import { given, type UtteranceKind } from "../lines/entry-words.ts";
import { type Utterance, utterancesOf } from "../lines/utterance.ts";
import { type Asked, askedIn } from "./asked.ts";
import { type AudioClock, isInAny } from "./clock.ts";
import { speakerTitle, type Worded, wordsIn } from "./segment-words.ts";
import { type Moment, type Stretched, stretched } from "./stretches.ts";

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
  /** When it was begun to be written, in milliseconds on the session clock. */
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
  /** How many lines and questions are not in this recording: those that another has, and those that none has. */
  readonly elsewhere: number;
  readonly nowhere: number;
};

type Worked = Moment & Omit<Segment, "start" | "end">;

/** The last that were worked out of a session: each of its recordings asks for the same. */
const known = new WeakMap<Session, { readonly language: Language; readonly all: readonly Stretched<Worked>[] }>();

/** Everything that has a time, and the stretch of the session that it is to be heard in. */
export function momentsOf(session: Session, language: Language, text: Texts): readonly Stretched<Worked>[] {
  const before = known.get(session);
  if (before?.language === language) return before.all;
  const all = workOut(session, language, text);
  known.set(session, { language, all });
  return all;
}

function workOut(session: Session, language: Language, text: Texts): readonly Stretched<Worked>[] {
  const moments: readonly Worked[] = [
    ...turnMoments(session, text),
    ...askedIn(session, language, text).map(questionMoment),
    ...utterancesOf(session, language).map((utterance) => ({
      id: utterance.id,
      kind: utterance.kind,
      t: utterance.t,
      tiers: tiersOf(utterance),
      ...given({
        speakers: utterance.speakers,
        turn: utterance.turn,
        open: utterance.said === "stub" ? (true as const) : undefined,
      }),
      ...wordsIn(session, utterance, language, text),
    })),
  ];
  return stretched(
    session,
    moments.toSorted((one, other) => one.t - other.t),
  );
}

export function segmentsOf(session: Session, clock: AudioClock, language: Language, text: Texts): Segments {
  const segments: Segment[] = [];
  const left = { elsewhere: 0, nowhere: 0 };
  for (const { moment, stretch } of momentsOf(session, language, text)) {
    const place = clock.placeOf(stretch);
    if (place) segments.push({ ...moment, ...place });
    else if (moment.kind !== "turn") left[isInAny(session, stretch) ? "elsewhere" : "nowhere"] += 1;
  }
  return { segments: segments.sort((one, other) => one.start - other.start), ...left };
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
    case "verdict":
      return speakers && talkers(speakers).length > 0 ? talkers(speakers) : ["remark"];
    case "own":
      return ["question"];
    case "skip":
    case "struck":
      return ["remark"];
    default:
      return [kind];
  }
}
