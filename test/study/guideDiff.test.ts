// Two versions of a guide: what differs, told in both languages; and an id that is used anew for another question.
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeDifferences } from "../../src/commands/guide/diff.ts";
import { loadGuide } from "../../src/guide/load.ts";
import type { Guide } from "../../src/model/guide.ts";
import { compareGuides } from "../../src/study/versions/guide-diff.ts";
import { compareWords, likeness } from "../../src/study/versions/words.ts";
import { textsIn } from "../../src/text/languages.ts";
import { golden } from "../golden.ts";

const shipped = readFileSync("guides/example.yaml", "utf8");

function guideOf(source: string): Guide {
  const { guide, issues } = loadGuide(source, textsIn("en"));
  if (!guide) throw new Error(JSON.stringify(issues));
  return guide;
}

const SMALL = `id: choir
title: Choir
language: en
sections:
  - title: Before
    items:
      - { ask: How was the last evening?, id: last, probes: [What was it like for you?, What else?] }
      - { ask: What does singing give you?, id: gives, priority: must }
  - title: After
    items:
      - { ask: What would you change?, id: change }
`;

const changes = (before: string, after: string) =>
  compareGuides(guideOf(before), guideOf(after), "en").map(({ is, item }) => `${is} ${item.id}`);

test.each([
  ["nothing", SMALL, []],
  ["a new question", `${SMALL}      - { ask: Is there anything else?, id: else }\n`, ["added else"]],
  ["one taken out", SMALL.replace(/ {6}- \{ ask: What does.*\n/u, ""), ["removed gives"]],
  ["a new wording", SMALL.replace("the last evening", "the very last evening"), ["reworded last"]],
  ["an id used anew", SMALL.replace("What would you change?", "Who drove you home tonight?"), ["another change"]],
  ["a priority", SMALL.replace(", priority: must", ""), ["priority gives"]],
  [
    "probes",
    SMALL.replace("What was it like for you?, What else?", "What was it like for all of you?, Who came?"),
    ["probe-reworded last", "probe-added last", "probe-removed last"],
  ],
  ["another order", SMALL.replace(/( {6}- \{ ask: How was.*\n)( {6}- \{ ask: What does.*\n)/u, "$2$1"), ["moved last"]],
  ["another section", SMALL.replace(/( {6}- \{ ask: What does[^\n]*\n)(.*)$/su, "$2$1"), ["moved gives"]],
])("%s", (_, after, expected) => {
  expect(changes(SMALL, after)).toEqual(expected);
});

test("words are told one by one", () => {
  expect(compareWords("How was the last evening?", "How was your very last evening?")).toEqual([
    { is: "kept", words: "How was" },
    { is: "removed", words: "the" },
    { is: "added", words: "your very" },
    { is: "kept", words: "last evening?" },
  ]);
});

test("what is kept and removed is the old text, what is kept and added the new one", () => {
  const sentence = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 }).map((all) => all.join(" "));
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const pieces = compareWords(before, after);
      const without = (is: string) =>
        pieces
          .filter((one) => one.is !== is)
          .map(({ words }) => words)
          .join(" ");
      expect([without("added"), without("removed")]).toEqual([before, after]);
      expect(likeness(before, after)).toBeCloseTo(likeness(after, before));
      expect(likeness(before, before)).toBe(1);
    }),
    { numRuns: 100 },
  );
});

test.each(["nb", "en"])("two versions of a guide that ships, in %s", (language) => {
  const before = guideOf(shipped);
  const after = guideOf(laterVersion(shipped));
  const differences = compareGuides(before, after, language);
  golden(
    `study/guide-diff.${language}.txt`,
    describeDifferences(before, after, differences, { text: textsIn(language), language }),
  );
});

/** The next version, as someone would make it after the first group: by hand, in the file. */
function laterVersion(source: string): string {
  const edits: readonly (readonly [string | RegExp, string])[] = [
    ["version: 2 #", "version: 3 #"],
    ["Hva betyr hagen for hverdagen deres?", "Hva har hagen å si for hverdagen deres nå?"],
    ["What does the garden mean for your everyday life?", "What does the garden now mean for your everyday life?"],
    ["      - record: test # start | stop | test\n", ""],
    ["Hva gjør dere med hagen om vinteren?", "Hvem lærte dere å dyrke jorda?"],
    ["What do you do with the garden in winter?", "Who taught you to grow things?"],
    ["        priority: should\n", "        priority: must\n"],
    ["Hva gjør dere det første dere kommer?", "Hva gjør dere det aller første dere kommer?"],
    ["What do you do first when you arrive?", "What do you do first of all when you arrive?"],
    [/ {10}- id: how-changed\n(?: {12}.*\n){3}/u, "          - { nb: Hvem møter dere?, en: Whom do you meet? }\n"],
    ["  - id: close\n", "  - id: close # the closing\n"],
    [
      "      - record: stop\n",
      "      - ask: { nb: Hva burde vi ha spurt om?, en: What should we have asked about? }\n        id: missed\n      - record: stop\n",
    ],
  ];
  const moved = / {6}- do: \{ nb: Legg frøposene.*\n/u.exec(source)?.[0] ?? "";
  const edited = edits.reduce((text, [from, to]) => {
    const next = text.replace(from, to);
    if (next === text) throw new Error(`not in the guide that ships: ${from}`);
    return next;
  }, source);
  return edited.replace(moved, "").replace("      - summary:", `${moved}      - summary:`);
}
