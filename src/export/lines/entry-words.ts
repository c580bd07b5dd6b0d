// The words of an entry, and what says how to take them: who spoke, how it was said, what it is about.
import type {
  DebriefKind,
  Entry,
  EntryKind,
  ObservationKind,
  Said,
  SkipReason,
  Speakers,
  VerdictKind,
} from "../../model/entry.ts";
import { quotedIn } from "../../model/quotes.ts";

/** Whispers are not among them: what is for the moderator's eyes only is in no export. */
export type UtteranceKind = Extract<
  EntryKind,
  "note" | "comment" | "cue" | "memo" | "summary" | "verdict" | "own" | "skip" | "park" | "debrief" | "struck"
>;

export type Words = {
  readonly kind: UtteranceKind;
  readonly text?: string;
  readonly said?: Said;
  readonly speakers?: Speakers;
  readonly to?: Speakers;
  readonly quotes?: readonly string[];
  readonly mixed?: boolean;
  readonly codes?: readonly string[];
  readonly cues?: readonly string[];
  readonly about?: ObservationKind | DebriefKind;
  readonly outcome?: "confirmed" | "corrected";
  readonly verdict?: VerdictKind;
  readonly reason?: SkipReason;
};

export function wordsOf(entry: Entry): Words | undefined {
  switch (entry.kind) {
    case "note": {
      const { kind, said, text, speakers, codes, cues } = entry;
      return {
        kind,
        said,
        text,
        quotes: quotedIn(entry),
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
    case "summary":
      return { kind: entry.kind, text: entry.text, outcome: entry.outcome, ...given({ speakers: entry.speakers }) };
    case "verdict": {
      const { kind, verdict, speakers, text } = entry;
      return { kind, verdict, ...given({ speakers, text }) };
    }
    case "cue":
      return {
        kind: entry.kind,
        cues: [entry.cue],
        ...given({ speakers: entry.speakers, to: entry.to, text: entry.text }),
      };
    case "memo":
    case "park":
      return { kind: entry.kind, text: entry.text, ...given({ codes: entry.codes }) };
    case "debrief":
      return { kind: entry.kind, text: entry.text, ...given({ about: entry.about, codes: entry.codes }) };
    case "own":
      return { kind: entry.kind, text: entry.text };
    case "skip":
      return { kind: entry.kind, ...given({ reason: entry.reason, text: entry.text }) };
    default:
      return undefined;
  }
}

/** The fields that have a value. */
export function given<Fields extends object>(
  fields: Fields,
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  // Called several times for each line of a talk: lists of pairs made and filtered would take a third of the whole.
  const left: Record<string, unknown> = {};
  for (const key in fields) if (fields[key] !== undefined) left[key] = fields[key];
  return left as { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> };
}
