// The keys of fixed answers, the same in every language: they are learnt once, and stand beside what they mean.
import type { NoAnswer } from "../guide.ts";

export const NO_ANSWER_KEYS: Readonly<Record<NoAnswer, string>> = { unknown: "v", "not-relevant": "r", declined: "-" };
/** Back to the item before. */
export const BACK_KEY = "b";
/** What stands behind it is the answer's own words. */
export const WORDS_KEY = "=";
