// One slip, one answer; and whoever does literally what the answer says gets the guide that was meant. So does a guide
// whose slip passes with a warning, or with none.
import { describe, expect, test } from "vitest";
import { loadFrozenGuide, loadGuide } from "../../src/guide/load.ts";
import type { Language } from "../../src/model/language.ts";
import { textsIn } from "../../src/text/languages.ts";
import { errorsIn, obeyedToTheEnd } from "./obey.ts";

/** A guide of one section with these lines as its items. */
const guideWith = (items: string) => `id: kor
title: Kor
sections:
  - id: sang
    title: Sang
    items:
${items.replace(/^\n|\n\s*$/g, "")}
`;

const issuesIn = (source: string, language: Language) => loadGuide(source, textsIn(language)).issues;

type Slip = readonly [what: string, written: string, meant: string, answers?: number];

const TWO = `
      - ask: Hva er bra?
        probes:
          - Noe mer?
          - Hva da?`;

const SLIPS: readonly Slip[] = [
  ["a hashtag in a question", "- ask: Hva mener du om #metoo i koret?", '- ask: "Hva mener du om #metoo i koret?"'],
  ["a hashtag in a bare question", "- Hva mener du om #metoo?", '- "Hva mener du om #metoo?"'],
  ["a hashtag before a comment", "- ask: Er #1 best?  # spør alle", '- ask: "Er #1 best?"'],
  [
    "hashtags in both languages",
    "- ask: { nb: Om #metoo, en: On #metoo }",
    '- ask: { nb: "Om #metoo", en: "On #metoo" }',
  ],
  [
    "a hashtag in a list in brackets",
    "- ask: Hva?\n  probes: [Om #metoo?, Hva da?]",
    '- ask: Hva?\n  probes: ["Om #metoo?", Hva da?]',
  ],
  [
    "a hashtag that came to the next line",
    "- ask: Hva mener du om\n    #metoo i koret?",
    '- ask: "Hva mener du om #metoo i koret?"',
  ],
  [
    "a hashtag at the end of a text of two lines",
    "- ask: Hva mener du\n    om #metoo?",
    '- ask: "Hva mener du om #metoo?"',
  ],
  ["bullets under probes", "- ask: Hva er bra?\n  probes:\n    • Noe mer?\n    • Hva da?", TWO],
  ["bullets without a space", "- ask: Hva er bra?\n  probes:\n    •Noe mer?\n    •Hva da?", TWO],
  ["bullets with a tab", "- ask: Hva er bra?\n  probes:\n    •\tNoe mer?\n    •\tHva da?", TWO],
  ["the bullets of Word's second level", "- ask: Hva er bra?\n  probes:\n    o\tNoe mer?\n    o\tHva da?", TWO],
  ["the private bullets of Word", "- ask: Hva er bra?\n  probes:\n    \uf0b7 Noe mer?\n    \uf0b7 Hva da?", TWO],
  ["letters under probes", "- ask: Hva er bra?\n  probes:\n    a) Noe mer?\n    b) Hva da?", TWO],
  ["numbers under probes", "- ask: Hva er bra?\n  probes:\n    1. Noe mer?\n    2. Hva da?", TWO],
  ["long dashes under probes", "- ask: Hva er bra?\n  probes:\n    – Noe mer?\n    – Hva da?", TWO],
  ["hyphens without a space under probes", "- ask: Hva er bra?\n  probes:\n    -Noe mer?\n    -Hva da?", TWO],
  ["stars under probes", "- ask: Hva er bra?\n  probes:\n    * Noe mer?\n    * Hva da?", TWO],
  ["one long dash among hyphens", "- ask: Hva er bra?\n  probes:\n    - Noe mer?\n    – Hva da?", TWO],
  ["one bullet among hyphens", "- ask: Hva er bra?\n  probes:\n    - Noe mer?\n    • Hva da?", TWO],
  ["hyphens without probes", "- ask: Hva er bra?\n  - Noe mer?\n  - Hva da?", TWO],
  ["hyphens without probes, further in", "- ask: Hva er bra?\n    - Noe mer?\n    - Hva da?", TWO],
  ["bullets without probes", "- ask: Hva er bra?\n  • Noe mer?\n  • Hva da?", TWO, 2],
  ["bullets for items", "• ask: Hva er bra?\n• ask: Hva da?", "- ask: Hva er bra?\n- ask: Hva da?"],
  ["stars for items", "* ask: Hva er bra?\n* ask: Hva da?", "- ask: Hva er bra?\n- ask: Hva da?"],
  ["long dashes for items", "– ask: Hva er bra?\n– ask: Hva da?", "- ask: Hva er bra?\n- ask: Hva da?"],
  [
    "numbers for items",
    "1. Hva er bra?\n2. Hva da?",
    '- { ask: Hva er bra?, number: "1" }\n- { ask: Hva da?, number: "2" }',
  ],
  [
    "typographic quotation marks around a text with a colon",
    "- ask: “Hva er best: sang eller mat?”",
    '- ask: "Hva er best: sang eller mat?"',
  ],
  ["a kind without its colon", "- ask Noe mer?", "- ask: Noe mer?"],
  ["a kind without its colon, not a question", "- say Takk for at dere kom.", "- say: Takk for at dere kom."],
  ["a kind with a semicolon", "- ask; Noe mer?", "- ask: Noe mer?"],
  ["quotation marks round kind and text", '- "ask: Noe mer?"', "- ask: Noe mer?"],
  ["quotation marks round a probe", '- ask: Hva?\n- "probe: Noe mer?"', "- ask: Hva?\n- probe: Noe mer?"],
  ["minutes in words for a break", "- break: 10 min", "- break: 10"],
  ["a span of minutes in words for a break", "- break: 10–15 minutter", "- break: [10, 15]"],
  ["themes with commas", "- ask: Hva?\n  cover: sang, mat, reise", "- ask: Hva?\n  cover: [sang, mat, reise]"],
  ["minutes as on a clock", "- ask: Hva?\n  minutes: 1:30", "- ask: Hva?\n  minutes: 90"],
  ["a span of minutes with a dash", "- ask: Hva?\n  minutes: 10-15", "- ask: Hva?\n  minutes: [10, 15]"],
  ["answers with commas", "- choose: Synger du?\n  options: ja, nei", "- choose: Synger du?\n  options: [ja, nei]"],
  ["themes with semicolons", "- ask: Hva?\n  cover: sang; mat; reise", "- ask: Hva?\n  cover: [sang, mat, reise]"],
];

