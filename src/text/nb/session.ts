// Norwegian: the conversation. What the program says, answers and shows while a session runs.

import type { DebriefKind, ObservationKind, Role, SkipReason } from "../../model/entry.ts";
import type { Priority } from "../../model/guide.ts";
import type { ItemKind } from "../../model/item-kinds.ts";
import type { CoverageState } from "../../model/session/coverage.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `2`, `2 og 5`, `1, 2 og 5`. */
const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} og ${numbers.at(-1)}`;

const coverageStates: Record<CoverageState, string> = {
  untouched: "urørt",
  "not-applicable": "gjelder ikke",
  skipped: "hoppet over",
  covered: "dekket uten å bli stilt",
  asked: "stilt",
  probed: "stilt og fulgt opp",
};
const priorities: Record<Priority, string> = { must: "må", should: "bør", "if-time": "hvis tid" };
const observations: Record<ObservationKind, string> = {
  mood: "stemning",
  dynamics: "dynamikk",
  nonverbal: "nonverbalt",
  setting: "ramme",
  method: "metode",
};
const debriefs: Record<DebriefKind, string> = {
  impressions: "inntrykk",
  surprises: "overraskelser",
  guide: "guiden",
  quotes: "sitater",
};
const skipReasons: Record<SkipReason, string> = {
  participant: "deltakeren ønsket det",
  time: "ikke tid",
  "not-relevant": "ikke relevant",
};
const itemKinds: Record<ItemKind, string> = {
  say: "si",
  do: "gjør",
  ask: "spør",
  listen: "lytt",
  check: "sjekk",
  record: "opptak",
  break: "pause",
  summary: "sammendrag",
  activity: "aktivitet",
  show: "vis",
  choose: "velg",
  scale: "skala",
};
const roles = { moderator: "moderator", secretary: "sekretær", observer: "observatør", program: "Samtale" };
const who: Record<Role, string> = { moderator: "Moderatoren", secretary: "Sekretæren", observer: "Observatøren" };

/** Milliseconds as one would say them: minutes, and hours when there are any. */
const spoken = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return "under ett minutt";
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} t` : "", minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ""]
    .filter((part) => part !== "")
    .join(" ");
};

