// A number that the guide prints is the same wherever the question stands, and those without one are called by none.
import { describe, expect, test } from "vitest";
import { exportable } from "../../src/export/gate/exportable.ts";
import { exporterFor, FORMATS } from "../../src/export/index.ts";
import { loadGuide } from "../../src/guide/load.ts";
import { printDocument } from "../../src/guide/print/print.ts";
import { textsIn } from "../../src/text/languages.ts";
import { scenario } from "../scenario.ts";
import { searchable } from "./contents.ts";

const nb = textsIn("nb");
const { guide } = loadGuide(
  `id: hage
title: Hagen
sections:
  - id: prat
    items:
      - { ask: Hva spirer nå?, id: first }
      - { ask: Hva gror best?, id: second, number: "2a" }
      - { ask: Hva visner først?, id: third }
`,
  nb,
);
if (!guide) throw new Error("the guide does not load");

/** How the formats put a number before a question's words. */
const numbered = (number: string, words: string): readonly string[] => [
  `${number}. ${words}`,
  `${number},${words}`,
  `"${number}","${words}"`,
  `"number":"${number}","question":"${words}"`,
];

const talk = scenario(guide, { participants: 3 });
for (const item of ["first", "second", "third"]) talk.moderator.goes(item).says(`@1 "sagt under ${item}"`);

test("on the screen", () => {
  talk.sees("2a  Hva gror best?").sees("spør  Hva visner først?");
});

test.each(["moderator", "participant"] as const)("on the paper of the %s", (reader) => {
  const blocks = printDocument(guide, reader, "nb", nb.guidePrint).parts.flat();
  const strong = blocks.flatMap((block) => (block.kind === "text" && block.strong ? [[block.label, block.text]] : []));
  expect(strong).toEqual([
    [undefined, "Hva spirer nå?"],
    ["2a", "Hva gror best?"],
    [undefined, "Hva visner først?"],
  ]);
});

describe.each(FORMATS)("in %s", (format) => {
  test("2a is 2a, and the others are not counted", async () => {
    const exporter = await exporterFor(format);
    const { session } = exportable(talk.session(), { memos: false });
    const contents = searchable((await exporter?.write([{ id: "hage", session }], "nb", nb)) ?? "");
    for (const [place, words] of [
      ["1", "Hva spirer nå?"],
      ["3", "Hva visner først?"],
    ] as const) {
      for (const piece of numbered(place, words)) expect(contents).not.toContain(piece);
    }
    if (!contents.includes("Hva gror best?")) return;
    const before = contents
      .split("Hva gror best?")
      .slice(0, -1)
      .map((piece) => piece.slice(-60));
    // What participants read has no numbers at all.
    if (!format.startsWith("check")) expect(before.some((piece) => /(?<![\w])2a(?![\w])/u.test(piece))).toBe(true);
    for (const piece of numbered("2", "Hva gror best?")) expect(contents).not.toContain(piece);
  });
});
