// Tables: every picture has one behind it, with the same figures.
import { type Html, html, lines, NOTHING, words } from "../../markup/html.ts";

/** Figures stand to the right; neither they nor times are ever broken in two. */
export type Column = { readonly head: string; readonly figures?: true; readonly times?: true };
/** The first cell names the row. Cells hold markup that has been made safe, or plain text. */
export type Line = { readonly cells: readonly (Html | string)[]; readonly strong?: true };

export function table(caption: string, columns: readonly Column[], rows: readonly Line[]): Html {
  if (rows.length === 0) return NOTHING;
  const heads = columns.map(({ head, ...column }) => html`<th scope="col"${classOf(column)}>${head}</th>`);
  const body = rows.map(({ cells, strong }) => html`<tr${strong ? STRONG : NOTHING}>${line(cells, columns)}</tr>`);
  return html`<table>
<caption>${caption}</caption>
<thead><tr>${lines(heads)}</tr></thead>
<tbody>
${body}
</tbody>
</table>`;
}

const STRONG: Html = { html: ' class="whole"' };
const FIGURES: Html = { html: ' class="f"' };
const TIMES: Html = { html: ' class="t"' };

function classOf({ figures, times }: Omit<Column, "head"> = {}): Html {
  return figures ? FIGURES : times ? TIMES : NOTHING;
}

function line(cells: readonly (Html | string)[], columns: readonly Column[]): Html {
  return {
    html: cells
      .map((cell, column) => {
        const inside = typeof cell === "string" ? words(cell) : cell;
        return column === 0
          ? html`<th scope="row"${classOf(columns[column])}>${inside}</th>`
          : html`<td${classOf(columns[column])}>${inside}</td>`;
      })
      .map((one) => one.html)
      .join(""),
  };
}
