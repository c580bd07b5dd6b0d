// Makes a Word document (.docx) of sessions for people who code with coloured pens. Each session is a section, with its
// facts on a page before the talk.
import {
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  TextRun,
} from "docx";
import { oneLine } from "../../../markup/clean.ts";
import { packDocument } from "../../../markup/word.ts";
import type { Language } from "../../../model/language.ts";
import type { Texts } from "../../../text/languages.ts";
import { localeOf } from "../../../text/languages.ts";
import { makeStyles, SECTION, SMALL, small } from "./look.ts";
import type { Chapter, Pages } from "./session-pages.ts";

/** A document whose chapters have a stand-in for their lines; `putInLines` replaces it. */
export async function makeWordDocument(
  sessions: readonly Pages[],
  language: Language,
  text: Texts,
): Promise<Uint8Array> {
  let chapters = 0;
  return packDocument({
    title: oneLine(sessions.map(({ title }) => title).join(", ")),
    styles: makeStyles(localeOf(language)),
    sections: sessions.map((session) => makeSection(session, () => chapters++, text)),
  });
}

/** The stand-in: an empty paragraph with a style of its own, which no text of a person can look like. */
const STAND_IN = /<w:p><w:pPr><w:pStyle w:val="Lines(\d+)"\/>(<w:sectPr>.*?<\/w:sectPr>)?<\/w:pPr><\/w:p>/gu;

/** Replaces the stand-ins in `word/document.xml` by the lines of each chapter, which are XML. */
export function putInLines(xml: string, chapters: readonly string[]): string {
  return xml.replace(STAND_IN, (_, chapter: string, section = "") => {
    const lines = chapters[Number(chapter)] ?? "";
    // Word keeps the page setup of a section in its last paragraph, or for the last section at the end of the body.
    const last = lines.lastIndexOf("</w:pPr>");
    if (last < 0) return section && `<w:p><w:pPr>${section}</w:pPr></w:p>`;
    return lines.slice(0, last) + section + lines.slice(last);
  });
}

/** Only the lines of the talk are numbered. */
function makeUnnumbered(...options: readonly IParagraphOptions[]): Paragraph {
  return new Paragraph(Object.assign({ suppressLineNumbers: true }, ...options));
}

function makeSection({ id, title, facts, parts }: Pages, nextChapter: () => number, text: Texts): ISectionOptions {
  const heading = makeUnnumbered({ heading: HeadingLevel.HEADING_1, children: [new TextRun(oneLine(title))] });
  const rows = facts.map(([name, value]) =>
    makeUnnumbered({
      children: [new TextRun({ text: `${oneLine(name)}: `, bold: true }), new TextRun(oneLine(value))],
    }),
  );
  const explained = [text.exports.legend, text.exportTables.word.pens].map((words) =>
    makeUnnumbered({ children: [new TextRun({ text: words, italics: true })] }),
  );
  const chapters = parts.flatMap((part, index) => makeChapter(part, nextChapter(), index === 0));
  return {
    properties: SECTION,
    headers: { default: new Header({ children: [makeUnnumbered({ children: [small(oneLine(id))] })] }) },
    footers: { default: new Footer({ children: [writePageNumber(text)] }) },
    children: [heading, ...rows, ...explained, ...chapters],
  };
}

function makeChapter({ heading, about, rows }: Chapter, chapter: number, isFirst: boolean): readonly Paragraph[] {
  const keepNext = rows.length > 0;
  return [
    makeUnnumbered({
      pageBreakBefore: isFirst,
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(oneLine(heading))],
    }),
    ...(about.length > 0 ? [makeUnnumbered({ keepNext, children: [small(about.map(oneLine).join(" · "))] })] : []),
    new Paragraph({ style: `Lines${chapter}` }),
  ];
}

function writePageNumber({ exportTables }: Texts): Paragraph {
  const words = exportTables.word.page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  const children = words.split(new RegExp(`(${PageNumber.CURRENT}|${PageNumber.TOTAL_PAGES})`, "u"));
  return makeUnnumbered({ children: [new TextRun({ style: SMALL, children })] });
}
