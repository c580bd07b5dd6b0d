// Norwegian: the journal, the session folder and the settings.

/** What stopped the program from keeping, or reading, something. Each says what happened and what to do. */
const problems = {
  busy: (path: string) =>
    `Et annet program holder på ${path}. Alt som var lagret før, er trygt. Vent litt eller lukk det andre programmet, og prøv igjen.`,
  "disk-full": (path: string) =>
    `Fikk ikke lagret: disken er full. Alt som var lagret før, er trygt. Rydd plass på disken der ${path} ligger, og prøv igjen.`,
  "too-big": (path: string) =>
    `Fikk ikke lagret: ${path} kan ikke bli større på denne disken. Alt som var lagret før, er trygt. Del teksten i mindre biter, eller rydd plass, og prøv igjen.`,
  "read-only": (path: string) =>
    `Programmet får ikke skrive i ${path}. Alt som var lagret før, er trygt. Gi deg selv skriverett til mappa, eller velg en annen datamappe med --data.`,
  gone: (path: string) =>
    `Finner ikke ${path}: den er flyttet, slettet eller koblet fra, og ingenting kan lagres der nå. Legg den tilbake, eller koble til disken igjen, og prøv en gang til.`,
  locked: (path: string) =>
    `Denne rollen i samtalen er åpen i et annet vindu (${path}). Fortsett der, eller lukk det vinduet og prøv igjen. Er dere to, kan den andre være sekretær: npx samtale resume last --as secretary`,
  unwritable: (path: string) =>
    `Det siste ble ikke lagret, for det lar seg ikke skrive slik at det kan leses igjen (${path}). Skriv det på en annen måte.`,
  "no-text": (path: string) =>
    `${path} er lagret på nytt av et annet program, i et format som Samtale ikke kan fortsette i. Åpne fila der og lagre den som UTF-8, og prøv igjen.`,
  failed: (path: string, code: string) =>
    `Fikk ikke lest eller skrevet ${path}${code === "?" ? "" : ` (disken svarte ${code})`}. Det som var lagret før, er trygt. Prøv igjen, eller velg en annen disk med --data.`,
};

const lines = (from: number, to: number) => (from === to ? `Linje ${from}` : `Linje ${from}–${to}`);

