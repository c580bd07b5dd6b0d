// What it takes to tell of a session in words. The state of a conversation holds all of it; an export gives it by hand.
import type { Instant } from "../model/clock.ts";
import type { CueDefinition } from "../model/cue.ts";
import type { Role, WriterId } from "../model/entry.ts";
import type { Language } from "../model/language.ts";
import type { HintLimits } from "../model/session/advice.ts";
import type { Session } from "../model/session/session.ts";
import type { TraceRead } from "../model/traces/read-trace.ts";
import type { Texts } from "../text/languages.ts";

export type Traces = ReadonlyMap<string, TraceRead>;

/** A session, and the words to tell it in. */
export type Telling = {
  readonly session: Session;
  readonly language: Language;
  readonly text: Texts;
  readonly cues: readonly CueDefinition[];
  /** The traces that the guide asks about, by their items, as they are to be read now; none where it asks about none. */
  readonly traces?: Traces;
  /** What stands for the guide's placeholders: shown and read aloud, never kept in a journal. */
  readonly fill: Readonly<Record<string, string>>;
};

/** The same at one moment, for the one who sits there: what is told depends on the time and on their seat. */
export type TellingNow = Telling & {
  readonly now: Instant;
  readonly writer: { readonly id: WriterId; readonly role: Role };
  /** Whether a person sits at a screen, or lines come from elsewhere. */
  readonly screen: boolean;
  readonly capture: { readonly on: boolean };
  /** How the link to another machine is, in a word. */
  readonly link?: string | undefined;
  /** Remarks already made, so that none is made twice. */
  readonly remarked: ReadonlySet<string>;
  readonly hintLimits: HintLimits;
};
