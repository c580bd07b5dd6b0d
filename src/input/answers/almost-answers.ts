// What was hardly meant as a note where answers are given, and can't be read as an answer. Pure.
import type { Item } from "../../model/guide.ts";

/** `@2`, `@1,3`, `@?`: whoever is named before an answer. */
const NAMED = /@(?:\d{1,3}(?:[,+]\d{1,3})*|[*?m](?=\s|$))/gu;
/** The keys of fixed answers, alone: as good as a number. */
const KEYS = /(?<![\p{L}\p{N}])[vrb](?![\p{L}\p{N}])/giu;
const NUMBERS_AND_SIGNS = /^[\s\d,;:.+*?!=()/–−-]*\d[\s\d,;:.+*?!=()/–−-]*$/u;

/** Nothing but numbers and signs: `@1 4!`, `@m 4`, `10 000`. */
export function isOnlyNumbers(line: string, { answer }: Pick<Item, "answer">): boolean {
  const rest = line.replace(NAMED, " ").replace(KEYS, "0");
  return answer !== "text" && /^[@\d=+−-]/u.test(line) && NUMBERS_AND_SIGNS.test(rest);
}

const NAMED_FIRST = /^(?:@\d{1,3}(?:[,+]\d{1,3})*\s*:?\s+|\d{1,3}[=:])/u;
const NUMBER_FIRST = /^(\d+)(?:\s*[,;:.()–-]\s*|\s+)\p{L}/u;

/** `@1 4 because …`, `@1 about 4` of a number: an answer that has words beside it, and there is no place for them in one. */
export function hasWordsBesideAnswer(line: string, { answer, options }: Pick<Item, "answer" | "options">): boolean {
  const named = NAMED_FIRST.exec(line)?.[0];
  if (named === undefined || answer === "text") return false;
  const said = line.slice(named.length);
  if (answer === "number") return /^[^"“”«„]*\d/u.test(said);
  const number = NUMBER_FIRST.exec(said)?.[1];
  return options.some(({ code }) => String(code) === number);
}
