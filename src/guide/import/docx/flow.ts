// The running text of a part of a Word document: its paragraphs and tables in order, with what is tied to each.
//
// Read tag by tag, since a thesis with its appendices is large. Tracked changes are read as accepted; what they deleted is
// kept apart. Of two ways to draw the same text box the newer one counts.
import { readXml } from "../../../markup/read-xml.ts";
import {
  type Block,
  joinSpans,
  type ListMark,
  type Note,
  type Paragraph,
  type Span,
  textOf,
} from "../document/document.ts";
import { levelOfStyle, type Numbering } from "./numbering.ts";
import { indentIn, isLine, isOn, type Style, type Styles } from "./styles.ts";

export type Reading = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly count: (list: string, level: number) => ListMark | undefined;
  /** The text of the footnote, endnote or comment that is referred to. */
  readonly noteAt: (kind: "footnote" | "endnote" | "comment", id: string) => Note | undefined;
};

/** One story of a part: the whole body, a header, or one of many footnotes. `id` is that of a footnote or comment. */
export type Flow = { readonly id?: string; readonly blocks: readonly Block[]; readonly notes: readonly Note[] };

/** The tags that hold a story each. */
const STORIES = new Set(["body", "hdr", "ftr", "footnote", "endnote", "comment"]);

type Writable<Type> = { -readonly [Field in keyof Type]: Type[Field] };
type OpenParagraph = {
  spans: Span[];
  style?: string;
  list: { id?: string; level?: number };
  heading?: number;
  indent?: number;
  bar?: boolean;
  deleted: string;
  isChanged: boolean;
  /** Its end was deleted: the next paragraph goes on in it. */
  joinsNext: boolean;
  notes: Note[];
};
type Run = Writable<Pick<Style, "bold" | "italic" | "size">> & { style?: string };
type OpenTable = { rows: Paragraph[][][] };
type Level = { blocks: Block[]; table?: OpenTable };

