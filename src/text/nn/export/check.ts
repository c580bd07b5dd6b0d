// Nynorsk: what a participant is given to read after the talk, and asked about it.
import type { check as whole } from "../../nb/export/check.ts";
import type { Partially } from "../../partial.ts";

export const check: Partially<typeof whole> = {
  heading: { group: "Har vi forstått dykk rett?" },
  what: "Her er det vi tok med oss: det vi oppsummerte saman, og noko av det som vart sagt, ord for ord.",
  please:
    "Les det når det passar deg, og skriv det du tenkjer på linjene. Kjenner du deg att? Er noko feil, eller manglar det noko?",
  shared:
    "Fleire var med, så du har ikkje sagt alt dette sjølv, og det står ikkje kven som sa kva. Det som vart sagt, er berre for oss som var der. Ikkje vis det til andre.",
  free: "Du avgjer sjølv om du vil svare. Er det noko her du ikkje vil at vi skal bruke, så skriv det. Du treng ikkje seie kvifor.",
  summary: {
    confirmed: "Dette vart stadfesta:",
    corrected: "Dette vart retta:",
    none: "Vi har ikkje skrive ned noka oppsummering.",
    ask: "Stemmer det? Er det noko du vil rette eller leggje til?",
  },
  quotes: {
    heading: "Det som vart sagt",
    elsewhere: "Elles i samtalen",
    none: "Vi har ikkje skrive ned noko ord for ord.",
    ask: "Er det slik du hugsar det?",
  },
  more: {
    heading: "Noko meir?",
    ask: "Er det noko du har tenkt på sidan, eller noko du gjerne ville ha sagt?",
  },
  reply: "Gje eller send arket tilbake til:",
  reference: (id) => `Til den som tek imot: ${id}`,
};
