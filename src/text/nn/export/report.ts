// Nynorsk: the report, and what its pictures say in words.
import type { report as whole } from "../../nb/export/report.ts";
import type { Partially } from "../../partial.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What there is any of, as one sentence; nothing where there is none of it all. */
const listed = (...kinds: readonly (readonly [n: number, one: string, many: string])[]): string => {
  const some = kinds.flatMap(([n, one, many]) => (n > 0 ? [count(n, one, many)] : []));
  const last = some.at(-1);
  if (last === undefined) return "";
  return `${some.length > 1 ? `${some.slice(0, -1).join(", ")} og ` : ""}${last}.`;
};

export const report: Partially<typeof whole> = {
  kicker: "Rapport frå samtalen",
  several: (n) => `Rapport frå ${count(n, "samtale", "samtalar")}`,
  of: (n) => (n === 0 ? "Ingen samtalar er valde." : "Éin etter den andre, i den rekkjefølgja dei blei valde."),
  skip: "Hopp til innhaldet",
  contents: "Innhald",
  made: "Laga med Samtale. Sida hentar ingenting frå nettet og sender ingenting.",
  empty: "Det er ikkje notert noko i denne samtalen.",
  onlyCues: "I denne samtalen er det berre logga teikn. Ingen ord er skrivne ned.",
  chapters: {
    pictures: "Samtalen i bilete",
    notes: "Notata, spørsmål for spørsmål",
    further: "Å ta med vidare",
  },
  behind: (picture) => `Tala bak: ${picture.toLowerCase()}`,
  figures: {
    duration: "utan pausar",
    people: (n) => (n === 1 ? "deltakar" : "deltakarar"),
    asked: "spørsmål stilte",
    quotes: (n) => (n === 1 ? "ordrett sitat" : "ordrette sitat"),
  },
  facts: {
    nonParticipation: "Fråfall",
    neverCame: (numbers) => `Kom ikkje: nr. ${numbers}.`,
    leftEarly: (numbers) => `Gjekk før slutten: nr. ${numbers}.`,
    nobodyMissing: "Det er ikkje notert at nokon var borte eller gjekk før slutten.",
    refused: "Kor mange som takka nei til å vere med, er ikkje notert.",
    othersInSetting: "Ikkje notert for seg. Les det som står om ramma.",
    check: "Deltakarsjekk",
    checked: (confirmed, corrected) => `Munnleg samandrag i samtalen: ${confirmed} stadfesta, ${corrected} korrigert.`,
    notNoted: "Ikkje notert.",
    source:
      "Tala er punkta i COREQ, sjekklista for kvalitative intervju og fokusgrupper: Tong A, Sainsbury P, Craig J. Int J Qual Health Care 2007;19(6):349–357. Dei andre punkta kan ikkje lesast ut av éin samtale.",
    fieldNotes: "Feltnotat",
    counts: {
      verbatim: (n) => count(n, "ordrett sitat", "ordrette sitat"),
      stub: (n) => `${n} å hente frå opptaket`,
      paraphrase: (n) => `${n} attgitt`,
      observation: (n) => count(n, "observasjon", "observasjonar"),
      cue: (n) => `${n} teikn`,
    },
    repeats: "Gjenteke",
    multistage: "Guiden er laga for ei gruppe som møtest fleire gonger.",
    sameGuide: (n) => `${n} samtalar med denne guiden er med i rapporten.`,
    unknownRepeats: "Ingen andre samtalar med denne guiden er med i rapporten.",
    outside: "Halde utanfor",
    memosOutside: "Memo er ikkje med.",
    memosInside: "Memo er med, for det er bede om det.",
    outsideAlways: "Det som er angra, stroke eller kviskra til moderatoren, er aldri med.",
  },
  line: {
    says: (end, questions, pauses) =>
      `Frå 0:00:00 til ${end}: ${questions} spørsmål på bordet${pauses > 0 ? ` og ${count(pauses, "pause", "pausar")}` : ""}.`,
    counts: (turns, signs, words, seen) =>
      listed(
        [turns, "innlegg", "innlegg"],
        [signs, "teikn", "teikn"],
        [words, "notat om det som blei sagt", "notat om det som blei sagt"],
        [seen, "eige notat", "eigne notat"],
      ),
    squeezed: "Lange avbrot er trekte saman.",
    minutes: "minutt",
    groups: { floor: "Kven hadde ordet", signs: "Sett og høyrt", written: "Skrive ned", tape: "Opptakar" },
    written: {
      verbatim: "sitat",
      stub: "sitat å hente",
      paraphrase: "attgitt",
      summary: "samandrag",
      comment: "observasjonar",
      memo: "memo",
    },
    key: {
      step: "anna frå guiden",
      voice: "deltakar har ordet",
      here: "deltakar er til stades",
      sign: "teikn",
      seen: "eigne notat",
      pause: "pause eller lukka",
    },
    course: { caption: "Gangen", from: "Frå", what: "Kva", used: "Utan pausar" },
    lanes: {
      caption: "Kvart innlegg og kvart teikn, med tid og lengd",
      count: "Tal",
      all: "Til saman",
    },
  },
  talk: {
    byNotes:
      "Ingen innlegg er logga. Her står i staden kor mange notat som gjeld kvar av dei, og det er ikkje det same som kor mykje dei snakka.",
    mostNotes: (who, notes) => `Flest (${notes}): ${who}.`,
    withoutNotes: (who) => `Utan notat: ${who}.`,
    noteHeads: {
      caption: "Notat om det som blei sagt",
      who: "Kven",
      notes: "Notat",
      quotes: "Med orda til deltakaren",
    },
    title: "Kven snakka kor mykje",
    none: "Ingen innlegg er logga, så det er ikkje kjent kven som snakka kor mykje.",
    most: (who, time, percent) => `Lengst hadde ${who} ordet: ${time}, ${percent} % av taletida til deltakarane.`,
    onlyOthers: "Det er ikkje logga noko innlegg frå deltakarane.",
    silent: (who) => `Utan innlegg: ${who}.`,
    key: { participants: "deltakarar", others: "andre, utan del" },
  },
  plan: {
    title: "Planlagd og brukt tid",
    none: "Det er ikkje brukt tid på noko i guiden.",
    says: (planned, used) =>
      planned === undefined
        ? `${used} er brukt. Guiden har inga planlagd lengd.`
        : `Planlagt ${planned} min, brukt ${used}.`,
    about: "Brukt tid er utan pausar. I tida for ein del er også det som blei lese opp og gjort.",
    minutes: "minutt",
    key: { from: "frå så mykje" },
  },
  coverage: {
    title: "Kor langt guiden er dekt",
    says: (asked, all) => `${asked} av ${all} spørsmål er stilte.`,
    musts: (met, all) => `${met} av ${all} må-spørsmål er stilte eller dekte.`,
    heads: { state: "Dekking" },
  },
  codes: {
    says: (codes, all) => `${codes} kodeord, skrivne ${count(all, "gong", "gonger")}.`,
    most: (codes, times) => `Oftast (${times}): ${codes}.`,
    about: "Dei er skrivne medan samtalen gjekk. Dei er inga ferdig koding, og seier ingenting om metting.",
    counts: "Tal linjer",
    byPerson: "Etter deltakar",
    outside: "utanom",
    nobody: "ikkje sagt",
  },
};
