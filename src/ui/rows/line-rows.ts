// A line of the conversation as rows of the screen: its time, its words, and behind them what it is. Pure.
import stringWidth from "string-width";
import type { State } from "../../conversation/state.ts";
import type { ChatLine } from "../../telling/chat-line.ts";
import { shownLine } from "../../telling/shown-line.ts";
import { rowsFor, rowWidth } from "./layout.ts";
import type { Row } from "./row.tsx";
import { QUIET, SIGNS, VOICES } from "./theme.ts";

/** Columns for the time, and for the sign that a note is on the disk: ` 10:05 ✓ `, in a narrow window `10:05✓ `. */
const MARGIN = 9;
const NARROW = 50;
const NARROW_MARGIN = 7;

export function lineRows(state: State, line: ChatLine, columns: number): readonly Row[] {
  const { voice, time, heading, text, mark, saved } = shownLine(state, line);
  const narrow = columns < NARROW;
  const margin = narrow ? NARROW_MARGIN : MARGIN;
  const sign = SIGNS[voice];
  const indent = sign !== "" || heading || voice === "event" ? sign : "  ";
  const width = Math.max(10, rowWidth(columns) - margin - indent.length);
  const behind = mark === "" ? "" : `  ${mark}`;
  const sure = saved ? "✓" : " ";
  const first = narrow ? `${time.padEnd(5)}${sure} ` : ` ${time.padEnd(5)} ${sure} `;
  const parts = text.flatMap((part) => rowsFor(part, Math.max(10, width - stringWidth(behind))));
  return parts.map((part, index): Row => {
    const gap = " ".repeat(Math.max(0, width - stringWidth(part) - stringWidth(behind)));
    return [
      { text: index === 0 ? first : " ".repeat(margin), style: QUIET },
      { text: `${indent}${part}`, style: VOICES[voice] },
      ...(index === 0 && behind !== "" ? [{ text: `${gap}${behind}`, style: QUIET }] : []),
    ];
  });
}
