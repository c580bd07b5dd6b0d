// The paper as a Word document. Loaded only when one is asked for: the library is large.

import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from "docx";
import { localeOf } from "../../text/languages.ts";
import type { Block, BlockOf, ListItem, Part, PrintDocument, Voice } from "./document.ts";

// Word counts in twentieths of a point; 567 are a centimetre.
const CENTIMETRE = 567;
const A4 = { width: 11906, height: 16838 };
const MARGIN = 2 * CENTIMETRE;
const LINE_END = A4.width - 2 * MARGIN;
const NUMBERED = "numbered";
const GREY = "555555";

/** The bytes of a .docx file. */
export async function toWord(document: PrintDocument): Promise<Uint8Array> {
  const facts = document.facts.map((fact) => new Paragraph({ children: [small(fact)] }));
  const lists = { count: 0 };
  const body = document.parts.flatMap((part) => paragraphs(part, () => lists.count++));
  const word = new Document({
    title: document.title,
    creator: "Samtale",
    styles: {
      default: {
        document: {
          run: { font: "Georgia", size: 23, language: { value: localeOf(document.language) } },
          paragraph: { spacing: { after: 120, line: 300 } },
        },
        title: { run: { font: "Georgia", size: 44, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: {
          run: { font: "Georgia", size: 28, bold: true, color: "000000" },
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
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(document.title)] }),
          ...facts,
          ...body,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
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
        spacing: { before: 240, after: 0 },
        border: { bottom: rule(), between: rule() },
        children: [],
      }));
  }
}

function text({ voice, text, label, note, strong }: BlockOf<"text">): IParagraphOptions {
  const start = voice === "instruction" ? "→ " : "";
  return {
    ...margin(voice),
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
  const mark =
    marker === "number"
      ? { numbering: { reference: NUMBERED, level: 0, instance } }
      : { indent: hanging().paragraph.indent };
  const row = ({ text, note }: ListItem): IParagraphOptions => ({
    ...margin(voice),
    ...mark,
    spacing: { after: 60 },
    children: [
      ...(marker === "number" ? [] : [new TextRun({ children: [marker === "box" ? "☐" : "•", new Tab()] })]),
      ...(note ? [voice === "plain" ? new TextRun({ text: `${note}  `, bold: true }) : small(`${note}  `)] : []),
      ...lines(text, { italics: voice === "instruction" }),
    ],
  });
  return [...(lead ? [{ children: [small(lead)] }] : []), ...items.map(row)];
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
  return new TextRun({ text, font: "Arial", size: 17, color: GREY, bold: false });
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
    children: [new TextRun({ children, font: "Arial", size: 17 })],
  });
}
