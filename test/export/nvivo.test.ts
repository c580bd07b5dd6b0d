// NVivo's transcript rows by its rules: equally many tabs in every row, a span of time in each.
import fc from "fast-check";
import { expect, test } from "vitest";
import { AWFUL, awfulWith, type Named, oddSessions } from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import { alignedGarden, anyTalk, recordedTwice, written } from "./lined-up.ts";

const SPAN = /^\d\d:[0-5]\d:[0-5]\d\.\d - \d\d:[0-5]\d:[0-5]\d\.\d$/u;
const all: readonly Named[] = [{ id: GARDEN, session: garden }, alignedGarden, recordedTwice, ...oddSessions];

async function rows(named: Named): Promise<readonly (readonly string[])[]> {
  const contents = await written("nvivo", named);
  expect(contents).toMatch(/\n$/);
  return contents
    .slice(0, -1)
    .split("\n")
    .map((row) => row.split("\t"));
}

test("heads, then rows of as many cells, each with a span that ends after it begins", async () => {
  const check = async (named: Named): Promise<void> => {
    const [heads, ...others] = await rows(named);
    expect(heads).toEqual(["Timespan", "Content", "Speaker"]);
    for (const cells of others) {
      const [span = "", content, speaker] = cells;
      expect(cells).toHaveLength(3);
      expect(span).toMatch(SPAN);
      const [start = "", end = ""] = span.split(" - ");
      expect(end > start).toBe(true);
      expect([content, speaker].every((cell) => cell !== "")).toBe(true);
    }
  };
  for (const named of [...all, { id: AWFUL, session: awfulWith(50_000) }]) await check(named);
  await fc.assert(fc.asyncProperty(anyTalk, check), { numRuns: 20 });
});

test("talk and what was seen stand in rows of their own, side by side in time", async () => {
  const found = await rows({ id: GARDEN, session: garden });
  expect(found).toContainEqual(["00:01:40.0 - 00:02:28.0", "«Jeg får ro i hendene» (mod:25)", "Deltaker 3"]);
  expect(found).toContainEqual([
    "00:01:50.0 - 00:01:52.2",
    "(støtte, Deltaker 2 → Deltaker 3) (sec:12)",
    "Observasjon",
  ]);
});

test("the first row tells which session it is and which clock it goes by", async () => {
  const [, first] = await rows(alignedGarden);
  expect(first?.[1]).toMatch(/^Parsellkvelden\. .* rettet inn etter to kjente tidspunkter\./);
  expect(first?.[2]).toBe("Samtale");
});
