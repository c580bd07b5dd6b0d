// The participant's sheet as a Word document, which whoever sends it can still shorten and word as they know the person.
import { BorderStyle, HeadingLevel, type ISectionOptions, Paragraph, SectionType, TextRun } from "docx";
import { clean, oneLine } from "../../markup/clean.ts";
import { a4Page, bodyStyle, CENTIMETRE, HEADING, packDocument, SMALL_PRINT } from "../../markup/word.ts";
import type { Language } from "../../model/language.ts";
import { localeOf } from "../../text/languages.ts";
import type { Block, Sheet } from "./blocks.ts";

export async function checkDocument(sheets: readonly Sheet[], language: Language): Promise<Uint8Array> {
  return packDocument({
    title: oneLine([...new Set(sheets.map(({ title, heading }) => `${heading} ${title}`))].join(", ")),
    styles: {
      default: {
        ...bodyStyle(24, { after: 140, line: 320 }, localeOf(language)),
        heading1: { run: { ...HEADING, size: 40 }, paragraph: { spacing: { after: 60 } } },
        heading2: {
          run: { ...HEADING, size: 30 },
          paragraph: { spacing: { before: 480, after: 120 }, keepNext: true },
        },
        heading3: {
          run: { ...HEADING, size: 24 },
          paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
        },
      },
    },
    sections: sheets.map(section),
  });
}

function section({ heading, title, blocks }: Sheet): ISectionOptions {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: a4Page({ top: 2.2, right: 2.5, bottom: 2.2, left: 2.5 }).page,
    },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(oneLine(heading))] }),
      new Paragraph({ spacing: { after: 360 }, children: [new TextRun({ text: oneLine(title), color: "4A4A4A" })] }),
      ...blocks.flatMap(blockParagraphs),
    ],
  };
}

function blockParagraphs(block: Block): readonly Paragraph[] {
  switch (block.is) {
    case "heading":
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [new TextRun(oneLine(block.text))],
        }),
      ];
    case "text":
      return [new Paragraph({ children: [new TextRun(oneLine(block.text))] })];
    case "quote":
      return [
        new Paragraph({
          indent: { left: 0.6 * CENTIMETRE },
          border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: "8A8A8A" } },
          children: withBreaks(block.text),
        }),
      ];
    case "small":
      return [
        new Paragraph({
          spacing: { before: 400 },
          children: [new TextRun({ text: oneLine(block.text), ...SMALL_PRINT, size: 18 })],
        }),
      ];
    case "list":
      return [
        new Paragraph({ keepNext: true, spacing: { after: 60 }, children: [new TextRun(oneLine(block.lead))] }),
        ...block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: withBreaks(item) })),
      ];
    case "room":
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 200, after: 0 },
          children: [new TextRun({ text: oneLine(block.ask), font: SMALL_PRINT.font, size: 21 })],
        }),
        ...Array.from({ length: block.lines }, (_, index) => emptyLine(index === block.lines - 1)),
      ];
  }
}

/** A line to write on. Word joins the borders of paragraphs that are alike, unless one stands between them. */
function emptyLine(isLast: boolean): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 4, space: 1, color: "8A8A8A" };
  return new Paragraph({
    keepNext: !isLast,
    spacing: { before: 0, after: isLast ? 200 : 0, line: 480 },
    border: { bottom: line, between: line },
    children: [],
  });
}

/** Line ends in the words are kept. */
function withBreaks(words: string): readonly TextRun[] {
  return clean(words)
    .split("\n")
    .map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) }));
}
