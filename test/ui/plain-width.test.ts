// The short cut for widths must never differ from the library that measures.
import stringWidth from "string-width";
import { expect, test } from "vitest";
import { plainWidth } from "../../src/ui/rows/plain-width.ts";

test("every character that the short cut knows is as wide as the library says", () => {
  const known: number[] = [];
  for (let code = 0; code <= 0xffff; code += 1) {
    const character = String.fromCharCode(code);
    const width = plainWidth(character);
    if (width === undefined) continue;
    known.push(code);
    expect(width, `U+${code.toString(16)}`).toBe(stringWidth(character));
  }
  expect(known.length).toBeGreaterThan(1000);
});

test("styles take no columns", () => {
  expect(plainWidth("\u001B[1mHva gjør dere?\u001B[22m")).toBe("Hva gjør dere?".length);
});

test.each(["🙂", "日本", "é".normalize("NFD"), "↔\uFE0F", "👩‍👩‍👧", "\t"])(
  "what may be wider or narrower is left to the library: %j",
  (text) => {
    expect(plainWidth(text)).toBeUndefined();
  },
);
