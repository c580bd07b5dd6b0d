// No word of a document is lost, whatever it is made of: each stands in the draft, in the guide or in a comment.
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  FootnoteReferenceRun,
  InsertedTextRun,
  Paragraph,
  type ParagraphChild,
  Tab,
  Textbox,
  TextRun,
} from "docx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDocument, visit } from "yaml";
import { imported } from "./imported.ts";
import { bullet, heading, numbered, plain, table, wordOf } from "./word.ts";

/** How lines of guides begin and end: each is read in a way of its own. */
const BEGINNINGS = [
  ...[
    "",
    "",
    "",
    "Hva",
    "Hvordan",
    "Fortell om",
    "Hvis ja,",
    "Evt.",
    "Husk",
    "Velkommen,",
    "Jeg vil at du",
    "Pause",
    "INTERVJU",
  ],
  ...[
    "Oppfølging:",
    "Oppfølging",
    "Les høyt:",
    "Til moderator:",
    "Sjekkliste:",
    "Hensikt:",
    "Problemstilling:",
    "Dato:",
  ],
  ...[
    "1. ",
    "2a) ",
    "a) ",
    "• ",
    "– ",
    "o ",
    "☐ ",
    "Spørsmål 3: ",
    "1.2 ",
    "(",
    "«",
    "\t",
    "      ",
    "Tema",
    "Varighet: 10 min",
    "iv) ",
  ],
];
const ENDS = [
  "",
  "",
  "?",
  "?",
  ".",
  ":",
  "!",
  ")",
  "…",
  " (10 min)",
  " (5–10 min):",
  " ____",
  "? Og så? Mer.",
  "\nHva",
  "\n- ",
  "\n1. ",
];

const line = fc
  .tuple(fc.constantFrom(...BEGINNINGS), fc.integer({ min: 0, max: 9 }), fc.constantFrom(...ENDS))
  .map(([beginning, words, end]) => `${beginning} ${"% ".repeat(words).trim()}${end}`);

/** A topic that is written again in the next row is the same one: here none is. */
const cellWords = line.map((words) => `${words} %`);

/** Each `%` becomes a word that stands nowhere else. */
function unique(): (text: string) => string {
  let n = 0;
  return (text) => text.replaceAll("%", () => `kvist${++n}`);
}

/** Marks of lists are no words; how long something takes is a number of the guide's. */
function wordsIn(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !/^(?:min|iv|\d+a?)$/u.test(word));
}

/** All that can be read in a draft. */
function wordsOfDraft(yaml: string): readonly string[] {
  const texts = yaml.split("\n").filter((one) => one.trimStart().startsWith("#"));
  visit(parseDocument(yaml), {
    Scalar: (_, { value }) => {
      texts.push(String(value));
    },
  });
  return texts.flatMap(wordsIn);
}

async function expectWhole(document: Uint8Array | string, file: string, texts: readonly string[]): Promise<void> {
  const words = texts.flatMap(wordsIn);
  if (words.length === 0) return;
  const { yaml } = await imported(document, file);
  const left = Map.groupBy(wordsOfDraft(yaml), (word) => word);
  const lost = [...Map.groupBy(words, (word) => word)].filter(
    ([word, all]) => (left.get(word)?.length ?? 0) < all.length,
  );
  expect(lost, yaml).toEqual([]);
}

type Piece = (text: (written: string) => string) => { readonly block: Paragraph | ReturnType<typeof table> };

