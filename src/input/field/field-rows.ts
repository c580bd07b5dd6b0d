// The note field as rows of a given width, and where its cursor stands. Emoji and wide characters count as the terminal counts.
import stringWidth from "string-width";
import { type Field, graphemesOf } from "./field.ts";

export type FieldRows = { readonly rows: readonly string[]; readonly row: number; readonly column: number };

/** At most `most` rows of `width` columns: those around the cursor. A line end inside a note shows as ⏎. */
export function fieldRows({ text, cursor }: Field, width: number, most: number): FieldRows {
  const rows: string[] = [""];
  let used = 0;
  let at = 0;
  let [row, column] = [0, 0];
  for (const grapheme of [...graphemesOf(text), ""]) {
    const breaks = grapheme === "\n";
    const shown = breaks ? "⏎" : grapheme;
    const wide = stringWidth(shown);
    if (used + Math.max(wide, 1) > width) {
      rows.push("");
      used = 0;
    }
    if (at === cursor) [row, column] = [rows.length - 1, used];
    rows[rows.length - 1] += shown;
    used += wide;
    if (breaks) {
      rows.push("");
      used = 0;
    }
    at += grapheme.length;
  }
  const from = Math.max(0, row - most + 1);
  return { rows: rows.slice(from, from + most), row: row - from, column };
}
