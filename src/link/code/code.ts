// A code of six words: made, read as people type it, and put right by the nearest word.
import { randomInt } from "node:crypto";
import type { Language } from "../../model/language.ts";
import { nearest } from "../../model/nearest.ts";
import { plainWord, wordsOf } from "./words.ts";

/** 11 bits each: 66 in all, and each guess takes a connection and is counted. */
export const CODE_LENGTH = 6;

export function makeCode(language: Language, random: (below: number) => number = randomInt): readonly string[] {
  const words = wordsOf(language);
  return Array.from({ length: CODE_LENGTH }, () => words[random(words.length)] ?? "");
}

/**
 * What was typed, as a code: in large or small letters, with blanks, commas or hyphens, a word perhaps as two. `count`: not six
 * words; `word`: no word of any list, with the one that is nearest.
 */
export type ReadCode =
  | { readonly is: "code"; readonly words: readonly string[] }
  | { readonly is: "count"; readonly count: number }
  | { readonly is: "word"; readonly typed: string; readonly nearest: string | undefined };

export function readCode(typed: readonly string[]): ReadCode {
  const parts = typed
    .join(" ")
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .map(plainWord);
  const lists = LANGUAGES.map((language) => new Map(wordsOf(language).map((word) => [plainWord(word), word] as const)));
  const attempts = lists.map((list) => wordsIn(parts, list));
  const best = attempts.reduce((one, other) => (other.known > one.known ? other : one));
  const wrong = best.words.find(({ word }) => word === undefined);
  if (best.words.length !== CODE_LENGTH) return { is: "count", count: best.words.length };
  if (!wrong) return { is: "code", words: best.words.map(({ word }) => word ?? "") };
  const meant = nearest(wrong.typed, [...best.list.keys()]);
  return { is: "word", typed: wrong.typed, nearest: meant === undefined ? undefined : best.list.get(meant) };
}

const LANGUAGES: readonly Language[] = ["nb", "en"];

/** What a key is made of: the same for every way of typing the words. */
export function codeText(words: readonly string[]): string {
  return words.map(plainWord).join(" ");
}

type Words = {
  readonly words: readonly { readonly typed: string; readonly word: string | undefined }[];
  readonly known: number;
  readonly list: ReadonlyMap<string, string>;
};

function wordsIn(parts: readonly string[], list: ReadonlyMap<string, string>): Words {
  const words: { readonly typed: string; readonly word: string | undefined }[] = [];
  for (let at = 0; at < parts.length; at++) {
    const one = parts[at] ?? "";
    const two = one + (parts[at + 1] ?? "");
    if (!list.has(one) && list.has(two)) {
      words.push({ typed: two, word: list.get(two) });
      at++;
    } else words.push({ typed: one, word: list.get(one) });
  }
  return { words, known: words.filter(({ word }) => word !== undefined).length, list };
}