for (const [what, written, meant, answers = 1] of SLIPS)
  describe(what, () => {
    const inSection = (items: string) =>
      guideWith(
        items.startsWith("\n")
          ? items
          : items
              .split("\n")
              .map((line) => `      ${line}`)
              .join("\n"),
      );
    const wanted = loadGuide(inSection(meant), textsIn("nb"));

    test("does not pass in silence, and what was meant passes", () => {
      expect(wanted.issues).toEqual([]);
      expect(errorsIn(inSection(written), "nb").length).toBeGreaterThan(0);
      expect(errorsIn(inSection(written), "nb").length).toBeLessThanOrEqual(answers * 2);
    });

    test.each(["nb", "en"] as const)("doing what is said gives the guide that was meant (%s)", (language) => {
      const after = loadGuide(obeyedToTheEnd(inSection(written), language), textsIn("nb"));
      expect(after.issues).toEqual([]);
      expect(after.guide).toEqual(wanted.guide);
    });
  });

describe("what is read as it was meant, and said so", () => {
  const load = (items: string) => loadGuide(guideWith(items), textsIn("nb"));

  test("a bullet behind a dash or a field is left out", () => {
    const { guide, issues } = load(`
      - ask: • Hva er bra?
        probes:
          - • Noe mer?`);
    expect(issues.map(({ severity, code, place }) => [severity, code, place?.line])).toEqual([
      ["warning", "yaml-bullet", 7],
      ["warning", "yaml-bullet", 9],
    ]);
    expect(guide?.sections[0]?.items[0]).toMatchObject({
      text: { nb: "Hva er bra?" },
      probes: [{ text: { nb: "Noe mer?" } }],
    });
  });

  test("a comment right behind a text is named, with its place", () => {
    const { guide, issues } = load("      - ask: Er vi nummer # 2?\n      - say: Takk.  # til slutt");
    expect(issues).toMatchObject([
      { severity: "warning", code: "yaml-comment-after-text", place: { line: 7, column: 27 } },
    ]);
    expect(issues[0]?.remedy).toContain('- ask: "Er vi nummer # 2?"');
    expect(guide).toBeDefined();
  });

  test.each(["“Korkvelden”", "«Korkvelden»", "„Korkvelden“", '”Korkvelden"'])(
    "%s: the marks that Word puts around a text",
    (title) => {
      const { guide, issues } = loadGuide(`id: x\ntitle: ${title}\nquestions: [Hva?]\n`, textsIn("nb"));
      expect(issues).toMatchObject([
        { severity: "warning", code: "yaml-typographic-quotes", place: { line: 2, column: 8 } },
      ]);
      expect(guide?.title).toEqual({ nb: "Korkvelden" });
    },
  );

  test("the marks that Word puts around a text between braces, also where it has a comma", () => {
    const { guide, issues } = load("      - ask: { nb: “Hvem er du, og hva synger du?”, en: «Who are you, then?» }");
    expect(issues.map(({ code, place }) => [code, place?.column])).toEqual([
      ["yaml-typographic-quotes", 20],
      ["yaml-typographic-quotes", 57],
    ]);
    expect(guide?.sections[0]?.items[0]?.text).toEqual({
      nb: "Hvem er du, og hva synger du?",
      en: "Who are you, then?",
    });
  });

  test("two questions on one line are kept in one, and the line that parts them is shown", () => {
    const { guide, issues } = load("      - ask: Hva er bra? - Hva da?\n      - ask: Hjemme – hva er det?");
    expect(issues).toMatchObject([{ code: "yaml-two-in-one", place: { line: 7, column: 26 } }]);
    expect(issues[0]?.remedy).toContain("- ask: Hva da?");
    expect(guide?.sections[0]?.items[0]?.text).toEqual({ nb: "Hva er bra? - Hva da?" });
  });

  test("the minutes in the text of a break are asked for", () => {
    const { issues } = load("      - ask: Hva?\n      - break: Kaffe, 10 minutter");
    expect(issues).toMatchObject([{ severity: "warning", code: "break-without-minutes" }]);
    expect(issues[0]?.remedy).toContain("minutes: 10");
  });
});

