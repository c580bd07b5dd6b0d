// Norwegian: the folder that one opens. It is no part of what the program shows: ../../portable puts these words beside it.

export type System = "windows" | "mac" | "linux";

const start: Readonly<Record<System, readonly string[]>> = {
  windows: [
    "Pakk ut mappa først: høyreklikk på zip-fila og velg «Pakk ut alle».",
    "Dobbeltklikk så på samtale.cmd. Sier Windows at PC-en er beskyttet, velger du",
    "«Mer informasjon» og «Kjør likevel».",
  ],
  mac: [
    "Dobbeltklikk på Samtale.command. Stopper macOS den, åpner du Systeminnstillinger,",
    "Personvern og sikkerhet, og velger «Åpne likevel».",
  ],
  linux: ["Dobbeltklikk på samtale, eller skriv ./samtale i en terminal i denne mappa."],
};

const ownGuides: Readonly<Record<System, readonly string[]>> = {
  windows: [
    "Legg dem i mappa guides, så står de på lista. Eller slipp en guide på",
    "samtale.cmd: den blir sjekket, og samtalen begynner.",
  ],
  mac: [
    "Legg dem i mappa guides, så står de på lista. Eller skriv ./samtale og mellomrom",
    "i en terminal, slipp guiden der, og trykk Enter: den blir sjekket og startet.",
  ],
  linux: [
    "Legg dem i mappa guides, så står de på lista. Eller slipp en guide på samtale:",
    "den blir sjekket, og samtalen begynner.",
  ],
};

export const portable = {
  page: (system: System, version: string): readonly string[] => {
    const samtale = system === "windows" ? "samtale" : "./samtale";
    const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
    return [
      `SAMTALE ${version}`,
      "",
      "Leder deg gjennom en intervjuguide og tar vare på hvert notat med tida det ble",
      "sagt. Ingenting skal installeres: alt som trengs, ligger i denne mappa.",
      "",
      "START",
      ...indent(start[system]),
      "",
      "  Du ser guidene. Velg med piltastene og trykk Enter. Prøv gjerne en øving først,",
      "  med Ctrl+R på en guide: en øving kommer aldri ut av maskinen.",
      "",
      "I SAMTALEN",
      "  Skriv det du vil huske, og trykk Enter: da er det lagret. @3 foran er deltaker 3,",
      '  og "anførselstegn" er ordrett sagt. F1 gir hjelp. /slutt leder deg ut av samtalen,',
      "  og Ctrl+C legger den til side uten at noe går tapt.",
      "",
      "EGNE GUIDER",
      ...indent(ownGuides[system]),
      "",
      "HVOR ALT LIGGER",
      "  I din egen brukermappe på denne maskinen. Vil du ha alt her, ved siden av",
      "  programmet, for eksempel på en kryptert minnepinne, lager du en fil med navnet",
      `  data-here i denne mappa. Skriv ${samtale} doctor i en terminal, så ser du hvor alt`,
      "  ligger, og om det er trygt. Legg ikke mappa i OneDrive, Dropbox eller noe annet",
      "  som kopieres til nettet: der blir også det du stryker, tatt vare på.",
      "  Filer du lager av en samtale, legges i mappa som programmet sier at de legges i.",
      "",
      "ER SKJERMEN VANSKELIG Å BRUKE?",
      "  Vinduet bør være minst 40 tegn bredt og 10 linjer høyt. Med skjermleser",
      `  skriver du ${samtale} --plain i en terminal: da kommer alt linje for linje.`,
      "",
      "FJERN DET IGJEN",
      "  Slett mappa. Samtalene ligger der doctor sier, og blir ikke slettet med den,",
      "  med mindre du har bedt om å ha dem her.",
      "",
      "Programmet bruker nettet bare mellom to maskiner i samme rom, når du selv skriver",
      `${samtale} host og ${samtale} join. Lisensene ligger i program/licences.`,
    ];
  },
  starter: {
    unpackFirst: "Pakk ut hele mappa først: høyreklikk på zip-fila og velg «Pakk ut alle». Start så samtale.cmd der.",
    notWhole: "Mappa er ikke hel. Pakk den ut på nytt, med alt som er i den.",
    cannotRun: "Programmer kan ikke kjøres fra denne disken. Kopier hele mappa til maskinen, og start den der.",
    otherMachine: (platform: string) => `Denne mappa er for ${platform}, og maskinen er en annen. Hent den som passer.`,
    noTerminal: "Åpne en terminal i denne mappa, og skriv ./samtale",
  },
  build: {
    unknown: (typed: string, known: string) => `Det finnes ingen plattform «${typed}». Velg blant: ${known}, all.`,
    dirty: (suffix: string) => `Det er endringer her som ikke er levert inn (commit): navnet får ${suffix}.`,
    noNetwork: (platform: string, name: string, why: string) =>
      `${platform} er ikke laget: fikk ikke hentet ${name}. Er det nett? (${why})`,
    wrongSum: (platform: string, name: string) =>
      `${platform} er ikke laget: ${name} er ikke den pakka som package-lock.json sier. Slett npm-bufferet og prøv igjen.`,
    fault: (platform: string, faults: string) => `${platform} er ikke laget, for mappa stemmer ikke: ${faults}`,
    made: (file: string, megabytes: string, unpacked: string) => `${file}  ${megabytes} MB (${unpacked} MB utpakket)`,
  },
};

export type PortableTexts = typeof portable;
