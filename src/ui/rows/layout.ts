// Fitting text into the rows and columns there are. Pure.
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** So many columns are read at a glance; in a wider window what stands to the right would be too far from its line. */
const READABLE = 110;

/** The columns that a row of the conversation may take: the last one stays free, since some terminals break there. */
export function rowWidth(columns: number): number {
  return Math.max(10, Math.min(columns - 1, READABLE));
}

/** The text as rows of at most `width` columns, indented as it begins; what is left over after `most` rows ends in an ellipsis. */
export function rowsFor(text: string, width: number, most = Number.POSITIVE_INFINITY): readonly string[] {
  if (width < 1 || most < 1) return [];
  const indent = " ".repeat(Math.min(text.search(/[^ ]|$/u), Math.floor(width / 2)));
  const inside = width - indent.length;
  const rows = wrapAnsi(text.trimStart(), inside, { hard: true }).split("\n");
  const shown =
    rows.length <= most ? rows : [...rows.slice(0, most - 1), clip(`${rows[most - 1]} ${rows[most]}`, inside)];
  return shown.map((row) => indent + row);
}

/** One row of at most `width` columns. */
export function clip(text: string, width: number): string {
  const line = text.replace(/\s*\n\s*/gu, " ⏎ ");
  if (stringWidth(line) <= width) return line;
  let kept = "";
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    if (stringWidth(kept + segment) > width - 1) break;
    kept += segment;
  }
  return width < 1 ? "" : `${kept.trimEnd()}…`;
}

/** As many of the pieces as fit into the row, with `gap` between them. */
export function fitting(pieces: readonly string[], width: number, gap: string): readonly string[] {
  let used = 0;
  return pieces.filter((piece, index) => {
    const more = stringWidth(piece) + (index === 0 ? 0 : stringWidth(gap));
    // Once one is left out the rest are too: hints stand in the order of their use.
    used = used + more > width ? Number.POSITIVE_INFINITY : used + more;
    return used <= width;
  });
}

/** Lines put side by side until a row is full, at most `most` rows. */
export function flow(pieces: readonly string[], width: number, most: number, gap = "   "): readonly string[] {
  const rows: string[] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    const joined = last === undefined ? piece : `${last}${gap}${piece}`;
    if (last !== undefined && stringWidth(joined) <= width) rows[rows.length - 1] = joined;
    else rows.push(...rowsFor(piece, width));
  }
  if (rows.length <= most) return rows;
  return [...rows.slice(0, most - 1), clip(rows.slice(most - 1).join(gap), width)];
}

/** What the keys do, on one row: where there is no room for all, the last are kept, since they lead on and out. */
export function keysRow(hints: readonly string[], width: number): string {
  const pieces = [...hints];
  while (pieces.length > 1 && stringWidth(pieces.join("   ")) > width) pieces.shift();
  return clip(pieces.join("   "), width);
}
