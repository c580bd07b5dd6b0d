// Nynorsk: what in the guide applies in a session, and why something doesn't.
import type { applying as whole } from "../../nb/guide/applying.ts";
import type { Partially } from "../../partial.ts";

export const applying: Partially<typeof whole> = {
  answerIsNot: (question, answers) => `svaret på ${question} er ikkje ${answers.join(" eller ")}`,
  instead: (other) => `${other} i staden`,
  onlyFor: (audiences) => `berre for ${audiences.join(", ")}`,
  noneNamed: "ingen vart nemnde",
  notApplicable: (why) => `gjeld ikkje: ${why}`,
  insteadOf: (question) => `kan stå i staden for ${question}`,
  orInstead: (others) => `eller ${others.join(" eller ")} i staden`,
  passedBy: (question, why) => `Går forbi ${question}: ${why}. Vil du stille det likevel, finn du det med /gå.`,
  named: (names) => (names.length === 0 ? "Ingen er nemnde." : `Nemnt: ${names.join(", ")}`),
  noList: "Guiden har ingen del som blir stilt for kvar av noko.",
  emptyList: (what) => `${what}: ingen enno. Skriv dei etter /liste, med komma imellom.`,
};
