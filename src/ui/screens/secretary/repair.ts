// The list in which what was caught is put right, in the whole window: the latest lowest, nearest to the hands.
import { catchesToRepair, letterOf } from "../../../conversation/capture/repair.ts";
import { hintsNow } from "../../../conversation/keyboard/views.ts";
import type { State } from "../../../conversation/state.ts";
import { clockTime } from "../../../model/clock.ts";
import type { Entry } from "../../../model/entry.ts";
import { describe } from "../../../telling/describe.ts";
import { clip, keysRow } from "../../rows/layout.ts";
import type { Panel } from "../../rows/panel.ts";
import { row } from "../../rows/row.tsx";
import { CHOSEN, QUIET, VOICES } from "../../rows/theme.ts";

export function repairPanel(state: State, columns: number, rows: number): Panel {
  const width = Math.max(10, columns - 1);
  const { begun, entry: chosenId, cue } = state.view;
  const room = Math.max(1, rows - 5);
  const all = catchesToRepair(state);
  const chosen = Math.max(
    0,
    all.findIndex(({ id }) => id === chosenId),
  );
  const from = Math.max(0, Math.min(chosen - Math.floor(room / 2), all.length - room));
  const shown = all.slice(from, from + room).map((entry, index) => {
    const at = from + index;
    const isChosen = entry.id === chosenId;
    // A letter is about the cue with the lighter mark.
    const mark = isChosen ? "▸" : entry.id === cue ? "▹" : " ";
    const text = `${mark} ${letterOf(at)}  ${clockTime(entry.t)}  ${describe(state, entry)}`;
    return row(clip(text, width), isChosen ? CHOSEN : {});
  });
  const blank = Array.from({ length: room - shown.length }, () => row(""));
  const { secretary, session } = state.text;
  const waits = [
    begun?.insert ? secretary.insertWhat : "",
    begun?.to ? secretary.waiting.to("") : "",
    begun?.digits ? secretary.waiting.number(begun.digits) : "",
  ];
  const said = [state.capture.told ?? "", ...waits].filter((part) => part !== "");
  const told = (said.length > 0 ? said : marks(state, all[chosen])).join("   ");
  return {
    rows: [
      [
        { text: session.views.repair, style: { bold: true } },
        { text: `   ${session.browse.times}`, style: QUIET },
      ],
      ...blank,
      ...shown.reverse(),
      row("─".repeat(columns), QUIET),
      row(clip(` ${told}`, width), VOICES.answer),
      row(keysRow(hintsNow(state), width), QUIET),
    ],
    cursor: undefined,
  };
}

/** What the marked rows are for: a number and a letter may be about two of them. */
function marks({ view, text }: State, chosen: Entry | undefined): readonly string[] {
  const { "repair-who": who, "repair-cue": cue } = text.session.hint;
  if (chosen?.kind === "cue") return [`▸ ${who}`, cue];
  if (chosen?.kind !== "turn") return [];
  return [`▸ ${who}`, ...(view.cue === undefined ? [] : [`▹ ${cue}`])];
}
