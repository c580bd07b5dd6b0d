// Whatever lies in the file, the loader answers: it never throws, and what it points at is in the file.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadGuide } from "../../src/guide/load.ts";
import { reportOf } from "../../src/guide/report.ts";
import { textsIn } from "../../src/text/languages.ts";
import { CHOIR } from "./choir.ts";

const graphemes = new Intl.Segmenter("nb", { granularity: "grapheme" });

/** Loads and reports; every issue must lie inside the file, and say something. */
function answers(source: string | Uint8Array): void {
  for (const language of ["nb", "en"] as const) {
    const texts = textsIn(language);
    const loaded = loadGuide(source, texts);
    const { guide, issues, lines } = loaded;
    expect(guide !== undefined).toBe(issues.every(({ severity }) => severity === "warning"));
    for (const { place, message, remedy } of issues) {
      expect(message).not.toBe("");
      expect(remedy).not.toBe("");
      expect(`${message}${remedy}`).not.toMatch(/undefined|\[object|NaN/);
      const line = lines[(place?.line ?? 0) - 1];
      expect(line).toBeDefined();
      expect(place?.column).toBeGreaterThanOrEqual(1);
      expect(place?.column).toBeLessThanOrEqual([...graphemes.segment(line ?? "")].length + 1);
    }
    expect(reportOf("x.yaml", loaded, texts)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  }
}

/** Pieces of which slips are made. */
const pieces = fc.constantFrom(
  ..."id:|title: |questions:|sections:|items:|  |    |- |ask: |say: |probes: |nb: |en: |\n|\n|\n|\t|: |:|\"|'|{ |} |[|]|, |*a|&a |!x |#|@|%|`|> |x|æ|🙂|true|12|---\n|? |~|\\|\u0000|\r\n|...".split(
    "|",
  ),
  "|",
);

describe("any text", () => {
  test("at all", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), answers), { numRuns: 300 });
  });

  test("made of the pieces of a guide", () => {
    const text = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(""));
    fc.assert(fc.property(text, answers), { numRuns: 1_000, examples: [["\t🙂say: id:]"]] });
  });

  test("a guide from which something was cut, or into which something was put", () => {
    const where = fc.nat(CHOIR.length);
    const change = fc.tuple(where, fc.nat(12), fc.array(pieces, { maxLength: 3 }));
    const edited = fc
      .array(change, { minLength: 1, maxLength: 3 })
      .map((changes) =>
        changes.reduce((text, [at, cut, put]) => text.slice(0, at) + put.join("") + text.slice(at + cut), CHOIR),
      );
    fc.assert(fc.property(edited, answers), { numRuns: 120 });
  });

  test("any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), answers), { numRuns: 300 });
  });
});
