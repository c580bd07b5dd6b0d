// What the program knows of a link while it holds a conversation: who is in at the other end, how it is, and that lines came.
import type { Reading } from "../model/clock.ts";
import type { Role, WriterId } from "../model/entry.ts";
import type { Sitting } from "../model/seats/seats.ts";

/** How the link is. `waiting`: so many lines of this machine's are not at the other end yet. */
export type LinkStatus =
  /** `of`: so many devices have a seat; missing where that is one. */
  | { readonly is: "linked"; readonly count?: number; readonly of?: number }
  /** The host lets this machine in no more. */
  | { readonly is: "over" }
  /** Nobody has come yet. */
  | { readonly is: "open" }
  /** `since` is a time with offset. */
  | { readonly is: "alone"; readonly since: string; readonly waiting: number };

export type SeatLink = {
  /** Said before anything else. */
  readonly says: readonly string[];
  /** Writers whose files are the link's to append to here: that their locks are taken tells of no program on this machine. */
  readonly held: ReadonlySet<WriterId>;
  /** Writers whose program is at the other end at this moment. */
  readonly present: () => ReadonlySet<WriterId>;
  readonly status: () => LinkStatus;
  /** Every seat that is given, this program's own among them. */
  readonly sittings: () => readonly Sitting[];
  /** The host's alone: new words for a seat of the role, in sentences. */
  readonly invite?: (role: Role) => readonly string[];
  /** The host's alone: the seat's device may not come in any more. What was written there stays. */
  readonly takeBack?: (writer: WriterId) => void;
  /** Offers what was written here. Never throws. */
  readonly look: () => void;
  /** What went wrong, in sentences, each once. */
  readonly warnings: () => readonly string[];
  /** Who came, and that the line is back, likewise. */
  readonly remarks: () => readonly string[];
  /** Calls `changed` when lines from the other end are on this disk. */
  readonly watch: (changed: () => void) => void;
  /** The session clock at a reading, as the other end has it; undefined at the host, whose clock it is. */
  readonly clockAt: ((reading: Reading) => number) | undefined;
  /** How far this computer's wall clock is ahead of the host's, in milliseconds. */
  readonly ahead: number | undefined;
  /** Where the session clock of this program is asked for. */
  readonly giveClock: (now: () => number) => void;
  readonly close: () => void;
};
