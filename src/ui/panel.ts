// The live region under the conversation, as rows: the item on the table, the state of the session, the note field, the hints.
// Its height depends on the window, hardly on what it shows: the field stays where the eye left it.
import stringWidth from "string-width";
import { type Current, currentItem, statusOf } from "../runner/current.ts";
import { fieldRows } from "../runner/field-rows.ts";
import type { State } from "../runner/state.ts";
import { hintRow } from "./hints.ts";
import { clip, fitting, flow, rowsFor, rowWidth } from "./layout.ts";
import { type Row, row } from "./row.tsx";
import { PROMPT, QUIET, RECORDING } from "./theme.ts";

export type Panel = {
  readonly rows: readonly Row[];
  readonly cursor: { readonly x: number; readonly y: number } | undefined;
};

/** How many rows each part may take in windows of so many rows. */
type Room = {
  readonly rule: boolean;
  readonly question: number;
  readonly probes: number;
  readonly themes: number;
  readonly field: number;
  readonly least: number;
};

function roomIn(rows: number): Room {
  if (rows < 8) return { rule: false, question: 1, probes: 0, themes: 0, field: 1, least: 1 };
  if (rows < 12) return { rule: true, question: 2, probes: 0, themes: 0, field: 1, least: 2 };
  if (rows < 14) return { rule: true, question: 2, probes: 1, themes: 0, field: 1, least: 2 };
  if (rows < 24) return { rule: true, question: 3, probes: 2, themes: 1, field: 2, least: 3 };
  if (rows < 30) return { rule: true, question: 6, probes: 3, themes: 2, field: 3, least: 4 };
  return { rule: true, question: 8, probes: 6, themes: 4, field: 5, least: 5 };
}

export function panel(state: State, columns: number, rows: number): Panel {
  const room = roomIn(rows);
  const width = rowWidth(columns);
  const item = state.view.is === "end" ? endRows(state, width) : itemRows(currentItem(state), state, width, room);
  const blank = Array.from({ length: Math.max(0, room.least - item.length) }, () => row(""));
  const rule = room.rule ? [row("─".repeat(columns), QUIET)] : [];
  const above = [...rule, ...item, ...blank, statusRow(state, width)];
  const prompt = `${state.text.session.screen.prompt} `;
  const field = fieldRows(state.field, width - prompt.length, room.field);
  const lines = field.rows.map(
    (line, index): Row => [
      { text: index === 0 ? prompt : " ".repeat(prompt.length), style: PROMPT },
      ...(line === "" ? [] : [{ text: line }]),
    ],
  );
  const cursor =
    state.view.is === "talk" ? { x: prompt.length + field.column, y: above.length + field.row } : undefined;
  return { rows: [...above, ...lines, hintRow(state, width)], cursor };
}

function endRows({ text }: State, width: number): readonly Row[] {
  return [row(clip(` ${text.session.end.title}`, width), { bold: true })];
}

function itemRows(item: Current | undefined, { text }: State, width: number, room: Room): readonly Row[] {
  const { screen } = text.session;
  if (!item) return [row(clip(` ${screen.begin}`, width), { bold: true })];
  const label = ` ${item.label}  `;
  const indent = " ".repeat(stringWidth(label));
  const inside = width - indent.length;
  const about = item.about === "" ? "" : `  ${item.about}`;
  const words = rowsFor(item.text, Math.max(10, inside - stringWidth(about)), room.question);
  const question = words.map((line, index): Row => {
    if (index > 0) return [{ text: indent }, { text: line, style: { bold: true } }];
    const gap = " ".repeat(Math.max(0, inside - stringWidth(line) - stringWidth(about)));
    return [
      { text: label, style: PROMPT },
      { text: line, style: { bold: true } },
      ...(about ? [{ text: `${gap}${about}`, style: QUIET }] : []),
    ];
  });
  const under = (pieces: readonly string[], most: number): readonly Row[] =>
    (pieces.length === 0 || most === 0 ? [] : flow(pieces, inside, most)).map((line) => row(`${indent}${line}`));
  const themes = item.checklist.length > 0 ? [screen.cover, ...item.checklist] : [];
  return [
    ...question,
    ...(item.listen && room.probes > 0 ? [row(clip(`${indent}${item.listen}`, width), { italic: true })] : []),
    ...under(item.options, room.probes),
    ...under(item.probes, room.probes),
    ...under(themes, room.themes).map((pieces) => pieces.map((piece) => ({ ...piece, style: QUIET }))),
  ];
}

function statusRow(state: State, width: number): Row {
  const { recording, pieces } = statusOf(state);
  const shown = fitting(pieces, width - 1, "   ");
  return [
    { text: " " },
    ...shown.map((piece, index) => ({
      text: `${index === 0 ? "" : "   "}${piece}`,
      style: recording && piece.startsWith("●") ? RECORDING : QUIET,
    })),
  ];
}
