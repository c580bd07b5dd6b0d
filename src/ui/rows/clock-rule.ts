// The rule between the conversation and what stands under it, with the two clocks in it, each with a word of which it is:
// the wall clock under the times of the conversation, and the session clock, which a time typed before a note goes by.

import stringWidth from "string-width";
import type { State } from "../../conversation/state.ts";
import { clockOfWall, clockTime } from "../../model/clock.ts";
import { rowWidth } from "./layout.ts";
import { type Row, row } from "./row.tsx";
import { QUIET } from "./theme.ts";

/** So many columns of the rule at least stand between the clocks: with fewer the wall clock is left out. */
const LEAST = 8;

/** As wide as the window; drawn with `line`, which is one column. `word` stands before the session clock. */
export function clockRule(state: State, columns: number, line: string, word?: string): Row {
  const { screen } = state.text.session;
  const wall = ` ${screen.wallClock(clockOfWall(state.now.at))} `;
  const clock = ` ${sessionClock(state)} `;
  const withWord = word === undefined ? clock : ` ${word} ${line.repeat(2)}${clock}`;
  // That one is alone matters more than the time on the wall.
  const session = rowWidth(columns) - 2 >= stringWidth(withWord) ? withWord : clock;
  const between = rowWidth(columns) - 2 - stringWidth(wall + session);
  const drawn =
    between >= LEAST
      ? `${line}${wall}${line.repeat(between)}${session}`
      : `${line.repeat(Math.max(0, rowWidth(columns) - 1 - stringWidth(session)))}${session}`;
  const rest = columns - stringWidth(drawn);
  return row(rest < 0 ? line.repeat(columns) : `${drawn}${line.repeat(rest)}`, QUIET);
}

/** The session clock with its word, for windows that have no row for a rule. */
export function sessionClock({ now, text }: State): string {
  return text.session.screen.sessionClock(clockTime(now.t));
}
