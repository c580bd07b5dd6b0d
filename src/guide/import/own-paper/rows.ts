// The rows of a paper that this program printed: what each looks like, whether it was printed as Word or as Markdown.
import { type Block, dropStart, isWholly, joinSpans, type Paragraph, type Span, textOf } from "../document/document.ts";
import { typedMark } from "../document/typed-marks.ts";

export type Row = {
  /** 0 is the title. */
  readonly heading?: number;
  readonly text: string;
  /** The small remarks beside it. */
  readonly beside?: string;
  /** A bar in the margin: read aloud. */
  readonly aloud: boolean;
  readonly instruction: boolean;
  readonly strong: boolean;
  /** Small, or slanted and with a colon: says what the list under it is. */
  readonly lead: boolean;
  readonly list?: "dot" | "box" | "number";
  /** The number of the list, with its sign. */
  readonly printed?: string;
  /** Lines to write on. */
  readonly room: boolean;
};

export function rowsOf(blocks: readonly Block[]): readonly Row[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [rowOf(block)] : block.rows.map(rowOfCells)));
}

/** A table's row in one: nothing that is printed as a table is known here. */
function rowOfCells(row: readonly (readonly Paragraph[])[]): Row {
  const text = row.map((cell) => cell.map(textOf).join(" ").trim()).filter((words) => words !== "");
  return { ...PLAIN, text: text.join(" | ") };
}

const PLAIN = { aloud: false, instruction: false, strong: false, lead: false, room: false } as const;

function rowOf(paragraph: Paragraph): Row {
  const { quoted, heading } = paragraph;
  const aloud = quoted === true;
  if (textOf(paragraph).trim() === "") return { ...PLAIN, text: "", aloud, room: true };
  // Headings of Markdown count from 1, where Word has the title apart.
  if (heading !== undefined) return { ...PLAIN, aloud, ...splitTail(paragraph.spans), heading };
  const list = listOf(paragraph);
  if (list)
    return {
      ...PLAIN,
      aloud,
      strong: false,
      instruction: isWholly("italic", list),
      ...splitHead(list.spans),
      list: list.mark,
      ...(paragraph.list?.printed !== undefined && { printed: paragraph.list.printed }),
    };
  const tail = splitTail(paragraph.spans);
  const instruction = tail.text.startsWith("→ ");
  const isSmall = paragraph.spans.every(({ small }) => small === true);
  const isSlanted = isWholly("italic", paragraph) && tail.text.endsWith(":");
  const first = paragraph.spans.find(({ text }) => text.trim() !== "");
  return {
    ...PLAIN,
    aloud,
    instruction,
    strong: first?.bold === true,
    lead: !instruction && (isSmall || isSlanted),
    ...(isSmall ? { text: textOf(paragraph).trim() } : tail),
    ...(instruction && { text: tail.text.slice(2) }),
  };
}

function listOf({
  list,
  spans,
}: Paragraph): { readonly mark: "dot" | "box" | "number"; readonly spans: readonly Span[] } | undefined {
  const kinds = { number: "number", letter: "number", bullet: "dot", box: "box" } as const;
  if (list) return { mark: kinds[list.kind], spans };
  const typed = /^[☐•]\t/u.test(textOf({ spans })) ? typedMark(textOf({ spans }), 0) : undefined;
  return typed && { mark: kinds[typed.list.kind], spans: dropStart(spans, typed.length) };
}

type Split = { readonly text: string; readonly beside?: string };

/** The remarks stand last: in small letters, or slanted in brackets. */
function splitTail(spans: readonly Span[]): Split {
  const all = joinSpans(spans);
  const last = all.at(-1);
  const before = textOf({ spans: all.slice(0, -1) }).trim();
  if (!last || before === "") return { text: textOf({ spans: all }).trim() };
  if (last.small) return { text: before, beside: last.text.trim() };
  const slanted = last.italic && /^\((?<words>.*)\)$/su.exec(last.text.trim())?.groups?.words;
  return slanted ? { text: before, beside: slanted } : { text: textOf({ spans: all }).trim() };
}

/** In a list they stand first: small, slanted, or the term in bold. */
function splitHead(spans: readonly Span[]): Split {
  const [first, ...rest] = joinSpans(spans);
  const after = textOf({ spans: rest }).trim();
  if (!first || after === "" || !(first.small || first.italic || first.bold)) return { text: textOf({ spans }).trim() };
  return { text: after, beside: first.text.trim() };
}
