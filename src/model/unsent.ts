// What stands in the field and was not sent: the words that a killed program would lose.
import { type Check, finite, isTrue, listOf, optional, shaped, string } from "./checks.ts";
import type { Instant } from "./clock.ts";
import type { Entry } from "./entry.ts";
import { writtenAt } from "./entry.ts";
import { WITH_WORDS } from "./entry-kinds.ts";

/** A line that is being typed, and when its first character was. */
export type UnsentLine = Instant & { readonly text: string };

/** How the note field stood: open for any line, for one line that a key began with `lead`, or left for keys that catch. */
export type Unsent = {
  /** What was laid aside first, what stands in the field last. Never empty. */
  readonly lines: readonly UnsentLine[];
  readonly lead?: string | undefined;
  /** That line is the first words of a turn. */
  readonly firstWords?: true | undefined;
  /** Keys are caught while it waits. */
  readonly capturing?: true | undefined;
};

const isShaped: Check<Unsent> = shaped<Unsent>({
  lines: listOf(shaped<UnsentLine>({ at: string, t: finite, text: string })),
  lead: optional(string),
  firstWords: optional(isTrue),
  capturing: optional(isTrue),
});

export const isUnsent: Check<Unsent> = (value): value is Unsent => isShaped(value) && value.lines.length > 0;

/**
 * What of it was not kept after all: the program may have died between the line that was saved and the field that was
 * emptied. A line's first character falls on one instant, and its entry carries that.
 */
export function withoutKept(unsent: Unsent, own: readonly Entry[]): Unsent | undefined {
  const worded = own.filter(({ kind }) => kind === "struck" || (WITH_WORDS.has(kind) && kind !== "cue"));
  const kept = new Set(worded.map((entry) => `${entry.at} ${writtenAt(entry)}`));
  const isLeft = ({ at, t }: UnsentLine): boolean => !kept.has(`${at} ${t}`);
  const lines = unsent.lines.filter(isLeft);
  if (lines.length === 0) return undefined;
  const last = unsent.lines.at(-1);
  // How the field stood was of the line in it.
  return last && isLeft(last) ? { ...unsent, lines } : { lines };
}
