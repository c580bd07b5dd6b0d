// Norwegian: filled coding tables that are read back, and what comes out of them.

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const codings = (n: number): string => count(n, "koding", "kodinger");
const rows = (n: number): string => count(n, "rad", "rader");

export const analysis = {
  /** Where a quote leaves something out. */
  leftOut: "[…]",

  /** A sheet, and a cell in it. */
  where: (file: string, sheet: string | undefined, cell: string | undefined) =>
    [file, ...(sheet === undefined ? [] : [`«${sheet}»`]), ...(cell === undefined ? [] : [cell])].join(", "),

  /** What is wrong with a row. None repeats the words of the row: they may be words that must not leave. */
  faults: {
    noId: "Raden har ingen ID. Kopier den fra raden som ordene er hentet fra.",
    noSession:
      "Raden sier ikke hvilken samtale den er fra. Fyll inn kolonnen «Samtale», eller gi samtalen med --session.",
    noWords: (id: string) => `Ordene mangler. Kopier dem fra ${id} i den opprinnelige tabellen.`,
    spoiled: "Formelen i ruta har ikke noe svar. Skriv teksten rett inn.",
    words: (id: string, now: string) => `Slik står det ikke i ${id}. I journalen står det: ${now}`,
    amended: (id: string, now: string) => `${id} er rettet etter at tabellen ble laget. Nå står det: ${now}`,
    struck: (id: string) => `${id} er strøket for godt. Slett raden.`,
    unknownId: (id: string, session: string) => `${id} finnes ikke i ${session}.`,
    found: (other: string) => `Ordene står i ${other}.`,
    elsewhere: (id: string, other: string) => `Ordene er ikke fra ${id}. De står i ${other}.`,
    elsewhereSomewhere: (id: string) => `Ordene er ikke fra ${id}. De står i flere andre linjer.`,
    inSession: (id: string, session: string) => `${id} i ${session}`,
    unknownSession: (session: string) => `Samtalen ${session} finnes ikke her.`,
    rehearsal: (session: string) => `${session} er en øving, og en øving er aldri data.`,
    notVerbatim: (id: string, kind: string) => `${id} er ikke ordrett (${kind}) og kan ikke stå som sitat.`,
    speaker: (id: string, who: string) => `I ${id} er det ${who} som snakker.`,
    nobody: (id: string) => `I ${id} står det ikke hvem som snakker.`,
    kind: (id: string, kind: string) => `${id} er notert som «${kind}».`,
    held: (id: string, why: string) => `${id} skal ikke ut av samtalen: ${why}. Slett raden.`,
    noIdColumn:
      "Arket har ingen ID-kolonne og kan ikke leses. Hent kolonnen tilbake fra tabellen slik den var, eller kopier kodene over i en ny.",
    noLevels: "Arket har ingen kolonne for koder eller temaer. Gi dem overskriftene de hadde i eksporten.",
    otherText:
      "Teksten er ikke den som ville blitt skrevet nå: den er endret i analyseprogrammet, eller samtalen er endret etterpå. Kodingene i den kan ikke plasseres.",
    outside: (code: string) => `«${code}» står på noe som ingen har sagt, som en overskrift. Sett koden på ordene.`,
  },
  held: {
    private: "den hører til en del som holdes utenfor eksport",
    memo: "den er et memo (--memos tar det med)",
    whisper: "den var bare for moderatoren",
    answer: "den er et svar på et fast spørsmål (--format answers lager tabeller av svarene)",
    undone: "den er angret",
    fragment: "den ble avbrutt",
    newer: "den er fra en nyere utgave av Samtale",
    nowhere: "den står under noe som ikke finnes i guiden (--unplaced tar den med)",
  },

  /** What is told and keeps nothing out. */
  remarks: {
    spelling: (spellings: readonly string[]) =>
      `${spellings.map((one) => `«${one}»`).join(" og ")} er regnet som ett. Skriv likt om det er riktig.`,
    disagreement: (id: string, level: string, opinions: readonly string[]) =>
      `${id}, ${level}: ${opinions.join(" mot ")}`,
    opinion: (names: readonly string[], where: string) => `${names.map((one) => `«${one}»`).join(", ")} (${where})`,
    foreign: "Teksten er ikke fra en samtale her, og kodingene i den er ikke lest.",
    unread: (head: string) =>
      head === "" ? "Kolonnen har ingen overskrift og er ikke lest." : `Kolonnen «${head}» er ikke lest.`,
  },

  told: {
    read: (n: number, coded: number) => `${rows(n)} lest, ${coded} av dem kodet.`,
    codings: (n: number) => `${codings(n)} lest.`,
    right: "Alt stemmer med journalen.",
    wrong: (n: number) => `${count(n, "ting", "ting")} stemmer ikke med journalen:`,
    kept: (n: number) => `${codings(n)} er holdt utenfor til ${n === 1 ? "den" : "de"} er rettet.`,
    spelling: "Skrevet på flere måter:",
    disagreements: "Kodet ulikt:",
    unread: "Ikke lest:",
    more: (n: number) => `og ${n} til (--json viser alle)`,
  },

  problems: {
    missing: (file: string) => `${file} finnes ikke.`,
    notAFile: (file: string) => `${file} er ikke en vanlig fil.`,
    empty: (file: string) => `${file} er tom.`,
    "another-kind": (file: string) => `${file} er ikke et regneark. Lagre den som .xlsx eller .csv.`,
    "locked-or-old": (file: string) =>
      `${file} er låst med passord eller lagret i et gammelt format. Lagre den som .xlsx uten passord.`,
    damaged: (file: string) => `${file} er skadet og kan ikke leses. Åpne den i regnearket og lagre den på nytt.`,
    noTable: (file: string) =>
      `Det er ingen kodetabell i ${file}. Overskriftene må være dem tabellen hadde da den ble eksportert (ID, ordene, koder eller temaer).`,
    noTexts: (file: string) => `Det er ingen tekster i prosjektet ${file}.`,
    noneHere: (sessions: string) =>
      `Ingen av samtalene i tabellen finnes her: ${sessions}. Er det en fil fra en annen studie? --data sier hvor samtalene ligger.`,
    noSessions: "Ingen rader sier hvilken samtale de er fra. Gi samtalen med --session.",
    nothing: "Det er ikke noe å skrive: ingen rader som stemmer, er kodet.",
    unknownFormat: (typed: string, formats: string) => `Det finnes ikke noe format «${typed}». Velg ${formats}.`,
    formatNeeded: (path: string, formats: string) =>
      `${path} er ingen mappe som finnes. Lag mappa, eller velg ett format for fila med --format: ${formats}.`,
  },

  /** The results. */
  title: "Analyse",
  parts: { overview: "Temaoversikt", quotes: "Sitater", codebook: "Kodebok", about: "Om fila" },
  levels: { theme: "Tema", subtheme: "Undertema", code: "Kode" },
  noTheme: "Uten tema",
  heads: {
    level: "Nivå",
    name: "Navn",
    under: "Under",
    quotes: "Sitater",
    others: "Annet",
    sessions: "Samtaler",
    participants: "Deltakere",
    definition: "Definisjon",
    from: "Hentet fra",
  },
  explained: {
    count: "Hvert utdrag telles én gang, også når det står i flere rader.",
    others: "Annet enn ordrette sitater: gjengitt, observert eller skrevet etterpå.",
    participants: "Deltakere er numrene som er nevnt. Et nummer er en person bare i sin egen samtale.",
    definition: "Tom. Fylles ut av den som analyserer.",
  },
  about: {
    files: "Lest fra",
    sessions: "Samtaler",
    rows: "Innhold",
    keptOut: "Holdt utenfor",
    keptOutOf: (n: number) => `${codings(n)} som ikke stemmer med journalen`,
  },
  counted: (quotes: number, others: number, sessions: number, participants: number) =>
    [
      count(quotes, "sitat", "sitater"),
      ...(others > 0 ? [`${others} annet`] : []),
      count(sessions, "samtale", "samtaler"),
      count(participants, "deltaker", "deltakere"),
    ].join(", "),
  condensed: (words: string) => `Kondensert: ${words}`,
};