export function readFlows(xml: string, reading: Reading): readonly Flow[] {
  const flows: Flow[] = [];
  const levels: Level[] = [];
  const paragraphs: OpenParagraph[] = [];
  const boxes: number[] = [];
  let story: { id?: string; notes: Note[] } | undefined;
  let run: Run = {};
  let isText = false;
  let deleted = 0;
  let inserted = 0;
  let skipped = 0;
  let isOfParagraph = false;
  let isOfMark = false;
  let isOfRun = false;
  let isBorder = false;

  const paragraph = (): OpenParagraph | undefined => paragraphs.at(-1);
  const write = (text: string): void => {
    const at = paragraph();
    if (!at) return;
    if (deleted > 0) {
      at.deleted += text;
      at.isChanged = true;
    } else {
      if (inserted > 0) at.isChanged = true;
      at.spans.push(spanOf(text, run, at, reading.styles));
    }
  };
  const note = (found: Note | undefined): void => {
    if (found && found.text !== "") (paragraph()?.notes ?? story?.notes)?.push(found);
  };
  const addBlock = (block: Block): void => {
    const level = levels.at(-1);
    if (!level) return;
    const cell = level.table?.rows.at(-1)?.at(-1);
    // A table in a table, and what stands in a row outside its cells, is read as that cell's text.
    if (!level.table) level.blocks.push(block);
    else if (cell) cell.push(...paragraphsIn(block));
    else level.table.rows.push([paragraphsIn(block)]);
  };

  const open: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    p: () => {
      const last = paragraph();
      if (last?.joinsNext && (boxes.at(-1) ?? 0) < paragraphs.length) {
        last.joinsNext = false;
        return;
      }
      paragraphs.push({ spans: [], list: {}, deleted: "", isChanged: false, joinsNext: false, notes: [] });
    },
    pPr: () => {
      isOfParagraph = true;
    },
    rPr: () => {
      if (isOfParagraph) isOfMark = true;
      else isOfRun = true;
    },
    r: () => {
      run = {};
    },
    pStyle: ({ val }) => {
      const at = paragraph();
      if (at && val !== undefined) at.style = val;
    },
    outlineLvl: ({ val }) => {
      const at = paragraph();
      if (at && isOfParagraph && Number(val) < 9) at.heading = Number(val) + 1;
    },
    numId: ({ val }) => {
      const at = paragraph();
      if (at && val !== undefined) at.list.id = val;
    },
    ilvl: ({ val }) => {
      const at = paragraph();
      if (at) at.list.level = Number(val) || 0;
    },
    ind: (attributes) => {
      const at = paragraph();
      if (at && isOfParagraph) at.indent = indentIn(attributes);
    },
    pBdr: () => {
      isBorder = true;
    },
    left: ({ val }) => {
      const at = paragraph();
      if (at && isBorder) at.bar = isLine(val);
    },
    rStyle: ({ val }) => {
      if (isOfRun && val !== undefined) run.style = val;
    },
    b: ({ val }) => {
      if (isOfRun) run.bold = isOn(val);
    },
    i: ({ val }) => {
      if (isOfRun) run.italic = isOn(val);
    },
    sz: ({ val }) => {
      if (isOfRun) run.size = Number(val);
    },
    t: () => {
      isText = true;
    },
    delText: () => {
      isText = true;
    },
    tab: () => {
      if (!isOfParagraph) write("\t");
    },
    ptab: () => write("\t"),
    br: () => write("\n"),
    cr: () => write("\n"),
    noBreakHyphen: () => write("-"),
    sym: ({ char = "" }) => {
      const code = Number.parseInt(char, 16);
      if (code > 0 && code <= 0xffff) write(String.fromCharCode(code));
    },
    docPr: ({ descr = "" }) => note({ kind: "picture", text: descr.trim() }),
    footnoteReference: ({ id = "" }) => note(reading.noteAt("footnote", id)),
    endnoteReference: ({ id = "" }) => note(reading.noteAt("endnote", id)),
    commentReference: ({ id = "" }) => note(reading.noteAt("comment", id)),
    tbl: () => {
      levels.push({ blocks: [], table: { rows: [] } });
    },
    tr: () => {
      levels.at(-1)?.table?.rows.push([]);
    },
    tc: () => {
      levels.at(-1)?.table?.rows.at(-1)?.push([]);
    },
    txbxContent: () => {
      levels.push({ blocks: [] });
      boxes.push(paragraphs.length);
    },
    del: () => {
      if (isOfMark) {
        const at = paragraph();
        if (at) at.joinsNext = true;
      } else deleted += 1;
    },
    moveFrom: () => {
      if (!isOfMark) deleted += 1;
    },
    ins: () => {
      if (!isOfMark) inserted += 1;
    },
    moveTo: () => {
      if (!isOfMark) inserted += 1;
    },
  };

  const close: Readonly<Record<string, () => void>> = {
    p: () => {
      const at = paragraph();
      if (!at || at.joinsNext) return;
      paragraphs.pop();
      addBlock(finish(at, reading));
    },
    pPr: () => {
      isOfParagraph = false;
    },
    rPr: () => {
      if (isOfMark) isOfMark = false;
      else isOfRun = false;
    },
    pBdr: () => {
      isBorder = false;
    },
    t: () => {
      isText = false;
    },
    delText: () => {
      isText = false;
    },
    tc: () => {
      for (const one of paragraphs.splice(boxes.at(-1) ?? 0)) addBlock(finish(one, reading));
    },
    tbl: () => {
      const rows = levels.pop()?.table?.rows ?? [];
      addBlock({ kind: "table", rows: rows.filter((row) => row.length > 0) });
    },
    txbxContent: () => {
      const box = levels.pop();
      const depth = boxes.pop() ?? 0;
      paragraphs.splice(depth);
      const text = (box?.blocks ?? []).flatMap(paragraphsIn).map(textOf).join("\n").trim();
      note({ kind: "text-box", text });
    },
    del: () => {
      if (!isOfMark) deleted = Math.max(0, deleted - 1);
    },
    moveFrom: () => {
      if (!isOfMark) deleted = Math.max(0, deleted - 1);
    },
    ins: () => {
      if (!isOfMark) inserted = Math.max(0, inserted - 1);
    },
    moveTo: () => {
      if (!isOfMark) inserted = Math.max(0, inserted - 1);
    },
  };

  readXml(xml, {
    open: (tag, attributes) => {
      if (tag === "Fallback") skipped += 1;
      if (skipped > 0) return;
      if (STORIES.has(tag) && !story) {
        const { id, type } = attributes;
        // A separator is a line over the footnotes.
        if (type === undefined || type === "normal") {
          story = { ...(id !== undefined && { id }), notes: [] };
          levels.push({ blocks: [] });
        }
      } else if (story && Object.hasOwn(open, tag)) open[tag]?.(attributes);
    },
    close: (tag) => {
      if (tag === "Fallback") {
        skipped -= 1;
        return;
      }
      if (skipped > 0 || !story) return;
      if (STORIES.has(tag)) {
        const left = paragraphs.splice(0);
        for (const one of left) addBlock(finish(one, reading));
        flows.push({ ...story, blocks: levels.splice(0)[0]?.blocks ?? [] });
        story = undefined;
      } else if (Object.hasOwn(close, tag)) close[tag]?.();
    },
    text: (text) => {
      if (isText && skipped === 0) write(text);
    },
  });
  return flows;
}

