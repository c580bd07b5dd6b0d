// Searching by typing, in the whole window: the guide's items, or what has been said. Only the rows in view are drawn.
import stringWidth from "string-width";
import { hintsNow } from "../../conversation/keyboard/views.ts";
import type { Row as Found } from "../../conversation/lists/list.ts";
import { listInView } from "../../conversation/lists/lists.ts";
import type { State } from "../../conversation/state.ts";
import { EMPTY_FIELD } from "../../input/field/field.ts";
import { fieldRows } from "../../input/field/field-rows.ts";
import { clockTime } from "../../model/clock.ts";
import { isQuestion } from "../../model/item-kinds.ts";
import { stateIn } from "../../model/session/coverage.ts";
import { labelOf } from "../../model/session/labels.ts";
import { notApplicableWords } from "../../telling/applying/why-not.ts";
import { COVERAGE_MARK } from "../../telling/coverage-mark.ts";
import { spoken } from "../../telling/guide-text.ts";
import { shownEntry } from "../../telling/shown-line.ts";
import { clip, keysRow } from "../rows/layout.ts";
import type { Panel } from "../rows/panel.ts";
import { type Row, row } from "../rows/row.tsx";
import { CHOSEN, PROMPT, QUIET, VOICES } from "../rows/theme.ts";

export function listPanel(state: State, columns: number, rows: number): Panel {
  const { browse, views } = state.text.session;
  const { is, query = EMPTY_FIELD, row: chosen = 0 } = state.view;
  const width = Math.max(10, columns - 1);
  const found = listInView(state)?.rows(state) ?? [];
  const room = Math.max(1, rows - 6);
  const from = Math.max(0, Math.min(chosen - Math.floor(room / 2), found.length - room));
  const shown = found.slice(from, from + room);
  const typed = fieldRows(query, width - 4, 1);
  const column = found.reduce((widest, entry) => Math.max(widest, labelIn(state, entry).length), 3);
  const list = shown.map((entry, index) => foundRow(state, entry, { width, column }, from + index === chosen));
  const blank = Array.from({ length: room - list.length }, () => row(""));
  return {
    rows: [
      [
        { text: is === "talk" ? "" : views[is], style: { bold: true } },
        { text: `   ${browse.found(Math.min(chosen + 1, found.length), found.length)}`, style: QUIET },
        { text: found.some((one) => one.is === "entry") ? `   ${browse.times}` : "", style: QUIET },
      ],
      [{ text: "› ", style: PROMPT }, { text: typed.rows[0] ?? "" }],
      row("─".repeat(columns), QUIET),
      ...(found.length === 0 ? [row(` ${browse.none}`), ...blank.slice(1)] : [...list, ...blank]),
      row("─".repeat(columns), QUIET),
      row(keysRow(hintsNow(state), width), QUIET),
    ],
    cursor: { x: 2 + typed.column, y: 1 },
  };
}

/** What stands before a row's words: a question's label, the word for what an item asks one to do. */
function labelIn(state: State, found: Found): string {
  if (found.is === "entry") return "item" in found.entry ? labelOf(state.session, found.entry.item) : "";
  return labelOf(state.session, found.item.id) || state.text.session.itemKinds[found.item.kind];
}

type Columns = { readonly width: number; readonly column: number };

function foundRow(state: State, found: Found, { width, column }: Columns, chosen: boolean): Row {
  const sign = chosen ? "▸ " : "  ";
  const label = labelIn(state, found).padStart(column);
  if (found.is === "item") {
    const { item } = found;
    const at = isQuestion(item) ? COVERAGE_MARK[stateIn(state.session, item)] : " ";
    const whyNot = notApplicableWords(state, item);
    const why = whyNot === "" ? "" : `  (${whyNot})`;
    const words = `${sign}${at} ${label}  ${spoken(state, item.text)}`;
    // Why it is dimmed is read before the end of its words.
    const text = clip(`${clip(words, Math.max(width - stringWidth(why), Math.floor(width / 2)))}${why}`, width);
    return row(text, chosen ? CHOSEN : isQuestion(item) && why === "" ? {} : QUIET);
  }
  const shown = shownEntry(state, found.entry);
  const mark = shown.mark === "" ? "" : `  ${shown.mark}`;
  const text = `${sign}${clockTime(found.entry.t)} ${label}  ${shown.text.join(" ⏎ ")}${mark}`;
  return row(clip(text, width), chosen ? CHOSEN : VOICES[shown.voice]);
}
