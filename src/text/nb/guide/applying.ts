// Norwegian: what in the guide applies in a session, and why something doesn't.

const or = (words: readonly string[]): string => words.join(" eller ");

export const applying = {
  answerIs: (question: string, answers: readonly string[]) => `svaret på ${question} er ${or(answers)}`,
  answerIsNot: (question: string, answers: readonly string[]) => `svaret på ${question} er ikke ${or(answers)}`,
  instead: (other: string) => `${other} i stedet`,
  onlyFor: (audiences: readonly string[]) => `bare for ${audiences.join(", ")}`,
  noneNamed: "ingen ble nevnt",
  notApplicable: (why: string) => `gjelder ikke: ${why}`,
  insteadOf: (question: string) => `kan stå i stedet for ${question}`,
  orInstead: (others: readonly string[]) => `eller ${or(others)} i stedet`,
  passedBy: (question: string, why: string) =>
    `Går forbi ${question}: ${why}. Vil du stille det likevel, finner du det med /gå.`,
};
