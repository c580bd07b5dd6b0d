// HTML that no typed text can break: whatever is put into an `html` template is escaped, unless it is HTML already.
import { clean, oneLine } from "./clean.ts";
import { escapeHtml } from "./escape.ts";

export type Html = { readonly html: string };
type Piece = Html | string | number | undefined | readonly Html[];

/** A template. Texts are cleaned and escaped; each part of a list stands on a line of its own. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: strings.map((string, index) => string + toMarkup(pieces[index])).join("") };
}

export const NOTHING: Html = { html: "" };

function toMarkup(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") return escapeHtml(clean(piece));
  if (typeof piece === "number") return String(piece);
  return "html" in piece ? piece.html : lines(piece).html;
}

export type Page = {
  readonly language: string;
  readonly title: string;
  /** CSS, not escaped: none of it may be typed text. */
  readonly style: string;
  /** More lines for the head. */
  readonly meta?: Html;
  readonly body: Html;
};

/**
 * A page that needs nothing else, without its doctype: the report and the paper spell that line differently, and files
 * of today are compared with those of earlier versions byte by byte.
 */
export function htmlPage({ language, title, style, meta = NOTHING, body }: Page): Html {
  const head = [
    html`<meta charset="utf-8">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    meta,
    html`<title>${title}</title>`,
  ];
  return html`<html lang="${language}">
<head>
${head}
<style>
${{ html: style }}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Each on a line of its own, without empty ones. */
export function lines(list: readonly Html[]): Html {
  return joinFilled(list, "\n");
}

/** With spaces between, without empty ones. */
export function inRow(list: readonly Html[]): Html {
  return joinFilled(list, " ");
}

function joinFilled(list: readonly Html[], between: string): Html {
  const filled = list.map((one) => one.html).filter((one) => one !== "");
  return { html: filled.join(between) };
}

/** Typed text, on one line. If it runs from right to left, what stands beside it keeps its place. */
export function words(text: string, language?: string): Html {
  return isolate(oneLine(text), language);
}

/** The same with its line ends, without blank lines. */
export function paragraphs(text: string, language?: string): Html {
  const kept = clean(text).replace(/[^\S\n]*\n\s*/gu, "\n");
  return isolate(kept.trim(), language);
}

/** Signs that may turn the direction of text. Other text needs no `<bdi>`, and most of a report is lighter without it. */
const MAY_TURN =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function isolate(text: string, language: string | undefined): Html {
  if (language !== undefined) return html`<bdi lang="${language}">${text}</bdi>`;
  return MAY_TURN.test(text) ? html`<bdi>${text}</bdi>` : html`${text}`;
}
