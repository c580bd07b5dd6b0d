// The paper as one HTML page that needs nothing else: set for A4, and readable on a screen.
import { type Html, html, htmlPage, NOTHING } from "../../markup/html.ts";
import type { Block, BlockOf, ListItem, PrintDocument } from "./document.ts";
import { STYLE } from "./style.ts";

export function toHtml({ language, title, facts, parts }: PrintDocument): string {
  const body = html`<main>
<header>
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

function row({ text, note, under = [] }: ListItem): Html {
  const below = under.length > 0 ? html`<ol class="further" type="a">${under.map(row)}</ol>` : NOTHING;
  return html`<li>${note ? html`<span class="note">${note}</span> ` : NOTHING}${text}${below}</li>`;
}
