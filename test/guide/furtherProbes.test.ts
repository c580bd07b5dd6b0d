// Probes under a probe: one level, picked as 2a, or by the key of the probe that they stand under.
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { printDocument, render } from "../../src/guide/print/print.ts";
import { textsIn } from "../../src/text/languages.ts";
import { itemPanel } from "../../src/ui/screens/item.ts";
import { fileOf } from "../export/fileOf.ts";
import { scenario } from "../scenario.ts";

const nb = textsIn("nb");

function guideOf(text: string) {
  const { guide, issues } = loadGuide(text, nb);
  if (!guide) throw new Error(JSON.stringify(issues));
  return guide;
}

const guide = guideOf(`id: hage
title: Hagen
sections:
  - id: prat
    items:
      - ask: Hva gror best?
        id: best
        probes:
          - Hvor står det?
          - id: help
            text: Hvem hjelper til?
            probes:
              - Hva gjør de?
              - { id: thanks, text: Hva får de igjen?, if: de hjelper ofte }
      - probe: Og når det regner?
        probes: [Hvem vanner da?]
`);

const atBest = () => {
  const talk = scenario(guide);
  talk.moderator.goes("best");
  return talk;
};

describe("in the talk", () => {
  test("what stands under a probe comes into view when that was asked", () => {
    const talk = atBest().sees("2 Hvem hjelper til? (+2)").seesNot("Hva gjør de?");
    talk.moderator.presses("alt+2");
    talk.sees("2✓ Hvem hjelper til?").sees("2a Hva gjør de?").sees("2b Hva får de igjen? (hvis: de hjelper ofte)");
  });

  test("the same key again asks the next of those under it, and the probe itself when all are asked", () => {
    const talk = atBest();
    talk.moderator.presses("alt+2", "alt+2", "alt+2", "alt+2");
    expect(talk.entriesOf("probe").map(({ probe }) => probe)).toEqual(["help", "probe2-1", "thanks", "help"]);
  });

  test("each is picked by its own name, also before the one over it, and told in the conversation", () => {
    const talk = atBest();
    talk.moderator.says("/oppfølging 2b");
    expect(talk.entriesOf("probe")).toMatchObject([{ item: "best", probe: "thanks" }]);
    talk.sees("oppfølging: Hva får de igjen?");
    talk.moderator.says("/oppfølging 2c");
    expect(talk.entriesOf("probe")).toHaveLength(1);
  });

  test("it is taken back, and taken up again where it stood", () => {
    const talk = atBest();
    talk.moderator.presses("alt+3", "alt+3");
    const later = talk.resumes("1:00").sees("3a✓ Hvem vanner da?");
    later.moderator.presses("ctrl+x");
    later.sees("3a Hvem vanner da?");
  });

  test("the whole question shows all of them", () => {
    const { rows } = itemPanel(atBest().state(), 80, 24);
    const shown = rows.map((row) => row.map(({ text }) => text).join("")).join("\n");
    for (const line of ["2 Hvem hjelper til?", "2a Hva gjør de?", "2b Hva får de igjen?", "3a Hvem vanner da?"])
      expect(shown).toContain(line);
  });

  test("14 probes with probes can be read whole in a window of 80 × 24", () => {
    const probes = Array.from({ length: 14 }, (_, n) => `{ text: Nummer ${n + 1}?, probes: [Under ${n + 1}?] }`);
    const talk = scenario(
      guideOf(
        `id: hage\ntitle: Hagen\nsections:\n  - items:\n      - { ask: Hva?, id: what, probes: [${probes.join(", ")}] }`,
      ),
    );
    talk.moderator.goes("what").says("/oppfølging 14a").presses("alt+0");
    const shownFrom = (row: number) =>
      itemPanel({ ...talk.state(), view: { is: "item", row } }, 80, 24)
        .rows.map((pieces) => pieces.map(({ text }) => text).join(""))
        .join("\n");
    expect(shownFrom(0)).toContain("1a Under 1?");
    expect(shownFrom(99)).toContain("14a✓ Under 14?");
  });
});

describe("on paper", () => {
  const paper = (reader: "moderator" | "participant", format: "md" | "html" | "docx") =>
    render(printDocument(guide, reader, "nb", nb.guidePrint), format);

  test("they stand under theirs, by the letter that picks them", async () => {
    expect(await paper("moderator", "md")).toMatch(/> 2\. Hvem hjelper til\?\n> {4}- a\) Hva gjør de\?\n> {4}- b\)/u);
    expect(await paper("moderator", "html")).toMatch(/Hvem hjelper til\?\s*<ol class="further" type="a">/u);
    const docx = (await paper("moderator", "docx")) as Uint8Array;
    const text = strFromU8(unzipSync(docx)["word/document.xml"] as Uint8Array).replace(/<[^>]+>/gu, "|");
    expect(text).toMatch(/a\)\|+Hva gjør de\?/u);
  });

  test("those that hang on an answer are not on the participants'", async () => {
    const text = await paper("participant", "md");
    expect(text).toContain("Hva gjør de?");
    expect(text).not.toContain("Hva får de igjen?");
  });
});

test.each(["md", "csv", "json", "docx", "qdpx"])("%s tells which was asked", async (name) => {
  const talk = atBest();
  talk.moderator.presses("alt+2", "alt+2").says("@1 litt av hvert");
  expect(await fileOf(talk.session(), name)).toContain("Hva gjør de?");
});

test.each([
  ["a third level", "[{ text: A?, probes: [{ text: B?, probes: [C?] }] }]", /^unknown-field|misplaced/u],
  ["an empty list", "[{ text: A?, probes: }]", /empty/u],
  ["an id twice", "[{ id: same, text: A?, probes: [{ id: same, text: B? }] }]", /duplicate-id/u],
])("%s is told of", (_, probes, code) => {
  const { guide: none, issues } = loadGuide(
    `id: hage\ntitle: Hagen\nsections:\n  - items:\n      - { ask: Hva?, probes: ${probes} }`,
    nb,
  );
  expect(none).toBeUndefined();
  expect(issues.map((issue) => issue.code).join(" ")).toMatch(code);
});
