// The document as lines, each of which becomes one thing in the guide: typed list marks are made marks, a paragraph that was
// broken by hand is several lines, and a table is read row by row.
import {
  type Block,
  dropStart,
  isWholly,
  type ListMark,
  type Note,
  type Paragraph,
  type Span,
  textOf,
} from "../document/document.ts";
import { typedMark } from "../document/typed-marks.ts";
import type { Column } from "./clues.ts";
import { rolesOfColumns } from "./columns.ts";

export type Line = {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly quoted: boolean;
  readonly indent: number;
  readonly heading?: number;
  readonly list?: ListMark;
  readonly changed?: { readonly deleted: string };
  readonly notes: readonly Note[];
  /** Where it stands in a table. */
  readonly cell?: CellPlace;
};

export type CellPlace = {
  /** Missing: nothing tells what the column is for. */
  readonly column?: Column;
  /** What stands over the column. */
  readonly head?: string;
  /** It tells what the columns are for. */
  readonly isHead: boolean;
  /** In a table of one column. */
  readonly isAlone: boolean;
};

export function linesIn(blocks: readonly Block[]): readonly Line[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" ? linesOf(block) : rolesOfColumns(block).flatMap((row) => linesOfRow(row)),
  );
}

function linesOfRow({ cells, isHeads }: ReturnType<typeof rolesOfColumns>[number]): readonly Line[] {
  const isAlone = cells.length === 1;
  return cells.flatMap(({ paragraphs, ...place }) =>
    paragraphs.flatMap(linesOf).map((line) => ({ ...line, cell: { ...place, isHead: isHeads, isAlone } })),
  );
}

function linesOf(paragraph: Paragraph): readonly Line[] {
  const pieces = piecesOf(paragraph);
  const lines = pieces.map((spans, index) =>
    lineOf(
      { ...paragraph, spans, notes: [] },
      index === 0 ? paragraph.list : undefined,
      pieces.length > 1 && index > 0,
    ),
  );
  const shown = lines.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const { notes, changed } = paragraph;
  const [first, ...rest] = shown;
  // The mark stays with the words, though only signs stood on its own line.
  const list = first?.list ?? paragraph.list;
  if (first) return [{ ...first, notes, ...(list && { list }), ...(changed && { changed }) }, ...rest];
  const deleted = changed?.deleted ?? "";
  if (notes.length === 0 && deleted === "") return [];
  return [
    {
      ...lineOf({ ...paragraph, spans: [] }, undefined, false),
      notes,
      ...(deleted !== "" && { changed: { deleted } }),
    },
  ];
}

function lineOf(paragraph: Paragraph, list: ListMark | undefined, isInner: boolean): Line {
  const written = textOf(paragraph);
  const space = /^\s*/u.exec(written)?.[0] ?? "";
  const tabs = space.replaceAll("    ", "\t").match(/\t/gu)?.length ?? 0;
  const indent = paragraph.indent + tabs;
  const typed = !list || list.kind === "bullet" ? typedMark(written.trimStart(), indent) : undefined;
  const spans = dropStart(paragraph.spans, space.length + (typed?.length ?? 0));
  // What is broken off within an item of a list stands under it.
  const inner = isInner && paragraph.list ? paragraph.list.level + 1 : 0;
  const mark = typed && { ...typed.list, level: Math.max(typed.list.level, list?.level ?? inner) };
  return {
    text: tidy(textOf({ spans })),
    bold: isWholly("bold", { spans }),
    italic: isWholly("italic", { spans }),
    quoted: paragraph.quoted === true,
    indent: Math.max(indent, inner),
    notes: paragraph.notes,
    ...(paragraph.heading !== undefined && { heading: paragraph.heading }),
    ...(mark ? { list: mark } : list && { list }),
  };
}

/** Hard and other odd spaces are spaces; what can't be seen is nothing. */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u00ad\u200b\u200c\u2060\ufeff\ufffe\uffff]/gu, "")
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000\p{Cc}]+/gu, " ")
    .trim();
}

/** A line end within a paragraph begins a new line where a sentence ended before it, or a mark comes after it. */
function piecesOf({ spans }: Paragraph): readonly (readonly Span[])[] {
  const pieces: Span[][] = [[]];
  let before = "";
  for (const span of spans) {
    for (const [index, part] of span.text.split("\n").entries()) {
      if (index > 0) {
        if (/[.?!:;…]["'”»)]*\s*$/u.test(before) || typedMark(part.trimStart(), 0) !== undefined) {
          pieces.push([]);
          before = "";
        } else pieces.at(-1)?.push({ ...span, text: " " });
      }
      pieces.at(-1)?.push({ ...span, text: part });
      before += part;
    }
  }
  return pieces;
}
