// Each slip in test/errors that hands can mend lies beside the guide that was meant. Whoever does literally what the answers
// say, in either language, gets that guide.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { textsIn } from "../../src/text/languages.ts";
import { errorsIn, obeyedToTheEnd } from "./obey.ts";

const ERRORS = join(import.meta.dirname, "../errors");
const read = (file: string) => readFileSync(join(ERRORS, file), "utf8");
const files = readdirSync(ERRORS);
const MEANT = files.filter((file) => file.endsWith(".meant.yaml")).map((file) => file.replace(".meant.yaml", ""));

/** Those with several slips, each on a line of its own: so many answers. */
const SEVERAL: Readonly<Record<string, number>> = {
  "at-least-in-words": 4,
  capitals: 3,
  "codes-as-fields": 3,
  "custom-tags": 2,
  "duplicate-id": 3,
  "keys-of-the-language": 2,
  "kind-in-text": 3,
  "markdown-bold": 2,
  "markdown-boxes": 2,
  "missing-as-numbers": 2,
  "missing-colon": 2,
  "numbered-text": 2,
  "three-slips": 3,
  "unknown-language": 3,
  "word-bullets": 4,
};

test("there are 120 slips with what was meant beside them", () => {
  expect(MEANT.length).toBeGreaterThanOrEqual(120);
});

for (const name of MEANT)
  describe(name, () => {
    const wanted = loadGuide(read(`${name}.meant.yaml`), textsIn("nb"));

    test("one slip, one answer; and what was meant passes", () => {
      expect(wanted.issues).toEqual([]);
      expect(errorsIn(read(`${name}.yaml`), "nb").map(({ message }) => message)).toHaveLength(SEVERAL[name] ?? 1);
    });

    test.each(["nb", "en"] as const)("doing what is said gives the guide that was meant (%s)", (language) => {
      const after = loadGuide(obeyedToTheEnd(read(`${name}.yaml`), language), textsIn("nb"));
      expect(after.issues).toEqual([]);
      expect(after.guide).toEqual(wanted.guide);
    });
  });
