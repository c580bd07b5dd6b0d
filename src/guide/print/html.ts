// The paper as one HTML page that needs nothing else: set for A4, and readable on a screen.
import { type Html, html, htmlPage, NOTHING } from "../../markup/html.ts";
import type { Block, BlockOf, ListItem, PrintDocument } from "./document.ts";
import { STYLE } from "./style.ts";

export function toHtml({ language, title, head = [], facts, parts }: PrintDocument): string {
  const above = head.map(({ name, value }) => html`<span><b>${name}</b> ${value}</span>`);
  const body = html`<main>
<header>${above.length > 0 ? html`\n<p class="head">${above}</p>` : NOTHING}
<h1>${title}</h1>
${facts.map((fact) => html`<p class="fact">${fact}</p>`)}
</header>
${parts.map((part) => html`<section>\n${part.map(block)}\n</section>`)}
</main>`;
  return `<!doctype html>\n${htmlPage({ language, title, style: STYLE, body }).html}`;
}

function block(block: Block): Html {
  switch (block.kind) {
    case "heading":
      return html`<h2>${block.text}${aside(block.note)}</h2>`;
    case "text":
      return text(block);
    case "list":
      return list(block);
    case "grid":
      return grid(block);
    case "fields":
      return html`${block.names.map((name) => html`<p class="field"><span>${name}</span></p>`)}`;
    case "room":
      return { html: `<div class="room" aria-hidden="true">${"<i></i>".repeat(block.lines)}</div>` };
  }
}

function text({ voice, text, label, note, strong }: BlockOf<"text">): Html {
  const number = label ? html`<b class="label">${label}</b> ` : NOTHING;
  return html`<p class="${voice}${strong ? " question" : ""}">${number}${text}${aside(note)}</p>`;
}

function aside(note: string | undefined): Html {
  return note ? html` <small>${note}</small>` : NOTHING;
}

function list({ marker, voice, lead, items }: BlockOf<"list">): Html {
  const head = lead ? html`<p class="lead">${lead}</p>\n` : NOTHING;
  const tag: Html = { html: marker === "number" ? "ol" : "ul" };
  return html`${head}<${tag} class="${marker} ${voice}">\n${items.map(row)}\n</${tag}>`;
}

function grid({ heads, rows }: BlockOf<"grid">): Html {
  const head = heads.map(
    ({ text, note }) => html`<th scope="col">${note ? html`<b>${note}</b> ` : NOTHING}${text}</th>`,
  );
  const body = rows.map(
    ({ label, text, note }) =>
      html`<tr><th scope="row">${label ? html`<b class="label">${label}</b> ` : NOTHING}${text}${aside(note)}</th>${{ html: "<td>&#9744;</td>".repeat(heads.length) }}</tr>`,
  );
  return html`<table class="grid">\n<thead><tr><td></td>${{ html: head.map((one) => one.html).join("") }}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

function row({ text, note, under = [] }: ListItem): Html {
  const below = under.length > 0 ? html`<ol class="further" type="a">${under.map(row)}</ol>` : NOTHING;
  return html`<li>${note ? html`<span class="note">${note}</span> ` : NOTHING}${text}${below}</li>`;
}
