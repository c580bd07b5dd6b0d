// Nynorsk: the tables of answers to fixed options.
import type { exportAnswers as whole } from "../../nb/export/answers.ts";
import type { Partially } from "../../partial.ts";

export const exportAnswers: Partially<typeof whole> = {
  total: "Alle utsegner",
  rule: (wanted, items) =>
    wanted === items ? `alle ${items} utsegner svara på` : `minst ${wanted} av ${items} utsegner svara på`,
  itemRule: "alle som svara",
  outOfSubscale: "ikkje i delskalaen, berre i summen",
  none: "ikkje eit svar",
  kinds: { item: "utsegn" },
  holds: { number: "tal", words: "eigne ord", tick: "kryssa av: 1, ikkje: 0" },
  about:
    "Kodane står slik dei vart kryssa av. Snudde utsegner er snudde berre der det blir rekna. Det som ikkje er eit svar, er med i ingen gjennomsnitt.",
  severalSessions:
    "Kodane er frå fleire samtalar. «session» seier kva for ein, og «person» kven: den same i alle samtalane til ei gruppe. Har nokon svara i fleire samtalar, tel «n» kvart svar og «personar» kvar person éin gong.",
  heads: {
    counts: ["id", "nummer", "kode", "svar", "ikkje_svar", "tal"],
    hands: ["samtale", "id", "kode", "svar", "hender", "til_stades"],
    codebook: [
      "variabel",
      "id",
      "nummer",
      "tekst",
      "slag",
      "kode",
      "svar",
      "ikkje_svar",
      "snudd",
      "delskala",
      "utanfor_delskala",
    ],
  },
  leastIs: (least) => `Det minste talet som kan skjulast ved, er ${least}. Skriv til dømes: --suppress 5`,
  rowsOrSuppress: "Med --rows er kvart svar med, og då skjuler --suppress ingenting. Vel det eine.",
  noAnswers: "Ingen har svara på faste spørsmål i denne samtalen.",
  rowsStay: "Ingen rader om enkeltpersonar er med. --rows tek dei med, saman med skript for R og SPSS.",
};
