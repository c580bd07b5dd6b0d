// The gate to a terminal: nothing in a text is obeyed, and all that is read is left.
import fc from "fast-check";
import { expect, test } from "vitest";
import { forTerminal } from "../../src/model/terminal-text.ts";

test.each([
  ["the clipboard", "Kor\u001B]52;c;aGVtbWVsaWc=\u0007kveld", "Korkveld"],
  ["the clipboard, ended otherwise", "Kor\u001B]52;c;aGVt\u001B\\kveld", "Korkveld"],
  ["the window's title", "\u001B]0;annet\u0007hei", "hei"],
  ["the 8-bit twins", "\u009D52;c;aGVt\u009Chei \u009B31mrød", "hei rød"],
  ["a device's string", "a\u001BP1;2|data\u001B\\b", "ab"],
  ["colours and the cursor", "\u001B[31mrød\u001B[0m \u001B[2J\u001B[Hhei", "rød hei"],
  ["a sequence cut short", "hei \u001B]52;c;aGVt", "hei 52;c;aGVt"],
  ["an Esc at the end", "hei\u001B", "hei"],
  ["the reading direction", "abc\u202Etxt.exe\u2066\u200F", "abctxt.exe"],
  ["a return that writes over the line", "farlig\rtrygt", "farligtrygt"],
  ["bells and backspaces", "a\u0007b\bc\u0000", "abc"],
])("%s is taken out", (_, text, left) => {
  expect(forTerminal(text)).toBe(left);
});

test("what people write is left as it is: letters, signs, emoji, line ends, tabs", () => {
  const text = "Åse sa «ja» – 日本 👩‍👩‍👧 🇳🇴 é ä\n\t[31m er ingen farge";
  expect(forTerminal(text)).toBe(text);
});

test("of any text at all nothing is left that a terminal obeys, and it is the same the second time", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "\u001B",
      "\u001B[",
      "\u001B]",
      "\u009B",
      "\u009D",
      "\u0007",
      "\u001B\\",
      "\u001BP",
      "52;c;",
      "\u202E",
      "m",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const left = forTerminal(pieces.join(""));
      expect(left).not.toMatch(
        /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u,
      );
      expect(forTerminal(left)).toBe(left);
    }),
  );
});
