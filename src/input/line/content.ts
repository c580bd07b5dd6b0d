// What a typed line can be: content to keep, a command, a question, or a problem.

import type {
  CommentContent,
  CueContent,
  DebriefContent,
  MemoContent,
  NoteContent,
  ParkContent,
  Speakers,
} from "../../model/entry.ts";

/** What a line holds that is to be kept. */
export type Content =
  | ({ readonly kind: "note" } & NoteContent)
  | ({ readonly kind: "comment" } & CommentContent)
  | ({ readonly kind: "memo" } & MemoContent)
  | ({ readonly kind: "cue" } & CueContent)
  | ({ readonly kind: "park" } & ParkContent)
  | ({ readonly kind: "debrief" } & DebriefContent)
  | { readonly kind: "whisper"; readonly text: string }
  /** A speaker mark alone on a line: someone begins to speak, or nobody does any more. */
  | { readonly kind: "turn"; readonly speakers: Speakers }
  | { readonly kind: "turn-end" };

/**
 * A time given in the line, in milliseconds: on the session clock, so long before now, or on the wall since midnight. Where it
 * may be on the session clock or on the wall, `wall` is what it would be there.
 */
export type GivenTime =
  | { readonly at: number; readonly wall?: number }
  | { readonly ago: number }
  | { readonly wall: number };

export type Problem =
  | { readonly code: "no-speaker" | "mixed" | "no-time"; readonly mark: string }
  /** `@3>`: from whom, or to whom; `@3>3`; `@3>5` and no cue that goes between them. */
  | { readonly code: "no-relation" | "to-oneself" | "relation-of-what"; readonly mark: string }
  | { readonly code: "no-cue"; readonly word: string }
  | { readonly code: "several-cues"; readonly word: string; readonly cues: readonly string[] }
  /** A speaker, a time or a command for a note, and nothing to keep. */
  | { readonly code: "no-text" };

export type Line =
  | { readonly is: "nothing" }
  | { readonly is: "content"; readonly content: Content; readonly time?: GivenTime }
  | { readonly is: "command"; readonly word: string; readonly rest: string; readonly time?: GivenTime }
  | { readonly is: "question"; readonly question: string }
  | { readonly is: "problem"; readonly problem: Problem };
