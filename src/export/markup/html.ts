// Markup that can't be broken by what people wrote: whatever is put into `html` is escaped, unless it is markup itself.
import { clean, oneLine } from "./clean.ts";

export type Html = { readonly html: string };
type Piece = Html | string | number | undefined | readonly Html[];

/** A template for markup. Texts and numbers are cleaned and escaped, lists of markup are put on lines of their own. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  return { html: strings.map((string, index) => string + markup(pieces[index])).join("") };
}

export const NOTHING: Html = { html: "" };

function markup(piece: Piece): string {
  if (piece === undefined) return "";
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return String(piece);
  return "html" in piece ? piece.html : lines(piece).html;
}

/** Each on a line of its own; what is empty is left out. */
export function lines(list: readonly Html[]): Html {
  return {
    html: list
      .map((one) => one.html)
      .filter((one) => one !== "")
      .join("\n"),
  };
}

/** With spaces between; what is empty is left out. */
export function inRow(list: readonly Html[]): Html {
  return {
    html: list
      .map((one) => one.html)
      .filter((one) => one !== "")
      .join(" "),
  };
}

/** What a person wrote, in one line. Written from right to left, or with marks for that, it disturbs nothing beside it. */
export function words(text: string, language?: string): Html {
  return isolated(oneLine(text), language);
}

/** The same with its line breaks; blank lines are left out. */
export function paragraphs(text: string, language?: string): Html {
  const kept = clean(text).replace(/[^\S\n]*\n\s*/gu, "\n");
  return isolated(kept.trim(), language);
}

/** Latin text needs no isolation: most of a report is lighter without it. */
const MAY_TURN =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

function isolated(text: string, language: string | undefined): Html {
  if (language !== undefined) return html`<bdi lang="${language}">${text}</bdi>`;
  return MAY_TURN.test(text) ? html`<bdi>${text}</bdi>` : html`${text}`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Attributes stand between double quotes. */
function escaped(text: string): string {
  return clean(text).replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
