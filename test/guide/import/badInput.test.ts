// What people give by mistake, and documents with all that Word can put into them.
import { CheckBox, FootnoteReferenceRun, Header, ImageRun, Paragraph, Textbox, TextRun } from "docx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { textsIn } from "../../../src/text/languages.ts";
import { imported, problemOf } from "./imported.ts";
import { outlineOf } from "./outline.ts";
import { bullet, heading, numbered, plain, table, wordOf } from "./word.ts";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const zip = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

/** An archive of the kind in which Word kept documents once, and keeps locked ones still. */
const oldArchive = (stream: string): Uint8Array =>
  latin(
    `\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${"\0".repeat(600)}${[...stream].map((one) => `${one}\0`).join("")}`,
  );

/** The document with its main part changed. */
async function changed(document: Promise<Uint8Array>, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await document);
  const name = "word/document.xml";
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))) });
}

const TINY_PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("what is no document of words is named, and what to do stands with it", () => {
  test.each([
    ["guide.doc", oldArchive("WordDocument"), "old"],
    ["laast.docx", oldArchive("EncryptedPackage"), "locked"],
    ["guide.odt", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }), "odt"],
    ["guide.pdf", latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj"), "pdf"],
    ["guide.docx", latin("%PDF-1.7\n"), "pdf"],
    ["guide.rtf", "{\\rtf1\\ansi Hva?}", "rtf"],
    ["guide.pages", zip({ "Index/Document.iwa": "x", "preview.jpg": "x" }), "pages"],
    ["guide.html", "<!DOCTYPE html>\n<html><body>Hva?</body></html>", "html"],
    ["bilde.png", new Uint8Array(TINY_PICTURE), "notDocument"],
    ["regneark.xlsx", zip({ "[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<workbook/>" }), "notDocument"],
    ["guide.yaml", "title: Hagen\nquestions: [Hva gror?]\n", "guide"],
    ["guide.docx", latin("PK\u0003\u0004 avbrutt nedlasting"), "damaged"],
    ["guide.docx", latin("\0\u0001\u0002\u0003".repeat(500)), "damaged"],
    ["tom.docx", "", "empty"],
    ["tom.md", " \n\n\t\n", "empty"],
    ["tom.txt", "\ufeff", "empty"],
    ["streker.md", "---\n\n***\n", "empty"],
  ] as const)("%s", async (name, bytes, problem) => {
    expect(await problemOf(bytes, name)).toBe(problem);
    for (const language of ["nb", "en"] as const) {
      const words = textsIn(language).guideImport.problems[problem](name);
      expect(words).toContain(name);
      // What happened, and then what to do.
      expect(words.split(/[.:] /u).length).toBeGreaterThan(1);
    }
  });

  test("an empty Word document", async () => {
    expect(await problemOf(await wordOf([plain(""), plain("  ")]), "tom.docx")).toBe("empty");
  });

  test("a Word document whose XML breaks off", async () => {
    const broken = await changed(wordOf([plain("Hva gror?")]), (xml) => xml.slice(0, -40));
    const made = await problemOf(broken, "guide.docx");
    // What could be read of it is a guide; else it is said to be damaged.
    expect([undefined, "damaged"]).toContain(made);
  });
});

