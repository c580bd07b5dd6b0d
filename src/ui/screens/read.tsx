// Lines to be read in the whole window, and scrolled: a session that has ended, or how the program is used.
import { pressReadKey, type Reading, readHints } from "../../conversation/before/home-keys.ts";
import type { Texts } from "../../text/languages.ts";
import { keysRow, rowsFor, rowWidth } from "../rows/layout.ts";
import { row } from "../rows/row.tsx";
import { QUIET } from "../rows/theme.ts";
import { type Drawn, show } from "../terminal/show.tsx";
import type { Stage } from "../terminal/stage.tsx";

/** Until it is left. */
export async function readHere(title: string, lines: readonly string[], stage: Stage, text: Texts): Promise<void> {
  await show<Reading>(
    {
      first: { from: 0, over: false },
      draw: (reading, columns, height) => draw(reading, title, lines, { columns, height }, text),
      text: (reading) => reading,
      key: pressReadKey,
      isOver: ({ over }) => over,
    },
    stage,
  );
}

function draw(
  { from }: Reading,
  title: string,
  lines: readonly string[],
  { columns, height }: { readonly columns: number; readonly height: number },
  text: Texts,
): Drawn {
  const width = rowWidth(columns);
  const all = lines.flatMap((line) => (line === "" ? [""] : rowsFor(line, width)));
  const room = Math.max(1, height - 4);
  const first = Math.min(from, Math.max(0, all.length - room));
  const shown = all.slice(first, first + room);
  const place = text.cli.finished.place(first + 1, first + shown.length, all.length);
  return {
    rows: [
      row(`${title}  ${place}`, { bold: true }),
      ...shown.map((line) => row(line)),
      row(""),
      row(keysRow(readHints(text), width), QUIET),
    ],
    cursor: { x: 0, y: 0 },
  };
}
