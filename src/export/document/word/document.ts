// Sessions as a Word document (.docx) for people who code with coloured pens. Each session is a section of its own, with
// its facts on a page before the talk.
import {
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import { oneLine } from "../../markup/clean.ts";
import { SECTION, SMALL, small, stylesIn } from "./look.ts";
import type { Chapter, Pages } from "./pages.ts";

/** The document without the lines of its chapters, which `withLines` puts in. */
export async function toDocument(sessions: readonly Pages[], language: Language, text: Texts): Promise<Uint8Array> {
  let chapters = 0;
  const word = new Document({
    title: oneLine(sessions.map(({ title }) => title).join(", ")),
    creator: "Samtale",
    lastModifiedBy: "Samtale",
    styles: stylesIn(language),
    sections: sessions.map((session) => sectionOf(session, () => chapters++, text)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(word));
}

/** A paragraph with a style of its own and nothing in it; nothing that a person wrote looks like that. */
const STAND_IN = /<w:p><w:pPr><w:pStyle w:val="Lines(\d+)"\/>(<w:sectPr>.*?<\/w:sectPr>)?<\/w:pPr><\/w:p>/gu;

/** `word/document.xml` with the lines of each chapter, as XML, in their places. */
export function withLines(xml: string, chapters: readonly string[]): string {
  return xml.replace(STAND_IN, (_, chapter: string, section = "") => {
    const lines = chapters[Number(chapter)] ?? "";
    // The last paragraph of a session holds how its pages are; that of the last session stands at the end of the body.
    const last = lines.lastIndexOf("</w:pPr>");
    if (last < 0) return section && `<w:p><w:pPr>${section}</w:pPr></w:p>`;
    return lines.slice(0, last) + section + lines.slice(last);
  });
}

/** Only the lines of the talk are numbered. */
function unnumbered(...options: readonly IParagraphOptions[]): Paragraph {
  return new Paragraph(Object.assign({ suppressLineNumbers: true }, ...options));
}

function sectionOf({ id, title, facts, parts }: Pages, nextChapter: () => number, text: Texts): ISectionOptions {
  const heading = unnumbered({ heading: HeadingLevel.HEADING_1, children: [new TextRun(oneLine(title))] });
  const rows = facts.map(([name, value]) =>
    unnumbered({
      children: [new TextRun({ text: `${oneLine(name)}: `, bold: true }), new TextRun(oneLine(value))],
    }),
  );
  const explained = [text.exports.legend, text.exportTables.word.pens].map((words) =>
    unnumbered({ children: [new TextRun({ text: words, italics: true })] }),
  );
  const chapters = parts.flatMap((part, index) => chapterOf(part, nextChapter(), index === 0));
  return {
    properties: SECTION,
    headers: { default: new Header({ children: [unnumbered({ children: [small(oneLine(id))] })] }) },
    footers: { default: new Footer({ children: [pageNumber(text)] }) },
    children: [heading, ...rows, ...explained, ...chapters],
  };
}

function chapterOf({ heading, about, rows }: Chapter, chapter: number, isFirst: boolean): readonly Paragraph[] {
  const keepNext = rows.length > 0;
  return [
    unnumbered({
      pageBreakBefore: isFirst,
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(oneLine(heading))],
    }),
    ...(about.length > 0 ? [unnumbered({ keepNext, children: [small(about.map(oneLine).join(" · "))] })] : []),
    new Paragraph({ style: `Lines${chapter}` }),
  ];
}

function pageNumber({ exportTables }: Texts): Paragraph {
  const words = exportTables.word.page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  const children = words.split(new RegExp(`(${PageNumber.CURRENT}|${PageNumber.TOTAL_PAGES})`, "u"));
  return unnumbered({ children: [new TextRun({ style: SMALL, children })] });
}
