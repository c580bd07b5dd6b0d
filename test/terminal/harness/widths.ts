// How many columns a character takes in the emulator: as in today's terminals, which draw a grapheme as one.
// Left to itself the emulator measures as in 2000, an emoji one column wide, and every row after one is shifted.
import type { IUnicodeHandling } from "@xterm/headless";
import stringWidth from "string-width";

type Provider = Parameters<IUnicodeHandling["register"]>[0];
type Columns = 0 | 1 | 2;

/** What the next character has to know of the one before it, kept in the emulator's state between the two. */
const AFTER = { nothing: 0, joiner: 1, flagHalf: 2, emoji: 3 } as const;

const JOINER = 0x200d;
const EMOJI_STYLE = 0xfe0f;

function columnsOf(codepoint: number): Columns {
  if (codepoint < 32) return 0;
  if (codepoint < 127) return 1;
  return Math.min(2, stringWidth(String.fromCodePoint(codepoint))) as Columns;
}

// The emulator packs a character's properties into one number: its state, its columns, and whether it joins.
const pack = (state: number, columns: number, joins: boolean): number =>
  (state << 3) | (columns << 1) | (joins ? 1 : 0);
const columnsIn = (packed: number): number => (packed >> 1) & 3;
const stateIn = (packed: number): number => packed >> 3;

function properties(codepoint: number, preceding: number): number {
  if (codepoint < 127)
    return pack(/\d|[#*]/.test(String.fromCodePoint(codepoint)) ? AFTER.emoji : 0, columnsOf(codepoint), false);
  const character = String.fromCodePoint(codepoint);
  const before = columnsIn(preceding);
  const state = stateIn(preceding);
  if (codepoint === JOINER && before > 0) return pack(AFTER.joiner, before, true);
  if (codepoint === EMOJI_STYLE && before > 0) return pack(state, state === AFTER.emoji ? 2 : before, true);
  if (/\p{Regional_Indicator}/u.test(character)) {
    return state === AFTER.flagHalf ? pack(AFTER.nothing, 2, true) : pack(AFTER.flagHalf, 1, false);
  }
  const joins = before > 0 && (state === AFTER.joiner || /\p{Emoji_Modifier}|\p{Mark}/u.test(character));
  const emoji = /\p{Extended_Pictographic}/u.test(character);
  if (joins) return pack(emoji ? AFTER.emoji : state, before, true);
  return pack(emoji ? AFTER.emoji : AFTER.nothing, columnsOf(codepoint), false);
}

export const graphemeWidths: Provider = { version: "graphemes", wcwidth: columnsOf, charProperties: properties };
