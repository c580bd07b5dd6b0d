// The rows of a paper that this program printed: what each looks like, whether it was printed as Word or as Markdown.
import {
  type Block,
  type Cell,
  dropStart,
  isWholly,
  joinSpans,
  type Paragraph,
  type Span,
  type Table,
  textOf,
} from "../document/document.ts";
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
  readonly list?: "dot" | "box" | "number" | "letter";
  /** The number of the list, with its sign. */
  readonly printed?: string;
  /** Lines to write on. */
  readonly room: boolean;
  /** What stands over the columns of a grid: the answers that this statement has. */
  readonly heads?: readonly string[];
};

export function rowsOf(blocks: readonly Block[]): readonly Row[] {
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [rowOf(block)];
    return isGrid(block) ? gridRows(block) : block.rows.map(rowOfCells);
  });
}

/** Nothing stands over the statements, and boxes under all the answers. */
function isGrid({ rows: [heads = [], ...rows] }: Table): boolean {
  const [corner, ...answers] = heads.map(wordsIn);
  const isTicked = (row: readonly Cell[]): boolean => row.slice(1).every((box) => wordsIn(box) === "☐");
  return corner === "" && answers.length > 1 && rows.length > 0 && rows.every(isTicked);
}

function gridRows({ rows: [top = [], ...rows] }: Table): readonly Row[] {
  const heads = top.slice(1).map(wordsIn);
  return rows.flatMap(([statement = []]) => statement.map((one) => ({ ...rowOf(one), aloud: true, heads })));
}

function wordsIn(cell: Cell): string {
  return cell.map(textOf).join(" ").trim();
}

/** A table's row in one: no other table is printed. */
function rowOfCells(row: readonly Cell[]): Row {
  const text = row.map(wordsIn).filter((words) => words !== "");
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

type Listed = { readonly mark: NonNullable<Row["list"]>; readonly spans: readonly Span[] };

const MARKS = { number: "number", letter: "letter", bullet: "dot", box: "box" } as const;

/** Signs that are typed: of what Word has no list for, and of what stands under a follow-up. */
const TYPED = /^(?:[☐•]|[a-z]\))\t/u;
const TYPED_IN_LIST = /^[a-z]\) /u;

function listOf({ list, spans, indent }: Paragraph): Listed | undefined {
  const text = textOf({ spans });
  const isFurther = list?.kind === "bullet" && list.level > 0 && TYPED_IN_LIST.test(text);
  const typed = isFurther || (!list && TYPED.test(text)) ? typedMark(text, indent) : undefined;
  if (typed) return { mark: MARKS[typed.list.kind], spans: dropStart(spans, typed.length) };
  return list && { mark: MARKS[list.kind], spans };
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
