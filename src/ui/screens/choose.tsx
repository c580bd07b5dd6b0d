// One question with a few answers, in a window of its own: what a second window is to be, what to do with a session that
// has ended, which file to make of it.
import { beginChoosing, type Choice, type Choosing } from "../../conversation/before/choice.ts";
import { choiceHints, pressChoiceKey } from "../../conversation/before/home-keys.ts";
import type { Texts } from "../../text/languages.ts";
import { clip, keysRow, rowsFor, rowWidth } from "../rows/layout.ts";
import { type Row, row } from "../rows/row.tsx";
import { CHOSEN, QUIET, VOICES } from "../rows/theme.ts";
import { type Drawn, show } from "../terminal/show.tsx";
import type { Stage } from "../terminal/stage.tsx";

export type Asked<Id extends string> = {
  readonly title: string;
  /** What was done just before, a sentence each. */
  readonly said?: readonly string[];
  readonly question: string;
  readonly choices: readonly Choice<Id>[];
};

/** The answer; `back` where there is none. */
export async function askChoice<Id extends string>(asked: Asked<Id>, stage: Stage, text: Texts): Promise<Id | "back"> {
  const { over = "back" } = await show<Choosing<Id>>(
    {
      first: beginChoosing(asked.choices),
      draw: (choosing, columns, height) => draw(choosing, asked, { columns, height }, text),
      // Whatever is typed here is meant for something else.
      text: (choosing) => choosing,
      key: pressChoiceKey,
      isOver: (choosing) => choosing.over !== undefined,
    },
    stage,
  );
  return over;
}

type Window = { readonly columns: number; readonly height: number };

function draw<Id extends string>(
  { choices, at }: Choosing<Id>,
  { title, said = [], question }: Asked<Id>,
  { columns, height }: Window,
  text: Texts,
): Drawn {
  const width = rowWidth(columns);
  const head: readonly Row[] = [
    row(clip(title, width), { bold: true }),
    row(""),
    ...said.flatMap((sentence) => rowsFor(sentence, width, 4).map((line) => row(line, VOICES.answer))),
    ...(said.length > 0 ? [row("")] : []),
    ...rowsFor(question, width, 3).map((line) => row(line)),
    row(""),
  ];
  const room = Math.max(1, height - head.length - 3);
  const from = Math.max(0, Math.min(at - Math.floor(room / 2), choices.length - room));
  const listed = choices.map(({ label }, index) =>
    row(clip(`${index === at ? "▸" : " "} ${label}`, width), index === at ? CHOSEN : {}),
  );
  return {
    rows: [...head, ...listed.slice(from, from + room), row(""), row(keysRow(choiceHints(text), width), QUIET)],
    cursor: { x: 0, y: head.length + at - from },
  };
}
