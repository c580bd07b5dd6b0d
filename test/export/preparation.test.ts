// What the program asks around every guide: always there, by names that never change and that no guide can have.
import { expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { withPreparation } from "../../src/guide/make/preparation.ts";
import { nb } from "../../src/text/nb/index.ts";
import { choirGuide } from "./choir.ts";

test("before and after the guide's own sections, in both languages", () => {
  const ids = choirGuide.sections.map(({ id }) => id);
  expect(ids).toEqual(["samtale.before", "welcome", "singing", "close", "samtale.after"]);
  const [before, after] = [choirGuide.sections.at(0), choirGuide.sections.at(-1)];
  expect(before?.items.map(({ id }) => id)).toEqual([
    "before.room",
    "before.information",
    "before.consent",
    "before.recording",
    "before.recorder",
    "before.rights",
    "before.names",
  ]);
  expect(after?.items.map(({ id }) => id)).toEqual([
    "after.recorder-off",
    // This session was held when the debrief was one item.
    "after.debrief",
    "after.debrief-impressions",
    "after.debrief-surprises",
    "after.debrief-guide",
    "after.debrief-quotes",
    "after.guide-1",
    "after.stubs",
    "after.storage",
  ]);
  for (const { text } of [...(before?.items ?? []), ...(after?.items ?? [])]) {
    expect(text.nb).toMatch(/\S/);
    expect(text.en).toMatch(/\S/);
  }
});

test("a guide with sections called before and after keeps them apart", () => {
  const source =
    "id: x\ntitle: X\nsections:\n  - id: before\n    items: [{ record: test }, { do: Se }]\n  - id: after\n    items: [{ check: Klar? }]\n";
  const { guide } = loadGuide(source, nb);
  const sections = guide ? withPreparation(guide).sections : [];
  const items = sections.flatMap((section) => section.items.map(({ id }) => id));
  expect(sections).toHaveLength(4);
  expect(new Set(items).size).toBe(items.length);
});
