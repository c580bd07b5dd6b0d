// Statements on one scale are printed as one grid, with every statement and every answer; another scale starts another.
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import type { PrintDocument } from "../../src/guide/print/document.ts";
import { type PrintChoices, printDocument, READERS, type Reader, render } from "../../src/guide/print/print.ts";
import { textsIn } from "../../src/text/languages.ts";

const en = textsIn("en");
const STATEMENTS = Array.from({ length: 32 }, (_, index) => `Statement number ${index + 1} of the garden`);
const ANSWERS = ["Never", "Now and then", "Often", "Always"];
const items = STATEMENTS.map((words) => `      - { scale: ${words}, options: [${ANSWERS.join(", ")}] }\n`);
const { guide, ...rest } = loadGuide(
  `id: garden
title: The garden
standing_probes: [What more?]
sections:
  - id: talk
    items:
${items.join("")}      - { scale: On another scale, options: [Small, Large] }
      - { ask: What grows?, probes: [Where does it grow?] }
`,
  en,
);
if (!guide) throw new Error(JSON.stringify(rest));

const paper = (reader: Reader, choices?: PrintChoices): PrintDocument =>
  printDocument(guide, reader, "en", en.guidePrint, [], choices);
const gridsOf = ({ parts }: PrintDocument) => parts.flat().flatMap((block) => (block.kind === "grid" ? [block] : []));

test.each(READERS)(
  "one grid for the %s holds all statements and answers, and not the one on another scale",
  (reader) => {
    const [grid, ...others] = gridsOf(paper(reader));
    expect(others).toEqual([]);
    expect(grid?.rows.map(({ text }) => text)).toEqual(STATEMENTS);
    expect(grid?.heads.map(({ text }) => text)).toEqual(ANSWERS);
  },
);

test.each(READERS)("for the %s, each row has a box for each answer", async (reader) => {
  const html = String(await render(paper(reader), "html"));
  expect(html.match(/<td>&#9744;<\/td>/g)).toHaveLength(STATEMENTS.length * ANSWERS.length);
  const rows = String(await render(paper(reader), "md")).match(/^\|.*Statement number.*$/gm) ?? [];
  expect(rows).toHaveLength(STATEMENTS.length);
  for (const row of rows) expect(row.match(/☐/g)).toHaveLength(ANSWERS.length);
});

test.each(["html", "md"] as const)(
  "project, date and contact stand over the title in %s, and only those given",
  async (format) => {
    const given = String(await render(paper("participant", { head: { project: "Green beds", contact: " " } }), format));
    expect(given.indexOf("Green beds")).toBeGreaterThan(-1);
    expect(given.indexOf("Green beds")).toBeLessThan(given.lastIndexOf("The garden"));
    expect(given).toContain(en.guidePrint.head.project);
    expect(given).not.toContain(en.guidePrint.head.contact);
  },
);

test("without probes, or without standing probes, the other kind stays", async () => {
  const without = async (what: "probes" | "standing-probes") =>
    String(await render(paper("participant", { without: [what] }), "md"));
  expect(await without("probes")).not.toContain("Where does it grow?");
  expect(await without("probes")).toContain("What more?");
  expect(await without("standing-probes")).toContain("Where does it grow?");
  expect(await without("standing-probes")).not.toContain("What more?");
});

test("two grids after one another stand apart in Word, which draws tables that touch as one", async () => {
  const scale = (words: string, options: string) => `      - { scale: ${words}, options: [${options}] }\n`;
  const two = [
    scale("One", "Never, Often"),
    scale("Two", "Never, Often"),
    scale("Three", "Small, Large"),
    scale("Four", "Small, Large"),
  ];
  const loaded = loadGuide(`id: two\ntitle: Two\nsections:\n  - id: talk\n    items:\n${two.join("")}`, en).guide;
  if (!loaded) throw new Error("not a guide");
  const document = printDocument(loaded, "participant", "en", en.guidePrint, []);
  expect(gridsOf(document)).toHaveLength(2);
  const word = await render(document, "docx");
  const xml = strFromU8(unzipSync(word as Uint8Array)["word/document.xml"] ?? new Uint8Array());
  expect(xml.match(/<w:tbl>/gu)).toHaveLength(2);
  expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/u);
});

test("that something is for all audiences, named one by one, is not printed as a limit", () => {
  const loaded = loadGuide(
    `id: all
title: All
audiences: [{ id: a, title: Alphas }, { id: b, title: Betas }]
sections:
  - id: talk
    items:
      - { ask: For both, audience: [a, b] }
      - { ask: For one, audience: [b] }
`,
    en,
  ).guide;
  if (!loaded) throw new Error("not a guide");
  const shown = JSON.stringify(printDocument(loaded, "participant", "en", en.guidePrint, []));
  expect(shown).not.toContain("Alphas");
  expect(shown).toContain(en.guidePrint.onlyFor(["Betas"]));
});
