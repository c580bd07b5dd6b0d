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
  TabStopType,
  TextRun,
} from "docx";
import { a4Page, BODY, bodyStyle, CENTIMETRE, HEADING, packDocument, SMALL_PRINT } from "../../markup/word.ts";
import { localeOf } from "../../text/languages.ts";
import {
  type Block,
  type BlockOf,
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
  const lists = { count: 0 };
  const body = document.parts.flatMap((part) => paragraphs(part, () => lists.count++));
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
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
          ...facts,
          ...body,
        ],
      },
    ],
  });
}

/** `nextList`: which list of the document this is, so that each one counts from 1. */
function paragraphs(part: Part, nextList: () => number): Paragraph[] {
  const all = part.flatMap((block) => wordBlock(block, nextList));
  return all.map((options, index) => new Paragraph({ keepLines: true, keepNext: index < all.length - 1, ...options }));
}

function wordBlock(block: Block, nextList: () => number): IParagraphOptions[] {
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
