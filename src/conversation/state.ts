// What the conversation knows at one moment, what can happen to it, and what it asks of the world. Types only.

import type { Edit, Field } from "../input/field/field.ts";
import type { CaptureKeys } from "../model/capture-keys.ts";
import type { Instant } from "../model/clock.ts";
import type { Between, CueDefinition } from "../model/cue.ts";
import type { Draft, Entry, EntryId, Role, VerdictKind, WriterId } from "../model/entry.ts";
import type { Language } from "../model/language.ts";
import type { Sitting } from "../model/seats/seats.ts";
import type { Advice, Given, HintLimits } from "../model/session/advice.ts";
import type { Session } from "../model/session/session.ts";
import type { Unsent } from "../model/unsent.ts";
import type { ChatLine, Says } from "../telling/chat-line.ts";
import type { Traces } from "../telling/telling.ts";
import type { Texts } from "../text/languages.ts";

/** What a key is for. A key without a help sentence does not exist. */
export type ActionId = keyof Texts["keys"];

/** What can be in view: the conversation itself, and what stands over it. A view without a title in the texts does not exist. */
export type ViewId = "talk" | keyof Texts["session"]["views"];

export type View = {
  readonly is: ViewId;
  /** The row that is chosen, or the first that is shown, counted from 0; missing for the first. */
  readonly row?: number;
  /** What is searched for, in a view where one types to search. */
  readonly query?: Field;
  /** Where keys put things right: the line that is chosen, and the cue that a letter is about instead where none was chosen. */
  readonly entry?: EntryId;
  readonly cue?: EntryId;
  /** There: a number that is not whole yet, and since when; that what comes is to be put in, or is whom it was to. */
  readonly begun?: {
    readonly digits?: string;
    readonly since?: number;
    readonly insert?: true;
    readonly to?: true;
  };
};

/** A number that is not whole yet: in a group of twelve a 1 may become 12. */
export type Begun = { readonly digits: string; readonly since: Instant };

/** The secretary's capture mode. In the moderator's seat it is off, always. */
export type Capture = {
  /** False: write mode, the note field. */
  readonly on: boolean;
  /** What a key put into the note field when it opened it: for this one line, and Enter leads back. */
  readonly lead?: string | undefined;
  /** That line is the first words of the turn that ran when the key was pressed. */
  readonly firstWords?: true;
  readonly begun?: Begun | undefined;
  /** What the next number is for: it speaks together with whoever speaks, the next cue is its or is to it, it goes out or comes in, or stands there. */
  readonly next?: "join" | "point" | "to" | "move" | "stand" | undefined;
  /** There: what was said of the trace on the table by whoever is named next. */
  readonly stand?: VerdictKind | undefined;
  /** Whose the next cue is, and whom it is to; `cue`, once it was logged, and when: repeats that follow at once are theirs too. */
  readonly pointed?: (Between & { readonly cue?: string; readonly at: number }) | undefined;
  /** What the last key did, or why it did nothing. */
  readonly told?: string | undefined;
  /** The last key was none: taking back takes back nothing that was kept before it. */
  readonly refused?: true;
};

/** Advice of the program's that stands until it is acted on, is no longer true, or another may be given. */
export type Hint = Advice & { readonly since: number };

/** The list of what may be meant by what is being typed. */
export type Menu = {
  /** The row that Tab takes, counted from 0. */
  readonly row: number;
  /** It was chosen with the arrows: Enter takes it too. */
  readonly chosen?: true;
  /** Esc closed the list of the word that begins here. */
  readonly closed?: number;
};

/** The seats of a session that is shared between machines. The host gives them, and takes them back. */
export type Table = { readonly sittings: readonly Sitting[]; readonly isHost: boolean };

/** `since`: when it was begun, of a line that was refused: mended, it is about that moment still. */
export type EarlierLine = { readonly text: string; readonly since?: Instant };

