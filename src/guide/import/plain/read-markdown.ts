// A Markdown file as paragraphs and tables. The numbers of a list are taken as they were typed: readers of Markdown count anew.
import { Lexer, type Token, type Tokens } from "marked";
import { decodeReferences } from "../../../markup/read-xml.ts";
import {
  type Block,
  type Cell,
  joinSpans,
  type ListMark,
  type Note,
  type Paragraph,
  type SourceDocument,
  type Span,
  textOf,
} from "../document/document.ts";
import { markedParagraph } from "./read-text.ts";

/** `text` has `\n` for line ends. */
export function readMarkdown(text: string): SourceDocument {
  const front = /^---\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/u.exec(text);
  const words = front?.[1]?.trim() ?? "";
  const notes: Note[] = words === "" ? [] : [{ kind: "front-matter", text: words }];
  const around: Around = { level: 0, quoted: false };
  return { blocks: readTokens(new Lexer().lex(front ? text.slice(front[0].length) : text), around, notes), notes };
}

/** Where a token stands. */
type Around = { readonly level: number; readonly quoted: boolean; readonly list?: ListMark };

/** What belongs to no paragraph is put among `notes`. */
function readTokens(tokens: readonly Token[], around: Around, notes: Note[]): readonly Block[] {
  return tokens.flatMap((token) => readToken(token as Tokens.Generic, around, notes));
}

function readToken(token: Tokens.Generic, around: Around, notes: Note[]): readonly Block[] {
  switch (token.type) {
    case "space":
      return [];
    case "hr":
      // An empty paragraph: on paper it is a line to write on.
      return [paragraph([], around)];
    case "heading":
      return [{ ...paragraph(trimmed(spansIn(token.tokens ?? [])), around), heading: token.depth }];
    case "blockquote":
      return readTokens(token.tokens ?? [], { ...around, quoted: true }, notes);
    case "list":
      return (token as unknown as Tokens.List).items.flatMap((item) => readItem(item, around, notes));
    case "table": {
      const { header, rows } = token as unknown as Tokens.Table;
      const cells = (row: readonly Tokens.TableCell[]): readonly Cell[] =>
        row.map((cell) => linesOf(spansIn(cell.tokens)).map((spans) => paragraph(spans, { level: 0, quoted: false })));
      return [{ kind: "table", rows: [header, ...rows].map(cells) }];
    }
    case "code":
      notes.push({ kind: "code", text: `${token.lang ?? ""}\n${token.text}`.trim() });
      return [];
    case "html": {
      const words = String(token.text).trim();
      if (words !== "") notes.push({ kind: "html", text: words });
      return [];
    }
    case "paragraph":
    case "text":
      return linesOf(token.tokens ? spansIn(token.tokens) : [{ text: wordsIn(token) }]).map((spans, index) =>
        paragraph(spans, index === 0 ? around : { ...around, ...inside(around) }),
      );
    default:
      return token.raw.trim() === "" ? [] : [paragraph([{ text: token.raw.trim() }], around)];
  }
}

/** What stands under the first line of an item hangs on it without a mark of its own. */
function inside({ list, level, quoted }: Around): Around {
  return list ? { level: level + 1, quoted } : { level, quoted };
}

function readItem(item: Tokens.ListItem, around: Around, notes: Note[]): readonly Block[] {
  const number = /^\s*(\d+[.)])/u.exec(item.raw)?.[1];
  const { level, quoted } = around;
  const kind = item.task ? "box" : number === undefined ? "bullet" : "number";
  const list: ListMark = { level, kind, ...(number !== undefined && { printed: number }) };
  const isWords = (token: Token): boolean => token.type === "text" || token.type === "paragraph";
  const tokens = item.tokens.filter(({ type }) => type !== "checkbox");
  const first = tokens.findIndex(isWords);
  return tokens.flatMap((token, index) =>
    readTokens([token], index === first ? { level, quoted, list } : { level: level + 1, quoted }, notes),
  );
}

