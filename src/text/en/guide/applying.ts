// English: what in the guide applies in a session, and why something doesn't.
import type { applying as shape } from "../../nb/guide/applying.ts";

const or = (words: readonly string[]): string => words.join(" or ");

export const applying: typeof shape = {
  answerIs: (question, answers) => `the answer to ${question} is ${or(answers)}`,
  answerIsNot: (question, answers) => `the answer to ${question} is not ${or(answers)}`,
  instead: (other) => `${other} instead`,
  onlyFor: (audiences) => `only for ${audiences.join(", ")}`,
  noneNamed: "none were named",
  notApplicable: (why) => `does not apply: ${why}`,
  insteadOf: (question) => `can be asked instead of ${question}`,
  orInstead: (others) => `or ${or(others)} instead`,
  passedBy: (question, why) => `Passing by ${question}: ${why}. To ask it all the same, find it with /go.`,
  named: (names) => (names.length === 0 ? "None are named." : `Named: ${names.join(", ")}`),
  noList: "No section of the guide is asked once for each of something.",
  list: (what, names) => `${what}: ${names.join(", ")}. To change the list, write it anew after /list.`,
  emptyList: (what) => `${what}: none yet. Write them after /list, with commas between.`,
};
