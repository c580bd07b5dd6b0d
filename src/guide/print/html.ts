// The paper as one HTML page that needs nothing else: set for A4, and readable on a screen.
import type { Block, BlockOf, ListItem, PrintDocument } from "./document.ts";
import { STYLE } from "./style.ts";

export function toHtml(document: PrintDocument): string {
  const facts = document.facts.map((fact) => `<p class="fact">${escaped(fact)}</p>`);
  const parts = document.parts.map((part) => `<section>\n${part.map(block).join("\n")}\n</section>`);
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>
${STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escaped(document.title)}</h1>
${facts.join("\n")}
</header>
${parts.join("\n")}
</main>
</body>
</html>
`;
}

function block(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2>${escaped(block.text)}${block.note ? ` <small>${escaped(block.note)}</small>` : ""}</h2>`;
    case "text":
      return text(block);
    case "list":
      return list(block);
    case "fields":
      return block.names.map((name) => `<p class="field"><span>${escaped(name)}</span></p>`).join("\n");
    case "room":
      return `<div class="room" aria-hidden="true">${"<i></i>".repeat(block.lines)}</div>`;
  }
}

function text({ voice, text, label, note, strong }: BlockOf<"text">): string {
  const number = label ? `<b class="label">${escaped(label)}</b> ` : "";
  const aside = note ? ` <small>${escaped(note)}</small>` : "";
  return `<p class="${voice}${strong ? " question" : ""}">${number}${escaped(text)}${aside}</p>`;
}

function list({ marker, voice, lead, items }: BlockOf<"list">): string {
  const tag = marker === "number" ? "ol" : "ul";
  const head = lead ? `<p class="lead">${escaped(lead)}</p>\n` : "";
  return `${head}<${tag} class="${marker} ${voice}">\n${items.map(row).join("\n")}\n</${tag}>`;
}

function row({ text, note }: ListItem): string {
  return `<li>${note ? `<span class="note">${escaped(note)}</span> ` : ""}${escaped(text)}</li>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
