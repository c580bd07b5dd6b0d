// `docx`: the theme overview and the codebook as tables, and the quotes of each theme as text. Loaded only when a document is
// made: the library is large.
import { HeadingLevel, type IParagraphOptions, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import { setDates } from "../../export/document/word/document-dates.ts";
import { clean, oneLine } from "../../markup/clean.ts";
import { a4Page, bodyStyle, CENTIMETRE, HEADING, packDocument, SMALL_PRINT } from "../../markup/word.ts";
import { zipAgain } from "../../markup/zip.ts";
import type { Language } from "../../model/language.ts";
import { localeOf, type Texts } from "../../text/languages.ts";
import type { Analysis, Node } from "../results/analysis.ts";
import { tellExtract } from "../results/extract-facts.ts";
import type { Extract } from "../results/extracts.ts";
import { type AnalysisFormat, listCounts, nameLevel, nameOrNone, type Results, tellSources } from "./format.ts";

const { page: PAGE, lineWidth: LINE } = a4Page({ top: 2, right: 2, bottom: 2, left: 2 });
/** In half points. */
const SMALL_SIZE = 17;

export const format: AnalysisFormat = {
  binary: true,
  write: async (results, language, text) => {
    const { analysis } = results;
    const document = await packDocument({
      title: text.analysis.title,
      styles: {
        default: {
          ...bodyStyle(22, { after: 100, line: 288 }, localeOf(language)),
          title: { run: { ...HEADING, size: 40 }, paragraph: { spacing: { after: 160 } } },
          heading1: heading(30, 360),
          heading2: heading(26, 280),
          heading3: heading(23, 220),
          heading4: heading(21, 180),
        },
      },
      sections: [{ properties: { page: PAGE }, children: writeBody(results, language, text) }],
    });
    return zipAgain(document, { "docProps/core.xml": (xml) => setDates(xml, analysis.talks) });
  },
};

function heading(size: number, before: number) {
  return { run: { ...HEADING, size }, paragraph: { spacing: { before, after: 80 }, keepNext: true } };
}

function writeBody(results: Results, language: Language, text: Texts): (Paragraph | Table)[] {
  const { analysis } = results;
  const { title, parts, explained } = text.analysis;
  const facts = tellSources(results, text).map(([name, value]) => paragraph(`${name}: ${value}`));
  return [
    paragraph(title, { heading: HeadingLevel.TITLE }),
    ...facts,
    paragraph(`${explained.count} ${explained.participants}`),
    paragraph(parts.overview, { heading: HeadingLevel.HEADING_1 }),
    writeOverview(analysis, text),
    paragraph(parts.quotes, { heading: HeadingLevel.HEADING_1 }),
    ...analysis.themes.flatMap((node) => writeNode(node, 0, language, text)),
    paragraph(parts.codebook, { heading: HeadingLevel.HEADING_1 }),
    writeCodebook(analysis, text),
  ];
}

/** A row for each place in the tree, indented by how far down it is. */
function writeOverview(analysis: Analysis, text: Texts): Table {
  const rows = (nodes: readonly Node[], depth: number): readonly (readonly Paragraph[])[] =>
    nodes.flatMap((node) => [
      [
        paragraph(nameOrNone(node.name, text), { indent: { left: depth * 0.6 * CENTIMETRE } }),
        ...listCounts(analysis, node.counts, text).map(({ value }) => paragraph(String(value))),
      ],
      ...rows(node.children, depth + 1),
    ]);
  const heads = listCounts(analysis, analysis.counts, text).map(({ head }) => head);
  return table([nameLevel(analysis, "theme", text), ...heads], rows(analysis.themes, 0), [5, ...heads.map(() => 1)]);
}

function writeCodebook(analysis: Analysis, text: Texts): Table {
  const { heads } = text.analysis;
  const counted = listCounts(analysis, analysis.counts, text).map(({ head }) => head);
  const rows = analysis.codebook.map(({ level, name, under, counts }) => [
    paragraph(nameLevel(analysis, level, text)),
    paragraph(name),
    paragraph(under.join(", ")),
    ...listCounts(analysis, counts, text).map(({ value }) => paragraph(String(value))),
    paragraph(""),
  ]);
  const widths = [2, 3, 3, ...counted.map(() => 1.4), 5];
  return table([heads.level, heads.name, heads.under, ...counted, heads.definition], rows, widths);
}

const HEADINGS = [HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;

function writeNode(node: Node, depth: number, language: Language, text: Texts): readonly Paragraph[] {
  const { quotes, others, sessions, participants } = node.counts;
  return [
    paragraph(nameOrNone(node.name, text), { heading: HEADINGS[depth] ?? HeadingLevel.HEADING_4 }),
    new Paragraph({ keepNext: true, children: [small(text.analysis.counted(quotes, others, sessions, participants))] }),
    ...node.extracts.flatMap((extract) => writeExtract(extract, language, text)),
    ...node.children.flatMap((child) => writeNode(child, depth + 1, language, text)),
  ];
}

function writeExtract(extract: Extract, language: Language, text: Texts): readonly Paragraph[] {
  const { set, who, session, question, time, kind, id } = tellExtract(extract, language, text);
  const references = [who, session, question, time, extract.verbatim ? "" : kind, id].filter((one) => one !== "");
  const lines = clean(set).split("\n");
  return [
    new Paragraph({
      keepNext: true,
      keepLines: true,
      children: lines.map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
    }),
    ...extract.condensed.map((one) => paragraph(text.analysis.condensed(one), { keepNext: true })),
    new Paragraph({ spacing: { after: 180 }, children: [small(references.map(oneLine).join(" · "))] }),
  ];
}

/** `widths` are shares of the line. */
function table(heads: readonly string[], rows: readonly (readonly Paragraph[])[], widths: readonly number[]): Table {
  const sum = widths.reduce((all, one) => all + one, 0);
  const columnWidths = widths.map((one) => Math.floor((one / sum) * LINE));
  const row = (cells: readonly Paragraph[], tableHeader: boolean): TableRow =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: cells.map(
        (cell, index) =>
          new TableCell({
            width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: [cell],
          }),
      ),
    });
  const top = heads.map((head) => new Paragraph({ children: [new TextRun({ text: oneLine(head), bold: true })] }));
  return new Table({ columnWidths, rows: [row(top, true), ...rows.map((cells) => row(cells, false))] });
}

function paragraph(words: string, options: Omit<IParagraphOptions, "children"> = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(oneLine(words))] });
}

function small(words: string): TextRun {
  return new TextRun({ ...SMALL_PRINT, text: words, size: SMALL_SIZE });
}
