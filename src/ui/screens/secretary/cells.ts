// Who takes part, one cell each, in the order round the table: number, share of the talk as a bar, turns, and who speaks or how long they have been silent.

import { markedHint } from "../../../conversation/advice/standing-hint.ts";
import type { State } from "../../../conversation/state.ts";
import { shortTime } from "../../../model/clock.ts";
import type { ParticipantNumber } from "../../../model/entry.ts";
import { type Participation, participation } from "../../../model/session/participation.ts";
import { roundTheTable } from "../../../model/session/seating.ts";
import { openTurn } from "../../../model/session/session.ts";
import type { Piece, Row } from "../../rows/row.tsx";
import { QUIET, SPEAKING, WARNING } from "../../rows/theme.ts";

const BAR = 5;
/** Columns of a cell: with words, with figures alone. */
const WIDE = 26;
const NARROW = 19;
const MINUTE = 60_000;

/** As many rows as it takes, `most` at most: in a large group in a small window the first are shown, and that there are more. */
export function cellRows(state: State, width: number, most: number): readonly Row[] {
  const everyone = roundTheTable(state.session, participation(state.session, state.now.t));
  const inside = width - 1;
  const wide = Math.ceil(everyone.length / Math.floor(inside / WIDE)) <= Math.min(2, most);
  const cell = wide ? WIDE : NARROW;
  const across = Math.max(1, Math.floor(inside / cell));
  const marked = markedHint(state)?.participant;
  const largest = Math.max(0, ...everyone.map(({ talk }) => talk));
  const rows = Array.from({ length: Math.min(most, Math.ceil(everyone.length / across)) }, (_, row): Row => {
    const cells = everyone.slice(row * across, (row + 1) * across);
    return [{ text: " " }, ...cells.flatMap((one) => cellOf(state, one, { largest, marked }, cell))];
  });
  const left = everyone.length - rows.length * across;
  const last = rows.at(-1);
  return left > 0 && last ? [...rows.slice(0, -1), [...last.slice(0, -1), { text: ` +${left}`, style: QUIET }]] : rows;
}

/** The longest that anyone has talked, in milliseconds, and whom the last hint is about. */
type Among = { readonly largest: number; readonly marked: ParticipantNumber | undefined };

/** A cell is a number with its bar and its turns, then what is true of the participant now; always as wide. */
function cellOf(state: State, one: Participation, { largest, marked }: Among, width: number): readonly Piece[] {
  const { secretary } = state.text;
  const number = String(one.participant).padStart(2);
  // A sign of its own, since a colour may not be there.
  const mark = marked === one.participant ? "!" : " ";
  if (!one.present) return [{ text: `${number} ${secretary.absent}`.padEnd(width), style: QUIET }];
  const filled = largest === 0 ? 0 : Math.ceil((one.talk / largest) * BAR);
  const bar = "▇".repeat(filled).padEnd(BAR);
  const head = `${number}${mark}${bar} ${`${one.turns}×`.padStart(width === WIDE ? 2 : 3)}`;
  const now = one.speaking
    ? ` ◂${width === WIDE ? " " : ""}${shortTime(speakingFor(state))}`
    : silence(state, one, width === WIDE);
  const rest = now.padEnd(Math.max(0, width - head.length));
  if (one.speaking)
    return [
      { text: head, style: SPEAKING },
      { text: rest, style: SPEAKING },
    ];
  const told: readonly Piece[] =
    mark === " "
      ? [{ text: head }]
      : [{ text: number }, { text: mark, style: WARNING }, { text: head.slice(number.length + mark.length) }];
  return [...told, { text: rest, style: isLong(state, one) ? WARNING : QUIET }];
}

function speakingFor({ session, now }: State): number {
  return Math.max(0, now.t - (openTurn(session)?.from ?? now.t));
}

/** Silence is told from the first whole minute; marked where it is as long as the hints call long. */
function silence(state: State, one: Participation, words: boolean): string {
  const { secretary, session } = state.text;
  const minutes = Math.floor((one.silent ?? 0) / MINUTE);
  if (minutes < 1) return "";
  const sign = isLong(state, one) ? "!" : "";
  const time = words ? session.screen.minutes(String(minutes)) : `${minutes}m`;
  return ` ${words ? `${sign}${secretary.silentFor(time)}` : `·${sign}${time}`}`;
}

function isLong({ hintLimits }: State, { silent }: Participation): boolean {
  return silent !== undefined && silent >= hintLimits.silentMinutes * MINUTE;
}
