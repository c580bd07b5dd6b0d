// Nynorsk: the sessions of a study seen together, where it differs from bokmål.
import type { across as norwegian } from "../../nb/study/across.ts";
import type { Partially } from "../../partial.ts";

const mengd = (n: number, ein: string, fleire: string) => `${n} ${n === 1 ? ein : fleire}`;

export const across: Partially<typeof norwegian> = {
  commands: {
    report: "sjå samtalane i studien samla: spørsmål, kodeord, kva som er nytt, og kven som var der",
    search: "finn ord i alle samtalane i ein studie",
  },
  arguments: { words: "orda å leite etter" },
  options: { format: "html eller xlsx; elles på skjermen" },
  errors: {
    format: (typed: string) =>
      `Kjenner ikkje formatet «${typed}». Vel html eller xlsx, eller la det vere for å lese på skjermen.`,
    empty: (study: string) =>
      `Ingen samtalar høyrer til studien «${study}» enno. Hald ein med «run GUIDE --study ${study}», eller legg til ein med «study add».`,
  },
  title: (study: string) => `${study}: samtalane sett under eitt`,
  skip: "Hopp til innhaldet",
  made: "Laga av Samtale. Sida treng ikkje nett, og sender ingenting.",
  sizes: (sessions: number, persons: number, attendances: number) =>
    `${mengd(sessions, "samtale", "samtalar")}. ${mengd(persons, "person", "personar")} møtte til saman ${mengd(attendances, "gong", "gonger")}.`,
  headings: {
    sessions: "Samtalane",
    questions: "Spørsmål og samtalar",
    coverage: "Kor mykje av guiden",
    codes: "Kodeord og samtalar",
    persons: "Kodeord og deltakarar",
    together: "Kodeord i same notat",
    fresh: "Nye kodeord for kvar samtale",
    quotes: "Det som vart sagt",
  },
  about: {
    questions:
      "Kvar rute seier kva som skjedde med spørsmålet i den samtalen, og kor mange utsegner som ligg bak. «Ikkje i utgåva» tyder at guiden som vart brukt, ikkje hadde spørsmålet.",
    codes:
      "Kodeorda er dei som vart skrivne medan samtalen gjekk. Talet er kor mange notat; eit notat kan ha fleire kodeord.",
    persons: "Kor mange notat som nemner deltakaren som den som snakka. Eit notat om fleire tel for kvar av dei.",
    together: "Par av kodeord som står på same notat, og kor mange gonger.",
    fresh:
      "Kodeord skrivne i farten er ikkje analyse. At det kjem færre nye, viser ikkje at materialet er metta: guiden, gruppa og den som noterte, kan vere grunnen.",
    attendance: "Ein person som kom til to samtalar, er éin person og to oppmøte.",
  },
  states: {
    covered: "dekt utan å bli stilt",
    skipped: "hoppa over",
    "not-asked": "ikkje stilt",
    "not-for": "ikkje for desse",
    absent: "ikkje i utgåva",
  },
  heads: {
    short: "Kortnamn",
    begun: "Byrja",
    version: "Utgåve",
    group: "Deltakarar frå",
    covered: "Dekt",
    skipped: "Hoppa over",
    notAsked: "Ikkje stilt",
    other: "Saman med",
    newCount: "Kor mange nye",
    known: "Til no",
    persons: "Personar",
    attendances: "Oppmøte",
    said: "Utsegn",
    how: "Korleis",
  },
  changed: "endra sidan førre",
  own: "eige spørsmål",
  noCodes: "Ingen kodeord er skrivne i desse samtalane.",
  noPairs: "Ingen notat har meir enn eitt kodeord.",
  usedAnew: (id: string, texts: string) =>
    `Id-en «${id}» er brukt til fleire spørsmål: ${texts}. Dei står kvar for seg her.`,
  unlike: (guide: string, version: string, shorts: string) =>
    `Guiden «${guide}» heiter utgåve ${version} i ${shorts}, men er ikkje den same i alle. Gi kvar utgåve sitt nummer.`,
  nothingFound: (words: string) => `Fann ikkje «${words}» i nokon av samtalane.`,
  found: (n: number, words: string) => `«${words}» står i ${mengd(n, "notat", "notat")}.`,
};
