// How each view is drawn: one entry a view. What its keys do stands in conversation/keyboard/views.ts.
import type { State, ViewId } from "../../conversation/state.ts";
import { heldLine, linesOnScreen } from "../../telling/chat-lines.ts";
import { lineRows } from "../rows/line-rows.ts";
import type { Panel } from "../rows/panel.ts";
import type { Row } from "../rows/row.tsx";
import { helpPanel } from "./help.ts";
import { itemPanel } from "./item.ts";
import { listPanel } from "./list.ts";
import { endPanel, moderatorPanel } from "./moderator.ts";
import { secretaryPanel } from "./secretary/panel.ts";
import { repairPanel } from "./secretary/repair.ts";

type Drawing = {
  /** In a window of so many columns and rows. */
  readonly draw: (state: State, columns: number, rows: number) => Panel;
  /** It stands under the conversation; otherwise it fills the window. */
  readonly under?: true;
};

const PANELS: { readonly [Id in ViewId]: Drawing } = {
  talk: { draw: underHeldCue(seatPanel), under: true },
  end: { draw: underHeldCue(endPanel), under: true },
  help: { draw: helpPanel },
  item: { draw: itemPanel },
  items: { draw: listPanel },
  file: { draw: listPanel },
  cover: { draw: listPanel },
  session: { draw: listPanel },
  same: { draw: listPanel },
  repair: { draw: repairPanel },
};

export function panel(state: State, columns: number, rows: number): Panel {
  return PANELS[state.view.is].draw(state, columns, rows);
}

export function isFullScreen({ view }: State): boolean {
  return !PANELS[view.is].under;
}

function seatPanel(state: State, columns: number, rows: number): Panel {
  return state.writer.role === "secretary"
    ? secretaryPanel(state, columns, rows)
    : moderatorPanel(state, columns, rows);
}

/** A cue that may still be counted up stands just under the conversation, where its line will be. */
function underHeldCue(draw: Drawing["draw"]): Drawing["draw"] {
  return (state, columns, rows) => {
    const held = heldRows(state, columns);
    const { rows: own, cursor } = draw(state, columns, rows);
    return { rows: [...held, ...own], cursor: cursor && { x: cursor.x, y: cursor.y + held.length } };
  };
}

function heldRows(state: State, columns: number): readonly Row[] {
  const held = heldLine(linesOnScreen(state));
  return held?.is === "entry" && held.entry.kind === "cue" ? lineRows(state, held, columns) : [];
}
