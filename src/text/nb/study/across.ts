// Norwegian: the sessions of a study seen together.

const antall = (n: number, en: string, flere: string) => `${n} ${n === 1 ? en : flere}`;

export const across = {
  commands: {
    report: "sett samtalene i studien sammen: spørsmål, kodeord, hva som er nytt, og hvem som var der",
    search: "finn ord i alle samtalene i en studie",
  },
  arguments: { words: "ordene å lete etter" },
  options: { format: "html eller xlsx; ellers på skjermen" },
  errors: {
    format: (typed: string) =>
      `Kjenner ikke formatet «${typed}». Velg html eller xlsx, eller la det være for å lese på skjermen.`,
    empty: (study: string) =>
      `Ingen samtaler hører til studien «${study}» ennå. Hold en med «run GUIDE --study ${study}», eller legg til en med «study add».`,
  },
  title: (study: string) => `${study}: samtalene sett sammen`,
  skip: "Hopp til innholdet",
  made: "Laget av Samtale. Siden trenger ikke nett, og sender ingenting.",
  sizes: (sessions: number, persons: number, attendances: number) =>
    `${antall(sessions, "samtale", "samtaler")}. ${antall(persons, "person", "personer")} møtte til sammen ${antall(attendances, "gang", "ganger")}.`,
  headings: {
    sessions: "Samtalene",
    questions: "Spørsmål og samtaler",
    coverage: "Hvor mye av guiden",
    codes: "Kodeord og samtaler",
    persons: "Kodeord og deltakere",
    together: "Kodeord i samme notat",
    fresh: "Nye kodeord for hver samtale",
    attendance: "Oppmøte",
    quotes: "Det som ble sagt",
  },
  about: {
    questions:
      "Hver rute sier hva som skjedde med spørsmålet i den samtalen, og hvor mange utsagn som ligger bak. «Ikke i utgaven» betyr at guiden som ble brukt, ikke hadde spørsmålet.",
    codes:
      "Kodeordene er de som ble skrevet mens samtalen gikk. Tallet er antall notater; et notat kan ha flere kodeord.",
    persons: "Antall notater der deltakeren er nevnt som den som snakket. Et notat om flere teller for hver av dem.",
    together: "Par av kodeord som står på samme notat, og hvor mange ganger.",
    fresh:
      "Kodeord skrevet i farten er ikke analyse. At det kommer færre nye, viser ikke at materialet er mettet: guiden, gruppa og den som noterte, kan være grunnen.",
    attendance: "En person som kom til to samtaler, er én person og to oppmøter.",
  },
  states: {
    asked: "stilt",
    covered: "dekket uten å bli stilt",
    skipped: "hoppet over",
    "not-asked": "ikke stilt",
    "not-for": "ikke for disse",
    absent: "ikke i utgaven",
  },
  heads: {
    short: "Kortnavn",
    session: "Samtale",
    begun: "Begynte",
    guide: "Guide",
    version: "Utgave",
    group: "Deltakere fra",
    came: "Kom",
    question: "Spørsmål",
    asked: "Stilt",
    covered: "Dekket",
    skipped: "Hoppet over",
    notAsked: "Ikke stilt",
    inVersions: "Sto i",
    code: "Kodeord",
    both: "Kodeord",
    other: "Sammen med",
    all: "I alt",
    fresh: "Nye kodeord",
    newCount: "Antall nye",
    known: "Til nå",
    guideChanged: "Ny guide",
    persons: "Personer",
    attendances: "Oppmøter",
    id: "Id",
    person: "Person",
    said: "Utsagn",
    how: "Hvordan",
    where: "Rute",
    column: "Kolonne",
    value: "Verdi",
  },
  changed: "endret siden forrige",
  own: "eget spørsmål",
  noCodes: "Ingen kodeord er skrevet i disse samtalene.",
  noPairs: "Ingen notater har mer enn ett kodeord.",
  behind: (question: string, session: string) => `${question} · ${session}`,
  usedAnew: (id: string, texts: string) =>
    `Id-en «${id}» er brukt til flere spørsmål: ${texts}. De står hver for seg her.`,
  unlike: (guide: string, version: string, shorts: string) =>
    `Guiden «${guide}» heter utgave ${version} i ${shorts}, men er ikke den samme i alle. Gi hver utgave sitt nummer.`,
  nothingFound: (words: string) => `Fant ikke «${words}» i noen av samtalene.`,
  found: (n: number, words: string) => `«${words}» står i ${antall(n, "notat", "notater")}.`,
};
