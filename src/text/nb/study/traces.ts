// Norwegian: traces of an earlier session, which a group is asked about when it meets again, and what it says of them.
import type { LeadingRole, Speakers, VerdictKind } from "../../../model/entry.ts";
import type { PickProblem } from "../../../model/traces/pick-trace.ts";
import type { EmptiedBecause, TraceKind } from "../../../model/traces/read-trace.ts";

const verdicts: Readonly<Record<VerdictKind, string>> = {
  confirmed: "bekreftet",
  modified: "endret",
  "not-recognised": "ikke kjent igjen",
  disagreement: "uenighet",
  consensus: "enighet",
  deepened: "utdypet",
};

/** Who stands there: the group as such is no list of those who are in it. */
const who = ({ who: one, together }: Speakers): string => {
  if (one === "group") return "gruppa";
  if (typeof one === "string") return one === "moderator" ? "moderator" : "ukjent";
  return `nr. ${one.join(together ? " + " : ", ")}`;
};
const traces = (n: number): string => (n === 1 ? "ett spor" : `${n} spor`);
const list = (ids: readonly string[]): string =>
  new Intl.ListFormat("nb", { type: "conjunction" }).format(ids as string[]);

export const tracesText = {
  verdicts,
  who,
  kinds: { word: "ord", sentence: "setning", connection: "sammenheng" } satisfies Record<TraceKind, string>,
  /** What a line in an export is: `sporet: bekreftet`. */
  told: (verdict: VerdictKind) => `sporet: ${verdicts[verdict]}`,
  picked: (lines: readonly string[]) => `Spor plukket ut av ${list(lines)}`,
  emptied: {
    struck: "Sporet er tømt: det som ble sagt, er strøket.",
    undone: "Sporet er tømt: det er tatt tilbake.",
    withheld: "Sporet er tømt: det som ble sagt, holdes tilbake.",
    missing: "Sporet er tømt: det, eller samtalen det kom fra, finnes ikke her.",
  } satisfies Record<EmptiedBecause, string>,
  reworded: "Ordene er rettet siden sporet ble plukket ut.",

  /** Under the question, and what the commands answer. */
  screen: {
    soFar: (told: string) => `til nå: ${told}`,
    nothingYet: "ingen har sagt noe om sporet ennå",
    keys: "Svar:",
    plain: (command: string, names: readonly string[]) => `/${command} og ett av: ${names.join(", ")}`,
    wording: "hvordan gruppa sier det",
  },
  reply: {
    noTrace: "Det er ikke noe spor på bordet. Gå til et først, med /gå.",
    which: (typed: string, names: readonly string[]) =>
      `«${typed}» er ikke noe svar på et spor. Skriv ett av disse: ${names.join(", ")}.`,
    wordsNeeded: "Hvordan sier de det selv? Skriv ordene bak, for eksempel: /spor endret vi holder i hverandre",
    skipped: (label: string) => `Sporet er hoppet over. Gå til det først: /gå ${label}`,
    emptied: "Sporet er tømt, så det er ikke noe å svare på.",
    nobody: "Svaret er gruppas: skriv hvem som mener det, som @2,3, eller ikke noe nummer for hele gruppa.",
    stands: (verdict: VerdictKind) =>
      `${capital(verdicts[verdict])}: tast nummeret til hver som mener det. Esc: ferdig`,
  },
  end: {
    unchecked: (n: number) => `${capital(traces(n))} har gruppa ikke svart på:`,
  },

  /** When a second session is begun or taken up. */
  begin: {
    people: (before: number, now: number) =>
      `Forrige gang var de ${before}, nå er det meldt ${now}. Numrene følger folk: meld den som mangler med /uteble, og gi nye numrene etter ${before}.`,
    missing: (session: string) =>
      `Samtalen ${session}, som sporene kommer fra, er ikke på denne maskinen. Sporene står uten ord.`,
    emptied: (n: number) => `${capital(traces(n))} er tømt, fordi det som ble sagt, er strøket eller holdes tilbake.`,
    reworded: (n: number) => `Linjene bak ${traces(n)} er rettet siden sist. De vises i ordene som gjelder nå.`,
  },
  /** After a meeting of a group that meets again. */
  ended: (id: string) => `Møtes gruppa igjen, plukk ut spor av det som ble sagt:\n  npx samtale study traces ${id}`,
  refused: {
    stillOpen: (session: string) =>
      `Samtalen ${session}, som sporene kommer fra, er ikke avsluttet. Avslutt den først: npx samtale resume ${session}`,
    rehearsal: (session: string) => `${session} er en øvelse, og det som er øvd, tas ikke med videre.`,
    otherGroup: (session: string, group: string, other: string) =>
      `Sporene er fra ${session} i gruppa ${group}, ikke ${other}. En gruppe får bare sine egne spor.`,
    noTraces: (session: string) => `Ingen spor er plukket ut ennå. Gjør det først: npx samtale study traces ${session}`,
    allEmptied: "Alle sporene er tømt: det som ble sagt, er strøket eller holdes tilbake. Plukk ut andre.",
    notSecond: (session: string) =>
      `${session} har ingen spor å svare på. Nevn den andre samtalen, den som ble holdt på guiden fra study next.`,
    unknownFormat: (format: string, all: string) => `«${format}» er ikke et format her. Velg ett av disse: ${all}.`,
    exists: (file: string) => `${file} finnes allerede. Bruk --force for å skrive over den.`,
    noSeat: (role: LeadingRole) =>
      `Det har ikke vært noen ${role === "secretary" ? "sekretær" : "moderator"} i samtalen.`,
    open: "Samtalen er åpen i et annet vindu. Avslutt eller lukk der, og prøv igjen.",
  },

  /** `samtale study …`. */
  help: {
    traces: "plukk ut spor av det som ble sagt, til neste gang gruppa møtes",
    next: "lag guiden til neste møte, med ett spørsmål for hvert spor",
    table: "se hva gruppa svarte på hvert spor, og hvem som mente hva",
    handout: "lag et ark til deltakerne i deres egne ord, uten numre",
    trace: "plukk ut uten å bli spurt, som: --trace 'mod:7 \"snudde\" hvorfor'; kan gjentas",
    undo: "ta bort et spor, som mod:41; kan gjentas",
    by: "initialene til den som plukker ut",
    as: "moderator eller sekretær: hvem sine linjer det lagres blant",
    out: "fila det skrives til; uten den vises det her",
    guideOut: "fila guiden skrives til; uten den i guidemappa",
    format: (all: string) => `ett av: ${all}`,
    second: "den andre samtalen",
  },
  pick: {
    title: (id: string) => `Spor fra ${id}`,
    none: "Ingenting av det som ble sagt i samtalen, kan plukkes ut.",
    ask: "Merk linjer med mellomrom. Flere linjer blir en sammenheng.",
    askPlain:
      'Skriv linjas id, for eksempel mod:7, eller flere for en sammenheng. Bak den kan du skrive "ordene" og hvorfor. - og id tar bort et spor. Tom linje: ferdig.',
    askWords: '"ordene" hvis det bare gjelder noen av dem, så hvorfor. Begge kan stå tomme.',
    already: (n: number) => `${capital(traces(n))} er plukket ut:`,
    noneYet: "Ingen spor er plukket ut ennå.",
    kept: (id: string) => `Plukket ut (${id}).`,
    takenBack: (id: string) => `Tatt bort (${id}).`,
    done: (n: number) => (n === 0 ? "Ingen spor er plukket ut." : `${capital(traces(n))} er plukket ut.`),
    next: (id: string) => `Guiden til neste møte: npx samtale study next ${id}`,
    hint: {
      mark: "Mellomrom merk",
      keep: "plukk ut",
      words: "ord og hvorfor",
      takeBack: "ta bort sporet",
      takeBackLatest: "angre",
      done: "ferdig",
    },
    typing: { keep: "plukk ut", back: "tilbake" },
    what: "Skriv id-en til en linje, som mod:7.",
    noTrace: (id: string) => `${id} er ikke et spor som står.`,
    problem: ({ problem, id, words = "" }: PickProblem): string =>
      ({
        "no-line": `Det finnes ingen linje ${id} i samtalen.`,
        struck: `${id} er strøket, og kan ikke bli et spor.`,
        undone: `${id} er tatt tilbake, og kan ikke bli et spor.`,
        withheld: `${id} holdes tilbake, og kan ikke tas med til gruppa.`,
        "not-said": `${id} er ikke noe noen sa. Bare det som ble sagt, kan bli et spor.`,
        twice: `${id} er nevnt to ganger.`,
        "no-words": `«${words}» står ikke i ${id}.`,
        "words-of-several": "Ord kan bare velges når sporet er én linje.",
      })[problem],
  },

  /** The guide of the second session. */
  guide: {
    title: (title: string) => `${title}: neste møte`,
    welcome: "Velkommen tilbake",
    thanks: "Takk for at dere kom igjen. Forrige gang snakket vi om dette:",
    thanksPlain: "Takk for at dere kom igjen.",
    asLast: "Det samme gjelder som sist: dere kan la være å svare, ta en pause eller slutte når dere vil.",
    numbers: "Alle har samme nummer som forrige gang.",
    traces: "Det vi tok med oss",
    lead: "Nå leser jeg opp noe av det dere sa. Si fra hvis dere kjenner dere igjen, hvis dere vil si det på en annen måte, eller hvis det ikke stemmer.",
    ask: {
      word: "Forrige gang ble dette ordet brukt. Hva sier det dere nå?",
      sentence: "Forrige gang ble dette sagt. Hva sier det dere nå?",
      connection: "Forrige gang ble dette sagt, og vi lurer på om det henger sammen. Hva sier dere?",
    } satisfies Record<TraceKind, string>,
    probes: {
      others: "Hva med dere andre?",
      words: "Hvordan ville dere selv si det?",
    },
    notRaised: "Det vi ikke har snakket om",
    askNotRaised: "Er det noe dere ikke fikk sagt sist, eller har tenkt på siden?",
    close: "Avslutning",
    summary: "Har jeg forstått dere riktig?",
    bye: "Tusen takk for alt dere har delt!",
    source: (session: string) => `Laget av sporene fra ${session}`,
    comment: {
      top: (session: string) =>
        `Laget av sporene fra ${session}. Ordene står ikke her: de leses fra samtalen når guiden brukes.`,
      trace: (id: string, lines: readonly string[]) => `Sporet ${id}: ${list(lines)}`,
    },
    written: (file: string) => `Guiden er skrevet til ${file}`,
    how: (file: string) => `Start neste møte: npx samtale run ${file}`,
    left: (n: number) => `${capital(traces(n))} er tømt og ikke med i guiden.`,
  },

  /** The table of trace by verdict by who. */
  table: {
    picked: "Spor plukket ut til neste møte",
    heading: "Sporene, og hva gruppa svarte",
    sheet: "Spor",
    about: "Den som ikke er nevnt, har ikke sagt noe. Det er ikke å være enig.",
    heads: {
      number: "Nr.",
      trace: "Spor",
      kind: "Slag",
      words: "Ordene",
      verdicts: "Svar, i rekkefølge",
      group: "Gruppa",
      participant: (n: number) => `Nr. ${n}`,
      wording: "Gruppas egne ord",
      source: "Kommer fra",
      id: "Svarets id",
    },
    skipped: "hoppet over",
    unchecked: "ikke svart på",
    silent: "–",
    none: "Ingen spor.",
  },

  handout: {
    title: "Det dere sa",
    lead: "Dette tok vi med fra den første samtalen, og dette sa dere om det da vi møttes igjen.",
    wholeGroup: "Dere ble ikke spurt én og én. At noen var stille, betyr ikke at de var enige.",
    said: {
      confirmed: "Dette kjente dere dere igjen i.",
      modified: "Dette ville dere si på en annen måte:",
      "not-recognised": "Dette kjente dere dere ikke igjen i.",
      disagreement: "Om dette var dere uenige.",
      consensus: "Om dette ble dere enige.",
      consensusIn: "Dere ble enige om å si det slik:",
      deepened: "Dette sa dere mer om.",
      deepenedSo: "Dette sa dere mer om:",
    },
    unchecked: "Dette rakk vi ikke å snakke om.",
    trace: (n: number) => `Spor ${n}`,
    emptied: "Dette er tatt ut.",
    thanks: "Takk for at dere var med.",
    empty: "Ingen av sporene kan vises.",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
