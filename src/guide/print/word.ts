// The paper as a Word document. Loaded only when one is asked for: the library is large.
import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  LineRuleType,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { a4Page, BODY, bodyStyle, CENTIMETRE, HEADING, packDocument, SMALL_PRINT } from "../../markup/word.ts";
import { localeOf } from "../../text/languages.ts";
import {
  type Block,
  type BlockOf,
  type GridRow,
  type ListItem,
  letterOf,
  type Part,
  type PrintDocument,
  type Voice,
} from "./document.ts";

const { page: PAGE, lineWidth: LINE_END } = a4Page({ top: 2, right: 2, bottom: 2, left: 2 });
const NUMBERED = "numbered";
/** The height of a line to write on by hand, in twentieths of a point. */
const WRITING_LINE = 520;
/** Where what stands under a row begins. */
const FURTHER = { left: 2 * CENTIMETRE, hanging: CENTIMETRE };
/** In half points. */
const SMALL_SIZE = 17;

/** The bytes of a .docx file. */
export async function toWord(document: PrintDocument): Promise<Uint8Array> {
  const facts = document.facts.map((fact) => new Paragraph({ children: [small(fact)] }));
  const head = (document.head ?? []).map(
    ({ name, value }) =>
      new Paragraph({
        spacing: { after: 0 },
        children: [
          new TextRun({ text: `${name}  `, font: SMALL_PRINT.font, size: SMALL_SIZE, bold: true }),
          small(value),
        ],
      }),
  );
  const lists = { count: 0 };
  const body = document.parts
    .flatMap((part) => paragraphs(part, () => lists.count++))
    // Two grids with nothing between them would be drawn as one.
    .flatMap((made, index, all) =>
      made instanceof Table && all[index - 1] instanceof Table ? [new Paragraph({}), made] : [made],
    );
  return packDocument({
    title: document.title,
    styles: {
      default: {
        ...bodyStyle(23, { after: 120, line: 300 }, localeOf(document.language)),
        title: {
          run: { ...BODY, bold: true, size: 44 },
          paragraph: { spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO } },
        },
        heading1: {
          run: { ...HEADING, size: 28 },
          paragraph: { spacing: { before: 360, after: 120 }, keepNext: true },
        },
      },
    },
    numbering: {
      config: [
        { reference: NUMBERED, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", style: hanging() }] },
      ],
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          ...head,
          new Paragraph({
            heading: HeadingLevel.TITLE,
            ...(head.length > 0 && { spacing: { before: 240, after: 120, line: 240, lineRule: LineRuleType.AUTO } }),
            children: [new TextRun(document.title)],
          }),
          ...facts,
          ...body,
        ],
      },
    ],
  });
}

/** `nextList`: which list of the document this is, so that each one counts from 1. */
function paragraphs(part: Part, nextList: () => number): (Paragraph | Table)[] {
  const all = part.flatMap((block): (Table | IParagraphOptions)[] =>
    block.kind === "grid" ? [grid(block)] : wordBlock(block, nextList),
  );
  return all.map((made, index) =>
    made instanceof Table ? made : new Paragraph({ keepLines: true, keepNext: index < all.length - 1, ...made }),
  );
}

/** The first column is as wide as all answers together. Its head comes again on each page, and no row is split. */
function grid({ heads, rows }: BlockOf<"grid">): Table {
  const first = Math.round(LINE_END * (heads.length > 6 ? 0.34 : heads.length > 5 ? 0.4 : 0.5));
  const other = Math.floor((LINE_END - first) / heads.length);
  const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
  const sides = { left: none, right: none };
  const cell = (children: TextRun[], alignment: (typeof AlignmentType)["LEFT" | "CENTER"], width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: {
        top: 50,
        bottom: 50,
        ...(alignment === AlignmentType.CENTER ? { left: 10, right: 10 } : { left: 40, right: 80 }),
      },
      borders: { ...sides, top: rule(), bottom: rule() },
      children: [new Paragraph({ alignment, spacing: { before: 0, after: 0, line: 260 }, children })],
    });
  const head = heads.map(({ text, note }) =>
    cell([small(note ? `${note} ${text}` : text)], AlignmentType.CENTER, other),
  );
  const statement = ({ label, text, note }: GridRow) => [
    ...(label ? [new TextRun({ text: `${label} `, bold: true })] : []),
    ...lines(text, {}),
    ...(note ? [small(`  ${note}`)] : []),
  ];
  return new Table({
    width: { size: LINE_END, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [first, ...heads.map(() => other)],
    borders: { ...sides, top: none, bottom: none, insideVertical: none },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: [cell([], AlignmentType.LEFT, first), ...head] }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: [
              cell(statement(row), AlignmentType.LEFT, first),
              ...heads.map(() => cell([new TextRun("☐")], AlignmentType.CENTER, other)),
            ],
          }),
      ),
    ],
  });
}