describe("a Word document with", () => {
  test("tracked changes: as if all were accepted, and what was deleted is asked about", async () => {
    const draft = await imported(
      await changed(wordOf([numbered("Hva gror?"), numbered("BYTT"), numbered("Hvem hjelper deg?")]), (xml) =>
        xml.replace(
          /<w:r>(?:(?!<w:r>).)*BYTT.*?<\/w:r>/su,
          `<w:r><w:t xml:space="preserve">Hvordan </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>vannes</w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t>luker</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> dere?</w:t></w:r>`,
        ),
      ),
      "guide.docx",
    );
    expect(outlineOf(draft)).toEqual([
      "# Spørsmål",
      "1 ask: Hva gror?",
      "? 2 ask: Hvordan luker dere?",
      "3 ask: Hvem hjelper deg?",
    ]);
    expect(draft.yaml).toContain(`# ?? ${textsIn("nb").guideImport.doubts.deleted("vannes")}`);
  });

  test("footnotes, comments, a header, a text box and a picture: each is a note, and says which", async () => {
    const { noteKinds } = textsIn("nb").guideImport;
    const picture = new ImageRun({
      type: "png",
      data: TINY_PICTURE,
      transformation: { width: 10, height: 10 },
      altText: { name: "hage", description: "Hagen i april", title: "" },
    });
    const document = wordOf(
      [
        heading(1, "Hagen"),
        new Paragraph({ children: [new TextRun("Hva gror?"), new FootnoteReferenceRun(1)] }),
        new Paragraph({ children: [picture] }),
        new Textbox({ children: [plain("Husk vannkanna")], style: { width: "5cm" } }) as unknown as Paragraph,
        plain("Hvem hjelper deg?"),
      ],
      { footnotes: { 1: { children: [plain("Etter en eldre guide")] } } },
      { headers: { default: new Header({ children: [plain("Prosjekt Parsell")] }) } },
    );
    const draft = await imported(await document, "guide.docx");
    const outline = outlineOf(draft).join("\n");
    expect(outline).toContain(`ask: Hva gror?\n  note: ${noteKinds.footnote}: Etter en eldre guide`);
    expect(outline).toContain(`note: ${noteKinds.picture}: Hagen i april`);
    expect(outline).toContain(`note: ${noteKinds["text-box"]}: Husk vannkanna`);
    expect(outline).toContain(`note: ${noteKinds.header}: Prosjekt Parsell`);
    expect(outline).toContain("ask: Hvem hjelper deg?");
  });

  test("tables in tables, merged cells and empty ones", async () => {
    const inner = table([["Hvem?", "Når?"]]);
    const document = await changed(
      wordOf([
        table([
          ["Hva gror?", "INNI"],
          ["", "Hva visner?"],
        ]),
        inner,
      ]),
      (xml) => {
        const table = /<w:tbl>(?:(?!<w:tbl>).)*Hvem.*?<\/w:tbl>/su.exec(xml)?.[0] ?? "";
        const moved = xml.replace(table, "");
        return moved.replace(/<w:p>(?:(?!<w:p>).)*INNI.*?<\/w:p>/su, `${table}<w:p/>`);
      },
    );
    const { guide } = await imported(document, "guide.docx");
    const asked = guide.sections.flatMap(({ items }) =>
      items.flatMap(({ text, probes }) => [text, ...probes.map((one) => one.text)]),
    );
    expect(asked.map((text) => text.nb).toSorted()).toEqual(["Hva gror?", "Hva visner?", "Hvem?", "Når?"]);
  });

  test("boxes to tick, tabs and hard spaces", async () => {
    const ticked = new Paragraph({ children: [new CheckBox({ checked: false }), new TextRun(" Samtykke er gitt")] });
    const draft = await imported(
      await wordOf([ticked, plain("\tHva\u00a0gror\u200b?"), bullet("Hvorfor det?", 1)]),
      "guide.docx",
    );
    expect(outlineOf(draft)).toEqual(["# Spørsmål", "check: Samtykke er gitt", "ask: Hva gror?", "  - Hvorfor det?"]);
  });

  test("5 MB of pictures and 4,000 questions", async () => {
    const questions = Array.from({ length: 4_000 }, (_, n) => numbered(`Hva skjer på dag ${n + 1}?`));
    const parts = unzipSync(await wordOf([heading(1, "Dagboka"), ...questions]));
    // What can't be packed tighter.
    const noise = Uint8Array.from({ length: 5_000_000 }, (_, n) => (n * 2_654_435_761) >>> 13);
    const document = zipSync({ ...parts, "word/media/image1.png": [noise, { level: 0 }] });
    expect(document.length).toBeGreaterThan(5_000_000);
    const draft = await imported(document, "guide.docx");
    expect(draft).toMatchObject({ sections: 1, questions: 4_000 });
    expect(draft.guide.sections[0]?.items.at(-1)).toMatchObject({
      number: "4000",
      text: { nb: "Hva skjer på dag 4000?" },
    });
  });

  test("more than a guide can be", async () => {
    const parts = unzipSync(await wordOf([plain("Hva gror?")]));
    const bomb = zipSync({ ...parts, "word/document.xml": new Uint8Array(80_000_000).fill(32) }, { level: 9 });
    expect(bomb.length).toBeLessThan(500_000);
    expect(await problemOf(bomb, "guide.docx")).toBe("tooLarge");
    expect(await problemOf("Hva gror i hagen?\n\n".repeat(25_000), "guide.txt")).toBe("tooLarge");
  });
});

