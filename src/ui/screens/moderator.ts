// The moderator's live region: the question, its probes and themes, the time, the note field, the keys.

import { KEYS } from "../../conversation/keymap.ts";
import { openMenu } from "../../conversation/menu/menu.ts";
import type { State } from "../../conversation/state.ts";
import { type Current, currentItem, recorderOf, statusOf } from "../../telling/current.ts";
import { clockRule, sessionClock } from "../rows/clock-rule.ts";
import { fieldPart } from "../rows/field-part.ts";
import { hintRow } from "../rows/hints.ts";
import { clip, fitting, flow, rowWidth } from "../rows/layout.ts";
import { menuRows } from "../rows/menu-rows.ts";
import type { Panel } from "../rows/panel.ts";
import { beginRow, questionRows } from "../rows/question-rows.ts";
import { type Row, row } from "../rows/row.tsx";
import { QUIET, RECORDING } from "../rows/theme.ts";
import { traceQuoteRows, verdictKeyPieces } from "../rows/trace-rows.ts";

/** How many rows each part may take in windows of so many rows. */
type Room = {
  readonly rule: boolean;
  readonly question: number;
  readonly probes: number;
  readonly themes: number;
  readonly field: number;
  readonly least: number;
};

function roomForModerator(rows: number): Room {
  if (rows < 8) return { rule: false, question: 1, probes: 0, themes: 0, field: 1, least: 1 };
  if (rows < 12) return { rule: true, question: 2, probes: 0, themes: 0, field: 1, least: 2 };
  if (rows < 14) return { rule: true, question: 2, probes: 1, themes: 0, field: 1, least: 2 };
  if (rows < 24) return { rule: true, question: 3, probes: 2, themes: 1, field: 2, least: 3 };
  if (rows < 30) return { rule: true, question: 6, probes: 3, themes: 2, field: 3, least: 6 };
  return { rule: true, question: 8, probes: 6, themes: 4, field: 5, least: 7 };
}

/** What is asked now, the time, the note field and the keys. */
export function moderatorPanel(state: State, columns: number, rows: number): Panel {
  const room = roomForModerator(rows);
  return panelUnder(itemRows(currentItem(state), state, rowWidth(columns), room), room, state, columns);
}

/** Before a session is ended what is left stands in the conversation: here stands why it does. The same in both seats. */
export function endPanel(state: State, columns: number, rows: number): Panel {
  const title = row(clip(` ${state.text.session.views.end}`, rowWidth(columns)), { bold: true });
  const room = roomForModerator(rows);
  // No list opens here: the rows are for what is left to see to.
  return panelUnder([title], { ...room, least: Math.min(room.least, rows < 30 ? 4 : 5) }, state, columns);
}

/** A list of so many rows is worth more than the question over it. */
const FEW = 4;

function panelUnder(item: readonly Row[], room: Room, state: State, columns: number): Panel {
  const width = rowWidth(columns);
  const blank = Array.from({ length: Math.max(0, room.least - item.length) }, () => row(""));
  const rule = room.rule ? [clockRule(state, columns, "─")] : [];
  const menu = openMenu(state);
  const under = [...item, ...blank];
  // The list takes the place of what is asked, of its first row only where there are few: nothing moves.
  const kept = under.length > FEW ? 1 : 0;
  const shown = menu ? [...under.slice(0, kept), ...menuRows(menu, width, under.length - kept)] : under;
  const above = [...rule, ...shown, statusRow(state, width, room.rule)];
  const { lines, cursor } = fieldPart(state, width, room.field);
  const at = state.view.is === "talk" ? { x: cursor.x, y: above.length + cursor.y } : undefined;
  return { rows: [...above, ...lines, hintRow(state, width)], cursor: at };
}

function itemRows(item: Current | undefined, { text }: State, width: number, room: Room): readonly Row[] {
  const { screen } = text.session;
  if (!item) return [beginRow(text, width)];
  const { rows: question, indent } = questionRows(item, width, room.question);
  const inside = width - indent.length;
  const under = (pieces: readonly string[], most: number): readonly Row[] =>
    (pieces.length === 0 || most === 0 ? [] : withKeyWhereCut(pieces, inside, most)).map((line) =>
      row(`${indent}${line}`),
    );
  const themes = item.checklist.length > 0 ? [screen.cover, ...item.checklist] : [];
  const quiet = (rows: readonly Row[]): readonly Row[] =>
    rows.map((pieces) => pieces.map((piece) => ({ ...piece, style: QUIET })));
  return [
    ...question,
    ...(item.listen && room.probes > 0 ? [row(clip(`${indent}${item.listen}`, width), { italic: true })] : []),
    ...traceQuoteRows(item, indent, width, Math.max(1, room.question - question.length + room.probes)),
    ...under(verdictKeyPieces(item, text), Math.max(1, room.themes)),
    ...under(item.options, room.probes),
    ...under(item.probes, room.probes),
    ...quiet(under(item.asides, room.themes)),
    ...quiet(under(themes, room.themes)),
    ...quiet(under(item.steps === "" ? [] : [item.steps], room.themes)),
  ];
}

/** Cut short, the last row says which key shows it whole. */
function withKeyWhereCut(pieces: readonly string[], width: number, most: number): readonly string[] {
  const lines = flow(pieces, width, most);
  const isCut = flow(pieces, width, Number.POSITIVE_INFINITY).length > most;
  const key = `  ${KEYS.whole.shown}`;
  if (!isCut || width < 30) return lines;
  return [...lines.slice(0, -1), `${clip(lines.at(-1) ?? "", width - key.length)}${key}`];
}

/** With the session clock where there is no rule to hold it. */
function statusRow(state: State, width: number, hasRule: boolean): Row {
  const { recording, pieces } = statusOf(state, hasRule ? undefined : sessionClock(state));
  const shown = fitting(pieces, width - 1, "   ");
  return [
    { text: " " },
    ...shown.map((piece, index) => ({
      text: `${index === 0 ? "" : "   "}${piece}`,
      style: recording && piece === recorderOf(state) ? RECORDING : QUIET,
    })),
  ];
}
