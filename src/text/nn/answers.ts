// Nynorsk: answers to fixed options.
import type { answers as whole } from "../nb/answers.ts";
import type { Partially } from "../partial.ts";

const people = (n: number): string => `${n} til stades`;
const numbers = (all: readonly number[]): string => all.join(", ");

export const answers: Partially<typeof whole> = {
  hands: (present, hands) =>
    hands.length === 0
      ? `Handsopprekking, ${people(present)}: ingen hender.`
      : `Handsopprekking, ${people(present)}: ${hands.join(", ")}`,
  given: (answered) => `Svara: ${answered.join(" · ")}`,
  lacking: (who) => `Manglar svar: ${numbers(who)}`,
  enterKeeps: "Enter lagrar svara. Noko anna, så blir dei ikkje lagra.",
  noSuchCode: (typed, all) => `${typed} er ikkje eit svar her. Vel: ${all.join(", ")}`,
  noSuchNoAnswer: (key, all) =>
    all.length === 0
      ? `«${key}» kan ikkje brukast her: guiden har ingen kode for det. /hopp går vidare utan svar.`
      : `«${key}» kan ikkje brukast her: guiden har ingen kode for det. Han har: ${all.join(", ")}`,
  onlyOne: (typed) => `Her er det berre eitt svar, ikkje ${typed}. Skriv det eine.`,
  tickedTwice: (typed) => `Same svar står to gonger: ${typed}.`,
  answerAndNone: (typed) => `${typed} er både eit svar og ikkje noko svar. Skriv det eine.`,
  noOther: (typed) => `Her er det ikkje rom for eigne ord: ${typed}. Eit notat har /obs framfor.`,
  noWords: "Det står ingen ord etter likskapsteiknet.",
  twoNumbers: (typed) => `${typed} kan lesast på to måtar. Skriv talet utan skiljeteikn, eller med færre desimalar.`,
  longNumber: (typed) => `${typed} har fleire siffer enn dei 15 som kan lagrast nøyaktig. Skriv eit kortare tal.`,
  noNumber: (typed, example) =>
    `${typed} kan ikkje lesast som eitt tal for kvar. Skriv talet åleine, utan mellomrom: ${example}`,
  notRead: (typed, example) =>
    `${typed} kan ikkje lesast som svar frå ein deltakar. Skriv til dømes ${example}. Eit notat har /obs framfor.`,
  keptAsNote: (example) =>
    `Lagra som notat, ikkje som svar. Eit svar er talet åleine: ${example}. Orda kan stå på ei linje for seg.`,
  noParticipant: (n, all) => `Nr. ${n} er ikkje med. Deltakarane er ${numbers(all)}.`,
  isGone: (n) => `Nr. ${n} er ikkje i rommet og kan ikkje svare no. Er hen tilbake, skriv /kjem ${n} først.`,
  twice: (n) => `Nr. ${n} har to svar på same linja. Skriv berre det eine.`,
  whose: (all) => `Kven svara? Skriv @${all[0] ?? 1} framfor, eller eitt svar for kvar: ${numbers(all)}.`,
  notAsMany: (given, all) =>
    `${given} svar, men ${all.length} i rommet (${numbers(all)}). Skriv eitt for kvar, eller @ og nummer framfor kvart svar.`,
  amendWithAnswer: "Eit svar kan berre rettast til eit anna svar på det same.",
  noHandsHere: "Det som ligg på bordet, har ingen faste svar å rekkje opp handa for.",
  handsFor: (all) => `Skriv eitt tal for kvart svar, i rekkjefølgje: ${all.join(", ")}`,
  moreHands: (hands, present) => `${hands} hender, men berre ${people(present)}.`,
};
