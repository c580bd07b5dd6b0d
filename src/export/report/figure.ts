// A picture on the page: its heading, one sentence that says the same, the drawing, its key, and the table behind it.
import { type Html, html, lines, NOTHING } from "../../markup/html.ts";
import { heading, type Subject } from "./subject.ts";

export type Picture = {
  /** Part of the ids on the page. */
  readonly name: "line" | "talk" | "plan" | "coverage" | "codes";
  readonly title: string;
  /** What the picture shows, in words; without a drawing, why there is none. */
  readonly says: readonly string[];
  readonly drawing?: Html;
  /** Links lead out of the drawing: a picture to a screen reader can't have any, so it is a group. */
  readonly linked?: true;
  readonly key?: readonly Html[];
  readonly tables?: readonly Html[];
};

export function figure(subject: Subject, { name, title, says, drawing, linked, key = [], tables = [] }: Picture): Html {
  const { prefix, text } = subject;
  const id = `${prefix}${name}`;
  return html`<section class="picture ${name}">
${heading(subject, 2, name, html`${title}`)}
<p id="${id}-says" class="says">${says.join(" ")}</p>
${drawing ? html`<div class="drawing" role="${linked ? "group" : "img"}" aria-labelledby="${id}" aria-describedby="${id}-says">\n${drawing}\n</div>` : NOTHING}
${key.length > 0 ? html`<ul class="key">\n${key}\n</ul>` : NOTHING}
${tables.length > 0 ? html`<details>\n<summary>${text.report.behind(title)}</summary>\n${lines(tables)}\n</details>` : NOTHING}
</section>`;
}

/** A drawing as wide as the page and so many pixels high. Screen readers have the figure's own words. */
export function drawn(height: number, shapes: readonly Html[], className = ""): Html {
  const named = className === "" ? NOTHING : html` class="${className}"`;
  return html`<svg${named} width="100%" height="${height}" aria-hidden="true" focusable="false">${lines(shapes)}</svg>`;
}

/** One sign of a key, drawn as it is in the picture. */
export function keyed(sign: Html, meaning: Html | string): Html {
  return html`<li><svg width="18" height="14" aria-hidden="true" focusable="false">${sign}</svg> ${meaning}</li>`;
}
