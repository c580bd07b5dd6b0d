// Answers that load, and that were most likely not meant so: numbers that are taken for words, and no answers that would count.
import type { Option } from "../../model/guide.ts";
import type { LocalText } from "../../model/language.ts";
import { LANGUAGES, textsIn } from "../../text/languages.ts";
import type { TextSource } from "../schema/schema.ts";
import { type At, complain, type Maker, remark } from "./maker.ts";

/** An answer as it was made. `at`: its code, or the answer itself; `isPlaced`: its code is its place in the list. */
export type Written = { readonly option: Option; readonly at: At; readonly isPlaced: boolean };

/** `list`: where the answers stand; only a scale has a mean. */
export function remarkOnAnswers(maker: Maker, written: readonly Written[], list: At, kind: "choose" | "scale"): void {
  const answers = written.filter(({ option }) => !option.missing);
  numbersBeforeWords(maker, answers, list);
  if (kind === "scale") noAnswersThatCount(maker, answers);
  sameWords(maker, written);
  sameMeaning(maker, written);
}

/** `0 = never`, `"0"`: the code is its place in the list all the same. */
function numbersBeforeWords(maker: Maker, answers: readonly Written[], list: At): void {
  const numbers = answers.flatMap(({ option, isPlaced }) => {
    const number = isPlaced ? codeInText(option.text)?.code : undefined;
    return number === undefined ? [] : [number];
  });
  const isAll = numbers.length === answers.length && numbers.length > 1;
  if (!isAll || answers.every(({ option }, index) => option.code === numbers[index])) return;
  const codes = answers.map(({ option }) => option.code);
  remark(maker, list, maker.say.numbersBeforeWords(numbers, codes));
}

/** `{ code: 98, en: Don't know }` among the options goes into the mean as 98. */
function noAnswersThatCount(maker: Maker, answers: readonly Written[]): void {
  const others = answers.filter(({ option }) => !isNoAnswer(option.text)).map(({ option }) => option.code);
  for (const { option, at } of answers)
    if (isNoAnswer(option.text) && others.length > 1) remark(maker, at, maker.say.noAnswerThatCounts(option.code));
}

function isNoAnswer(text: LocalText): boolean {
  return LANGUAGES.some((language) =>
    textsIn(language).guide.noAnswers.includes((text[language] ?? "").trim().toLowerCase().replaceAll("’", "'")),
  );
}

function sameWords(maker: Maker, written: readonly Written[]): void {
  const told = new Map<string, Written>();
  for (const one of written) {
    const words = JSON.stringify(one.option.text).toLowerCase();
    // What stands in for answers that were taken out.
    if (words.includes("…")) continue;
    const first = told.get(words);
    if (first) remark(maker, one.at, maker.say.sameAnswer(first.option.code, one.option.code));
    else told.set(words, one);
  }
}

/** One key says that someone does not know. */
function sameMeaning(maker: Maker, written: readonly Written[]): void {
  for (const [index, { option, at }] of written.entries()) {
    const first = written.slice(0, index).find((one) => option.means && one.option.means === option.means);
    if (first && option.means && first.option.code !== option.code)
      remark(maker, at, maker.say.sameMeaning(option.means, first.option.code));
  }
}

/** `from: "0"`, `to: "10"`: the numbers of a scale begin with 1, whatever its ends are called. */
export function remarkOnEnds(
  maker: Maker,
  source: { readonly from?: TextSource | undefined; readonly to?: TextSource | undefined },
  steps: number,
): void {
  const { from, to } = source;
  if (typeof from !== "string" || typeof to !== "string" || !/^\s*\d+\s*$/.test(from) || !/^\s*\d+\s*$/.test(to))
    return;
  const [lowest, highest] = [Number(from), Number(to)];
  if (lowest === 1 && highest === steps) return;
  complain(maker, { container: source, key: "from" }, maker.say.numbersAsEnds(lowest, highest, steps));
}

/** The number that a text begins with, and its words; a number alone has none. */
export function codeInText(text: LocalText): { readonly code: number; readonly words: string } | undefined {
  for (const words of Object.values(text)) {
    const [, number, rest = ""] = /^\s*(\d{1,4})(?:\s*[=:.)–-]?\s+(\p{L}.*))?\s*$/su.exec(words ?? "") ?? [];
    if (number !== undefined) return { code: Number(number), words: rest };
  }
  return undefined;
}
