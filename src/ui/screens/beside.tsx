// The question to a second window on a session that is open: be the secretary, read what there is, or go back.
import { type Beside, type BesideChoice, beginBeside } from "../../conversation/before/beside.ts";
import { besideHints, pressBesideKey } from "../../conversation/before/home-keys.ts";
import type { Guide } from "../../model/guide.ts";
import type { Language } from "../../model/language.ts";
import { inLanguage, type Texts } from "../../text/languages.ts";
import { clip, keysRow, rowsFor, rowWidth } from "../rows/layout.ts";
import { row } from "../rows/row.tsx";
import { CHOSEN, QUIET } from "../rows/theme.ts";
import { type Drawn, show } from "../terminal/show.tsx";
import type { Stage } from "../terminal/stage.tsx";

type Wording = { readonly language: Language; readonly text: Texts };

export async function askBeside(guide: Guide, stage: Stage, wording: Wording): Promise<BesideChoice> {
  const { over = "back" } = await show<Beside>(
    {
      first: beginBeside(guide.kind),
      draw: (beside, columns) => draw(beside, guide, columns, wording),
      // Whatever is typed here is meant for something else.
      text: (beside) => beside,
      key: pressBesideKey,
      isOver: (beside) => beside.over !== undefined,
    },
    stage,
  );
  return over;
}

function draw({ choices, at }: Beside, guide: Guide, columns: number, { language, text }: Wording): Drawn {
  const { beside } = text.cli;
  const width = rowWidth(columns);
  const rows = [
    row(clip(inLanguage(guide.title, language), width), { bold: true }),
    row(""),
    ...rowsFor(beside.isOpen, width, 2).map((line) => row(line)),
    row(""),
    ...choices.map((choice, index) =>
      row(clip(`${index === at ? "▸" : " "} ${beside[choice]}`, width), index === at ? CHOSEN : {}),
    ),
    row(""),
    row(keysRow(besideHints(text), width), QUIET),
  ];
  return { rows, cursor: { x: 0, y: 4 + rowsFor(beside.isOpen, width, 2).length - 1 + at } };
}
