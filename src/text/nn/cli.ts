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
    analysis: "les kodetabellar tilbake, og lag resultata av dei",
    analysisRead: "sjekk utfylte kodetabellar mot journalen, og lag temaoversikt, sitat og kodebok",
    run: "start ein samtale med ein guide",
    resume: "hald fram med ein samtale",
    sessions: "vis alle samtalane",
    show: "les ein samtale",
    export: "skriv ein samtale til fil for koding",
    guide: "sjekk, skriv ut og lag guidar",
    check: "finn alt som er gale i ein guide",
    new: "lag ein ny guide ved å svare på nokre spørsmål",
    guideImport: "lag eit utkast til guide av eit dokument (.docx, .md, .txt)",
    print: "lag papirutgåva av ein guide",
    schema: "skriv ut skjemaet som lèt eit skriveprogram sjekke guiden",
    verify: "sjå om alt i samtalane er slik det blei skrive",
    backup: "ta tryggingskopi av samtalar til ein annan disk",
    restore: "hent tilbake frå ein tryggingskopi det som manglar her",
    doctor: "sjå kvar alt ligg, og om det er trygt",
  },
  arguments: {
    tables: "utfylte kodetabellar (.xlsx, .csv), eller prosjekt frå eit analyseprogram (.qdpx)",
    backup: "mappa med tryggingskopien",
    guide: "ei guidefil, eller namnet på ein guide, eller starten av det",
    session: "namnet på samtalen, starten av det, eller «last» for den siste",
    waiting: "namnet på samtalen, eller starten av det; «last», eller ingenting, for den siste som ikkje er avslutta",
    sessions: "éin eller fleire samtalar",
    sessionsOrAll: "éin eller fleire samtalar; alle, om ingen er nemnde",
    path: "kvar guiden skal liggje",
  },
  options: {
    resultsOut: "mappe å skrive til, eller ei fil med --format",
    sessionOfRows: "samtalen til rader som ikkje seier kva samtale dei er frå",
    check: "hald kopien opp mot det som er her; ingenting blir skrive",
    help: "vis denne hjelpa",
    version: "vis kva for ei utgåve av Samtale dette er",
    data: "mappa der alt ligg",
    participants: "kor mange deltakarar",
    by: "initialane dine",
    study: "studien som samtalen høyrer til",
    rehearse: "øving: blir aldri rekna som data",
    plain: "linje for linje, utan skjerm",
    audience: "målgruppa, i ein guide som har fleire; fleire saman med komma mellom",
    fill: "det som skal stå for {namn} i guiden, som moderator=Kari",
    format: (formats) => `eitt av ${formats}`,
    force: "skriv over ei fil som finst",
    memos: "ta med memo",
    wordings: "ta med ordlyden frå før notata blei retta",
    all: "i json: heile samtalen, òg det som elles blir halde igjen; til arkiv eller ei anna maskin",
    unplaced: "ta med notat under spørsmål som ikkje finst i guiden",
    include: (kinds) => `i kodetabellen også det som ikkje er ordrett: ${kinds}, med komma mellom`,
    prefill: "kodeorda frå samtalen i kodekolonna",
    lineEnds: "linjeskift i qdpx: lf, eller crlf for program som treng det",
    audio:
      "lydfiler som eksporten skal vise til; dei blir liggjande der dei er. MERKE=FIL eller NUMMER=FIL der fleire er merkte",
    audioPath: "korleis eksporten seier kvar lydfilene ligg: frå si eiga mappe, eller med full sti",
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
    noGuideFile: (path) => `${path} er ingen guide. Ein guide er ei fil som sluttar på .yaml.`,
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
    unfilled: (names) => `Ikkje fylt inn i guiden: ${names}. Fyll inn med --fill namn=verdi.`,
    refused: (n) =>
      `${n === 1 ? "Éi linje blei ikkje forstått og er ikkje lagra" : `${n} linjer blei ikkje forstått og er ikkje lagra`}. Kvifor står ved kvar av dei.`,
    stopped: (id) => `Du gjekk ut av samtalen. Han er lagra.\nHald fram: npx samtale resume ${id}`,
    ended: (id) =>
      `Samtalen er avslutta og lagra.\nLes han:\n  npx samtale show ${id}\nTil koding:\n  npx samtale export ${id} --format md --out .`,
  },
  home: {
    lacks: {
      utf8: "Blir æ, ø og å feil her? Vel UTF-8 som teiknsett i terminalen, eller start med LANG=nn_NO.UTF-8.",
      colours: "Terminalen viser ikkje fargar. Det gjer ingenting: alt som har farge, har òg ord eller teikn.",
      screenReader: "Med skjermlesar er det lettare linje for linje: Ctrl+C her, og skriv npx samtale --plain",
      room: (columns, rows) =>
        `Gjer vindauget større: minst 40 × 10 teikn, helst 80 × 24. No er det ${columns} × ${rows}.`,
      screen:
        "Her kan det ikkje teiknast ein skjerm, så alt kjem linje for linje. Vil du ha skjermen, så opne eit vanleg terminalvindauge.",
    },
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
      "Alt ligg på denne maskina. Programmet brukar aldri nettet.",
    ],
    guides: "Guidar",
    sessions: "Kan halde fram",
    noGuides: "Fann ingen guidar. npx samtale guide new lagar ein.",
    noSessions: "Ingen samtalar ventar.",
    next: "Skriv linja til høgre for å starte ein guide eller halde fram med ein samtale. npx samtale --help viser resten.",
    broken: (n) => `${feil(n)}: npx samtale guide check`,
    session: (when, participants, notes) => `${when} · ${deltakarar(participants)} · ${notes} notat`,
    hint: { choose: "vel", open: "opne" },
    welcome: "Leier deg gjennom ein intervjuguide og tek vare på kvart notat.",
  },
  finished: {
    whatNow: "Samtalen er avslutta og lagra. Kva vil du gjere?",
    export: "Lag ei fil: til lesing, koding eller analyse",
    read: "Les han her",
    resume: "Gå tilbake til samtalen; han blir opna igjen",
    whichFormat: (folder) => `Kva slags fil? Ho blir lagd i ${folder}`,
    outside: "Fila ligg utanfor den verna mappa: flytt henne dit ho skal vere, og slett henne her.",
    formats: {
      csv: "tabell, éi rad for kvart notat",
      eaf: "til ELAN, saman med lydfila",
      check: "Word-dokument til deltakaren: har vi forstått deg rett?",
      "check-html": "det same som nettside",
    },
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
    stays: "Det du svarar her, blir lese opp. Det blir på denne maskina og kjem aldri i notata.",
    hint: { take: "brukar det som står" },
    kinds: { "multistage-focus-group": "fleirtrinns fokusgruppe" },
  },
  doctor: {
    /** By the reason for it. */
    data: {
      usual: (folder) => `Alt ligg i ${folder}`,
      option: (folder) => `Alt ligg i ${folder}, som --data seier.`,
      variable: (folder) => `Alt ligg i ${folder}, som SAMTALE_DATA seier.`,
      beside: (folder) => `Alt ligg i ${folder}, ved sida av programmet, fordi fila data-here er der.`,
    },
    canWrite: "Programmet kan skrive der, og det som blir skrive, kjem trygt på disken.",
    cannotWrite: (why) => `Programmet kan ikkje skrive der: ${why}`,
    space: (size) => `Ledig plass: ${size}.`,
    littleSpace: (size) => `Lite plass att: ${size}. Rydd plass før du byrjar.`,
    sessions: (n) => `Samtalar: ${n}.`,
    synced: (name) =>
      `Datamappa ligg i ${name} og blir kopiert til nettskya. Helseopplysningar høyrer ikkje heime der, og det du stryk, blir verande der: flytt ho, eller vel ei anna mappe med --data eller SAMTALE_DATA.`,
    openToOthers: (folder) => `Andre brukarar av maskina kan lese ${folder}.`,
    private: "Andre brukarar av maskina har ikkje tilgang.",
    guides: (n) => `Guidar: ${n}.`,
    network: "Programmet brukar aldri nettet.",
  },
};