export function paragraphsIn(block: Block): Paragraph[] {
  return block.kind === "paragraph" ? [block] : block.rows.flat(2);
}

/** Letters so much smaller than the rest are an aside. */
const SMALL = 0.8;

function spanOf(text: string, run: Run, paragraph: OpenParagraph, styles: Styles): Span {
  const own = run.style === undefined ? {} : styles.of(run.style);
  const whole = styles.of(paragraph.style);
  const bold = run.bold ?? own.bold ?? whole.bold;
  const italic = run.italic ?? own.italic ?? whole.italic;
  const size = run.size ?? own.size;
  return {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(size !== undefined && size < SMALL * (whole.size ?? styles.size) && { small: true }),
  };
}

/** In twentieths of a point: what Tab moves by. */
const STEP = 720;

function finish(open: OpenParagraph, { styles, numbering, count }: Reading): Paragraph {
  const style = styles.of(open.style);
  const spans = joinSpans(open.spans);
  const heading = open.heading ?? style.heading;
  const list = listOf(open, style, numbering, count);
  const quoted = open.bar ?? style.hasBar ?? /quote/u.test(style.name ?? "");
  const plain: Paragraph = {
    kind: "paragraph",
    spans,
    indent: list ? 0 : Math.round((open.indent ?? style.indent ?? 0) / STEP),
    notes: open.notes,
    ...(heading !== undefined && { heading }),
    ...(list && { list }),
    ...(quoted && { quoted }),
    ...(open.isChanged && { changed: { deleted: open.deleted.trim() } }),
  };
  if (!/^toc \d/u.test(style.name ?? "")) return plain;
  const text = textOf(plain).trim();
  return { ...plain, spans: [], notes: text === "" ? open.notes : [...open.notes, { kind: "contents", text }] };
}

function listOf(
  open: OpenParagraph,
  style: Partial<Style>,
  numbering: Numbering,
  count: Reading["count"],
): ListMark | undefined {
  // A list of its own named 0 takes the paragraph out of its style's list.
  const id = open.list.id ?? style.list?.id;
  if (id === undefined || id === "0") return undefined;
  const byStyle = style.list?.level ?? (open.style === undefined ? 0 : levelOfStyle(numbering, id, open.style));
  const mark = count(id, open.list.level ?? byStyle);
  const outer = Number(/^list (?:bullet|number) ([2-5])$/u.exec(style.name ?? "")?.[1] ?? 1) - 1;
  return mark && { ...mark, level: Math.max(mark.level, outer) };
}