describe("the guide of a session that was begun before a slip was told of", () => {
  test("is read as it was then, and nothing in the journal is out of reach", () => {
    const source = guideWith(`
      - ask: Hva mener du om #metoo?
        id: first
        cover: sang, mat
        probes:
          • Noe mer?
          • Hva da?
      - ask Noe mer?
      - break: 10 min
      - say: “Takk.”`);
    expect(loadGuide(source, textsIn("nb")).guide).toBeUndefined();
    const { guide } = loadFrozenGuide(source, textsIn("nb"));
    expect(guide?.sections[0]?.items).toMatchObject([
      {
        id: "first",
        text: { nb: "Hva mener du om" },
        cover: [{ id: "sang-mat" }],
        probes: [{ id: "probe1", text: { nb: "• Noe mer? • Hva da?" } }],
      },
      { id: "sang.ask2", text: { nb: "ask Noe mer?" } },
      { id: "sang.break1", text: { nb: "10 min" } },
      { id: "sang.say1", text: { nb: "“Takk.”" } },
    ]);
  });

  test("but what was an error then is one still", () => {
    expect(loadFrozenGuide("title: Kor\nquestions: 3\n", textsIn("nb")).guide).toBeUndefined();
  });
});

describe("what is no slip passes without a word", () => {
  test.each([
    ["a comment on a line of its own", "- ask: Hva er bra?\n# - ask: Hva da?\n#notat\n- ask: Noe mer?"],
    ["a comment behind a number", "- ask: Hva?\n  minutes: 10 # omtrent"],
    ["a comment behind a code", "- ask: Hva?\n  priority: must #viktig"],
    ["quotation marks around a part of a text", "- ask: «Hjemme» – hva er det?\n- ask: Hva betyr “hjemme”?"],
    ["quotation marks around a text that has straight ones as well", '- ask: "«Hjemme»"'],
    ["a hash within a word", "- ask: Hva er C#?"],
    ["a wrapped line that begins with a date", "- ask: Hva gjorde dere den\n    17. mai i fjor?"],
    ["a wrapped line that begins with a dash", "- ask: Hva er bra\n    – og hva er dårlig?"],
    [
      "bullets in a text of several lines",
      "- say: |\n    Dette skal vi gjennom:\n    • sang\n    • mat\n    a) Til slutt",
    ],
    ["dashes in a text in quotation marks", '- say: "Dette skal vi gjennom:\n    – Sang\n    - Mat"'],
    [
      "a question in English that begins with a kind",
      "- Do you sing?\n- do you sing?\n- Show us how.\n- Check that it rings.",
    ],
    ["one theme with a comma in a list", '- ask: Hva?\n  cover: ["sang, mat"]'],
    ["a break with its minutes beside its text", "- break: Kaffe, 10 minutter\n  minutes: 10"],
    ["probes at the column of their field", "- ask: Hva?\n  probes:\n  - Noe mer?\n  - Hva da?"],
  ])("%s", (_, items) => {
    const source = guideWith(
      items
        .split("\n")
        .map((line) => `      ${line}`)
        .join("\n"),
    );
    expect(issuesIn(source, "nb")).toEqual([]);
  });
});
