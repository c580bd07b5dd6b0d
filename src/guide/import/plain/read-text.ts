// A plain text as paragraphs: typed lists, indentation, and lines that were broken to fit a window.
import { dropStart, type Paragraph, type SourceDocument } from "../document/document.ts";
import { typedMark } from "../document/typed-marks.ts";

/** `text` has `\n` for line ends. */
export function readPlainText(text: string): SourceDocument {
  const blocks: Paragraph[] = [];
  let isNew = true;
  for (const line of text.split("\n")) {
    const words = line.trim();
    if (words === "") isNew = true;
    else if (/^[-=_*~·.\s]{3,}$/u.test(words)) {
      // Underlined with signs: the line above is a heading.
      const above = blocks.at(-1);
      if (!isNew && above && !above.list && /^[-=]+$/u.test(words)) blocks.splice(-1, 1, { ...above, heading: 1 });
      isNew = true;
    } else {
      const last = blocks.at(-1);
      const one = lineAsParagraph(line);
      if (!isNew && last && goesOn(last, one, line)) blocks.splice(-1, 1, withMore(last, words));
      else blocks.push(one);
      isNew = false;
    }
  }
  return { blocks, notes: [] };
}

/** A step in: a tab, or four spaces; two or three count as one too. */
function lineAsParagraph(line: string): Paragraph {
  const space = /^\s*/u.exec(line)?.[0] ?? "";
  const indent = Array.from(space).reduce((sum, one) => sum + (one === "\t" ? 4 : 1), 0);
  return markedParagraph(line.trim(), Math.round((indent + 1) / 4));
}

/** A paragraph of plain words, its typed mark made one. */
export function markedParagraph(text: string, indent: number): Paragraph {
  const spans = [{ text }];
  const found = typedMark(text, indent);
  if (!found) return { kind: "paragraph", spans, indent, notes: [] };
  return { kind: "paragraph", spans: dropStart(spans, found.length), indent: 0, notes: [], list: found.list };
}

/** Where lines break in programs that break them: a shorter line was ended on purpose. */
const BROKEN_FROM = 60;

/** A line goes on in the next one if it was long, ended without a sign, and the next begins small and without a mark. */
function goesOn(last: Paragraph, next: Paragraph, line: string): boolean {
  const words = last.spans[0]?.text ?? "";
  const lastLine = words.slice(words.lastIndexOf("\n") + 1);
  const isOpen = !/[.?!:;]["'”»)]*$/u.test(words);
  return isOpen && next.list === undefined && lastLine.length >= BROKEN_FROM && /^\s*[\p{Ll}({]/u.test(line);
}

function withMore(last: Paragraph, words: string): Paragraph {
  return { ...last, spans: [{ text: `${last.spans[0]?.text ?? ""} ${words}` }] };
}
