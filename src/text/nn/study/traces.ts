// Nynorsk: traces of an earlier session, which a group is asked about when it meets again, and what it says of them.
import type { Speakers, VerdictKind } from "../../../model/entry.ts";
import type { tracesText as whole } from "../../nb/study/traces.ts";
import type { Partially } from "../../partial.ts";

const verdicts: Readonly<Record<VerdictKind, string>> = {
  confirmed: "stadfesta",
  modified: "endra",
  "not-recognised": "ikkje kjent att",
  disagreement: "usemje",
  consensus: "semje",
  deepened: "utdjupa",
};

const who = ({ who: one, together }: Speakers): string => {
  if (one === "group") return "gruppa";
  if (typeof one === "string") return one === "moderator" ? "moderator" : "ukjend";
  return `nr. ${one.join(together ? " + " : ", ")}`;
};
const traces = (n: number): string => (n === 1 ? "eitt spor" : `${n} spor`);

export const tracesText: Partially<typeof whole> = {
  verdicts,
  who,
  kinds: { connection: "samanheng" },
  told: (verdict) => `sporet: ${verdicts[verdict]}`,
  emptied: {
    struck: "Sporet er tømt: det som vart sagt, er stroke.",
    undone: "Sporet er tømt: det er teke tilbake.",
    withheld: "Sporet er tømt: det som vart sagt, blir halde tilbake.",
    missing: "Sporet er tømt: det, eller samtalen det kom frå, finst ikkje her.",
  },
  reworded: "Orda er retta sidan sporet vart plukka ut.",
  screen: {
    soFar: (told) => `til no: ${told}`,
    nothingYet: "ingen har sagt noko om sporet enno",
    wording: "korleis gruppa seier det",
  },
  reply: {
    noTrace: "Det er ikkje noko spor på bordet. Gå til eitt først, med /gå.",
    which: (typed, names) => `«${typed}» er ikkje noko svar på eit spor. Skriv eitt av desse: ${names.join(", ")}.`,
    wordsNeeded: "Korleis seier dei det sjølve? Skriv orda bak, til dømes: /spor endra vi held i kvarandre",
    skipped: (label) => `Sporet er hoppa over. Gå til det først: /gå ${label}`,
    emptied: "Sporet er tømt, så det er ikkje noko å svare på.",
    nobody: "Svaret er gruppa sitt: skriv kven som meiner det, som @2,3, eller ikkje noko nummer for heile gruppa.",
    stands: (verdict) => `${capital(verdicts[verdict])}: tast nummeret til kvar som meiner det. Esc: ferdig`,
  },
  end: { unchecked: (n) => `${capital(traces(n))} har gruppa ikkje svart på:` },
  begin: {
    people: (before, now) =>
      `Førre gongen var dei ${before}, no er det meldt ${now}. Numra følgjer folk: meld den som manglar med /uteble, og gje nye numra etter ${before}.`,
    missing: (session) => `Samtalen ${session}, som spora kjem frå, er ikkje på denne maskina. Spora står utan ord.`,
    emptied: (n) => `${capital(traces(n))} er tømt, fordi det som vart sagt, er stroke eller blir halde tilbake.`,
    reworded: (n) => `Linjene bak ${traces(n)} er retta sidan sist. Dei blir viste i orda som gjeld no.`,
  },
  /** After a meeting of a group that meets again. */
  ended: (id) => `Møtest gruppa igjen, plukk ut spor av det som vart sagt:\n  npx samtale study traces ${id}`,
  refused: {
    stillOpen: (session) =>
      `Samtalen ${session}, som spora kjem frå, er ikkje avslutta. Avslutt han først: npx samtale resume ${session}`,
    rehearsal: (session) => `${session} er ei øving, og det som er øvd, blir ikkje teke med vidare.`,
    otherGroup: (session, group, other) =>
      `Spora er frå ${session} i gruppa ${group}, ikkje ${other}. Ei gruppe får berre sine eigne spor.`,
    noTraces: (session) => `Ingen spor er plukka ut enno. Gjer det først: npx samtale study traces ${session}`,
    allEmptied: "Alle spora er tømte: det som vart sagt, er stroke eller blir halde tilbake. Plukk ut andre.",
    notSecond: (session) =>
      `${session} har ingen spor å svare på. Nemn den andre samtalen, den som vart halden på guiden frå study next.`,
    unknownFormat: (format, all) => `«${format}» er ikkje eit format her. Vel eitt av desse: ${all}.`,
    noSeat: (role) => `Det har ikkje vore nokon ${role === "secretary" ? "sekretær" : "moderator"} i samtalen.`,
    exists: (file) => `${file} finst alt. Bruk --force for å skrive over henne.`,
    open: "Samtalen er open i eit anna vindauge. Avslutt eller lukk der, og prøv igjen.",
  },
  help: {
    next: "lag guiden til neste møte, med eitt spørsmål for kvart spor",
    table: "sjå kva gruppa svara på kvart spor, og kven som meinte kva",
    handout: "lag eit ark til deltakarane med deira eigne ord, utan nummer",
    traces: "plukk ut spor av det som vart sagt, til neste gong gruppa møtest",
    as: "moderator eller sekretær: kven sine linjer det blir lagra blant",
  },
  pick: {
    title: (id) => `Spor frå ${id}`,
    none: "Ingenting av det som vart sagt i samtalen, kan plukkast ut.",
    ask: "Merk linjer med mellomrom. Fleire linjer blir ein samanheng.",
    askPlain:
      'Skriv id-en til linja, til dømes mod:7, eller fleire for ein samanheng. Bak han kan du skrive "orda" og kvifor. - og id tek bort eit spor. Tom linje: ferdig.',
    askWords: '"orda" om det berre gjeld nokre av dei, så kvifor. Begge kan stå tomme.',
    already: (n) => `${capital(traces(n))} er plukka ut:`,
    noneYet: "Ingen spor er plukka ut enno.",
    kept: (id) => `Plukka ut (${id}).`,
    takenBack: (id) => `Teke bort (${id}).`,
    done: (n) => (n === 0 ? "Ingen spor er plukka ut." : `${capital(traces(n))} er plukka ut.`),
    next: (id) => `Guiden til neste møte: npx samtale study next ${id}`,
    hint: { words: "ord og kvifor" },
    what: "Skriv id-en til ei linje, som mod:7.",
    noTrace: (id) => `${id} er ikkje eit spor som står.`,
    problem: ({ problem, id, words = "" }) =>
      ({
        "no-line": `Det finst inga linje ${id} i samtalen.`,
        struck: `${id} er stroke, og kan ikkje bli eit spor.`,
        undone: `${id} er teke tilbake, og kan ikkje bli eit spor.`,
        withheld: `${id} blir halde tilbake, og kan ikkje takast med til gruppa.`,
        "not-said": `${id} er ikkje noko nokon sa. Berre det som vart sagt, kan bli eit spor.`,
        twice: `${id} er nemnd to gonger.`,
        "no-words": `«${words}» står ikkje i ${id}.`,
        "words-of-several": "Ord kan berre veljast når sporet er éi linje.",
      })[problem],
  },
  guide: {
    welcome: "Velkomen tilbake",
    thanks: "Takk for at de kom igjen. Førre gongen snakka vi om dette:",
    thanksPlain: "Takk for at de kom igjen.",
    asLast: "Det same gjeld som sist: de kan la vere å svare, ta ein pause eller slutte når de vil.",
    numbers: "Alle har same nummer som førre gongen.",
    lead: "No les eg opp noko av det de sa. Sei frå om de kjenner dykk att, om de vil seie det på ein annan måte, eller om det ikkje stemmer.",
    ask: {
      word: "Førre gongen vart dette ordet brukt. Kva seier det dykk no?",
      sentence: "Førre gongen vart dette sagt. Kva seier det dykk no?",
      connection: "Førre gongen vart dette sagt, og vi lurer på om det heng saman. Kva seier de?",
    },
    probes: { others: "Kva med dykk andre?", words: "Korleis ville de sjølve seie det?" },
    notRaised: "Det vi ikkje har snakka om",
    askNotRaised: "Er det noko de ikkje fekk sagt sist, eller har tenkt på sidan?",
    summary: "Har eg forstått dykk rett?",
    bye: "Tusen takk for alt de har delt!",
    source: (session) => `Laga av spora frå ${session}`,
    comment: {
      top: (session) =>
        `Laga av spora frå ${session}. Orda står ikkje her: dei blir lesne frå samtalen når guiden blir brukt.`,
    },
    left: (n) => `${capital(traces(n))} er tømt og ikkje med i guiden.`,
  },
  table: {
    picked: "Spor plukka ut til neste møte",
    heading: "Spora, og kva gruppa svara",
    about: "Den som ikkje er nemnd, har ikkje sagt noko. Det er ikkje å vere einig.",
    heads: {
      words: "Orda",
      verdicts: "Svar, i rekkjefølgje",
      wording: "Gruppa sine eigne ord",
      source: "Kjem frå",
    },
    skipped: "hoppa over",
    unchecked: "ikkje svara på",
  },
  handout: {
    title: "Det de sa",
    lead: "Dette tok vi med frå den første samtalen, og dette sa de om det da vi møttest igjen.",
    wholeGroup: "De vart ikkje spurde éin og éin. At nokon var stille, tyder ikkje at dei var einige.",
    said: {
      confirmed: "Dette kjende de dykk att i.",
      modified: "Dette ville de seie på ein annan måte:",
      "not-recognised": "Dette kjende de dykk ikkje att i.",
      disagreement: "Om dette var de usamde.",
      consensus: "Om dette vart de samde.",
      consensusIn: "De vart samde om å seie det slik:",
      deepened: "Dette sa de meir om.",
      deepenedSo: "Dette sa de meir om:",
    },
    unchecked: "Dette rakk vi ikkje å snakke om.",
    emptied: "Dette er teke ut.",
    thanks: "Takk for at de var med.",
    empty: "Ingen av spora kan visast.",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
