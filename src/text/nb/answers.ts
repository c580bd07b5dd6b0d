// Bokmål: answers to fixed options: what was answered, and why something can't be kept as an answer.

const people = (n: number): string => `${n} til stede`;
const numbers = (all: readonly number[]): string => all.join(", ");

export const answers = {
  /** A number as it is written in the language. */
  number: (value: number): string => String(value).replace(".", ","),
  hands: (present: number, hands: readonly string[]): string =>
    hands.length === 0
      ? `Håndsopprekning, ${people(present)}: ingen hender.`
      : `Håndsopprekning, ${people(present)}: ${hands.join(", ")}`,
  /** Who has answered the item on the table, and what. */
  given: (answered: readonly string[]) => `Svart: ${answered.join(" · ")}`,
  lacking: (who: readonly number[]) => `Mangler svar: ${numbers(who)}`,
  enterKeeps: "Enter lagrer svarene. Noe annet, så blir de ikke lagret.",
  noSuchCode: (typed: string, all: readonly string[]) => `${typed} er ikke et svar her. Velg: ${all.join(", ")}`,
  noSuchNoAnswer: (key: string, all: readonly string[]) =>
    all.length === 0
      ? `«${key}» kan ikke brukes her: guiden har ingen kode for det. /hopp går videre uten svar.`
      : `«${key}» kan ikke brukes her: guiden har ingen kode for det. Den har: ${all.join(", ")}`,
  onlyOne: (typed: string) => `Her er det bare ett svar, ikke ${typed}. Skriv det ene.`,
  tickedTwice: (typed: string) => `Samme svar står to ganger: ${typed}.`,
  answerAndNone: (typed: string) => `${typed} er både et svar og ikke noe svar. Skriv det ene.`,
  noOther: (typed: string) => `Her er det ikke rom for egne ord: ${typed}. Et notat har /obs foran.`,
  noWords: "Det står ingen ord etter likhetstegnet.",
  /** `4.500` and the like. */
  twoNumbers: (typed: string) =>
    `${typed} kan leses på to måter. Skriv tallet uten skilletegn, eller med færre desimaler.`,
  longNumber: (typed: string) => `${typed} har flere siffer enn de 15 som kan lagres nøyaktig. Skriv et kortere tall.`,
  noNumber: (typed: string, example: string) =>
    `${typed} kan ikke leses som ett tall for hver. Skriv tallet alene, uten mellomrom: ${example}`,
  notRead: (typed: string, example: string) =>
    `${typed} kan ikke leses som svar fra en deltaker. Skriv for eksempel ${example}. Et notat har /obs foran.`,
  keptAsNote: (example: string) =>
    `Lagret som notat, ikke som svar. Et svar er tallet alene: ${example}. Ordene kan stå på en linje for seg.`,
  noParticipant: (n: number, all: readonly number[]) => `Nr. ${n} er ikke med. Deltakerne er ${numbers(all)}.`,
  isGone: (n: number) => `Nr. ${n} er ikke i rommet og kan ikke svare nå. Kom hen tilbake, skriv /kommer ${n} først.`,
  twice: (n: number) => `Nr. ${n} har to svar på samme linje. Skriv bare det ene.`,
  whose: (all: readonly number[]) =>
    `Hvem svarte? Skriv @${all[0] ?? 1} foran, eller ett svar for hver: ${numbers(all)}.`,
  notAsMany: (given: number, all: readonly number[]) =>
    `${given} svar, men ${all.length} i rommet (${numbers(all)}). Skriv ett for hver, eller @ og nummer foran hvert svar.`,
  amendWithAnswer: "Et svar kan bare rettes til et annet svar på det samme.",
  noHandsHere: "Det som ligger på bordet, har ingen faste svar å rekke opp hånda for.",
  handsFor: (all: readonly string[]) => `Skriv ett tall for hvert svar, i rekkefølge: ${all.join(", ")}`,
  moreHands: (hands: number, present: number) => `${hands} hender, men bare ${people(present)}.`,
};
