// Bokmål: the tables of answers to fixed options.

export const exportAnswers = {
  total: "Alle utsagn",
  /** The rule by which a scale has a mean. */
  rule: (wanted: number, items: number): string =>
    wanted === items ? `alle ${items} utsagn besvart` : `minst ${wanted} av ${items} utsagn besvart`,
  itemRule: "alle som svarte",
  reversed: "snudd",
  outOfSubscale: "ikke i delskalaen, bare i summen",
  none: "ikke et svar",
  nothing: "ingenting notert",
  kinds: { item: "utsagn", subscale: "delskala", total: "sum" },
  holds: { code: "kode", number: "tall", words: "egne ord", tick: "krysset av: 1, ikke: 0" },
  about:
    "Kodene står som de ble krysset av. Snudde utsagn er snudd bare der det regnes. Det som ikke er et svar, er med i ingen gjennomsnitt.",
  severalSessions:
    "Kodene er fra flere samtaler. «session» sier hvilken, og «person» hvem: den samme i alle samtalene til en gruppe. Har noen svart i flere samtaler, teller «n» hvert svar og «personer» hver person én gang.",
  heads: {
    summary: ["slag", "id", "nummer", "tekst", "personer", "n", "snitt", "sd", "ki_lav", "ki_høy", "regel"],
    counts: ["id", "nummer", "kode", "svar", "ikke_svar", "antall"],
    hands: ["samtale", "id", "kode", "svar", "hender", "til_stede"],
    codebook: [
      "variabel",
      "id",
      "nummer",
      "tekst",
      "slag",
      "kode",
      "svar",
      "ikke_svar",
      "snudd",
      "delskala",
      "utenfor_delskala",
    ],
  },
  leastIs: (least: number) => `Det minste tallet som kan skjules ved, er ${least}. Skriv for eksempel: --suppress 5`,
  rowsOrSuppress: "Med --rows er hvert svar med, og da skjuler --suppress ingenting. Velg det ene.",
  noAnswers: "Ingen har svart på faste spørsmål i denne samtalen.",
  rowsStay: "Ingen rader om enkeltpersoner er med. --rows tar dem med, sammen med skript for R og SPSS.",
};