function wordBlock(block: Exclude<Block, { readonly kind: "grid" }>, nextList: () => number): IParagraphOptions[] {
  switch (block.kind) {
    case "heading": {
      const note = block.note ? [small(`  ${block.note}`)] : [];
      return [{ heading: HeadingLevel.HEADING_1, children: [new TextRun(block.text), ...note] }];
    }
    case "text":
      return [text(block)];
    case "list":
      return list(block, nextList());
    case "fields":
      return block.names.map((name) => ({
        tabStops: [{ type: TabStopType.RIGHT, position: LINE_END, leader: "underscore" }],
        children: [new TextRun({ children: [`${name} `, new Tab()] })],
      }));
    case "room":
      return Array.from({ length: block.lines }, () => ({
        // The space belongs to the line itself: space before it is not given to the last of a row of such lines.
        spacing: { before: 0, after: 0, line: WRITING_LINE, lineRule: LineRuleType.EXACT },
        border: { bottom: rule(), between: rule() },
        children: [],
      }));
  }
}

function text({ voice, text, label, note, strong }: BlockOf<"text">): IParagraphOptions {
  const start = voice === "instruction" ? "→ " : "";
  return {
    ...margin(voice),
    // A question stands apart from what hangs under the one before it.
    ...(strong && { spacing: { before: 200 } }),
    children: [
      ...(label || start
        ? [new TextRun({ text: `${start}${label ?? ""}${label ? " " : ""}`, bold: strong ?? false })]
        : []),
      ...lines(text, { italics: voice === "instruction", bold: strong ?? false }),
      ...(note ? [small(`  ${note}`)] : []),
    ],
  };
}

function list({ marker, voice, lead, items }: BlockOf<"list">, instance: number): IParagraphOptions[] {
  const bullet = { indent: hanging().paragraph.indent };
  const mark = marker === "number" ? { numbering: { reference: NUMBERED, level: 0, instance } } : bullet;
  const row = ({ text, note, under = [] }: ListItem): IParagraphOptions[] => [
    paragraph({ text, ...(note && { note }) }, mark, mark === bullet ? (marker === "box" ? "☐" : "•") : undefined),
    ...under.map((one, index) => paragraph(one, { indent: FURTHER }, `${letterOf(index)})`)),
  ];
  const paragraph = ({ text, note }: ListItem, place: object, sign: string | undefined): IParagraphOptions => ({
    ...margin(voice),
    ...place,
    spacing: { after: 60 },
    children: [
      ...(sign === undefined ? [] : [new TextRun({ children: [sign, new Tab()] })]),
      ...(note ? [voice === "plain" ? new TextRun({ text: `${note}  `, bold: true }) : small(`${note}  `)] : []),
      ...lines(text, { italics: voice === "instruction" }),
    ],
  });
  return [...(lead ? [{ children: [small(lead)] }] : []), ...items.flatMap(row)];
}

/** A bar in the margin says: read this aloud. */
function margin(voice: Voice): IParagraphOptions {
  return voice === "aloud"
    ? { border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: "000000" } } }
    : {};
}

function lines(text: string, look: { readonly italics?: boolean; readonly bold?: boolean }): TextRun[] {
  return text.split("\n").map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}

function small(text: string): TextRun {
  return new TextRun({ ...SMALL_PRINT, text, size: SMALL_SIZE });
}

function rule() {
  return { style: BorderStyle.SINGLE, size: 4, space: 1, color: "BBBBBB" } as const;
}

function hanging() {
  return { paragraph: { indent: { left: CENTIMETRE, hanging: CENTIMETRE } } } as const;
}

function pageNumber(): Paragraph {
  const children = [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children, font: SMALL_PRINT.font, size: SMALL_SIZE })],
  });
}