/** A paragraph or table of a Word document; `text` makes its words, and remembers them. */
const piece: fc.Arbitrary<Piece> = fc.oneof(
  ...[plain, (text: string) => plain(text, { bold: true }), (text: string) => plain(text, { italics: true })].map(
    (made) =>
      line.map(
        (words): Piece =>
          (text) => ({ block: made(text(words)) }),
      ),
  ),
  fc.tuple(fc.constantFrom(0, 1, 2, 3), line).map(
    ([level, words]): Piece =>
      (text) => ({ block: heading(level as 0, text(words)) }),
  ),
  fc.tuple(fc.nat(2), fc.nat(3), line).map(
    ([level, list, words]): Piece =>
      (text) => ({ block: numbered(text(words), level, list) }),
  ),
  fc.tuple(fc.nat(2), line).map(
    ([level, words]): Piece =>
      (text) => ({ block: bullet(text(words), level) }),
  ),
  fc.array(fc.array(cellWords, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }).map(
    (rows): Piece =>
      (text) => ({ block: table(rows.map((row) => row.map(text))) }),
  ),
  fc.array(cellWords, { maxLength: 3 }).map(
    (rows): Piece =>
      (text) => ({
        block: table([["Tema", "Spørsmål", "Oppfølging"].map(text), ...rows.map((row) => [row, row, row].map(text))]),
      }),
  ),
  fc.tuple(line, line, line).map(
    ([one, other, third]): Piece =>
      (text) => {
        const tracked = { id: 1, author: "A", date: "2026-01-01T00:00:00Z" };
        const children: ParagraphChild[] = [
          new TextRun(text(one)),
          new InsertedTextRun({ ...tracked, text: text(` ${other}`) }),
          new DeletedTextRun({ ...tracked, text: text(` ${third}`) }),
        ];
        return { block: new Paragraph({ children }) };
      },
  ),
  line.map(
    (words): Piece =>
      (text) => {
        const children = [
          new CommentRangeStart(0),
          new TextRun({ children: [text(words), new Tab(), text(" % ")] }),
          new CommentRangeEnd(0),
          new TextRun({ children: [new CommentReference(0)] }),
          new FootnoteReferenceRun(1),
        ];
        return { block: new Paragraph({ children }) };
      },
  ),
  line.map(
    (words): Piece =>
      (text) => ({
        block: new Textbox({ children: [plain(text(words))], style: { width: "5cm" } }) as unknown as Paragraph,
      }),
  ),
);

describe("of a Word document", () => {
  test("in paragraphs, headings, lists and tables, with what is tied to them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
        const [make, texts] = [unique(), [] as string[]];
        const text = (written: string): string => {
          const words = make(written);
          texts.push(words);
          return words;
        };
        const blocks = pieces.map((one) => one(text).block);
        const [footnote, comment] = [text("fotnote %"), text("merknad %")];
        const document = await wordOf(blocks, {
          footnotes: { 1: { children: [plain(footnote)] } },
          comments: { children: [{ id: 0, author: "A", date: new Date(0), children: [plain(comment)] }] },
        });
        await expectWhole(document, "guide.docx", texts);
      }),
      { numRuns: 150 },
    );
  });
});

const MARKDOWN = [
  ...[
    "# %",
    "## % (10 min)",
    "###% %",
    "% %\n===",
    "% %\n---",
    "> % %",
    "> - %",
    "- %",
    "  - %",
    "    - %?",
    "1. %",
    "3) %?",
  ],
  ...[
    "   a) %",
    "- [ ] %",
    "- [x] %",
    "**% %**",
    "*% %*: %",
    "`% %`",
    "```% %\n% %\n```",
    "    % %",
    "~~~\n% %",
    "<div>% %</div>",
  ],
  ...[
    "% <br> %",
    "<!-- % -->",
    "[% %](http://%.example)",
    "![%](% '%')",
    "[%]: http://%.example '%'",
    "[%][%]",
    "| % | % |\n|---|---|\n| % | %? |",
  ],
  ...[
    "| % |",
    "***",
    "% \\* % &amp; %",
    "%[^1]\n\n[^1]: %",
    "<% %>",
    "% <b>%</b> %?",
    "---\n%: %\n---",
    "\\# %",
    "<http://%.example>",
  ],
];

describe("of a text", () => {
  const source = fc
    .array(fc.tuple(fc.oneof(line, fc.constantFrom(...MARKDOWN)), fc.constantFrom("\n", "\n", "\n\n", "  \n")), {
      minLength: 1,
      maxLength: 15,
    })
    .map((lines) => unique()(lines.flat().join("")));

  test.each(["md", "txt"])("in %s", async (ending) => {
    await fc.assert(
      fc.asyncProperty(source, (text) =>
        expectWhole(text, `guide.${ending}`, [text.replace(/<br>|<\/?b>|&amp;/gu, " ")]),
      ),
      { numRuns: 800, examples: [["Spørsmål 3:  .\nkvist1\n---\n"], ["Q7:  ?  \n☐  kvist1\n# kvist2\n"]] },
    );
  });
});
