// The home screen: sessions to go on with, guides to start, and one line to find them by.

import stringWidth from "string-width";
import {
  beginHome,
  editHome,
  type Home,
  type HomeChoice,
  type HomeOver,
  type HomeRow,
  homeRows,
} from "../../conversation/before/home.ts";
import { homeHints, pressHomeKey } from "../../conversation/before/home-keys.ts";
import { fieldRows } from "../../input/field/field-rows.ts";
import type { Texts } from "../../text/languages.ts";
import { clip, flow, keysRow, rowsFor, rowWidth } from "../rows/layout.ts";
import { type Row, row } from "../rows/row.tsx";
import { CHOSEN, PROMPT, QUIET, WARNING } from "../rows/theme.ts";
import { type Drawn, show } from "../terminal/show.tsx";
import type { Stage } from "../terminal/stage.tsx";

/** `checked`: the same rows once more is known of them. `said`: what must be known first, above the list. */
type AtHome = {
  readonly rows: readonly HomeRow[];
  readonly checked: () => Promise<readonly HomeRow[]>;
  readonly said: readonly string[];
};

export async function chooseAtHome({ rows, checked, said }: AtHome, stage: Stage, text: Texts): Promise<HomeOver> {
  const chosen = await show<Home>(
    {
      first: beginHome(rows),
      draw: (home, columns, height) => draw(home, { columns, height }, said, text),
      text: (home, typed) => editHome(home, { do: "insert", text: typed }),
      key: (home, key) => pressHomeKey(home, key),
      isOver: ({ over }) => over !== undefined,
      later: async () => {
        const known = await checked();
        return (home) => ({ ...home, rows: known });
      },
    },
    stage,
  );
  return chosen.over ?? "quit";
}

const HEADINGS: Readonly<Record<HomeChoice["is"], (words: Texts["cli"]["home"]) => string>> = {
  session: ({ sessions }) => sessions,
  guide: ({ guides }) => guides,
  finished: ({ finished }) => finished,
};

/** In a smaller window than this too little is to be seen. */
const LEAST = { columns: 40, height: 10 };

type Window = { readonly columns: number; readonly height: number };

/** A line of the list. Only those that are seen are drawn: what is said of a session is read from its files. */
type Line = { readonly isChosen: boolean; readonly drawn: () => Row };

const plain = (drawn: Row): Line => ({ isChosen: false, drawn: () => drawn });

function rowOf(entry: HomeRow, isChosen: boolean, width: number): Row {
  const about = entry.broken ?? entry.about;
  const title = clip(
    `${isChosen ? "▸ " : "  "}${entry.title}`,
    Math.max(Math.floor(width * 0.6), width - stringWidth(about) - 3),
  );
  const gap = " ".repeat(Math.max(2, width - stringWidth(title) - stringWidth(about)));
  return [
    { text: title, style: isChosen ? CHOSEN : entry.broken ? QUIET : {} },
    { text: clip(`${gap}${about}`, Math.max(0, width - stringWidth(title))), style: QUIET },
  ];
}

function draw(home: Home, { columns, height }: Window, said: readonly string[], text: Texts): Drawn {
  const words = text.cli.home;
  const width = rowWidth(columns);
  const found = homeRows(home);
  const typed = fieldRows(home.query, width - 4, 1);
  const listed = found.map((entry, index): Line => {
    const isChosen = index === home.chosen;
    return { isChosen, drawn: () => rowOf(entry, isChosen, width) };
  });
  const head = [
    row(words.title, { bold: true }),
    ...warnings({ columns, height }, said, text).map((line) => row(line, WARNING)),
    ...(height < 14 ? [] : [row(clip(words.welcome, width), QUIET), row("")]),
  ];
  const heading = (is: HomeChoice["is"]): readonly Line[] => {
    const mine = listed.filter((_, index) => found[index]?.choice.is === is);
    return mine.length === 0 ? [] : [plain(row(HEADINGS[is](words), { bold: true })), ...mine];
  };
  const sessions = heading("session");
  const finished = heading("finished");
  const apart = (lines: readonly Line[]): readonly Line[] => (lines.length > 0 && height >= 14 ? [plain(row(""))] : []);
  const list =
    home.query.text.trim() === ""
      ? [...sessions, ...apart(sessions), ...heading("guide"), ...apart(finished), ...finished]
      : listed;
  // Whoever is here for the first time must see each key; where the window is low the first ones do.
  const hints = (height < 20 ? [keysRow(homeHints(text), width)] : flow(homeHints(text), width, 2, "   ")).map((line) =>
    row(line, QUIET),
  );
  const room = Math.max(1, height - head.length - 4 - hints.length);
  const at = list.findIndex(({ isChosen }) => isChosen);
  const from = Math.max(0, Math.min(at - Math.floor(room / 2), list.length - room));
  const seen = list.slice(from, from + room).map(({ drawn }) => drawn());
  const above = [...head, ...(list.length === 0 ? [row(words.nothing)] : seen), row("")];
  return {
    rows: [...above, [{ text: "› ", style: PROMPT }, { text: typed.rows[0] ?? "" }], ...hints],
    cursor: { x: 2 + typed.column, y: above.length },
  };
}

/** That the window is too small comes before all else; a low one has room for no more. */
function warnings({ columns, height }: Window, said: readonly string[], { cli }: Texts): readonly string[] {
  const isTooSmall = columns < LEAST.columns || height < LEAST.height;
  const sentences = isTooSmall ? [cli.home.lacks.room(columns, height)] : said;
  const rows = sentences.flatMap((sentence) => rowsFor(sentence, rowWidth(columns)));
  return rows.slice(0, Math.max(1, Math.floor(height / 3)));
}
