// The secretary's live region: the mode, who takes part, the keys or the note field, and what was caught last.

import stringWidth from "string-width";
import { noticeOf } from "../../../conversation/capture/notice.ts";
import { openMenu } from "../../../conversation/menu/menu.ts";
import type { State } from "../../../conversation/state.ts";
import { shortTime } from "../../../model/clock.ts";
import { contentOf, isRecording, openTurn } from "../../../model/session/session.ts";
import { speakerName } from "../../../telling/attribution.ts";
import { caughtLast } from "../../../telling/chat-lines.ts";
import { currentItem, recorderOf } from "../../../telling/current.ts";
import { describe } from "../../../telling/describe.ts";
import { timingOf } from "../../../telling/timing-line.ts";
import { clockRule, sessionClock } from "../../rows/clock-rule.ts";
import { fieldPart } from "../../rows/field-part.ts";
import { hintRow } from "../../rows/hints.ts";
import { clip, fitting, rowWidth } from "../../rows/layout.ts";
import { menuRows } from "../../rows/menu-rows.ts";
import type { Panel } from "../../rows/panel.ts";
import { beginRow, questionRows } from "../../rows/question-rows.ts";
import { type Row, row } from "../../rows/row.tsx";
import { CAPTURE_MODE, QUIET, RECORDING, SPEAKING, VOICES, WARNING, WRITE_MODE } from "../../rows/theme.ts";
import { traceQuoteRows } from "../../rows/trace-rows.ts";
import { cellRows } from "./cells.ts";
import { paletteRows } from "./palette.ts";

/** How many rows each part may take in windows of so many rows. */
function roomForSecretary(rows: number) {
  if (rows < 12) return { rule: false, question: 0, cells: 1, palette: 1, verdicts: 0, last: false };
  if (rows < 18) return { rule: true, question: 1, cells: 2, palette: 2, verdicts: 0, last: false };
  if (rows < 24) return { rule: true, question: 1, cells: 3, palette: 3, verdicts: 0, last: true };
  if (rows < 30) return { rule: true, question: 2, cells: 5, palette: 5, verdicts: 2, last: true };
  return { rule: true, question: 3, cells: 7, palette: 6, verdicts: 2, last: true };
}

/** As high in one mode as in the other: nothing jumps when the mode changes. */
export function secretaryPanel(state: State, columns: number, rows: number): Panel {
  const room = roomForSecretary(rows);
  const width = rowWidth(columns);
  const writing = !state.capture.on;
  const rule = room.rule ? [clockRule(state, columns, writing ? "═" : "─", state.link)] : [];
  const cells = cellRows(state, width, room.cells);
  const head = [...rule, ...itemRows(state, width, room.question), modeRow(state, width, room.rule)];
  const palette = paletteRows(state, width, room.palette, room.verdicts);
  const middle = Math.max(1, palette.length);
  const { lines, cursor } = fieldPart(state, width, middle);
  const shown = writing ? lines : palette;
  const blank = Array.from({ length: middle - shown.length }, () => row(""));
  const notice = [noticeRow(state, width)];
  const told = [...(room.last ? [lastRow(state, width)] : []), ...notice];
  const menu = openMenu(state);
  // The list takes the place of what stands under the field, or of the participants over it: nothing moves.
  const free = blank.length + told.length - (noticeOf(state) ? 1 : 0);
  const isUnder = free >= cells.length;
  const above = [...head, ...(menu && !isUnder ? menuRows(menu, width, cells.length) : cells)];
  const under =
    menu && isUnder ? [...menuRows(menu, width, free), ...(noticeOf(state) ? notice : [])] : [...blank, ...told];
  const below = [...under, hintRow(state, width)];
  const at = writing && state.view.is === "talk" && cursor ? { x: cursor.x, y: above.length + cursor.y } : undefined;
  return { rows: [...above, ...shown, ...below], cursor: at };
}

/** The question, and under it how far its preparation has come where there is room. */
function itemRows(state: State, width: number, most: number): readonly Row[] {
  const item = currentItem(state);
  if (most === 0) return [];
  if (!item) return [beginRow(state.text, width)];
  const { rows, indent } = questionRows(item, width, most);
  const hasSteps = item.steps !== "" && rows.length < most;
  const quotes = traceQuoteRows(item, indent, width, most - rows.length);
  if (quotes.length > 0) return [...rows, ...quotes];
  return [...rows, ...(hasSteps ? [row(clip(`${indent}${item.steps}`, width), QUIET)] : [])];
}

/** Between the parts of the row, and so many columns at least for who speaks: what stands beside it never jumps. */
const GAP = 3;
const FLOOR = 26;

/** The mode, the recorder, who speaks, and at the right the time that is left: each in its own place. */
function modeRow(state: State, width: number, hasRule: boolean): Row {
  const { secretary } = state.text;
  const { on, lead } = state.capture;
  const writing = lead === undefined ? secretary.write : secretary.writeOne;
  const label = ` ${on ? secretary.capture : writing} `;
  const recording = isRecording(state.session);
  const sign = hasRule ? (recording ? "●" : "○") : `${recording ? "●" : "○"} ${sessionClock(state)}`;
  const whole = width - 2 - stringWidth(label) - GAP;
  const right = fitting(timingOf(state), Math.max(0, whole - stringWidth(sign) - FLOOR - GAP), "   ").join("   ");
  // The word beside the sign gives way to the time.
  const room = whole - FLOOR - GAP - stringWidth(right);
  const recorder = hasRule && stringWidth(recorderOf(state)) <= room ? recorderOf(state) : sign;
  const inside = whole - stringWidth(recorder);
  const floor = floorPart(state, Math.max(0, inside - (right === "" ? 0 : stringWidth(right) + GAP)));
  const gap = " ".repeat(Math.max(0, inside - stringWidth(floor + right)));
  return [
    { text: " " },
    { text: label, style: on ? CAPTURE_MODE : WRITE_MODE },
    { text: ` ${recorder}`, style: recording ? RECORDING : QUIET },
    { text: `   ${floor}`, style: openTurn(state.session) ? SPEAKING : QUIET },
    { text: gap + right, style: QUIET },
  ];
}

/** Who speaks and for how long, in fewer words where there are few columns; that there is a pause, or an end, first. */
function floorPart({ session, now, text }: State, width: number): string {
  const turn = openTurn(session);
  const { screen } = text.session;
  const state = { open: [], left: [], paused: [screen.paused], ended: [screen.ended] }[session.state];
  if (!turn) return clip([...state, text.secretary.nobodySpeaks].join("   "), width);
  const who = speakerName(turn.speakers, text);
  const time = shortTime(now.t - turn.from);
  const whole = text.secretary.speaks(who, time);
  return stringWidth(whole) <= width ? whole : clip(`${time} ${who}`, width);
}

/** What was caught last, latest first: the eye finds there that a key was taken, and as what. */
function lastRow(state: State, width: number): Row {
  const caught = caughtLast(state).map(({ entry, times }) => {
    const words = describe(state, contentOf(state.session, entry));
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
