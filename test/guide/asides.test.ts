// What a guide tells the one who holds it of a question: what it is for, a note, when to ask it, whose doing it is.
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { toMarkdown } from "../../src/guide/print/markdown.ts";
import { printDocument } from "../../src/guide/print/print.ts";
import { textsIn } from "../../src/text/languages.ts";
import { itemPanel } from "../../src/ui/screens/item.ts";
import { moderatorPanel } from "../../src/ui/screens/moderator.ts";
import { scenario } from "../scenario.ts";

const nb = textsIn("nb");
const { guide, issues } = loadGuide(
  `id: hage
title: Hagen
minutes: [45, 60]
sections:
  - id: prat
    purpose: hva hagen gir
    note: Ta god tid.
    items:
      - { ask: Hva dyrker du?, id: crops }
      - { ask: Hva sier naboene?, id: neighbours, if: de har naboer, purpose: om de er alene, note: Noen har det vondt her. }
      - { do: Del ut frøene., id: seeds, who: secretary }
  - id: vinter
    if: det er tid igjen
    items:
      - { ask: Hva gjør dere om vinteren?, id: winter }
`,
  nb,
);
if (!guide) throw new Error(JSON.stringify(issues));

describe("on the screen", () => {
  const at = (item: string) => {
    const talk = scenario(guide, { participants: 2 });
    talk.moderator.goes(item);
    return talk;
  };

  test("a section's purpose and note stand under its first item, and a question's own under that", () => {
    at("crops").sees("hensikt: hva hagen gir").sees("merk: Ta god tid.");
    at("neighbours").sees("hensikt: om de er alene").sees("merk: Noen har det vondt her.").seesNot("Ta god tid");
  });

  test("a condition stands beside the question, and stops nobody from asking it", () => {
    at("neighbours").sees("hvis: de har naboer");
    const talk = at("winter").sees("hvis: det er tid igjen");
    expect(talk.session().current).toBe("winter");
  });

  test.each([moderatorPanel, itemPanel])("in a window of 80 × 24 (%o)", (draw) => {
    const { rows } = draw(at("neighbours").conversation.state(), 80, 24);
    const shown = rows.map((row) => row.map(({ text }) => text).join("")).join("\n");
    expect(shown).toContain("hvis: de har naboer");
    expect(shown).toMatch(/hensikt: om de er alene\s+merk: Noen har det vondt her/);
  });

  test("what is the secretary's doing says so", () => {
    at("seeds").sees("for sekretæren");
  });
});

test("the moderator's paper has all of it, the participants' nothing, and none of the questions that hang on an answer", () => {
  const paper = (reader: "moderator" | "participant") => toMarkdown(printDocument(guide, reader, "nb", nb.guidePrint));
  for (const told of [
    "Hensikt: hva hagen gir",
    "Ta god tid",
    "Hvis: de har naboer",
    "Noen har det vondt",
    "Hvis: det er tid igjen",
    "for sekretæren",
  ]) {
    expect(paper("moderator")).toContain(told);
  }
  expect(paper("moderator")).toContain("Planlagt: 45–60 minutter");
  expect(paper("participant")).toContain("omtrent 45–60 minutter");
  expect(paper("participant")).toContain("Hva dyrker du?");
  for (const kept of ["hensikt", "Ta god tid", "naboer", "vondt", "sekretær", "vinteren"]) {
    expect(paper("participant")).not.toContain(kept);
  }
});