export type State = {
  readonly session: Session;
  readonly writer: { readonly id: WriterId; readonly role: Role };
  readonly language: Language;
  readonly text: Texts;
  readonly cues: readonly CueDefinition[];
  readonly capture: Capture;
  /** What each key of capture mode does. */
  readonly keys: CaptureKeys;
  /** The keys as the machine's settings have them, by the id of a cue or a command. */
  readonly chosenKeys: Readonly<Record<string, string>>;
  /** Whether the keys of capture mode are shown. */
  readonly palette: boolean;
  readonly hint: Hint | undefined;
  readonly hintLimits: HintLimits;
  /** When which hint was given last, so that none comes too often. */
  readonly hintsGiven: Given;
  /** Placeholders' values: shown and read aloud, never kept in a journal. */
  readonly fill: Readonly<Record<string, string>>;
  /** The traces that the guide asks about, as they are to be read now. */
  readonly traces: Traces;
  readonly view: View;
  readonly field: Field;
  /** What was being typed when a command was put into the field by choosing: it comes back when that is sent or left. */
  readonly aside: { readonly field: Field; readonly typedSince: Instant | undefined } | undefined;
  /** Answers that were typed in the order of the numbers: Enter keeps them, anything else lets them go. */
  readonly proposed: readonly Draft[] | undefined;
  /** What stood in the field when it could not be kept, and held back whoever wanted to leave. */
  readonly heldBack: string | undefined;
  /** When the first character of what stands in the field was typed. */
  readonly typedSince: Instant | undefined;
  /** Lines sent earlier, or put away unsent, oldest first, and which of them stands in the field. */
  readonly history: readonly EarlierLine[];
  readonly historyAt: number | undefined;
  readonly menu: Menu;
  /** Letters that were pressed in a row while keys were caught; `after`: the number of the last line before them. */
  readonly burst:
    | { readonly text: string; readonly since: Instant; readonly last: number; readonly after: number }
    | undefined;
  /** What the secretary asked of the guide while it was the moderator's, and when: asked again, it is done. */
  readonly askedToTurn: { readonly what: string; readonly at: number } | undefined;
  /** Writers who are in by their lines, and whose program is gone without a word. */
  readonly gone: ReadonlySet<WriterId>;
  /** How the link to another machine is, in a word; undefined: there is none. */
  readonly link: string | undefined;
  /** Who sits where, where the session is shared between machines. */
  readonly table: Table | undefined;
  /** Lines with words of what was struck last, until they are struck as well. */
  readonly sameWords: readonly EntryId[];
  readonly lines: readonly ChatLine[];
  /** Counts up when what was already shown must be drawn anew. */
  readonly drawing: number;
  readonly now: Instant;
  /** Remarks already made, so that none is made twice. */
  readonly remarked: ReadonlySet<string>;
  /** Whether a person sits at a screen, or lines come from elsewhere. */
  readonly screen: boolean;
  /** Whether somebody sits there who can be asked: at a screen, or typing line by line. */
  readonly asks: boolean;
  /** The end was asked for: what is left to see to is gone through, and asked for again it ends at once. */
  readonly closing: boolean;
  readonly over: "left" | "ended" | undefined;
};

export type Message =
  | { readonly is: "edit"; readonly edit: Edit }
  | { readonly is: "paste"; readonly text: string }
  | { readonly is: "enter" }
  | { readonly is: "link"; readonly word: string }
  | { readonly is: "table"; readonly table: Table }
  /** A whole line, from a pipe or a screen reader's terminal. */
  | { readonly is: "line"; readonly line: string }
  | { readonly is: "action"; readonly action: ActionId; readonly number?: number }
  | { readonly is: "kept"; readonly entries: readonly Entry[] }
  /** `since`: when what could not be kept was begun. `leaving`: whoever wrote it wanted to leave. */
  | {
      readonly is: "not-kept";
      readonly why: string;
      readonly leaving?: boolean;
      readonly line?: string | undefined;
      readonly since?: Instant | undefined;
    }
  | {
      readonly is: "struck";
      readonly entries: readonly Entry[];
      readonly erased: readonly EntryId[];
      readonly warnings: readonly string[];
    }
  /** What other writers have kept meanwhile. */
  | { readonly is: "others"; readonly entries: readonly Entry[] }
  /** Everything as it stands on the disk now: something that had been read was struck or changed. */
  | { readonly is: "reread"; readonly entries: readonly Entry[] }
  /** The traces as they are to be read now: something in the session that they come from was changed. */
  | { readonly is: "traces"; readonly traces: Traces }
  /** Something happened to the session's files that the writers must know. */
  | { readonly is: "warned"; readonly warnings: readonly string[] }
  | { readonly is: "told"; readonly remarks: readonly string[] }
  /** These writers' programs are gone without a word; all of them, each time. */
  | { readonly is: "gone"; readonly writers: ReadonlySet<WriterId> }
  /** The program sits in another seat now. */
  | {
      readonly is: "seated";
      readonly writer: State["writer"];
      readonly entries: readonly Entry[];
      readonly unsent?: Unsent | undefined;
    }
  | { readonly is: "tick" };

export type Effect =
  /**
   * Keep these, all or none. `line` goes back into the field if it can't be done; `letsGo`: what follows is done all the same.
   */
  | { readonly do: "append"; readonly drafts: readonly Draft[]; readonly line?: string; readonly letsGo?: boolean }
  | { readonly do: "strike"; readonly target: EntryId; readonly stamp: Instant }
  | { readonly do: "language"; readonly language: Language }
  /** Write as this role from now on. */
  | { readonly do: "seat"; readonly role: Role }
  /** New words for one more at the table. */
  | { readonly do: "invite"; readonly role: Role }
  | { readonly do: "take-back"; readonly writer: WriterId }
  | { readonly do: "palette"; readonly shown: boolean }
  /** What is being typed has changed: it is kept for whoever takes up a session that was killed. */
  | { readonly do: "note-unsent" }
  | { readonly do: "suspend" }
  | { readonly do: "close" };

/** What an action comes to; the fields of the state that it changes, what it says, what it keeps. */
export type Outcome = {
  readonly state?: Partial<State>;
  readonly says?: Says;
  readonly drafts?: readonly Draft[];
  readonly effects?: readonly Effect[];
  /** What goes back into the field if the drafts can't be kept. */
  readonly line?: string;
  /** The effects are carried out even where the drafts can't be kept. */
  readonly letsGo?: boolean;
};

/** The time that an entry is about; and when it was written, where the writer gave the time. */
export type When = Instant & { readonly typed?: number };

/** An action: the words after the command, and when its first character was typed, unless the line gives another time. */
export type Action = (state: State, words: string, when: When) => Outcome;
