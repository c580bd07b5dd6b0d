// What is on the table, whole, in the whole window: every probe and theme that the rows under the conversation cut short.
import { hintsNow } from "../../conversation/keyboard/views.ts";
import type { State } from "../../conversation/state.ts";
import { currentItem } from "../../telling/current.ts";
import { flow, keysRow, rowsFor } from "../rows/layout.ts";
import type { Panel } from "../rows/panel.ts";
import { beginRow, questionRows } from "../rows/question-rows.ts";
import { type Row, row } from "../rows/row.tsx";
import { QUIET } from "../rows/theme.ts";
import { traceQuoteRows, verdictKeyPieces } from "../rows/trace-rows.ts";

export function itemPanel(state: State, columns: number, rows: number): Panel {
  const width = Math.max(10, columns - 1);
  const room = Math.max(1, rows - 4);
  const airy = itemRows(state, width, false);
  // Rather a full window than one that must be scrolled.
  const all = airy.length > room ? itemRows(state, width, true) : airy;
  const from = Math.min(state.view.row ?? 0, Math.max(0, all.length - room));
  const shown = all.slice(from, from + room);
  const blank = Array.from({ length: room - shown.length }, () => row(""));
  const { browse, views } = state.text.session;
  const place = all.length > room ? `   ${browse.part(from + 1, from + shown.length, all.length)}` : "";
  return {
    rows: [
      [
        { text: views.item, style: { bold: true } },
        { text: place, style: QUIET },
      ],
      ...shown,
      ...blank,
      row("─".repeat(columns), QUIET),
      row(keysRow(hintsNow(state), width), QUIET),
    ],
    cursor: undefined,
  };
}

/** `close`: the themes and the answers stand beside one another, not each in a row of its own. */
function itemRows(state: State, width: number, close: boolean): readonly Row[] {
  const item = currentItem(state, true);
  if (!item) return [beginRow(state.text, width)];
  const { rows: question, indent } = questionRows(item, width, Number.POSITIVE_INFINITY);
  const under = (lines: readonly string[]): readonly Row[] =>
    lines.flatMap((line) => rowsFor(`${indent}${line}`, width)).map((line) => row(line));
  const beside = (pieces: readonly string[]): readonly Row[] =>
    close
      ? flow(pieces, width - indent.length, Number.POSITIVE_INFINITY).map((line) => row(`${indent}${line}`))
      : under(pieces);
  const themes = item.checklist.length > 0 ? [state.text.session.screen.cover, ...item.checklist] : [];
  return [
    ...question,
    ...under(item.asides),
    ...traceQuoteRows(item, indent, width, Number.POSITIVE_INFINITY),
    ...under(verdictKeyPieces(item, state.text)),
    ...under(item.listen === "" ? [] : [item.listen]),
    ...beside(item.options),
    ...under(item.probes),
    ...beside(themes),
    ...under(item.steps === "" ? [] : [item.steps]),
  ];
}
