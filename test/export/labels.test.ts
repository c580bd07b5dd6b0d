// Audacity's label track by its rules: start, end and text, tabs between, seconds, no head.
import fc from "fast-check";
import { expect, test } from "vitest";
import { AWFUL, awfulWith, type Named, oddSessions } from "./awful.ts";
import { GARDEN, garden } from "./garden.ts";
import { alignedGarden, anyTalk, inGardenFile, recordedTwice, written } from "./lined-up.ts";
import { at } from "./pen.ts";

const LABEL = /^(\d+\.\d{3})\t(\d+\.\d{3})\t([^\t\n]+)$/u;
const all: readonly Named[] = [{ id: GARDEN, session: garden }, alignedGarden, recordedTwice, ...oddSessions];

test("every row is a label, whatever is in it, and none ends before it begins", async () => {
  const check = async (named: Named): Promise<void> => {
    const rows = (await written("labels", named)).trimEnd().split("\n");
    for (const row of rows) {
      const [, start, end, text] = LABEL.exec(row) ?? [];
      expect(row).toMatch(LABEL);
      expect(Number(end)).toBeGreaterThanOrEqual(Number(start));
      expect(text).toBe(text?.trim());
    }
  };
  for (const named of [...all, { id: AWFUL, session: awfulWith(50_000) }]) await check(named);
  await fc.assert(fc.asyncProperty(anyTalk, check), { numRuns: 20 });
});

test("turns are labels too, by who spoke; the first one tells of the clock", async () => {
  const rows = (await written("labels", alignedGarden)).split("\n");
  expect(rows[0]).toMatch(/^0\.000\t0\.000\tSamtale: Parsellkvelden\. .* rettet inn etter to kjente tidspunkter\./);
  const seconds = (t: number): string => (inGardenFile(t) / 1000).toFixed(3);
  expect(rows).toContain(`${seconds(at(3, 30))}\t${seconds(at(3, 50))}\tDeltaker 2 + 3 (sec:19)`);
  expect(rows).toContain(`${seconds(at(2, 42))}\t${seconds(at(3, 30))}\tDeltaker 3: «Jeg får ro i hendene» (mod:25)`);
});