/** What was found while reading a session. Nothing of it stops the rest from being read. */
const issues = {
  unreadable: (file: string, from: number, to: number) =>
    `${lines(from, to)} i ${file} lar seg ikke lese som notat og har fått stå urørt.`,
  unreadableRemedy: "Åpne fila i et enkelt skriveprogram hvis du vil se hva som står der.",
  changed: (file: string, from: number, to: number) =>
    `${lines(from, to)} i ${file} er endret etter at den ble skrevet, av noe utenfor dette programmet. «npx samtale verify» sier mer.`,
  newer: (file: string, from: number, to: number) =>
    `${lines(from, to)} i ${file} er skrevet av en nyere utgave av Samtale. Innholdet tas vare på, men vises ikke her.`,
  newerRemedy: "Oppdater Samtale for å se det.",
  doubled: (file: string, line: number, id: string) =>
    `Linje ${line} i ${file} er en ren gjentakelse av ${id} og er bare tatt med én gang.`,
  twoWordings: (file: string, line: number, id: string, kept: string) =>
    `Linje ${line} i ${file} har samme nummer som en annen linje (${id}), men annet innhold. Begge er tatt med; denne heter ${kept}.`,
  notUtf8: (file: string, from: number, to: number) =>
    `${lines(from, to)} i ${file} er lagret med gammelt tegnsett og er lest som Windows-tekst. Se over æ, ø og å.`,
  noText: (file: string) => `${file} er ikke en tekstfil som Samtale kan lese, og har fått stå urørt.`,
  noTextRemedy: "Er den åpnet og lagret i et annet program, så lagre den på nytt som UTF-8.",
  fileFailed: (file: string, code: string) => `${file} lar seg ikke åpne (disken svarte ${code}).`,
  noStart: "Samtalen mangler linja den begynner med. Resten leses likevel.",
  noGuide: "Intervjuguiden som skulle ligge i samtalemappa (guide.yaml), mangler. Notatene er hele.",
  noGuideRemedy: "Legg guiden tilbake i mappa under navnet guide.yaml for å se spørsmålene igjen.",
  otherGuide:
    "Intervjuguiden i samtalemappa (guide.yaml) er endret etter at samtalen begynte. Notatene er hele, men kan peke på spørsmål som ikke finnes lenger.",
  startFromCopy:
    "Linja som samtalen begynner med, er borte eller ødelagt. Den er hentet fra kopien i mappa «beginning».",
  startMade: (participants: number) =>
    `Linja som samtalen begynner med, er borte eller ødelagt, og det finnes ingen kopi. Den er satt sammen av det som er igjen: antall deltakere er satt til ${participants}. Alle notatene er med.`,
  guideFound: {
    copy: "Intervjuguiden i samtalemappa (guide.yaml) mangler eller er endret. Kopien fra da samtalen begynte, er brukt i stedet.",
    elsewhere:
      "Intervjuguiden i samtalemappa (guide.yaml) mangler eller er endret. Den samme guiden er funnet i en annen samtale, og er brukt i stedet.",
  },
  noLock: (folder: string) =>
    `Disken der ${folder} ligger, kan ikke si fra om samtalen er åpen i to vinduer. Pass selv på at den bare er åpen ett sted.`,
  filePutBack: (file: string) =>
    `Noen slettet ${file} mens samtalen var åpen. Fila er lagt tilbake med alt som var lagret, og ingenting er tapt.`,
  linesPutBack: (file: string, count: number) =>
    `Noe utenfor dette programmet endret ${file} mens samtalen var åpen. ${count === 1 ? "En linje som var lagret, manglet og er skrevet tilbake" : `${count} linjer som var lagret, manglet og er skrevet tilbake`}. Slå av synkronisering av datamappa, og lukk fila i andre programmer.`,
  strayWords: (files: string) =>
    `Det strøkne er borte fra samtalen, men ordene finnes også i andre filer i samtalemappa: ${files}. Samtale rører ikke filer den ikke har laget.`,
  strayWordsRemedy: "Se på filene, og slett dem hvis de ikke trengs.",
  copies: {
    exports: (files: string) =>
      `Ordene du strøk, står også i det du har eksportert før: ${files}. Eksporter på nytt med --force, eller slett det. Har noen fått det av deg, må de slette det også.`,
    backups: (folders: string) =>
      `Ordene du strøk, står også i sikkerhetskopien i ${folders}. De strykes der neste gang du skriver npx samtale backup ${folders}`,
    gone: (files: string) =>
      `Det finnes også kopier som ikke er der de ble lagt: ${files}. Har du flyttet dem eller gitt dem fra deg, står ordene du strøk der ennå.`,
  },
  strikeUnfinished: (file: string) =>
    `Strykingen er notert, men teksten står ennå i ${file}, for fila lot seg ikke skrive i. Den fjernes neste gang samtalen åpnes.`,
};

/** Finding a session by what a person typed. */
const finding = {
  none: (typed: string) => `Fant ingen samtale som heter eller begynner på «${typed}».`,
  noneAtAll: "Det finnes ingen samtaler ennå.",
  nearest: (ids: string) => `Mente du ${ids}?`,
  seeAll: "Skriv «npx samtale sessions» for å se alle.",
  several: (typed: string, ids: string) =>
    `Flere samtaler begynner på «${typed}»: ${ids}. Skriv litt mer av navnet, eller «last» for den siste.`,
  empty: "Mappa har ingen notater som kan leses.",
  newer: "Samtalen er begynt i en nyere utgave av Samtale. Oppdater Samtale for å fortsette den.",
};

const settings = {
  broken: (path: string) => `Innstillingene i ${path} lot seg ikke lese. Programmet bruker de vanlige.`,
  brokenAside: (aside: string) => `Den gamle fila er tatt vare på som ${aside}.`,
  brokenStays: "Fila ligger der den lå.",
  wrongValue: (path: string, key: string) =>
    `«${key}» i ${path} har en verdi som ikke kan brukes. Den vanlige gjelder i stedet.`,
};

export const store = { problems, issues, finding, settings };
