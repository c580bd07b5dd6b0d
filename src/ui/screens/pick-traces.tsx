// What was said, to pick traces from: the traces so far, the lines of the talk, and a field for words and why.
import {
  beginPicking,
  type LeftOfPicking,
  type Picked,
  type Picking,
  type PickRow,
  pickingHints,
  pressPickingKey,
  typeInPicking,
} from "../../conversation/after/picking.ts";
import { fieldRows } from "../../input/field/field-rows.ts";
import { identifyingIn } from "../../input/identifying.ts";
import type { Texts } from "../../text/languages.ts";
import { clip, keysRow, rowsFor, rowWidth } from "../rows/layout.ts";
import { type Row, row } from "../rows/row.tsx";
import { CHOSEN, PROMPT, QUIET, VOICES, WARNING } from "../rows/theme.ts";
import { type Drawn, show } from "../terminal/show.tsx";
import type { Stage } from "../terminal/stage.tsx";

export type PickAsked = {
  readonly title: string;
  /** What came of the one before, a sentence each; `refused`: it came to nothing. */
  readonly said: readonly string[];
  readonly refused: boolean;
  readonly rows: readonly (PickRow & { readonly text: string })[];
  readonly at: number;
  readonly left?: LeftOfPicking;
};

/** The answer, and where it was given: the row, the marks, what was typed. */
export async function pickHere(
  asked: PickAsked,
  stage: Stage,
  text: Texts,
): Promise<{ readonly picked: Picked; readonly at: number; readonly left: LeftOfPicking }> {
  const {
    over = { is: "done" } as const,
    at,
    marked,
    field,
  } = await show<Picking>(
    {
      first: beginPicking(asked.rows, asked.at, asked.left),
      draw: (picking, columns, height) => drawPicking(picking, asked, { columns, height }, text),
      text: typeInPicking,
      key: pressPickingKey,
      isOver: ({ over: answer }) => answer !== undefined,
    },
    stage,
  );
  return { picked: over, at, left: { marked, field } };
}

type Window = { readonly columns: number; readonly height: number };

/** The line for a warning, the hints, and the row that Ink leaves its cursor on. */
const UNDER = 3;

export function drawPicking(picking: Picking, asked: PickAsked, { columns, height }: Window, text: Texts): Drawn {
  const { pick } = text.traces;
  const width = rowWidth(columns);
  const head: readonly Row[] = [
    row(clip(asked.title, width), { bold: true }),
    ...asked.said.flatMap((one) =>
      rowsFor(one, width, 2).map((line) => row(line, asked.refused ? VOICES.refusal : VOICES.answer)),
    ),
    ...rowsFor(picking.field ? pick.askWords : pick.ask, width, 2).map((line) => row(line, QUIET)),
  ];
  const room = Math.max(1, height - head.length - UNDER - (picking.field ? 1 : 0));
  const from = Math.max(0, Math.min(picking.at - Math.floor(room / 2), asked.rows.length - room));
  const list = asked.rows.slice(from, from + room).map((one, index): Row => {
    const isHere = from + index === picking.at;
    const mark = picking.marked.includes(one.id) ? "◆ " : one.is === "trace" ? "✓ " : "  ";
    return row(clip(`${isHere ? "▸ " : "  "}${mark}${one.text}`, width), isHere ? CHOSEN : {});
  });
  const typed = picking.field && fieldRows(picking.field, width - 2, 1);
  const identifying = picking.field && identifyingIn(picking.field.text);
  const warning = identifying && text.session.identifying[identifying];
  return {
    rows: [
      ...head,
      ...list,
      ...(typed ? [[{ text: "› ", style: PROMPT }, { text: typed.rows[0] ?? "" }] satisfies Row] : []),
      warning === undefined ? row("") : row(clip(`! ${warning}`, width), WARNING),
      row(keysRow(pickingHints(picking, text), width), QUIET),
    ],
    cursor: typed
      ? { x: 2 + typed.column, y: head.length + list.length }
      : { x: 0, y: head.length + Math.max(0, picking.at - from) },
  };
}