describe("Markdown with", () => {
  const { noteKinds } = textsIn("nb").guideImport;

  test("front matter, HTML and code: each is a note", async () => {
    const draft = await imported(
      [
        "---\ntitle: Fra et notatprogram\ntags: [hage]\n---\n",
        "# Intervjuguide hagen\n",
        "<div align=center>Utkast</div>\n",
        "## Hverdag\n",
        "1. Hva **gror** best?\n   - Hvor da?\n     1. Hele året?\n2. Hvem <u>hjelper</u> deg?\n",
        "```yaml\nask: Hva med meg?\n```\n",
        "- [ ] Slå på opptakeren",
      ].join("\n"),
      "guide.md",
    );
    const outline = outlineOf(draft);
    expect(draft.guide.title).toMatchObject({ nb: "Intervjuguide hagen" });
    expect(outline).toEqual([
      "# Hverdag",
      `  note: ${noteKinds["front-matter"]}: title: Fra et notatprogram tags: [hage]`,
      `  note: ${noteKinds.html}: <div align=center>Utkast</div>`,
      `  note: ${noteKinds.code}: yaml ask: Hva med meg?`,
      "1 ask: Hva gror best?",
      "  - Hvor da?",
      "    - Hele året?",
      "2 ask: Hvem hjelper deg?",
      "check: Slå på opptakeren",
    ]);
  });

  test("a table, as it stands in Word too", async () => {
    const draft = await imported(
      "# Guide\n\n| Tema | Spørsmål | Oppfølging |\n|---|---|---|\n| Hagen | Hva gror? | Hvor?<br>Når? |\n| | Hva visner? | |\n",
      "guide.md",
    );
    expect(outlineOf(draft)).toEqual(["# Hagen", "ask: Hva gror?", "  - Hvor?", "  - Når?", "ask: Hva visner?"]);
  });

  test("what YAML or a terminal would take for its own", async () => {
    const odd = [
      'Hva mener du om #metoo i koret: "alt"?',
      "Hva er 50 % & {rart} [her]?",
      "Hva betyr \u001b[31mrødt\u001b[0m?",
      "Hva er - null?",
    ];
    const { guide } = await imported(odd.map((one) => `- ${one}`).join("\n"), "guide.md");
    expect(guide.sections[0]?.items.map(({ text }) => text.nb)).toEqual([
      odd[0],
      odd[1],
      "Hva betyr [31mrødt [0m?",
      "Hva er - null?",
    ]);
  });
});

describe("a text saved by an old program", () => {
  test.each([
    ["windows-1252", latin("1. Hva gj\u00f8r du p\u00e5 jobb?\r\n2. Hva er v\u00e6ret?")],
    ["utf-16le", new Uint8Array(Buffer.from("\ufeff1. Hva gjør du på jobb?\r\n2. Hva er været?", "utf16le"))],
  ])("as %s", async (encoding, bytes) => {
    const draft = await imported(bytes, "guide.txt");
    expect(draft.encoding).toBe(encoding);
    expect(outlineOf(draft)).toEqual(["# Spørsmål", "1 ask: Hva gjør du på jobb?", "2 ask: Hva er været?"]);
  });
});
