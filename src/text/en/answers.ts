// English: answers to fixed options: what was answered, and why something can't be kept as an answer.
import type { answers as shape } from "../nb/answers.ts";

const people = (n: number): string => `${n} present`;

export const answers: typeof shape = {
  number: (value) => String(value),
  hands: (present, hands) =>
    hands.length === 0
      ? `Show of hands, ${people(present)}: no hands.`
      : `Show of hands, ${people(present)}: ${hands.join(", ")}`,
};
