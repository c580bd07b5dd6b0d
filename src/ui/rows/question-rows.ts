// The item on the table: its label, its words in as many rows as there is room for, and at the right what is told about it.

import stringWidth from "string-width";
import type { Current } from "../../telling/current.ts";
import type { Texts } from "../../text/languages.ts";
import { clip, rowsFor } from "./layout.ts";
import { type Row, row } from "./row.tsx";
import { PROMPT, QUIET } from "./theme.ts";

/** Too narrow a column of words is worse than a remark that is cut. */
const LEAST_WORDS = 10;

/** The rows, at most `most`, and the blanks that stand before what follows under the words. Widths are columns. */
export function questionRows(
  item: Current,
  width: number,
  most: number,
): { readonly rows: readonly Row[]; readonly indent: string } {
  const label = ` ${item.label}  `;
  const indent = " ".repeat(stringWidth(label));
  const inside = width - indent.length;
  const about = item.about === "" ? "" : `  ${item.about}`;
  const words = rowsFor(item.text, Math.max(LEAST_WORDS, inside - stringWidth(about)), most);
  const rows = words.map((line, index): Row => {
    const style = item.applies ? { bold: true } : QUIET;
    if (index > 0) return [{ text: indent }, { text: line, style }];
    const gap = " ".repeat(Math.max(0, inside - stringWidth(line) - stringWidth(about)));
    return [
      { text: label, style: PROMPT },
      { text: line, style },
      ...(about ? [{ text: `${gap}${about}`, style: QUIET }] : []),
    ];
  });
  return { rows, indent };
}

/** Before the first item: what to press to begin. */
export function beginRow({ session }: Texts, width: number): Row {
  return row(clip(` ${session.screen.begin}`, width), { bold: true });
}
