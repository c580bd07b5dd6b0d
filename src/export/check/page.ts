// The participant's sheet as one HTML page: to read on a screen, and to print on A4 and write on. It needs nothing else.
import { type Html, html, htmlPage, paragraphs, words } from "../../markup/html.ts";
import type { Language } from "../../model/language.ts";
import type { Block, Sheet } from "./blocks.ts";

export function checkPage(sheets: readonly Sheet[], language: Language): string {
  const page = htmlPage({
    language,
    title: [...new Set(sheets.map(({ title, heading }) => `${heading} ${title}`))].join(", "),
    style: STYLE,
    meta: html`<meta name="color-scheme" content="light">`,
    body: html`<main>
${sheets.map(sheetHtml)}
</main>`,
  });
  return `<!DOCTYPE html>\n${page.html}`;
}

function sheetHtml({ heading, title, blocks }: Sheet): Html {
  return html`<article>
<h1>${words(heading)}</h1>
<p class="title">${words(title)}</p>
${blocks.map(blockHtml)}
</article>`;
}

function blockHtml(block: Block): Html {
  switch (block.is) {
    case "heading":
      return block.level === 2 ? html`<h2>${words(block.text)}</h2>` : html`<h3>${words(block.text)}</h3>`;
    case "text":
      return html`<p>${words(block.text)}</p>`;
    case "quote":
      return html`<blockquote>${paragraphs(block.text)}</blockquote>`;
    case "small":
      return html`<p class="small">${words(block.text)}</p>`;
    case "list":
      return html`<p class="lead">${words(block.lead)}</p>
<ul>
${block.items.map((item) => html`<li>${paragraphs(item)}</li>`)}
</ul>`;
    case "room":
      return html`<div class="room"><p>${words(block.ask)}</p>${{ html: "<i></i>".repeat(block.lines) }}</div>`;
  }
}

/** `rule` is what a hand writes on. */
export const COLOURS = { paper: "#ffffff", ink: "#1a1a1a", soft: "#4a4a4a", rule: "#8a8a8a" } as const;

/** Large, dark letters on white: their contrast is over 7 everywhere. */
const STYLE = `@page { size: A4; margin: 20mm 22mm; }
* { box-sizing: border-box; }
body { margin: 0; background: ${COLOURS.paper}; color: ${COLOURS.ink}; font: 1.1rem/1.6 Charter, "Bitstream Charter", Georgia, Cambria, "Liberation Serif", serif;
  overflow-wrap: anywhere; }
main { max-width: 40rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
article + article { margin-top: 6rem; break-before: page; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 2.8rem 0 .6rem; font-size: 1.4rem; line-height: 1.25; break-after: avoid; }
h3 { margin: 2rem 0 .5rem; font-size: 1.1rem; line-height: 1.35; break-after: avoid; }
p { margin: .7rem 0; }
.title { margin: .2rem 0 1.6rem; color: ${COLOURS.soft}; }
.lead { margin-bottom: .2rem; break-after: avoid; }
ul { margin: .2rem 0 .8rem; padding-left: 1.4rem; }
li, blockquote { white-space: pre-line; }
li { margin: .3rem 0; }
blockquote { margin: .6rem 0; padding-left: 1rem; border-left: 3px solid ${COLOURS.rule}; break-inside: avoid; }
.room { margin: 1.2rem 0; break-inside: avoid; }
.room p { margin: 0; font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; font-size: .95rem; }
.room i { display: block; height: 2.2rem; border-bottom: 1px solid ${COLOURS.rule}; }
.small { margin-top: 2.5rem; font-family: "Helvetica Neue", Arial, "Liberation Sans", sans-serif; font-size: .8rem; color: ${COLOURS.soft}; }
@media print { main { max-width: none; padding: 0; } body { font-size: 12pt; } }
`;
