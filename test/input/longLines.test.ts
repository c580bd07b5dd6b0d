// Lines as long as nobody types, but a slip of the clipboard pastes: each is read in one go. What reads such a line over and
// over would take hours here, not longer.
import { expect, test } from "vitest";
import { edit, fieldWith } from "../../src/input/field/field.ts";
import { contentOf, read } from "./read.ts";

const LONG = 400_000;
const long = (piece: string): string => piece.repeat(LONG / piece.length);

test.each([
  ["what follows an exclamation mark", `! ${long("a ")}`],
  ["straight quotation marks", long('" ')],
  ["curly quotation marks", long("“ ”")],
  ["angled quotation marks", long("« »")],
  ["blanks", `x${long(" ")}`],
  ["blanks in the middle", `x${long(" ")}y`],
  ["code words", long("#a ")],
  ["what is nearly a code word", `x ${long("#-")}`],
  ["speakers", long("@1 ")],
  ["a list of speakers", `@${long("1,")}`],
  ["brackets", long("(")],
  ["cues in brackets", `"${long("(latter) ")}"`],
  ["a time", `[1:${long("1")}] x`],
  ["a command", `/${long("a")}`],
  ["an observation of blanks", `/obs ${long(" ")}x`],
  ["a question", `? ${long("hvem er stille ")}`],
  ["backslashes", long("\\")],
  ["emoji", long("😀")],
  ["marks on one letter", `a${long("\u0301")}`],
])("%s", (_, line) => {
  expect(["content", "problem", "command", "question", "nothing"]).toContain(read(line).is);
});

test("the words of a long line are all there, and its code words are taken from the end", () => {
  const words = long("så ").trim();
  expect(contentOf(`${words}   #håp #tvil  `)).toMatchObject({ text: words, codes: ["håp", "tvil"] });
  expect(contentOf(`#håp ${words}`)).toMatchObject({ text: `#håp ${words}`, codes: ["håp"] });
  const quotes = contentOf(`sa ${long('"a" ')}`) as { quotes: { from: number; to: number }[] };
  expect(quotes.quotes.length).toBe(LONG / 4);
  expect(quotes.quotes.at(-1)).toEqual({ from: LONG, to: LONG + 1 });
  const emoji = contentOf('sa 😀 "a" og 😀😀 «b»') as { quotes: object[] };
  expect(emoji.quotes).toEqual([
    { from: 6, to: 7 },
    { from: 16, to: 17 },
  ]);
});

test("the last word of a long line is erased, and the one before it behind all its blanks", () => {
  const erase = { do: "erase-word" } as const;
  const blanks = edit(fieldWith(`x${long(" ")}ord`), erase);
  expect(blanks.text).toBe(`x${long(" ")}`);
  expect(edit(blanks, erase).text).toBe("");
});
