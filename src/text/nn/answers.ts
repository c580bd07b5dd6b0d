// Nynorsk: answers to fixed options.
import type { answers as whole } from "../nb/answers.ts";
import type { Partially } from "../partial.ts";

const people = (n: number): string => `${n} til stades`;

export const answers: Partially<typeof whole> = {
  hands: (present, hands) =>
    hands.length === 0
      ? `Handsopprekking, ${people(present)}: ingen hender.`
      : `Handsopprekking, ${people(present)}: ${hands.join(", ")}`,
};
