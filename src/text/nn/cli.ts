// Nynorsk: the command line.
import type { cli as whole } from "../nb/cli.ts";
import type { Partially } from "../partial.ts";

const deltakarar = (n: number): string => `${n} ${n === 1 ? "deltakar" : "deltakarar"}`;
const feil = (n: number): string => (n === 1 ? "éin feil" : `${n} feil`);

export const cli: Partially<typeof whole> = {
  description:
    "Leier deg gjennom ein intervjuguide i terminalen, og tek vare på kvart notat, kvart teikn og kvar kommentar.",
  titles: {
    "Options:": "Val:",
    "Commands:": "Kommandoar:",
    "Global Options:": "Felles val:",
  },
  usage: { options: "[val]" },
  names: { path: "stig", pair: "namn=verdi" },
  more: "Utan kommando kjem du til startskjermen. `npx samtale KOMMANDO --help` fortel meir.",
  commands: {
    run: "start ein samtale med ein guide",
    resume: "hald fram med ein samtale",
    sessions: "vis alle samtalane",
    show: "les ein samtale",
    export: "skriv ein samtale til fil for koding",
    guide: "sjekk, skriv ut og lag guidar",
    check: "finn alt som er gale i ein guide",
    new: "lag ein ny guide ved å svare på nokre spørsmål",
    print: "lag papirutgåva av ein guide",
    schema: "skriv ut skjemaet som lèt eit skriveprogram sjekke guiden",
    verify: "sjå om alt i samtalane er slik det vart skrive",
    backup: "ta tryggingskopi av samtalar til ein annan disk",
    restore: "hent tilbake frå ein tryggingskopi det som manglar her",
    doctor: "sjå kvar alt ligg, og om det er trygt",
  },
  arguments: {
    backup: "mappa med tryggingskopien",
    guide: "ei guidefil, eller namnet på ein guide, eller starten av det",
    session: "namnet på samtalen, starten av det, eller «last» for den siste",
    waiting: "namnet på samtalen, eller starten av det; «last», eller ingenting, for den siste som ikkje er avslutta",
    sessions: "éin eller fleire samtalar",
    sessionsOrAll: "éin eller fleire samtalar; alle, om ingen er nemnde",
    path: "kvar guiden skal liggje",
  },
  options: {
    check: "hald kopien opp mot det som er her; ingenting blir skrive",
    help: "vis denne hjelpa",
    version: "vis kva for ei utgåve av Samtale dette er",
    data: "mappa der alt ligg",
    participants: "kor mange deltakarar",
    by: "initialane dine",
    study: "studien som samtalen høyrer til",
    rehearse: "øving: blir aldri rekna som data",
    plain: "linje for linje, utan skjerm",
    audience: "målgruppa, i ein guide som har fleire",
    fill: "det som skal stå for {namn} i guiden, som moderator=Kari",
    format: (formats) => `eitt av ${formats}`,
    force: "skriv over ei fil som finst",
    memos: "ta med memo",
    wordings: "ta med det linjene sa før dei vart retta",
    all: "for json: alt som kan ut, også memo og tidlegare ordlydar",
    unplaced: "ta med linjer under spørsmål som ikkje finst i guiden",
    include: (kinds) => `i kodetabellen også det som ikkje er ordrett: ${kinds}, med komma mellom`,
    prefill: "kodeorda frå samtalen i kodekolonna",
    lineEnds: "linjeskift i qdpx: lf, eller crlf for program som treng det",
    audio:
      "lydfiler som eksporten skal vise til; dei blir liggjande der dei er. MERKE=FIL der fleire opptakarar er merkte",
    dryRun: "vis kva som ville blitt med, og kva som blir halde igjen og kvifor; ingenting blir skrive",
    for: "moderator (alt) eller participant (det deltakarane kan få sjå)",
  },
  errors: {
    unknownOption: (what) => `Kjenner ikkje valet ${what}.`,
    unknownCommand: (what) => `Kjenner ikkje kommandoen «${what}».`,
    missingArgument: (what) => `Det manglar ${what} etter kommandoen.`,
    missingValue: (what) => `${what} treng ein verdi etter seg.`,
    tooMany: "Det står for mykje etter kommandoen.",
    invalid: (what) => `${what} kan ikkje brukast der.`,
    didYouMean: (what) => `Meinte du ${what}?`,
    seeHelp: (command) => `Sjå ${command} --help.`,
    participants: (typed) => `Talet på deltakarar er eit tal frå 1 til 99, ikkje «${typed}».`,
    role: (typed) => `Kjenner ikkje rolla «${typed}». Vel moderator eller sekretær.`,
    language: (typed, known) => `Kjenner ikkje språket «${typed}». Vel eitt av desse: ${known.join(", ")}.`,
    by: (typed) => `«${typed}» kan ikkje brukast som initialar. Skriv éin til fire bokstavar, ikkje namnet.`,
    fill: (typed) => `«${typed}» kan ikkje lesast. Skriv namn=verdi, til dømes moderator=Kari.`,
    audience: (typed, known) =>
      known === ""
        ? `Guiden har ingen målgrupper å velje mellom, så «${typed}» kan ikkje brukast.`
        : `Guiden har inga målgruppe «${typed}». Vel ${known}.`,
    noGuide: (typed, known) =>
      known === "" ? `Fann ingen guide «${typed}».` : `Fann ingen guide «${typed}». Desse finst: ${known}.`,
    guideBroken: (path, n) =>
      `Guiden ${path} har ${feil(n)} og kan ikkje startast. Sjå kva: npx samtale guide check ${path}`,
    severalGuides: (typed, names) => `Fleire guidar byrjar på «${typed}»: ${names}. Skriv litt meir av namnet.`,
    allEnded: (id) =>
      `Ingen samtalar ventar: alle er avslutta. Den siste var ${id}. Vil du opne han igjen, så skriv: npx samtale resume ${id}`,
    secretaryHere: (id) =>
      `Sekretæren har samtalen open i eit anna vindauge. Hald fram der, eller lukk det vindauget og prøv igjen. Skal du moderere, så skriv: npx samtale resume ${id} --as moderator`,
    sessionBroken: (why) => `Samtalen kan ikkje halde fram: ${why}`,
    unexpected: (what) =>
      `Det skjedde ein feil i programmet (${what}). Alt som var lagra, er trygt. Hald fram med: npx samtale resume last`,
  },
  run: {
    audience: (ids) => `Guiden har fleire målgrupper (${ids}). Utan --audience blir alt vist.`,
    unfilled: (names) => `Står opne i guiden: ${names}. Fyll dei ut med --fill namn=verdi.`,
    refused: (n) =>
      `${n === 1 ? "Éi linje vart ikkje forstått og er ikkje lagra" : `${n} linjer vart ikkje forstått og er ikkje lagra`}. Kvifor står ved kvar av dei.`,
    stopped: (id) => `Lagra. Samtalen kan halde fram: npx samtale resume ${id}`,
    ended: (id) =>
      `Samtalen er avslutta og lagra.\nLes han:\n  npx samtale show ${id}\nTil koding:\n  npx samtale export ${id} --format md --out .`,
  },
  home: {
    finished: "Avslutta",
    help: [
      "Samtale leier deg gjennom ein intervjuguide og tek vare på kvart notat med tida det blei sagt.",
      "",
      "Vel ein guide med ↑↓ og Enter. Svar på det du blir spurd om. Så er du i gang.",
      "Prøv deg gjerne med ei øving først: Ctrl+R på ein guide. Ei øving blir aldri eksportert.",
      "",
      "I samtalen skriv du det du vil hugse, og trykkjer Enter: då er det lagra på disken.",
      "  @3 framfor er deltakar 3. Hermeteikn er ordrett sagt.",
      "  / gir kommandoar, ? spør programmet, F1 gir hjelp.",
      "",
      "Er de to, opnar den andre den same samtalen som sekretær: F2 på han under «Kan halde fram».",
      "Ctrl+C legg samtalen til side. /slutt leier deg ut av han.",
      "",
      "Ein samtale som er avslutta, kan lesast, bli til ei fil for koding, eller opnast att.",
      "Alt ligg på denne maskina. Programmet bruker aldri nettet.",
    ],
    guides: "Guidar",
    sessions: "Kan halde fram",
    noGuides: "Fann ingen guidar. npx samtale guide new lagar ein.",
    noSessions: "Ingen samtalar ventar.",
    next: "Skriv linja til høgre for å starte ein guide eller halde fram med ein samtale. npx samtale --help viser resten.",
    broken: (n) => `${feil(n)}: npx samtale guide check`,
    session: (when, participants, entries) =>
      `${when} · ${deltakarar(participants)} · ${entries} ${entries === 1 ? "linje" : "linjer"}`,
    hint: { choose: "vel", open: "opne" },
    welcome: "Leier deg gjennom ein intervjuguide og tek vare på kvart notat.",
  },
  finished: {
    whatNow: "Samtalen er avslutta og lagra. Kva vil du gjere?",
    export: "Lag ei fil: til lesing, koding eller analyse",
    read: "Les han her",
    resume: "Gå tilbake til samtalen; han blir open igjen",
    whichFormat: (folder) => `Kva slags fil? Ho blir lagd i ${folder}`,
    outside: "Fila ligg utanfor den verna mappa: flytt ho dit ho skal vere, og slett ho her.",
    formats: { csv: "tabell, éi linje for kvart notat", eaf: "til ELAN, saman med lydfila" },
  },
  beside: {
    isOpen: "Samtalen er open i eit anna vindauge. Kva skal dette vindauget vere?",
    secretary: "Sekretær: fang kven som snakkar, teikn og kommentarar",
    read: "Berre lese det som er skrive til no",
    left: "Samtalen går vidare i det andre vindauget. Som sekretær: npx samtale resume last --as secretary",
  },
  setup: {
    participants: "Kor mange deltakarar?",
    participantsWrong: "Skriv eit tal frå 1 til 99.",
    stays: "Det du svarer her, blir lese opp. Det blir på denne maskina og kjem aldri i notata.",
    hint: { take: "brukar det som står" },
    kinds: { "multistage-focus-group": "fleirtrinns fokusgruppe" },
  },
  doctor: {
    data: (folder) => `Alt ligg i ${folder}`,
    canWrite: "Programmet kan skrive der, og det som blir skrive, kjem trygt på disken.",
    cannotWrite: (why) => `Programmet kan ikkje skrive der: ${why}`,
    space: (size) => `Ledig plass: ${size}.`,
    littleSpace: (size) => `Lite plass att: ${size}. Rydd plass før du byrjar.`,
    sessions: (n) => `Samtalar: ${n}.`,
    synced: (name) =>
      `Mappa ligg i ${name} og blir kopiert til nettskya. Helseopplysningar høyrer ikkje heime der: vel ei anna mappe med --data eller SAMTALE_DATA.`,
    openToOthers: (folder) => `Andre brukarar av maskina kan lese ${folder}.`,
    private: "Andre brukarar av maskina har ikkje tilgang.",
    guides: (n) => `Guidar: ${n}.`,
    network: "Programmet brukar aldri nettet.",
  },
};
