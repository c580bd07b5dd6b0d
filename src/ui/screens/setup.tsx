// The questions before a session, one at a time: how many take part, and what stands open in the guide.

import { pressSetupKey, setupHints } from "../../conversation/before/home-keys.ts";
import { beginSetup, editSetup, type Setup, type Wanted } from "../../conversation/before/setup.ts";
import { fieldRows } from "../../input/field/field-rows.ts";
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import { clip, keysRow, rowsFor, rowWidth } from "../rows/layout.ts";
import { type Row, row } from "../rows/row.tsx";
import { PROMPT, QUIET, VOICES } from "../rows/theme.ts";
import { type Drawn, show } from "../terminal/show.tsx";
import type { Stage } from "../terminal/stage.tsx";

type Asking = Wanted & { readonly guide: Guide };
type Wording = { readonly language: Language; readonly text: Texts };

/** The answers; undefined when the person went back. */
export async function askSetup(asking: Asking, stage: Stage, wording: Wording): Promise<Setup | undefined> {
  const { language, text } = wording;
  const answered = await show<Setup>(
    {
      first: beginSetup(asking, language, text),
      draw: (setup, columns) => draw(setup, asking.guide, columns, wording),
      text: (setup, typed) => editSetup(setup, { do: "insert", text: typed }),
      key: (setup, key) => pressSetupKey(setup, key, text),
      isOver: ({ over }) => over !== undefined,
    },
    stage,
  );
  return answered.over === "cancelled" ? undefined : answered;
}

function draw(setup: Setup, guide: Guide, columns: number, { language, text }: Wording): Drawn {
  const words = text.cli.setup;
  const width = rowWidth(columns);
  const question = setup.questions[setup.at];
  const typed = fieldRows(setup.field, width - 4, 1);
  const above: readonly Row[] = [
    row(clip(inLanguage(guide.title, language), width), { bold: true }),
    row(clip(words.kinds[guide.kind], width), QUIET),
    row(""),
    ...rowsFor(question?.ask ?? "", width, 3).map((line) => row(line)),
    ...(question?.about ? rowsFor(question.about, width, 2).map((line) => row(line, QUIET)) : []),
  ];
  const complaint =
    setup.complaint === undefined ? row("") : row(`! ${clip(setup.complaint, width - 2)}`, VOICES.refusal);
  return {
    rows: [
      ...above,
      [{ text: "› ", style: PROMPT }, { text: typed.rows[0] ?? "" }],
      complaint,
      row(keysRow(setupHints(text), width), QUIET),
    ],
    cursor: { x: 2 + typed.column, y: above.length },
  };
}