function paragraph(spans: readonly Span[], { list, level, quoted }: Around): Paragraph {
  const plain = { kind: "paragraph", indent: list ? 0 : level, notes: [], ...(quoted && { quoted }) } as const;
  if (list) {
    // `- ☐ Salt` has a mark behind the mark.
    const text = textOf({ spans });
    const box = /^[☐☑☒]\s*/u.exec(text);
    if (box && list.kind === "bullet")
      return { ...plain, spans: dropped(spans, box[0].length), list: { ...list, kind: "box" } };
    return { ...plain, spans, list };
  }
  const [only, ...others] = spans;
  if (only && others.length === 0 && !only.bold && !only.italic) {
    const marked = markedParagraph(only.text, level);
    return { ...plain, spans: marked.spans, indent: marked.indent, ...(marked.list && { list: marked.list }) };
  }
  return { ...plain, spans };
}

function dropped(spans: readonly Span[], length: number): readonly Span[] {
  const [first, ...rest] = spans;
  return first ? [{ ...first, text: first.text.slice(length) }, ...rest] : [];
}

type Look = Omit<Span, "text">;

/** A line end that the writer asked for, as against one that Markdown takes for a space. */
const HARD = "\u2028";

function spansIn(tokens: readonly Token[], look: Look = {}): readonly Span[] {
  return joinSpans(tokens.flatMap((token) => spansOf(token as Tokens.Generic, look)));
}

function spansOf(token: Tokens.Generic, look: Look): readonly Span[] {
  switch (token.type) {
    case "strong":
      return spansIn(token.tokens ?? [], { ...look, bold: true });
    case "em":
      return spansIn(token.tokens ?? [], { ...look, italic: true });
    case "br":
      return [{ ...look, text: HARD }];
    case "escape":
    case "codespan":
      return [{ ...look, text: String(token.text) }];
    case "html":
      return [{ ...look, text: wordsOfTag(token.raw) }];
    case "link":
    case "image": {
      // An address is a word of the document too.
      const words = token.tokens ? spansIn(token.tokens, look) : [{ ...look, text: String(token.text) }];
      const href = decodeReferences(String(token.href));
      const isSaid = words.map(({ text }) => text).join("") === href.replace(/^mailto:/u, "");
      const about = token.title ? `${href} ${decodeReferences(String(token.title))}` : href;
      return isSaid || href === "" ? words : [...words, { ...look, text: ` (${about})` }];
    }
    case "checkbox":
      return [];
    default:
      if (token.tokens) return spansIn(token.tokens, look);
      return [{ ...look, text: wordsIn(token) }];
  }
}

/** How letters look is no part of what is read aloud; any other tag may mean something to its writer. */
const LOOKS = /^<\/?(?:u|b|i|s|em|strong|mark|small|sub|sup|span|font|del|ins)(?:\s[^>]*)?>$/iu;

function wordsOfTag(tag: string): string {
  if (/^<br\s*\/?>$/iu.test(tag.trim())) return HARD;
  return LOOKS.test(tag.trim()) ? "" : tag;
}

function wordsIn(token: Tokens.Generic): string {
  return decodeReferences(String(token.text ?? token.raw));
}

/**
 * Line ends that Markdown takes for spaces. People who write lists of questions without empty lines between mean them:
 * where a line ends with a sentence, or the next begins with a mark, the next is a line of its own.
 */
function linesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const text = textOf({ spans });
  if (!text.includes("\n")) return text.trim() === "" ? [] : [trimmed(spans)];
  const lines: Span[][] = [[]];
  let before = "";
  for (const span of spans) {
    const pieces = span.text.split("\n");
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        const startsAnew = /[.?!:;…]["'”»)]*\s*$/u.test(before) || markedParagraph(piece.trim(), 0).list !== undefined;
        if (startsAnew) {
          lines.push([]);
          before = "";
        } else if (piece.trim() !== "" || before !== "") {
          lines.at(-1)?.push({ ...span, text: " " });
          before += " ";
        }
      }
      if (piece !== "") lines.at(-1)?.push({ ...span, text: piece });
      before += piece;
    }
  }
  return lines.map((line) => trimmed(joinSpans(line))).filter((line) => textOf({ spans: line }).trim() !== "");
}

function trimmed(lines: readonly Span[]): readonly Span[] {
  const spans = lines.map((span) => ({ ...span, text: span.text.replaceAll(HARD, "\n") }));
  const [first, ...rest] = spans;
  if (!first) return [];
  const all = [{ ...first, text: first.text.trimStart() }, ...rest];
  const last = all.at(-1) ?? first;
  return [...all.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}
