// English: answers to fixed options: what was answered, and why something can't be kept as an answer.
import type { answers as shape } from "../nb/answers.ts";

const people = (n: number): string => `${n} present`;
const numbers = (all: readonly number[]): string => all.join(", ");

export const answers: typeof shape = {
  number: (value) => String(value),
  hands: (present, hands) =>
    hands.length === 0
      ? `Show of hands, ${people(present)}: no hands.`
      : `Show of hands, ${people(present)}: ${hands.join(", ")}`,
  given: (answered) => `Answered: ${answered.join(" · ")}`,
  lacking: (who) => `No answer yet: ${numbers(who)}`,
  enterKeeps: "Enter saves the answers. Anything else, and they are not saved.",
  noSuchCode: (typed, all) => `${typed} is no answer here. Choose: ${all.join(", ")}`,
  noSuchNoAnswer: (key, all) =>
    all.length === 0
      ? `“${key}” can't be used here: the guide has no code for it. /skip goes on without an answer.`
      : `“${key}” can't be used here: the guide has no code for it. It has: ${all.join(", ")}`,
  onlyOne: (typed) => `There is only one answer here, not ${typed}. Write the one.`,
  tickedTwice: (typed) => `The same answer stands twice: ${typed}.`,
  answerAndNone: (typed) => `${typed} is both an answer and none. Write one of them.`,
  noOther: (typed) => `There is no room for other words here: ${typed}. A note has /obs before it.`,
  noWords: "There are no words after the equals sign.",
  twoNumbers: (typed) =>
    `${typed} can be read in two ways. Write the number without a separator, or with fewer decimals.`,
  longNumber: (typed) => `${typed} has more digits than the 15 that can be saved exactly. Write a shorter number.`,
  noNumber: (typed, example) =>
    `${typed} can't be read as one number for each. Write the number alone, without spaces: ${example}`,
  notRead: (typed, example) =>
    `${typed} can't be read as a participant's answer. Write, for example, ${example}. A note has /obs before it.`,
  keptAsNote: (example) =>
    `Saved as a note, not as an answer. An answer is the number alone: ${example}. The words can stand on a line of their own.`,
  noParticipant: (n, all) => `No. ${n} is not here. The participants are ${numbers(all)}.`,
  isGone: (n) => `No. ${n} is not in the room and can't answer now. If they came back, write /arrives ${n} first.`,
  twice: (n) => `No. ${n} has two answers on one line. Write only one.`,
  whose: (all) => `Whose answer? Write @${all[0] ?? 1} before it, or one answer each: ${numbers(all)}.`,
  notAsMany: (given, all) =>
    `${given} answers, but ${all.length} in the room (${numbers(all)}). Write one each, or @ and the number before each.`,
  amendWithAnswer: "An answer can only be amended to another answer to the same.",
  noHandsHere: "What is on the table has no fixed answers to raise a hand for.",
  handsFor: (all) => `Write one number for each answer, in order: ${all.join(", ")}`,
  moreHands: (hands, present) => `${hands} hands, but only ${people(present)}.`,
};