export const session = {
  quoteMarks: ["«", "»"] as readonly [string, string],
  coverageStates,
  priorities,
  observations,
  debriefs,
  skipReasons,
  itemKinds,
  roles,

  // Speakers
  speaker: {
    group: "flere",
    unknown: "ukjent",
    moderator: "moderator",
    number: (n: number) => `nr. ${n}`,
    numbers: (numbers: readonly number[], together: boolean) => `nr. ${numbers.join(together ? " + " : ", ")}`,
  },

  // Marks behind a line of the conversation
  mark: {
    quote: "sitat",
    stub: "hentes fra opptaket",
    firstWords: "første ord",
    memo: "memo",
    observation: "observasjon",
    amended: "rettet",
    saved: "lagret",
    confirmed: "bekreftet",
    corrected: "korrigert",
    parked: "parkert",
    whisper: "hvisket",
    debrief: "etterpå",
    own: "eget spørsmål",
    at: (time: string) => `${time} i samtalen`,
    filedUnder: (label: string) => `under ${label}`,
  },

  // What the journal tells of itself, as lines of the conversation
  line: {
    started: (title: string, participants: number) => `${title}. ${count(participants, "deltaker", "deltakere")}.`,
    rehearsal: "Øving: ingenting herfra regnes som data.",
    joined: (role: Role, by: string | undefined) => `${who[role]}${by ? ` (${by})` : ""} er med.`,
    wentOut: (role: Role) => `${who[role]} gikk ut.`,
    endedBy: (role: Role) => `${who[role]} avsluttet samtalen. Skriv det du har igjen; /slutt lukker.`,
    resumed: "Samtalen er åpnet igjen.",
    left: "Samtalen ble lagt til side.",
    paused: "Pause.",
    continued: "Videre etter pausen.",
    ended: "Samtalen er avsluttet.",
    slept: (ms: number) => `Maskinen sov i ${spoken(ms)}. Tida er regnet med.`,
    clockChanged: (time: string) => `Klokka på maskinen ble stilt ${time}. Tidene i samtalen er ikke endret.`,
    forward: (ms: number) => `${spoken(ms)} fram`,
    backward: (ms: number) => `${spoken(ms)} tilbake`,
    recorder: {
      start: "Opptak startet",
      stop: "Opptak stoppet",
      file: "Ny lydfil",
      test: "Opptakeren er testet",
    },
    notesOnly: "Uten opptak: bare notater.",
    withRecorder: "Med opptak.",
    arrived: (n: number) => `Nr. ${n} kom.`,
    neverCame: (n: number) => `Nr. ${n} kom ikke.`,
    departed: (n: number) => `Nr. ${n} dro.`,
    seating: (order: readonly number[]) => `Rundt bordet: ${order.join(", ")}`,
    done: "gjort",
    probe: "oppfølging",
    tick: "innom",
    skipped: (label: string, reason: string | undefined) =>
      reason ? `Hoppet over ${label}: ${reason}.` : `Hoppet over ${label}.`,
    covered: (label: string) => `${label} er dekket uten å bli stilt.`,
    turn: (who: string) => `${who} har ordet`,
    turnEnd: "ingen har ordet",
    turnLost: (who: string, time: string) =>
      `Innlegget til ${who} sto åpent da programmet stoppet, og er avsluttet ved ${time}.`,
    takenUp: (what: string) => `Tatt opp: ${what}`,
    hints: (silenced: boolean, n: number | undefined) =>
      n === undefined
        ? `Hint er ${silenced ? "slått av" : "slått på"}.`
        : `Hint om nr. ${n} er ${silenced ? "slått av" : "slått på"}.`,
    undone: (what: string) => `Angret: ${what}`,
    takenBack: (what: string) => `angret: ${what}`,
    amended: (what: string) => `Rettet til: ${what}`,
    fetched: (by: string, what: string) => `Hentet fra opptaket (${by}): ${what}`,
    refiled: (what: string, label: string) => `Flyttet til ${label}: ${what}`,
    struck: "Strøket. Teksten er borte for godt.",
    wasStruck: "strøket",
    fragment: (raw: string) => `Et notat ble avbrutt da programmet stoppet. Dette rakk fram: ${raw}`,
    unknown: "Et notat fra en nyere utgave av programmet. Det er tatt vare på.",
  },

  /** What the guide leaves open: a name, a place. */
  blank: {
    none: "Guiden har ingenting å fylle inn.",
    open: (names: readonly string[]) => `Ikke fylt inn ennå: ${names.join(", ")}. Skriv /fyll ${names[0]} …`,
    allFilled: "Alt i guiden er fylt inn.",
    unknown: (names: readonly string[]) => `Det står ikke i guiden. Dette kan fylles inn: ${names.join(", ")}.`,
    withWhat: (name: string) => `Skriv også hva som skal stå: /fyll ${name} …`,
    filled: (name: string, value: string) => `${name}: ${value}. Det vises bare her og lagres ikke.`,
  },

  // Two programs in one session, each in its own role
  seat: {
    turnsForBoth: "Moderatoren har guiden. En gang til, så blar du for dere begge.",
    programGone: (role: Role) => `${who[role]} er borte: programmet der stoppet uten å avslutte. Alt til nå er lagret.`,
    words: ["moderator", "sekretær"] as readonly string[],
    now: (role: Role) => `Du skriver nå som ${roles[role]}.`,
    already: (role: Role) => `Du er ${roles[role]} allerede.`,
    which: "Skriv /rolle moderator eller /rolle sekretær.",
    taken: (role: Role) => `${who[role]} har samtalen åpen i et annet vindu. Du skriver som før.`,
    besides: (role: Role) => `${who[role]} har samtalen åpen i et annet vindu. Dere ser det hverandre skriver.`,
    satDown: (role: Role) => `Den andre rollen er tatt i et annet vindu, så her er du ${roles[role]}.`,
  },

  // Replies
  reply: {
    keptAsNote: "Lagret som notat.",
    lineIsKept: (key: string) => `${key} henter linja tilbake.`,
    nothingMore: "Du har vært gjennom hele guiden. /slutt avslutter.",
    nothingBefore: "Dette er det første.",
    leftOver: (n: number) => `${count(n, "spørsmål", "spørsmål")} er ikke stilt ennå. /oversikt viser hvilke.`,
    noItem: (words: string) => `Fant ikke «${words}» i guiden. Ctrl+G viser alt.`,
    whichItem: "Hvilket spørsmål? Skriv nummeret eller noen ord etter kommandoen.",
    wasAsked: (labels: readonly string[]) =>
      labels.length === 1
        ? `Spørsmål ${labels[0]} er stilt, og trenger ikke merkes som dekket.`
        : `Spørsmål ${labels.join(", ")} er stilt, og trenger ikke merkes som dekket.`,
    noProbe: (n: string, most: number) =>
      most === 0 ? "Dette spørsmålet har ingen oppfølginger." : `Det er ingen oppfølging ${n} her. Velg 1–${most}.`,
    noTheme: (words: string, most: number) =>
      most === 0
        ? "Her er det ingen huskeliste."
        : `Fant ikke «${words}» på huskelista. Velg 1–${most}, eller skriv ordet.`,
    severalThemes: (words: string, themes: readonly string[]) =>
      `«${words}» kan være ${themes.join(" eller ")}. Skriv litt mer.`,
    askWhat: "Skriv spørsmålet etter /spør.",
    noText: "Det står ingenting å lagre på linja. Skriv noen ord til.",
    noSpeaker: (mark: string) =>
      `«${mark}» er ingen deltaker. Bruk nummeret, som @3, eller @* flere, @? ukjent, @m moderator. Skal linja begynne med krøllalfa, skriv \\@.`,
    mixed: (mark: string) =>
      `«${mark}» blander + og komma. Bruk + for samtidig (@2+3) eller komma for etter tur (@2,3).`,
    noRelation: (mark: string) => `«${mark}» sier ikke både fra hvem og til hvem. Skriv for eksempel @3>5 !enig.`,
    toOneself: (mark: string) => `«${mark}» går fra en deltaker til den samme. Skriv to forskjellige: @3>5 !enig.`,
    relationOfWhat: (mark: string) =>
      `Hva går mellom dem? Skriv et tegn etter: ${mark} !enig, !svarer, !avbryter, !ser på.`,
    wasNotHere: (n: number) => `Nr. ${n} var ikke i rommet da. Er nr. ${n} her nå, skriv /kommer ${n}.`,
    noTime: (mark: string) => `«${mark}» er ikke en tid. Skriv [12:30], [1:02:03] eller [-40s].`,
    whichClock: (wall: string, clock: string) =>
      `[${wall}] kan være klokka på veggen eller tid ut i samtalen. Skriv [kl ${wall}] eller [${clock}].`,
    notThen: (wall: string) => `Samtalen var ikke i gang klokka ${wall}.`,
    whisperWaits: "Moderatoren er ikke her nå. Det du hvisket, vises når samtalen åpnes.",
    isSaved: "Alt som står med ✓, er lagret. Du trenger ikke gjøre noe.",
    deleteHow: (undo: string, strike: string) =>
      `/${undo} tar tilbake det siste, og det står igjen som angret. /${strike} sletter det for godt.`,
    stopHow: (pause: string, quit: string, end: string) =>
      `/${pause} tar pause, /${quit} legger samtalen til side, /${end} avslutter den.`,
    wasItACommand: (name: string) => `Lagret som notat. Mente du /${name}? Da tar Ctrl+X notatet tilbake.`,
    noTimeYet: (mark: string) => `${mark} er senere enn nå. «? hvor er vi» viser klokka i samtalen.`,
    notAtATime: (names: readonly string[]) =>
      `Bare notater, tegn og disse kommandoene kan få en annen tid enn nå: ${names.map((name) => `/${name}`).join(", ")}.`,
    noCue: (word: string, near: string | undefined) =>
      near
        ? `Kjenner ikke tegnet «${word}». Mente du !${near}?`
        : `Kjenner ikke tegnet «${word}». Skriv ! for å se alle.`,
    severalCues: (word: string, names: readonly string[]) => `«${word}» kan være ${names.join(", ")}. Skriv litt mer.`,
    noCommand: (word: string, near: string | undefined) =>
      near ? `Kjenner ikke /${word}. Mente du /${near}?` : `Kjenner ikke /${word}. /hjelp viser alle.`,
    severalCommands: (word: string, names: readonly string[]) =>
      `/${word} kan være ${names.map((name) => `/${name}`).join(", ")}. Skriv litt mer.`,
    writeOut: (name: string) => `Skriv /${name} helt ut. Det kan ikke angres.`,
    nothingToUndo: "Det er ingenting å angre.",
    nothingToAmend: "Det er ikke noe notat å rette ennå.",
    nothingToFile: "Det er ikke noe notat å flytte ennå.",
    nothingToStrike: "Det er ingenting å stryke.",
    wordsFollow: "De første ordene følger med.",
    cuesFollow: (n: number) => (n === 1 ? "Ett tegn følger med." : `${n} tegn følger med.`),
    noEntry: (id: string) => `Fant ingenting med nummeret «${id}».`,
    unsentIsBack: (n: number): string =>
      n === 1
        ? "Ikke sendt da programmet stanset: linja står i feltet igjen."
        : "To linjer var ikke sendt: den siste står i feltet, den andre kommer etter.",
    unsentIsAbove: (key: string) =>
      `I denne rolla lå en linje som ikke ble sendt før programmet stanset. ${key} henter den.`,
    unsentStruck: "De samme ordene sto i feltet. De er borte derfra også.",
    isStruck: (id: string) => `${id} er strøket. Det er ingenting igjen å rette.`,
    isTakenBack: (id: string) => `${id} er tatt tilbake. Skriv det på nytt i stedet.`,
    isFixed: (id: string) => `${id} kan ikke rettes.`,
    amendWith: "Skriv den nye ordlyden etter /rett.",
    amendSameKind: "Det nye må være av samme slag som det gamle. Angre, og skriv på nytt i stedet.",
    whoArrives: "Hvem? Skriv nummeret: /kommer 4.",
    whoDeparts: "Hvem? Skriv nummeret: /drar 4.",
    whoIsAbsent: "Hvem? Skriv nummeret: /uteble 4.",
    wasHere: (n: number) => `Nr. ${n} er notert i samtalen. Har nr. ${n} dratt, skriv /drar ${n}.`,
    isHere: (n: number) => `Nr. ${n} er her allerede.`,
    isNotHere: (n: number) => `Nr. ${n} er ikke i rommet.`,
    notInRoom: (numbers: readonly number[]) =>
      `Lagret. Nr. ${listed(numbers)} er ikke merket som til stede. Er nr. ${numbers[0]} her, skriv /kommer ${numbers[0]}.`,
    seatingNow: (order: readonly number[]) =>
      `Rundt bordet: ${order.join(", ")}. /bord og numrene på nytt endrer rekkefølgen.`,
    seatingHow: (order: readonly number[]) =>
      `Det er ikke notert hvem som sitter hvor. Skriv numrene rundt bordet: /bord ${order.join(" ")}.`,
    seatingAlone: "Det trengs minst to for en rekkefølge rundt bordet.",
    seatingNumbers: (word: string, order: readonly number[]) =>
      `«${word}» er ikke et nummer. Skriv bare numrene rundt bordet: /bord ${order.join(" ")}.`,
    seatingTwice: (n: number) => `Nr. ${n} står to ganger.`,
    seatingMissing: (numbers: readonly number[]) => `Nr. ${listed(numbers)} mangler: ta med alle som er her.`,
    seatingNotHere: (numbers: readonly number[]) => `Nr. ${listed(numbers)} er ikke i rommet.`,
    recorderRuns: "Opptaket er allerede merket som i gang. Skriv /opptak stopp, /opptak fil eller /opptak test.",
    recorderStopped: "Ingen opptak er merket som i gang.",
    notesOnlyNoMarks: "Samtalen går uten opptak. Skriv /opptak start hvis det likevel tas opp.",
    recorderHow: "Skriv /opptak start, stopp, fil eller test.",
    notPaused: "Samtalen er ikke i pause.",
    isPaused: "Samtalen er allerede i pause. /fortsett går videre.",
    languageNow: "Norsk er valgt.",
    whichLanguage: (names: readonly string[]) => `Skriv /språk og ett av disse: ${names.join(", ")}.`,
    parkedWhich: (words: string) => `Fant ikke «${words}» blant det som er parkert. /tatt-opp viser lista.`,
    parkedSeveral: (words: string) => `Flere av de parkerte begynner med «${words}». Skriv nummeret.`,
    alreadyTakenUp: (what: string) => `«${what}» er tatt opp allerede.`,
    onlyForSecretary: "Fangsttastene hører til sekretærens skjerm. /rolle sekretær bytter rolle.",
    nobodyToWhisperTo: "Du er alene i samtalen: ingen ville lest det. /memo tar vare på det til deg selv.",
    leaveAllTheSame:
      "Det du skrev, er ikke lagret og står i feltet. Trykk Ctrl+C en gang til for å gå likevel: da står det igjen i vinduet.",
    returned: "Notatet ble ikke lagret. Det står i feltet igjen.",
  },

  // Remarks that the program makes of itself
  remark: {
    sameWords: (n: number, key: string) =>
      n === 1
        ? `De samme ordene står i ett notat til. ${key} viser det.`
        : `De samme ordene står i ${n} notater til. ${key} viser dem.`,
    sameWordsTyped: (ids: readonly string[], command: string) =>
      `De samme ordene står i ${ids.join(", ")}. ${command} stryker ${ids.length === 1 ? "det" : "dem"} også.`,
    timeLeft: (minutes: number, must: number) =>
      `${count(minutes, "minutt", "minutter")} igjen${must > 0 ? `, ${must} må-spørsmål igjen` : ""}.`,
    timeUp: "Den planlagte tida er ute.",
    hardStop: (minutes: number) =>
      minutes === 0 ? "Dere må ut av rommet nå." : `Dere må ut av rommet om ${count(minutes, "minutt", "minutter")}.`,
    parked: (list: string, first: number) => `Parkert: ${list}. /tatt-opp ${first} når det er gjort.`,
    maybeCoveredWords: (words: string, id: string) =>
      `«${words}» kan allerede være dekket. /dekket ${id} hvis det stemmer.`,
    maybeCovered: (label: string) => `Spørsmål ${label} kan allerede være dekket. /dekket ${label} hvis det stemmer.`,
    notRecording: (hasKeys: boolean) =>
      `Opptaket er ikke merket. Går det: ${hasKeys ? "Ctrl+R eller " : ""}/opptak. Uten opptak: /bare-notater.`,
  },

  introduction: [
    "Guiden står nederst. Ctrl+N går videre, Ctrl+P tilbake.",
    'Skriv det du vil huske, og trykk Enter: da er det lagret. @3 foran er deltaker 3, "anførselstegn" er ordrett.',
    "? spør programmet, / gir kommandoer, F1 gir hjelp. Ctrl+X angrer, og ingenting går tapt om du lukker vinduet.",
  ],

  /** For a person who has the conversation line by line. */
  introductionPlain:
    "Skriv det du vil huske, og trykk Enter: da er det lagret. /neste går videre, /hjelp viser resten, /slutt avslutter.",

  // The end
  end: {
    allDone: "Alt er sett til. Det eneste som gjenstår, er å avslutte.",
    how: "/neste går gjennom det som gjenstår. /slutt en gang til avslutter med en gang.",
    forBoth: "Moderatoren er fortsatt med: slutten gjelder dere begge. /lukk gjelder bare deg.",
    allCovered: "Alle spørsmålene er stilt eller dekket.",
    uncovered: "Ikke stilt og ikke dekket:",
    stubs: "Sitater å hente fra opptaket:",
    parked: "Parkert og ikke tatt opp:",
    summary: (confirmed: number, corrected: number) => `Sammendraget: ${confirmed} bekreftet, ${corrected} korrigert.`,
    noSummary: "Det er ikke notert hva som ble bekreftet i sammendraget: /bekreftet eller /korrigert.",
    debriefed: (who: readonly string[]) => `Skrevet ned etterpå: ${who.join(", ")}.`,
    notDebriefed: (who: readonly string[]) => `Ikke skrevet noe etterpå ennå: ${who.join(", ")}. /etterpå inntrykk …`,
    recorderRuns: "Opptaket er fortsatt merket som i gang.",
  },

  // Answers to questions put to the program
  answer: {
    turns: (shown: number, all: number) =>
      shown === all ? "Innleggene til nå:" : `De siste ${shown} av ${all} innlegg:`,
    wall: (time: string) => `Klokka på veggen er ${time}.`,
    leastTalk: "Minst taletid:",
    leastNoted: "Færrest notater fra:",
    talked: (n: number, time: string) => `Nr. ${n}: ${time}`,
    noted: (n: number, times: number) => `Nr. ${n}: ${times}`,
    allHeard: "Ja, alle som er her, er notert.",
    unheard: (numbers: readonly number[]) => `Ikke notert ennå: nr. ${numbers.join(", ")}.`,
    notFound: (what: string) => `Fant ikke «${what}», verken i guiden eller i notatene.`,
    notedAbout: (what: string, n: number, time: string) =>
      `«${what}» står i ${n === 1 ? "ett notat" : `${n} notater`}, sist ${time}.`,
    notNotedAbout: (what: string) => `«${what}» står ikke i notatene. I guiden:`,
    whenAbout: (what: string) => `«${what}», tid i samtalen:`,
    counts: (n: number) => (n === 1 ? "Ett notat." : `${n} notater.`),
    notUnderstood: (what: string) => `Jeg forsto ikke spørsmålet. Dette er notert om «${what}»:`,
    howTo: (what: string, how: string) => `${how}: ${what}`,
    howToNone: "Jeg vet ikke hvordan. F1 viser alle taster og kommandoer.",
    how: "Jeg kan svare på:",
    /** `left`: `56 av 60 minutter igjen`; missing where nothing is planned. */
    timeLeft: (used: string, left: string | undefined) =>
      left === undefined
        ? `Det har gått ${used}. Guiden har ingen planlagt lengde.`
        : `${capital(left)}. Det har gått ${used}.`,
    mustLeft: (n: number) => (n === 0 ? "Ingen må-spørsmål igjen." : `${n} må-spørsmål igjen.`),
    notStarted: "Samtalen er ikke kommet til guiden ennå.",
    quietest: "Lengst siden sist, ifølge notatene:",
    neverHeard: (n: number) => `Nr. ${n}: ikke notert ennå`,
    quietFor: (n: number, ms: number) => `Nr. ${n}: for ${spoken(ms)} siden`,
    nobody: "Det er ingen deltakere i samtalen.",
    missing: "Ikke stilt ennå, må-spørsmål først:",
    nothingMissing: "Ingenting mangler: alle spørsmålene er stilt eller dekket.",
    /** `who`: `nr. 3`; missing where it may be anyone. */
    said: (who: string | undefined) => (who === undefined ? "Sagt til nå:" : `${capital(who)} har sagt:`),
    saidAbout: (who: string | undefined, what: string) =>
      who === undefined ? `Sagt om «${what}»:` : `${capital(who)} om «${what}»:`,
    saidNothing: (who: string | undefined) => `Det er ikke notert noe ${who === undefined ? "ennå" : `fra ${who}`}.`,
    saidNothingAbout: (who: string | undefined, what: string) =>
      `Det er ikke notert noe om «${what}»${who === undefined ? "" : ` fra ${who}`}.`,
    more: (n: number) => `… og ${n} til. /søk viser alt.`,
    others: (n: number) => `… og ${n} til.`,
    moreMissing: (n: number) => `… og ${n} til. /oversikt viser alle.`,
    here: (numbers: readonly number[]) =>
      numbers.length === 0 ? "Ingen er i rommet." : `I rommet: nr. ${numbers.join(", ")}.`,
    quotes: "Sitater å hente fra opptaket:",
    noQuotes: "Ingen sitater venter på opptaket.",
    parked: "Parkert:",
    takenUp: "tatt opp",
    nothingParked: "Ingenting er parkert.",
    allTakenUp: "Alt som ble parkert, er tatt opp.",
    moreParked: (n: number) => `… og ${n} til. /tatt-opp viser alle.`,
    codes: (list: string) => `Kodeord til nå: ${list}.`,
    noCodes: "Ingen kodeord ennå.",
    now: (label: string, text: string) => `Nå: ${label} ${text}`,
    next: (label: string, text: string) => `Neste: ${label} ${text}`,
    nextNone: "Ingenting mer i guiden.",
    distress: "Når noen blir opprørt:",
    noDistress: "Guiden sier ikke noe om det. Ta en pause, spør hva personen ønsker, og stopp opptaket om det trengs.",
    rules: "Spilleregler:",
    noRules: "Guiden har ingen spilleregler.",
    term: (term: string, meaning: string) => `${term}: ${meaning}`,
    recorder: (what: string, ms: number) => `${what}, for ${spoken(ms)} siden.`,
    noRecorder: "Det er ikke merket noe opptak.",
    clock: (time: string) => `Klokka i samtalen er ${time}.`,
  },

  /** The words by which each question is known: any of them in the question will do. Shown in help: the first. */
  questions: {
    time: ["tid igjen", "tida", "tiden", "tid", "hvor lenge"],
    quiet: ["hvem er stille", "stille", "ikke sagt"],
    talkers: ["hvem snakker mest", "snakker mest", "snakket mest", "sagt mest", "taletid", "taletida", "taletiden"],
    fits: ["hva rekker vi", "rekker vi", "rekker", "rekkes"],
    missing: ["hva mangler", "mangler", "ikke stilt", "ikke spurt", "igjen å spørre"],
    said: ["hva sa 3 om håp", "hva sa", "hva har", "sagt om", "sa"],
    here: ["hvem er her", "hvem er i rommet", "til stede"],
    quotes: ["hvilke sitater", "sitater", "sitatene", "sitat", "hente"],
    parked: ["hva er parkert", "parkert", "parkeringsplassen"],
    codes: ["hvilke kodeord", "kodeord", "koder"],
    next: ["hva er neste", "neste"],
    now: ["hvor er vi", "hva er klokka", "klokka", "hva var spørsmålet", "spørsmålet", "hvor var vi"],
    distress: ["noen er opprørt", "opprørt", "gråter", "lei seg"],
    rules: ["spilleregler", "regler"],
    recorder: ["går opptaket", "startet opptaket", "opptaket", "opptak"],
    term: ["hva betyr recovery", "hva betyr", "forklar"],
  } as Record<string, readonly string[]>,

  preparation: {
    before: "Før samtalen",
    after: "Etter samtalen",
    steps: (title: string, at: number, of: number) => `${title}: ${at} av ${of}`,
    /** To a group. */
    group: {
      room: "Hvem er her? Bare nummer: hver deltaker får sitt. Kommer noen senere, skriv /kommer 4.",
      information: "Har alle fått informasjon om studien, og tid til å spørre?",
      consent: "Er samtykkene signert og lagt unna?",
      recording: "Har alle sagt ja til opptak? Hvis ikke: /bare-notater",
      recorder: "Har du testet opptakeren? Trykk Enter når det er gjort.",
      rights:
        "Dere kan hoppe over spørsmål, be om en pause, stoppe når dere vil, og trekke dere etterpå. Dere trenger ikke å si hvorfor.",
      names: "Minn om at ingen andre skal nevnes med navn.",
      thanks: "Takk for at dere ville snakke med oss. Ta gjerne kontakt hvis dere lurer på noe etterpå.",
      "recorder-off": "Slå av opptakeren.",
      debrief:
        "Skriv ned inntrykkene med en gang, sammen: det viktigste, det som overrasket, og hva som bør endres i guiden.",
      "debrief-impressions": "Skriv det viktigste inntrykket med en gang, mens dere husker. Begge kan skrive.",
      "debrief-surprises": "Skriv det som overrasket.",
      "debrief-guide": "Skriv det som bør endres i guiden til neste gang.",
      "debrief-quotes": "Skriv hvilke sitater som må hentes fra opptaket.",
      stubs: "Se over sitatene som skal hentes fra opptaket: /sitater",
      storage: "Er opptakeren, samtykkene og navnelista låst inn hver for seg?",
    },
    /** To one participant. */
    one: {
      room: "Er deltakeren her? I notatene er det nummer 1, aldri navnet.",
      information: "Har deltakeren fått informasjon om studien, og tid til å spørre?",
      consent: "Er samtykket signert og lagt unna?",
      recording: "Har deltakeren sagt ja til opptak? Hvis ikke: /bare-notater",
      recorder: "Har du testet opptakeren? Trykk Enter når det er gjort.",
      rights:
        "Du kan hoppe over spørsmål, be om en pause, stoppe når du vil, og trekke deg etterpå. Du trenger ikke å si hvorfor.",
      names: "Minn deltakeren om at ingen andre skal nevnes med navn.",
      thanks: "Takk for at du ville snakke med oss. Ta gjerne kontakt hvis du lurer på noe etterpå.",
      "recorder-off": "Slå av opptakeren.",
      debrief: "Skriv ned inntrykkene med en gang: det viktigste, det som overrasket, og hva som bør endres i guiden.",
      "debrief-impressions": "Skriv det viktigste inntrykket med en gang, mens du husker.",
      "debrief-surprises": "Skriv det som overrasket.",
      "debrief-guide": "Skriv det som bør endres i guiden til neste gang.",
      "debrief-quotes": "Skriv hvilke sitater som må hentes fra opptaket.",
      stubs: "Se over sitatene som skal hentes fra opptaket: /sitater",
      storage: "Er opptakeren, samtykket og navnelista låst inn hver for seg?",
    },
    rights: { skip: "hoppe over", pause: "pause", stop: "stoppe", withdraw: "trekke seg" },
  },

  screen: {
    /** The two clocks, each with a word of which it is. */
    wallClock: (time: string) => `kl. ${time}`,
    sessionClock: (time: string) => `${time} i samtalen`,
    /** In minutes; less than none is left where it is over. */
    timeLeft: (left: number, planned: number) =>
      left > 0
        ? `${left} av ${count(planned, "minutt", "minutter")} igjen`
        : left === 0
          ? "tida er ute"
          : `${count(-left, "minutt", "minutter")} over tida`,
    timeUsed: (minutes: number) => `${count(minutes, "minutt", "minutter")} brukt`,
    here: (time: string) => `her ${time}`,
    mustLeft: (n: number) => `${n} må igjen`,
    minutes: (text: string) => `${text} min`,
    cover: "huskeliste:",
    probes: "oppfølging:",
    listen: "Nå lytter du bare.",
    goRound: "en runde, én etter én",
    copies: (n: number) => count(n, "eksemplar", "eksemplarer"),
    condition: (text: string) => `hvis: ${text}`,
    /** Whom a question is put to, where others are there as well. */
    putTo: (audiences: readonly string[]) => `til ${audiences.join(", ")}`,
    purpose: (words: string) => `hensikt: ${words}`,
    aside: (words: string) => `merk: ${words}`,
    forSecretary: "for sekretæren",
    notExported: "holdes utenfor eksport",
    rehearsal: "ØVING",
    notesOnly: "bare notater",
    recording: "opptak",
    noRecording: "ikke opptak",
    suspended: "Samtale venter i bakgrunnen. Skriv fg og trykk Enter for å komme tilbake.",
    paused: "PAUSE",
    ended: "AVSLUTTET",
    reverse: "snudd",
    several: "flere svar mulig",
    begin: "Enter begynner.",
    more: "…",
    prompt: "›",
    earlier: (n: number) =>
      `… ${n === 0 ? "mer" : count(n, "notat", "notater")} tidligere i samtalen. Ctrl+F viser alt.`,
  },

  /** What a key does, in a word or two, behind the key's name. */
  hint: {
    closeList: "lukk lista",
    "repair-who": "tall: hvem",
    "repair-cue": "bokstav: tegn",
    "repair-row": "A–Z: linja",
    save: "lagre",
    endNow: "avslutt med en gang",
    lead: "gå gjennom det siste",
    goOn: "videre",
    close: "avslutt",
    next: "neste",
    back: "tilbake",
    "go-to": "gå til",
    command: "kommando",
    ask: "spør",
    help: "hjelp",
    run: "utfør",
    complete: "ta",
    verdict: "svar",
    "file-under": "annet spørsmål",
    capture: "fangst",
    cancel: "tilbake",
    undo: "angre",
    write: "skriv",
    palette: "taster",
    search: "skriv for å søke",
    choose: "velg",
    "go-there": "gå dit",
    "file-there": "legg det der",
    mark: "merk",
    amend: "rett",
    "strike-row": "stryk",
    scroll: "bla",
    strike: (what: string) => `Enter stryker for godt: ${what}`,
  },

  /** While it is being typed. Whoever means it types on. */
  identifying: {
    "birth-number": "Det ligner på et fødselsnummer. Det skal ikke stå i notatene.",
    phone: "Det ligner på et telefonnummer. Skriv heller hva det gjelder.",
    email: "Det ligner på en e-postadresse. Skriv heller hva det gjelder.",
  },

  views: {
    item: "Spørsmålet med alt som hører til",
    repair: "Rett det du fanget",
    same: "De samme ordene står her også",
    end: "Før du avslutter",
    help: "Hjelp",
    items: "Gå til",
    file: "Hvilket spørsmål hører notatet til?",
    cover: "Hva er dekket uten å bli stilt?",
    session: "Søk i samtalen",
  },

  browse: {
    part: (from: number, to: number, all: number) => `${from}–${to} av ${all}`,
    search: "søk",
    none: "Ingen treff.",
    /** Over a list whose times are on the session clock. */
    times: "tid i samtalen",
    found: (n: number, of: number) => `${n} av ${of}`,
  },

  help: {
    keys: "Taster",
    typing: "Slik skriver du",
    commands: "Kommandoer",
    questions: "Spør programmet",
    examples: [
      ["Mange var usikre i starten", "notat med dine egne ord"],
      ["@3 synes gruppa ga håp", "deltaker 3, med dine egne ord"],
      ['@3 "Det traff meg"', "ordrett sitat"],
      ['@3 "Jeg så at det gikk bra', "begynnelsen på et sitat som hentes fra opptaket"],
      ["@4,1,5   @2+3   @*   @?   @m", "etter tur, samtidig, flere, ukjent, moderator"],
      ["#håp", "kodeord, hvor som helst på linja"],
      ["!latter   !l @2", "et tegn, med navn eller tast; fra gruppa eller én deltaker"],
      ["@3   @2+3   @-", "alene på linja: nr. 3 tar ordet, to samtidig, ingen har ordet"],
      ["/obs stemning lettere nå", "observasjon: stemning, dynamikk, nonverbalt, ramme, metode"],
      ["/memo jeg ledet dem kanskje", "egen refleksjon, holdes utenfor data"],
      ["/parker lønn", "noe dere skal komme tilbake til; /tatt-opp når det er gjort"],
      ["/hvisk nr. 3 vil inn", "en kort linje til den andre ved bordet; kommer aldri med i eksport"],
      ["/etterpå inntrykk så varmt", "skrevet ned etterpå: inntrykk, overraskelser, guiden, sitater"],
      ["[12:30] …   [-40s] …", "på et annet tidspunkt enn nå"],
      ["\\#1 var best", "omvendt skråstrek: det neste tas som det står"],
    ] as readonly (readonly [string, string])[],
  },

  off: {
    "no-same-words": "ingenting med de samme ordene står igjen",
    "nothing-kept": "ingenting er lagret ennå",
    "no-probes": "ingen oppfølginger her",
    "no-trace": "ikke noe spor på bordet",
    "not-secretary": "bare for sekretæren",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
