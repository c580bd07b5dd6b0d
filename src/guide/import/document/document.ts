// A document that a guide is made from, whatever file it stood in: paragraphs and tables in their order, and what stands
// beside them. Nothing here knows what a question is.

/** Words that look alike. */
export type Span = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In smaller letters than the rest. */
  readonly small?: boolean;
};

export type ListMark = {
  /** 0 is the outermost. */
  readonly level: number;
  readonly kind: "number" | "letter" | "bullet" | "box";
  /** The number as it is printed, with what stands around it: `1.`, `2a)`, `Part 3:`. */
  readonly printed?: string;
};

export type Paragraph = {
  readonly kind: "paragraph";
  /** Line ends within the paragraph are `\n`. */
  readonly spans: readonly Span[];
  /** 0 is the document's title, 1 the outermost heading. */
  readonly heading?: number;
  readonly list?: ListMark;
  /** Set off by a bar in the margin, or quoted. */
  readonly quoted?: boolean;
  /** How far in it stands, in steps of about a tab; list marks are not counted. */
  readonly indent: number;
  /** Tracked changes: the words are those that are there when all are accepted. */
  readonly changed?: { readonly deleted: string };
  /** Footnotes and comments that are tied to it. */
  readonly notes: readonly Note[];
};

export type Cell = readonly Paragraph[];
export type Table = { readonly kind: "table"; readonly rows: readonly (readonly Cell[])[] };
export type Block = Paragraph | Table;

/** What stands beside the text. */
export const NOTE_KINDS = [
  "footnote",
  "comment",
  "header",
  "footer",
  "text-box",
  "picture",
  "contents",
  "front-matter",
  "html",
  "code",
] as const;
export type Note = { readonly kind: (typeof NOTE_KINDS)[number]; readonly text: string };

export type SourceDocument = {
  readonly blocks: readonly Block[];
  /** What is tied to no paragraph. */
  readonly notes: readonly Note[];
};

export function textOf({ spans }: Pick<Paragraph, "spans">): string {
  return spans.map(({ text }) => text).join("");
}

/** Spans one after another, those that look alike made one. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && looksLike(last, span)) joined.splice(-1, 1, { ...last, text: last.text + span.text });
    else if (span.text !== "") joined.push(span);
  }
  return joined;
}

function looksLike(one: Span, other: Span): boolean {
  return !one.bold === !other.bold && !one.italic === !other.italic && !one.small === !other.small;
}

/** Without the first `length` units of the text. */
export function dropStart(spans: readonly Span[], length: number): readonly Span[] {
  const left: Span[] = [];
  let skip = length;
  for (const span of spans) {
    if (skip < span.text.length) left.push({ ...span, text: span.text.slice(skip) });
    skip = Math.max(0, skip - span.text.length);
  }
  return left;
}

/** Whether all that can be seen of it looks so. */
export function isWholly(look: "bold" | "italic", { spans }: Pick<Paragraph, "spans">): boolean {
  const seen = spans.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return seen.length > 0 && seen.every((span) => span[look] === true);
}
