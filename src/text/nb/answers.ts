// Bokmål: answers to fixed options: what was answered, and why something can't be kept as an answer.

const people = (n: number): string => `${n} til stede`;

export const answers = {
  /** A number as it is written in the language. */
  number: (value: number): string => String(value).replace(".", ","),
  hands: (present: number, hands: readonly string[]): string =>
    hands.length === 0
      ? `Håndsopprekning, ${people(present)}: ingen hender.`
      : `Håndsopprekning, ${people(present)}: ${hands.join(", ")}`,
};
