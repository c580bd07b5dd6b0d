// The words that are read across the table: none sounds like another, and however they are typed they are the same code.
import { expect, test } from "vitest";
import { makeCode, readCode } from "../../src/link/code/code.ts";
import { plainWord, wordsOf } from "../../src/link/code/words.ts";

/** How a word sounds through a noisy room: letters that are taken for one another are one. */
const SOUNDS = {
  nb: (word: string) =>
    plainWord(word)
      .replace(/skj|sj|kj|rs|sk(?=[iy])/gu, "x")
      .replace(/[aeiou]*y/gu, "i")
      .replace(/[dt]/gu, "t")
      .replace(/[gk]/gu, "k")
      .replace(/[bp]/gu, "p")
      .replace(/(.)\1/gu, "$1"),
  en: (word: string) =>
    word
      .replace(/ph|v/gu, "f")
      .replace(/ck|c|q/gu, "k")
      .replace(/[dt]/gu, "t")
      .replace(/[sz]/gu, "s")
      .replace(/[gk]/gu, "k")
      .replace(/[bp]/gu, "p")
      .replace(/ea|ee|ie|y/gu, "i")
      .replace(/ou|ow/gu, "o")
      .replace(/(.)\1/gu, "$1"),
} as const;

/** Words that are the same, or become the same when one letter is added, left out or changed. */
function tooAlike(words: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  const found: string[] = [];
  for (const word of words) {
    const letters = [...word];
    const forms = [
      `=${word}`,
      ...letters.flatMap((_, at) => {
        const rest = [...letters.slice(0, at), ...letters.slice(at + 1)].join("");
        return [`${at} ${rest}`, `=${rest}`];
      }),
    ];
    for (const form of new Set(forms)) {
      const other = seen.get(form);
      // Two that each lack a letter to be a third word are two letters apart.
      if (other !== undefined && (form.startsWith("=") ? form === `=${word}` || form === `=${other}` : true))
        found.push(`${word} ${other}`);
      else seen.set(form, word);
    }
  }
  return found;
}

for (const language of ["nb", "en"] as const)
  test(`${language}: 2,048 words, no two of which are one letter apart or sound alike`, () => {
    const words = wordsOf(language);
    expect(new Set(words).size).toBe(2048);
    expect(tooAlike(words)).toEqual([]);
    expect(tooAlike(words.map(plainWord))).toEqual([]);
    expect(tooAlike(words.map(SOUNDS[language]))).toEqual([]);
    expect(Math.max(...words.map((word) => word.length))).toBeLessThan(17);
  });

test("the test itself sees two that are alike", () => {
  expect(tooAlike(["furubord", "furuport", "furubor"])).toHaveLength(1);
  expect(tooAlike(["hest", "fest"])).toHaveLength(1);
  expect(tooAlike(["hest", "hest"])).not.toHaveLength(0);
});

const WORDS = ["furubåt", "sølvkanne", "gullstol", "fjellfisk", "skogrev", "kjøkkendal"];

test.each([
  [WORDS],
  [["FURUBÅT SØLVKANNE GULLSTOL FJELLFISK SKOGREV KJØKKENDAL"]],
  [["furubåt,", "sølvkanne,gullstol;", "fjellfisk", "  skogrev - kjøkkendal. "]],
  [["furubat", "solvkanne", "gull", "stol", "fjellfisk", "skogrev", "kjokkendal"]],
])("%j is the code", (typed) => {
  expect(readCode(typed)).toEqual({ is: "code", words: WORDS });
});

test("a code that was made is read as it was made; five words, a wrong one, and one with a slip are said", () => {
  for (const language of ["nb", "en"] as const) {
    const words = makeCode(language);
    expect(readCode(words)).toEqual({ is: "code", words });
  }
  expect(readCode(WORDS.slice(1))).toEqual({ is: "count", count: 5 });
  expect(readCode([])).toEqual({ is: "count", count: 0 });
  expect(readCode(["furubåd", ...WORDS.slice(1)])).toEqual({ is: "word", typed: "furubad", nearest: "furubåt" });
  expect(readCode(["xyzzy", ...WORDS.slice(1)])).toEqual({ is: "word", typed: "xyzzy", nearest: undefined });
});
