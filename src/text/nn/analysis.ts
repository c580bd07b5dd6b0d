// Nynorsk: filled coding tables that are read back, and what comes out of them.
import type { analysis as whole } from "../nb/analysis.ts";
import type { Partially } from "../partial.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const codings = (n: number): string => count(n, "koding", "kodingar");
const rows = (n: number): string => count(n, "rad", "rader");

export const analysis: Partially<typeof whole> = {
  faults: {
    noId: "Rada har ingen ID. Kopier han frå rada som orda er henta frå.",
    noSession: "Rada seier ikkje kva samtale ho er frå. Fyll inn kolonnen «Samtale», eller gi samtalen med --session.",
    noWords: (id) => `Orda manglar. Kopier dei frå ${id} i den opphavlege tabellen.`,
    spoiled: "Formelen i ruta har ikkje noko svar. Skriv teksten rett inn.",
    words: (id, now) => `Slik står det ikkje i ${id}. I journalen står det: ${now}`,
    amended: (id, now) => `${id} er retta etter at tabellen blei laga. No står det: ${now}`,
    struck: (id) => `${id} er stroke for godt. Slett rada.`,
    unknownId: (id, session) => `${id} finst ikkje i ${session}.`,
    found: (other) => `Orda står i ${other}.`,
    elsewhere: (id, other) => `Orda er ikkje frå ${id}. Dei står i ${other}.`,
    elsewhereSomewhere: (id) => `Orda er ikkje frå ${id}. Dei står i fleire andre linjer.`,
    unknownSession: (session) => `Samtalen ${session} finst ikkje her.`,
    rehearsal: (session) => `${session} er ei øving, og ei øving er aldri data.`,
    notVerbatim: (id, kind) => `${id} er ikkje ordrett (${kind}) og kan ikkje stå som sitat.`,
    speaker: (id, who) => `I ${id} er det ${who} som snakkar.`,
    nobody: (id) => `I ${id} står det ikkje kven som snakkar.`,
    kind: (id, kind) => `${id} er notert som «${kind}».`,
    held: (id, why) => `${id} skal ikkje ut av samtalen: ${why}. Slett rada.`,
    noIdColumn:
      "Arket har ingen ID-kolonne og kan ikkje lesast. Hent kolonnen tilbake frå tabellen slik han var, eller kopier kodane over i ein ny.",
    noLevels: "Arket har ingen kolonne for kodar eller tema. Gi dei overskriftene dei hadde i eksporten.",
    otherText:
      "Teksten er ikkje den som ville blitt skriven no: han er endra i analyseprogrammet, eller samtalen er endra etterpå. Kodingane i han kan ikkje plasserast.",
    outside: (code) => `«${code}» står på noko som ingen har sagt, som ei overskrift. Set koden på orda.`,
  },
  held: {
    private: "ho høyrer til ein del som blir halden utanfor eksport",
    memo: "ho er eit memo (--memos tek det med)",
    whisper: "ho var berre for moderatoren",
    answer: "ho er eit svar på eit fast spørsmål (--format answers lagar tabellar av svara)",
    undone: "ho er angra",
    fragment: "ho blei broten av",
    newer: "ho er frå ei nyare utgåve av Samtale",
    nowhere: "ho står under noko som ikkje finst i guiden (--unplaced tek ho med)",
  },
  remarks: {
    spelling: (spellings) =>
      `${spellings.map((one) => `«${one}»`).join(" og ")} er rekna som eitt. Skriv likt om det er rett.`,
    foreign: "Teksten er ikkje frå ein samtale her, og kodingane i han er ikkje lesne.",
    unread: (head) =>
      head === "" ? "Kolonnen har inga overskrift og er ikkje lesen." : `Kolonnen «${head}» er ikkje lesen.`,
  },
  told: {
    read: (n, coded) => `${rows(n)} lesne, ${coded} av dei koda.`,
    codings: (n) => `${codings(n)} ${n === 1 ? "lesen" : "lesne"}.`,
    wrong: (n) => `${n} ting stemmer ikkje med journalen:`,
    kept: (n) =>
      `${codings(n)} ${n === 1 ? "er halden utanfor til ho er retta" : "er haldne utanfor til dei er retta"}.`,
    spelling: "Skrive på fleire måtar:",
    unread: "Ikkje lese:",
  },
  problems: {
    missing: (file) => `${file} finst ikkje.`,
    notAFile: (file) => `${file} er ikkje ei vanleg fil.`,
    "another-kind": (file) => `${file} er ikkje eit rekneark. Lagre ho som .xlsx eller .csv.`,
    "locked-or-old": (file) =>
      `${file} er låst med passord eller lagra i eit gammalt format. Lagre ho som .xlsx utan passord.`,
    damaged: (file) => `${file} er skadd og kan ikkje lesast. Opne ho i reknearket og lagre ho på nytt.`,
    noTable: (file) =>
      `Det er ingen kodetabell i ${file}. Overskriftene må vere dei tabellen hadde då han blei eksportert (ID, orda, kodar eller tema).`,
    noTexts: (file) => `Det er ingen tekstar i prosjektet ${file}.`,
    noneHere: (sessions) =>
      `Ingen av samtalane i tabellen finst her: ${sessions}. Er det ei fil frå ein annan studie? --data seier kvar samtalane ligg.`,
    noSessions: "Ingen rader seier kva samtale dei er frå. Gi samtalen med --session.",
    nothing: "Det er ikkje noko å skrive: ingen rader som stemmer, er koda.",
    unknownFormat: (typed, formats) => `Det finst ikkje noko format «${typed}». Vel ${formats}.`,
    formatNeeded: (path, formats) =>
      `${path} er inga mappe som finst. Lag mappa, eller vel eitt format for fila med --format: ${formats}.`,
  },
  parts: { quotes: "Sitat" },
  noTheme: "Utan tema",
  heads: {
    name: "Namn",
    quotes: "Sitat",
    others: "Anna",
    sessions: "Samtalar",
    participants: "Deltakarar",
    from: "Henta frå",
  },
  explained: {
    count: "Kvart utdrag blir talt éin gong, også når det står i fleire rader.",
    others: "Anna enn ordrette sitat: attgitt, observert eller skrive etterpå.",
    participants: "Deltakarar er nummera som er nemnde. Eit nummer er ein person berre i sin eigen samtale.",
    definition: "Tom. Blir fylt ut av den som analyserer.",
  },
  about: {
    files: "Lese frå",
    sessions: "Samtalar",
    keptOut: "Halde utanfor",
    keptOutOf: (n) => `${codings(n)} som ikkje stemmer med journalen`,
  },
  counted: (quotes, others, sessions, participants) =>
    [
      count(quotes, "sitat", "sitat"),
      ...(others > 0 ? [`${others} anna`] : []),
      count(sessions, "samtale", "samtalar"),
      count(participants, "deltakar", "deltakarar"),
    ].join(", "),
};
