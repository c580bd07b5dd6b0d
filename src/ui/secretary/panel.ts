// The secretary's live region: the mode, who takes part, the keys or the note field, and what was caught last.

import stringWidth from "string-width";
import { clockTime, shortTime } from "../../model/clock.ts";
import { openTurn } from "../../model/session.ts";
import { isRecording } from "../../runner/actions/room.ts";
import { currentItem } from "../../runner/current.ts";
import { describe, speakerName } from "../../runner/describe.ts";
import { caughtLast } from "../../runner/lines.ts";
import { noticeOf } from "../../runner/notice.ts";
import type { State } from "../../runner/state.ts";
import { timingOf } from "../../runner/timing.ts";
import { fieldPart } from "../field-part.ts";
import { captureHints, hintRow } from "../hints.ts";
import { clip, fitting, rowsFor, rowWidth } from "../layout.ts";
import type { Panel } from "../panel.ts";
import { type Row, row } from "../row.tsx";
import { CAPTURE_MODE, PROMPT, QUIET, RECORDING, VOICES, WARNING, WRITE_MODE } from "../theme.ts";
import { cellRows } from "./cells.ts";
import { paletteRows } from "./palette.ts";

/** Between who speaks and the time, at least so many columns. */
const GAP = 3;

/** How many rows each part may take in windows of so many rows. */
function roomIn(rows: number) {
  if (rows < 12) return { rule: false, question: 0, cells: 1, palette: 1, last: false };
  if (rows < 18) return { rule: true, question: 1, cells: 2, palette: 2, last: false };
  if (rows < 24) return { rule: true, question: 1, cells: 3, palette: 3, last: true };
  if (rows < 30) return { rule: true, question: 2, cells: 5, palette: 5, last: true };
  return { rule: true, question: 3, cells: 7, palette: 6, last: true };
}

/** As high in one mode as in the other: nothing jumps when the mode changes. */
export function secretaryPanel(state: State, columns: number, rows: number): Panel {
  const room = roomIn(rows);
  const width = rowWidth(columns);
  const writing = !state.capture.on;
  const rule = room.rule ? [row((writing ? "═" : "─").repeat(columns), QUIET)] : [];
  const above = [
    ...rule,
    ...questionRows(state, width, room.question),
    modeRow(state, width),
    ...cellRows(state, width, room.cells),
  ];
  const palette = state.palette ? paletteRows(state, width, room.palette) : [];
  const middle = Math.max(1, palette.length);
  const { lines, cursor } = fieldPart(state, width, middle);
  const shown = writing ? lines : palette;
  const blank = Array.from({ length: middle - shown.length }, () => row(""));
  const below = [
    ...(room.last ? [lastRow(state, width)] : []),
    noticeRow(state, width),
    writing ? hintRow(state, width) : captureHints(state, width),
  ];
  const at = writing && state.view.is === "talk" && cursor ? { x: cursor.x, y: above.length + cursor.y } : undefined;
  return { rows: [...above, ...shown, ...blank, ...below], cursor: at };
}

function questionRows(state: State, width: number, most: number): readonly Row[] {
  const item = currentItem(state);
  if (most === 0) return [];
  if (!item) return [row(clip(` ${state.text.session.screen.begin}`, width), { bold: true })];
  const label = ` ${item.label}  `;
  const about = item.about === "" ? "" : `  ${item.about}`;
  const inside = width - stringWidth(label);
  const words = rowsFor(item.text, Math.max(10, inside - stringWidth(about)), most);
  const steps =
    item.steps !== "" && words.length < most
      ? [row(clip(`${" ".repeat(stringWidth(label))}${item.steps}`, width), QUIET)]
      : [];
  const question = words.map((line, index): Row => {
    if (index > 0) return [{ text: " ".repeat(stringWidth(label)) }, { text: line, style: { bold: true } }];
    const gap = " ".repeat(Math.max(0, inside - stringWidth(line) - stringWidth(about)));
    return [
      { text: label, style: PROMPT },
      { text: line, style: { bold: true } },
      { text: gap + about, style: QUIET },
    ];
  });
  return [...question, ...steps];
}

/** The mode, who speaks, whose the next cue is; and the time. */
function modeRow(state: State, width: number): Row {
  const { secretary, session: words } = state.text;
  const label = ` ${state.capture.on ? secretary.capture : secretary.write} `;
  const turn = openTurn(state.session);
  const floor = turn
    ? secretary.speaks(speakerName(state, turn.speakers), shortTime(state.now.t - turn.from))
    : secretary.nobodySpeaks;
  const recording = isRecording(state.session);
  const clock = `${recording ? "●" : "○"} ${clockTime(state.now.t)}`;
  const paused = state.session.state === "paused" ? [words.screen.paused] : [];
  const inside = width - stringWidth(label) - 2;
  const left = fitting([...paused, floor], Math.max(0, inside - stringWidth(clock) - GAP), "   ").join("   ");
  const room = inside - stringWidth(left) - GAP;
  const [first = "", ...rest] = fitting([clock, ...timingOf(state)], Math.max(0, room), "   ");
  const right = rest.map((piece) => `   ${piece}`).join("");
  const gap = " ".repeat(Math.max(GAP, inside - stringWidth(left + first + right)));
  return [
    { text: " " },
    { text: label, style: state.capture.on ? CAPTURE_MODE : WRITE_MODE },
    { text: ` ${left}`, style: turn ? { bold: true } : QUIET },
    { text: gap + first, style: recording ? RECORDING : QUIET },
    { text: right, style: QUIET },
  ];
}

/** What was caught last, latest first: the eye finds there that a key was taken, and as what. */
function lastRow(state: State, width: number): Row {
  const caught = caughtLast(state).map(({ entry, times }) => {
    const words = describe(state, entry);
    return times > 1 ? `${words} ×${times}` : words;
  });
  const lead = ` ${state.text.secretary.last} `;
  const shown = fitting(caught, width - stringWidth(lead) - 2, " · ");
  return [
    { text: lead, style: QUIET },
    { text: shown.length > 0 ? `✓ ${shown[0]}` : "" },
    { text: shown.length > 1 ? ` · ${shown.slice(1).join(" · ")}` : "", style: QUIET },
  ];
}

function noticeRow(state: State, width: number): Row {
  const notice = noticeOf(state);
  if (!notice) return row("");
  return row(clip(` ${notice.text}`, width), notice.is === "advice" ? WARNING : VOICES.answer);
}
