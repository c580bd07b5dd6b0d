// Norwegian: the command line.

const deltakere = (n: number): string => `${n} ${n === 1 ? "deltaker" : "deltakere"}`;

export const cli = {
  description:
    "Leder deg gjennom en intervjuguide i terminalen, og tar vare på hvert notat, hvert tegn og hver kommentar.",
  titles: {
    "Usage:": "Bruk:",
    "Arguments:": "Oppgi:",
    "Options:": "Valg:",
    "Commands:": "Kommandoer:",
    "Global Options:": "Felles valg:",
  } as Record<string, string>,
  /** How the help writes where options, a command, and each word stand. */
  usage: { options: "[valg]", command: "[kommando]" },
  names: {
    guide: "guide",
    session: "samtale",
    file: "fil",
    path: "sti",
    folder: "mappe",
    pair: "navn=verdi",
    method: "metode",
  },
  more: "Uten kommando åpnes startskjermen. `npx samtale KOMMANDO --help` forteller mer.",
  commands: {
    run: "start en samtale med en guide",
    resume: "fortsett en samtale",
    sessions: "vis alle samtalene",
    show: "les en samtale",
    export: "skriv en samtale til fil for koding",
    guide: "sjekk, skriv ut og lag guider",
    check: "finn alt som er galt i en guide",
    new: "lag en ny guide ved å svare på noen spørsmål",
    print: "lag papirutgaven av en guide",
    schema: "skriv ut skjemaet som lar et skriveprogram sjekke guiden",
    verify: "se om alt i samtalene er slik det ble skrevet",
    backup: "ta sikkerhetskopi av samtaler til en annen disk",
    restore: "hent tilbake fra en sikkerhetskopi det som mangler her",
    doctor: "se hvor alt ligger, og om det er trygt",
  },
  arguments: {
    backup: "mappa med sikkerhetskopien",
    guide: "en guidefil, eller navnet på en guide, eller begynnelsen av det",
    session: "navnet på samtalen, begynnelsen av det, eller «last» for den siste",
    waiting:
      "navnet på samtalen, eller begynnelsen av det; «last», eller ingenting, for den siste som ikke er avsluttet",
    sessions: "én eller flere samtaler",
    sessionsOrAll: "én eller flere samtaler; alle, hvis ingen er nevnt",
    files: "guidefiler",
    path: "hvor guiden skal ligge",
  },
  options: {
    check: "hold kopien opp mot det som er her; ingenting skrives",
    help: "vis denne hjelpen",
    version: "vis hvilken utgave av Samtale dette er",
    data: "mappa der alt ligger",
    lang: (codes: readonly string[]) => `språk: ${codes.slice(0, -1).join(", ")} eller ${codes.at(-1)}`,
    participants: "hvor mange deltakere",
    as: "moderator eller sekretær",
    by: "initialene dine",
    study: "studien samtalen hører til",
    rehearse: "øving: regnes aldri som data",
    plain: "linje for linje, uten skjerm",
    audience: "målgruppa, i en guide som har flere",
    fill: "det som skal stå for {navn} i guiden, som moderator=Kari",
    json: "svar som JSON",
    format: (formats: string) => `ett av ${formats}`,
    printFormat: "md, html eller docx",
    out: "fil eller mappe å skrive til",
    force: "skriv over en fil som finnes",
    memos: "ta med memoer",
    unplaced: "ta med linjer under spørsmål som ikke finnes i guiden",
    method: (methods: string) => `kodetabellen i xlsx: ${methods}`,
    lineEnds: "linjeskift i qdpx: lf, eller crlf for programmer som trenger det",
    audio: "lydfiler som eksporten skal vise til; de blir liggende der de er. MERKE=FIL der flere opptakere er merket",
    dryRun: "vis hva som ville blitt med, og hva som holdes igjen og hvorfor; ingenting skrives",
    for: "moderator (alt) eller participant (det deltakerne kan få se)",
  },
  errors: {
    unknownOption: (what: string) => `Kjenner ikke valget ${what}.`,
    unknownCommand: (what: string) => `Kjenner ikke kommandoen «${what}».`,
    missingArgument: (what: string) => `Det mangler ${what} etter kommandoen.`,
    missingValue: (what: string) => `${what} trenger en verdi etter seg.`,
    tooMany: "Det står for mye etter kommandoen.",
    invalid: (what: string) => `${what} kan ikke brukes der.`,
    didYouMean: (what: string) => `Mente du ${what}?`,
    seeHelp: (command: string) => `Se ${command} --help.`,
    participants: (typed: string) => `Antall deltakere er et tall fra 1 til 99, ikke «${typed}».`,
    role: (typed: string) => `Kjenner ikke rollen «${typed}». Velg moderator eller sekretær.`,
    language: (typed: string, known: readonly string[]) =>
      `Kjenner ikke språket «${typed}». Velg ett av disse: ${known.join(", ")}.`,
    by: (typed: string) => `«${typed}» kan ikke brukes som initialer. Skriv én til fire bokstaver, ikke navnet.`,
    fill: (typed: string) => `«${typed}» kan ikke leses. Skriv navn=verdi, for eksempel moderator=Kari.`,
    audience: (typed: string, known: string) =>
      known === ""
        ? `Guiden har ingen målgrupper å velge mellom, så «${typed}» kan ikke brukes.`
        : `Guiden har ingen målgruppe «${typed}». Velg ${known}.`,
    noGuide: (typed: string, known: string) =>
      known === "" ? `Fant ingen guide «${typed}».` : `Fant ingen guide «${typed}». Disse finnes: ${known}.`,
    guideBroken: (path: string, n: number) =>
      `Guiden ${path} har ${n === 1 ? "én feil" : `${n} feil`} og kan ikke startes. Se hvilke: npx samtale guide check ${path}`,
    severalGuides: (typed: string, names: string) =>
      `Flere guider begynner på «${typed}»: ${names}. Skriv litt mer av navnet.`,
    allEnded: (id: string) =>
      `Ingen samtaler venter: alle er avsluttet. Den siste var ${id}. Vil du åpne den igjen, så skriv: npx samtale resume ${id}`,
    /** To a second secretary. */
    secretaryHere: (id: string) =>
      `Sekretæren har samtalen åpen i et annet vindu. Fortsett der, eller lukk det vinduet og prøv igjen. Skal du moderere, så skriv: npx samtale resume ${id} --as moderator`,
    sessionBroken: (why: string) => `Samtalen kan ikke fortsette: ${why}`,
    unexpected: (what: string) =>
      `Det skjedde en feil i programmet (${what}). Alt som var lagret, er trygt. Fortsett med: npx samtale resume last`,
  },
  run: {
    audience: (ids: string) => `Guiden har flere målgrupper (${ids}). Uten --audience vises alt.`,
    unfilled: (names: string) => `Står åpne i guiden: ${names}. Fyll dem ut med --fill navn=verdi.`,
    refused: (n: number) =>
      `${n === 1 ? "Én linje ble ikke forstått og er ikke lagret" : `${n} linjer ble ikke forstått og er ikke lagret`}. Hvorfor står ved hver av dem.`,
    stopped: (id: string) => `Lagret. Samtalen kan fortsette: npx samtale resume ${id}`,
    ended: (id: string) =>
      `Samtalen er avsluttet og lagret.\nLes den:\n  npx samtale show ${id}\nTil koding:\n  npx samtale export ${id} --format md --out .`,
  },
  home: {
    title: "Samtale",
    guides: "Guider",
    sessions: "Kan fortsette",
    start: (path: string) => `npx samtale run ${path}`,
    resume: (id: string) => `npx samtale resume ${id}`,
    noGuides: "Fant ingen guider. npx samtale guide new lager en.",
    noSessions: "Ingen samtaler venter.",
    next: "Skriv linja til høyre for å starte en guide eller fortsette en samtale. npx samtale --help viser resten.",
    broken: (n: number) => `${n === 1 ? "én feil" : `${n} feil`}: npx samtale guide check`,
    about: (kind: string, minutes: number | undefined) => (minutes === undefined ? kind : `${kind} · ${minutes} min`),
    session: (when: string, participants: number, entries: number) =>
      `${when} · ${deltakere(participants)} · ${entries} ${entries === 1 ? "linje" : "linjer"}`,
    hint: { search: "skriv for å søke", choose: "velg", open: "åpne", rehearse: "øving", leave: "avslutt" },
    welcome: "Leder deg gjennom en intervjuguide og tar vare på hvert notat.",
    nothing: "Ingen treff.",
    rehearsal: "øving",
  },
  beside: {
    isOpen: "Samtalen er åpen i et annet vindu. Hva skal dette vinduet være?",
    secretary: "Sekretær: fang hvem som snakker, tegn og kommentarer",
    read: "Bare lese det som er skrevet til nå",
    back: "Ingenting: gå tilbake",
    left: "Samtalen går videre i det andre vinduet. Som sekretær: npx samtale resume last --as secretary",
  },
  setup: {
    participants: "Hvor mange deltakere?",
    participantsWrong: "Skriv et tall fra 1 til 99.",
    stays: "Det du svarer her, leses opp. Det blir på denne maskinen og kommer aldri i notatene.",
    hint: { take: "bruker det som står", leave: "tilbake" },
    kinds: {
      individual: "individuelt intervju",
      "focus-group": "fokusgruppe",
      "multistage-focus-group": "flertrinns fokusgruppe",
    },
  },
  doctor: {
    program: (version: string, node: string) => `Samtale ${version} på Node ${node}`,
    data: (folder: string) => `Alt ligger i ${folder}`,
    canWrite: "Programmet kan skrive der, og det som skrives, kommer trygt på disken.",
    cannotWrite: (why: string) => `Programmet kan ikke skrive der: ${why}`,
    space: (size: string) => `Ledig plass: ${size}.`,
    littleSpace: (size: string) => `Lite plass igjen: ${size}. Rydd plass før du begynner.`,
    sessions: (n: number) => `Samtaler: ${n}.`,
    broken: (id: string, why: string) => `${id}: ${why}`,
    issue: (id: string, what: string) => `${id}: ${what}`,
    synced: (name: string) =>
      `Mappa ligger i ${name} og kopieres til nettskyen. Helseopplysninger hører ikke hjemme der: velg en annen mappe med --data eller SAMTALE_DATA.`,
    openToOthers: (folder: string) => `Andre brukere av maskinen kan lese ${folder}.`,
    private: "Andre brukere av maskinen har ikke tilgang.",
    guides: (n: number) => `Guider: ${n}.`,
    network: "Programmet bruker aldri nettet.",
  },
};
