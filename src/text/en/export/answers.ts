// English: the tables of answers to fixed options.
import type { exportAnswers as shape } from "../../nb/export/answers.ts";

export const exportAnswers: typeof shape = {
  total: "All statements",
  rule: (wanted, items) =>
    wanted === items ? `all ${items} statements answered` : `at least ${wanted} of ${items} statements answered`,
  itemRule: "everyone who answered",
  reversed: "reversed",
  outOfSubscale: "not in the subscale, only in the total",
  none: "no answer",
  nothing: "nothing noted",
  kinds: { item: "statement", subscale: "subscale", total: "total" },
  holds: { code: "code", number: "number", words: "own words", tick: "ticked: 1, not: 0" },
  about:
    "The codes stand as they were ticked. Reversed statements are reversed only where they are counted. What is no answer enters no mean.",
  severalSessions:
    "The codes are from several sessions. “session” says which, and “person” who: the same in all sessions of a group. Where someone answered in several sessions, “n” counts each answer and “persons” each person once.",
  heads: {
    summary: ["kind", "id", "number", "text", "persons", "n", "mean", "sd", "ci_low", "ci_high", "rule"],
    counts: ["id", "number", "code", "answer", "no_answer", "count"],
    hands: ["session", "id", "code", "answer", "hands", "present"],
    codebook: [
      "variable",
      "id",
      "number",
      "text",
      "kind",
      "code",
      "answer",
      "no_answer",
      "reversed",
      "subscale",
      "out_of_subscale",
    ],
  },
  leastIs: (least) => `The least number to hide by is ${least}. Write, for example: --suppress 5`,
  rowsOrSuppress: "With --rows every answer is there, and --suppress hides nothing. Choose one of them.",
  noAnswers: "Nobody has answered fixed questions in this session.",
  rowsStay: "No rows about single persons are included. --rows includes them, with scripts for R and SPSS.",
};
