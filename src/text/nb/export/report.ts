// Norwegian: the report, and what its pictures say in words.

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What there is any of, as one sentence; nothing where there is none of it all. */
const listed = (...kinds: readonly (readonly [n: number, one: string, many: string])[]): string => {
  const some = kinds.flatMap(([n, one, many]) => (n > 0 ? [count(n, one, many)] : []));
  const last = some.at(-1);
  if (last === undefined) return "";
  return `${some.length > 1 ? `${some.slice(0, -1).join(", ")} og ` : ""}${last}.`;
};

export const report = {
  kicker: "Rapport fra samtalen",
  several: (n: number) => `Rapport fra ${count(n, "samtale", "samtaler")}`,
  of: (n: number): string =>
    n === 0 ? "Ingen samtaler er valgt." : "Én etter den andre, i den rekkefølgen de ble valgt.",
  skip: "Hopp til innholdet",
  contents: "Innhold",
  made: "Laget med Samtale. Sida henter ingenting fra nettet og sender ingenting.",
  empty: "Det er ikke notert noe i denne samtalen.",
  onlyCues: "I denne samtalen er det bare logget tegn. Ingen ord er skrevet ned.",
  chapters: {
    facts: "Om samtalen",
    pictures: "Samtalen i bilder",
    notes: "Notatene, spørsmål for spørsmål",
    further: "Å ta med videre",
  },
  behind: (picture: string) => `Tallene bak: ${picture.toLowerCase()}`,

  figures: {
    duration: "uten pauser",
    people: (n: number): string => (n === 1 ? "deltaker" : "deltakere"),
    asked: "spørsmål stilt",
    quotes: (n: number): string => (n === 1 ? "ordrett sitat" : "ordrette sitater"),
    of: (some: number, all: number) => `${some} av ${all}`,
  },

  facts: {
    form: "Form",
    question: "Problemstilling",
    setting: "Ramme",
    nonParticipation: "Frafall",
    neverCame: (numbers: string) => `Kom ikke: nr. ${numbers}.`,
    leftEarly: (numbers: string) => `Gikk før slutten: nr. ${numbers}.`,
    nobodyMissing: "Det er ikke notert at noen uteble eller gikk før slutten.",
    refused: "Hvor mange som takket nei til å være med, er ikke notert.",
    others: "Andre til stede",
    othersInSetting: "Ikke notert for seg. Les det som står om ramma.",
    check: "Deltakersjekk",
    checked: (confirmed: number, corrected: number) =>
      `Muntlig sammendrag i samtalen: ${confirmed} bekreftet, ${corrected} korrigert.`,
    notNoted: "Ikke notert.",
    source:
      "Tallene er punktene i COREQ, sjekklista for kvalitative intervjuer og fokusgrupper: Tong A, Sainsbury P, Craig J. Int J Qual Health Care 2007;19(6):349–357. De andre punktene kan ikke leses ut av én samtale.",
    fieldNotes: "Feltnotater",
    counts: {
      none: "ingen",
      verbatim: (n: number) => count(n, "ordrett sitat", "ordrette sitater"),
      stub: (n: number) => `${n} å hente fra opptaket`,
      paraphrase: (n: number) => `${n} gjengitt`,
      observation: (n: number) => count(n, "observasjon", "observasjoner"),
      cue: (n: number) => count(n, "tegn", "tegn"),
      turn: (n: number) => count(n, "innlegg", "innlegg"),
    },
    repeats: "Gjentatt",
    multistage: "Guiden er laget for en gruppe som møtes flere ganger.",
    sameGuide: (n: number) => `${n} samtaler med denne guiden er med i rapporten.`,
    unknownRepeats: "Ingen andre samtaler med denne guiden er med i rapporten.",
    outside: "Holdt utenfor",
    outsideParts: (titles: string) => `Det som er notert under: ${titles}.`,
    memosOutside: "Memoer er ikke med.",
    memosInside: "Memoer er med, for det er bedt om det.",
    outsideAlways: "Det som er angret, strøket eller hvisket til moderatoren, er aldri med.",
  },

  line: {
    title: "Tidslinja",
    says: (end: string, questions: number, pauses: number) =>
      `Fra 0:00:00 til ${end}: ${count(questions, "spørsmål", "spørsmål")} på bordet${pauses > 0 ? ` og ${count(pauses, "pause", "pauser")}` : ""}.`,
    counts: (turns: number, signs: number, words: number, seen: number) =>
      listed(
        [turns, "innlegg", "innlegg"],
        [signs, "tegn", "tegn"],
        [words, "notat om det som ble sagt", "notater om det som ble sagt"],
        [seen, "eget notat", "egne notater"],
      ),
    squeezed: "Lange avbrudd er trukket sammen.",
    minutes: "minutter",
    questions: "Spørsmål",
    groups: {
      floor: "Hvem hadde ordet",
      room: "I rommet",
      signs: "Sett og hørt",
      written: "Skrevet ned",
      tape: "Opptaker",
    },
    recording: "opptak",
    written: {
      verbatim: "sitater",
      stub: "sitater å hente",
      paraphrase: "gjengitt",
      summary: "sammendrag",
      comment: "observasjoner",
      parked: "parkert",
      memo: "memoer",
      debrief: "etterpå",
    },
    key: {
      question: "spørsmål, med nummer",
      step: "annet fra guiden",
      voice: "deltaker har ordet",
      here: "deltaker er til stede",
      other: "andre har ordet",
      sign: "tegn",
      word: "sagt",
      seen: "egne notater",
      tape: "opptaket går",
      pause: "pause eller lukket",
    },
    course: { caption: "Forløpet", from: "Fra", what: "Hva", used: "Uten pauser" },
    lanes: {
      caption: "Hvert innlegg og hvert tegn, med tid og lengde",
      name: "Spor",
      count: "Antall",
      all: "Til sammen",
      when: "Når",
    },
  },

  talk: {
    byNotes:
      "Ingen innlegg er logget. Her står i stedet hvor mange notater som gjelder hver av dem, og det er ikke det samme som hvor mye de snakket.",
    mostNotes: (who: string, notes: number) => `Flest (${notes}): ${who}.`,
    withoutNotes: (who: string) => `Uten notat: ${who}.`,
    noteHeads: { caption: "Notater om det som ble sagt", who: "Hvem", notes: "Notater", quotes: "Med deltakerens ord" },
    title: "Hvem snakket hvor mye",
    none: "Ingen innlegg er logget, så det er ikke kjent hvem som snakket hvor mye.",
    most: (who: string, time: string, percent: number) =>
      `Lengst hadde ${who} ordet: ${time}, ${percent} % av taletida til deltakerne.`,
    onlyOthers: "Det er ikke logget noe innlegg fra deltakerne.",
    silent: (who: string) => `Uten innlegg: ${who}.`,
    heads: { talk: "Taletid", turns: "Innlegg" },
    key: { participants: "deltakere", others: "andre, uten andel", othersNoted: "andre" },
  },

  plan: {
    title: "Planlagt og brukt tid",
    none: "Det er ikke brukt tid på noe i guiden.",
    says: (planned: number | undefined, used: string) =>
      planned === undefined
        ? `${used} er brukt. Guiden har ingen planlagt lengde.`
        : `Planlagt ${planned} min, brukt ${used}.`,
    about: "Brukt tid er uten pauser. I tida for en del er også det som ble lest opp og gjort.",
    heads: { name: "Del eller spørsmål", planned: "Planlagt", used: "Brukt" },
    minutes: "minutter",
    of: (used: string, planned: string) => `${used} av ${planned}`,
    key: { planned: "planlagt", from: "fra så mye", used: "brukt" },
  },

  coverage: {
    title: "Hvor langt guiden er dekket",
    none: "Guiden har ingen spørsmål.",
    says: (asked: number, all: number) => `${asked} av ${count(all, "spørsmål", "spørsmål")} er stilt.`,
    musts: (met: number, all: number) => `${met} av ${count(all, "må-spørsmål", "må-spørsmål")} er stilt eller dekket.`,
    must: "må-spørsmål",
    heads: { question: "Spørsmål", priority: "Prioritet", state: "Dekning", asked: "Tid", probes: "Oppfølging" },
    probesOf: (asked: number, offered: number) => `${asked} av ${offered}`,
  },
  codes: {
    title: "Kodeord",
    says: (codes: number, all: number) =>
      `${count(codes, "kodeord", "kodeord")}, skrevet ${count(all, "gang", "ganger")}.`,
    most: (codes: string, times: number) => `Oftest (${times}): ${codes}.`,
    about: "De er skrevet mens samtalen gikk. De er ingen ferdig koding, og sier ingenting om metning.",
    counts: "Antall linjer",
    byQuestion: "Etter spørsmål",
    byPerson: "Etter deltaker",
    outside: "utenom",
    nobody: "ikke sagt",
    heads: { code: "Kodeord", count: "Linjer" },
  },
};
