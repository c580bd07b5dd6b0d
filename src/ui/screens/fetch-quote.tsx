// One quote in a window of its own: what was written of it, where to listen, and a field for its words.
import {
  type Answer,
  beginFetching,
  editFetching,
  type Fetching,
  fetchingHints,
  pressFetchingKey,
} from "../../conversation/after/fetching.ts";
import { fieldRows } from "../../input/field/field-rows.ts";
import { identifyingIn } from "../../input/identifying.ts";
import type { Texts } from "../../text/languages.ts";
import { clip, keysRow, rowsFor, rowWidth } from "../rows/layout.ts";
import { type Row, row } from "../rows/row.tsx";
import { PROMPT, QUIET, VOICES, WARNING } from "../rows/theme.ts";
import { type Drawn, show } from "../terminal/show.tsx";
import type { Stage } from "../terminal/stage.tsx";

export type Asked = {
  /** What came of the one before, a sentence each. */
  readonly said: readonly string[];
  /** Which of how many; who spoke and when; the question; where to listen. */
  readonly about: readonly string[];
  /** As it stands in the session, with its marks. */
  readonly shown: string;
  readonly written: string;
};

export async function fetchQuoteHere(asked: Asked, stage: Stage, text: Texts): Promise<Answer> {
  const { over = { is: "done" } } = await show<Fetching>(
    {
      first: beginFetching(asked.written),
      draw: (fetching, columns, height) => draw(fetching, asked, { columns, height }, text),
      text: (fetching, typed) => editFetching(fetching, { do: "insert", text: typed }),
      key: pressFetchingKey,
      isOver: ({ over: answer }) => answer !== undefined,
    },
    stage,
  );
  return over;
}

type Window = { readonly columns: number; readonly height: number };

/** The warning and the hints under the field, and the row that Ink leaves its cursor on. */
const UNDER = 3;

function draw(fetching: Fetching, asked: Asked, { columns, height }: Window, text: Texts): Drawn {
  const { fetch } = text.quotesFetched;
  const width = rowWidth(columns);
  const [title = "", ...about] = asked.about;
  const told: readonly Row[] = [
    ...asked.said.flatMap((sentence) => rowsFor(sentence, width, 2).map((line) => row(line, VOICES.answer))),
    ...(asked.said.length > 0 ? [row("")] : []),
    row(clip(title, width), { bold: true }),
    ...about.flatMap((line) => rowsFor(line, width, 2).map((one) => row(one, QUIET))),
    row(""),
    ...rowsFor(asked.shown, width, 4).map((line) => row(line)),
    row(""),
    ...rowsFor(fetch.ask, width, 2).map((line) => row(line, QUIET)),
  ];
  // In a small window what stands next to the field is kept.
  const above = told.slice(Math.max(0, told.length - Math.max(0, height - UNDER - 1)));
  const typed = fieldRows(fetching.field, width - 2, Math.max(1, height - above.length - UNDER));
  const identifying = identifyingIn(fetching.field.text);
  const warning = fetching.warned ? fetch.unkept : identifying && text.session.identifying[identifying];
  return {
    rows: [
      ...above,
      ...typed.rows.map((line, index): Row => [{ text: index === 0 ? "› " : "  ", style: PROMPT }, { text: line }]),
      warning === undefined ? row("") : row(clip(`! ${warning}`, width), fetching.warned ? VOICES.refusal : WARNING),
      row(keysRow(fetchingHints(text), width), QUIET),
    ],
    cursor: { x: 2 + typed.column, y: above.length + typed.row },
  };
}
