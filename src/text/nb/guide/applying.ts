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
  named: (names: readonly string[]) => (names.length === 0 ? "Ingen er nevnt." : `Nevnt: ${names.join(", ")}`),
  noList: "Guiden har ingen del som stilles for hver av noe.",
  list: (what: string, names: readonly string[]) =>
    `${what}: ${names.join(", ")}. Skriv lista på nytt etter /liste for å endre den.`,
  emptyList: (what: string) => `${what}: ingen ennå. Skriv dem etter /liste, med komma imellom.`,
};
