// Norwegian: recordings, the times in them, and the formats that are lined up with audio.

/** `0,3 %`. */
const percent = (share: number): string =>
  `${Math.abs(share * 100)
    .toFixed(2)
    .replace(".", ",")} %`;

export const audio = {
  /** How a file is called among others, and in a sentence; there the only one needs no name. */
  recording: (number: number, label: string | undefined, shared: boolean) =>
    label === undefined ? `nr. ${number}` : shared ? `${label} (nr. ${number})` : label,
  theFile: (name: string | undefined) => (name === undefined ? "lydfila" : `lydfila ${name}`),

  /** The help of `samtale align`. */
  help: {
    align: "rett inn tidene etter lydopptaket",
    point: "tidspunkt",
    points: "ett eller to kjente tidspunkter: i samtalen=i lydfila, som 12:30=11:58.4, eller mod:12=11:58.4",
    label: "merke",
    file: "lydfila, ved merket eller nummeret sitt, der det er flere",
  },

  /** What `samtale align` answers. */
  align: {
    heading: (id: string) => `Lydfiler i ${id}`,
    stretch: (from: string, to: string | undefined) =>
      to === undefined ? `merket fra ${from}` : `merket fra ${from} til ${to}`,
    unlabelled: "uten merke",
    unaligned: "ikke rettet inn: regnet fra merket",
    aligned: (points: string) => `rettet inn etter ${points}`,
    begins: (time: string) => `begynner ${time}`,
    drift: (drift: number) => (drift >= 0 ? `går ${percent(drift)} for fort` : `går ${percent(drift)} for sakte`),
    listen: (name: string) => `Hør etter disse i ${name}:`,
    heads: { session: "SAMTALEN", file: "LYDFILA" },
    nothing: "Ingenting er notert mens opptaket gikk.",
    how: (id: string, point: string) =>
      `Stemmer det ikke? Finn ett tidspunkt du kjenner igjen, helst ett tidlig og ett sent: npx samtale align ${id} ${point}`,
    kept: (id: string) => `Lagret (${id}). Nå gjelder dette:`,
    noRecordings: "Ingen lydfil er merket i denne samtalen, så det er ingenting å rette inn etter.",
    unknownFile: (typed: string, known: string) => `Fant ingen lydfil «${typed}». Disse er merket: ${known}.`,
    whichFile: (known: string) => `Det er flere lydfiler: ${known}. Velg én med --file og nummeret eller merket.`,
    tooMany: "Oppgi ett eller to tidspunkter, ikke flere.",
    unreadable: (typed: string) =>
      `«${typed}» kan ikke leses. Skriv tida i samtalen, likhetstegn og tida i lydfila: 12:30=11:58.4`,
    noEntry: (id: string) => `Det er ingenting med nummeret ${id} i samtalen.`,
    outside: (time: string, from: string, to: string) =>
      `${time} ligger utenfor opptaket, som er merket fra ${from} til ${to}. Sjekk tida, eller velg en annen fil med --file.`,
    order: "Det som kommer sist i samtalen, kommer først i lydfila. Sjekk de to tidspunktene.",
    near: "De to tidspunktene ligger for nær hverandre. Velg to med minst ett minutt mellom, helst ett tidlig og ett sent.",
    tooFar: (drift: number) =>
      `Da ville opptakeren gått ${percent(drift)} for ${drift > 0 ? "fort" : "sakte"}. Så mye feil går ingen opptaker: trolig er et tidspunkt forvekslet med et annet. Ingenting er endret.`,
    open: "Moderatoren har samtalen åpen i et annet vindu. Avslutt eller lukk der, og prøv igjen.",
  },

  /** A line of the conversation. */
  line: (file: string | number) => `Tidene er rettet inn etter lydfila ${file}`,

  /** The row among the facts of a session. */
  fact: {
    name: "Tider i lydfilene",
    told: (name: string, begins: string, drift: string | undefined) =>
      `${name} begynner ${begins}${drift === undefined ? "" : ` og ${drift}`}`,
  },

  /** In a transcript, after the words: where they are to be heard. */
  heard: (name: string | undefined, time: string, isAbout: boolean) =>
    `${name ?? "lydfila"} ${isAbout ? "ca. " : ""}${time}`,

  /** Which clock a file goes by, and what is not in it. */
  told: {
    inFile: (name: string, points: number) =>
      points === 0
        ? `Tidene er i ${name}, regnet fra da opptaket ble merket.`
        : `Tidene er i ${name}, rettet inn etter ${points === 1 ? "ett kjent tidspunkt" : "to kjente tidspunkter"}.`,
    inSession: "Tidene er på klokka i samtalen: ingen lydfil er merket.",
    inSeveral: "Tidene er på klokka i samtalen: det er flere lydfiler.",
    inNone: "Dette er ikke i noen lydfil. Tidene er på klokka i samtalen.",
    /** What is left out of a file: what another audio file holds, and what none does. */
    leftOut: (elsewhere: number, nowhere: number) =>
      [
        elsewhere > 0 ? `I en annen lydfil: ${elsewhere}.` : "",
        nowhere > 0 ? `Ikke i noen lydfil, og ikke med her: ${nowhere}.` : "",
      ]
        .filter((one) => one !== "")
        .join(" "),
  },

  /** In the name of a file that holds what no audio file does. */
  outsideName: "uten-lyd",

  /** Names of tiers that are no speaker's, and of those that hold a speaker's turns. */
  tiers: { cue: "Tegn", comment: "Observasjoner", question: "Spørsmål" },
  turnTier: (speaker: string) => `${speaker}: innlegg`,
};
