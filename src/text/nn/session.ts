// Nynorsk: the conversation. What the program says, answers and shows while a session runs.
import type { Role } from "../../model/entry.ts";
import type { session as whole } from "../nb/session.ts";
import type { Partially } from "../partial.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** `2`, `2 og 5`, `1, 2 og 5`. */
const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join("") : `${numbers.slice(0, -1).join(", ")} og ${numbers.at(-1)}`;

const roles: Record<Role, string> = { moderator: "moderator", secretary: "sekretær", observer: "observatør" };
const who: Record<Role, string> = { moderator: "Moderatoren", secretary: "Sekretæren", observer: "Observatøren" };

/** Milliseconds as one would say them: minutes, and hours when there are any. */
const spoken = (ms: number): string => {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 1) return "under eitt minutt";
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? `${hours} t` : "", minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ""]
    .filter((part) => part !== "")
    .join(" ");
};

export const session: Partially<typeof whole> = {
  priorities: { "if-time": "om tid" },
  coverageStates: {
    "not-applicable": "gjeld ikkje",
    skipped: "hoppa over",
    covered: "dekt utan å bli stilt",
    probed: "stilt og følgt opp",
  },
  debriefs: { surprises: "overraskingar", quotes: "sitat" },
  skipReasons: {
    participant: "deltakaren ønskte det",
    time: "ikkje tid",
    "not-relevant": "ikkje relevant",
  },
  itemKinds: { say: "sei", do: "gjer", summary: "samandrag", choose: "vel" },

  speaker: { group: "fleire", unknown: "ukjend" },

  mark: {
    stub: "blir henta frå opptaket",
    amended: "retta",
    saved: "lagra",
    confirmed: "stadfesta",
    whisper: "kviskra",
    own: "eige spørsmål",
  },

  line: {
    started: (title, participants) => `${title}. ${count(participants, "deltakar", "deltakarar")}.`,
    rehearsal: "Øving: ingenting herifrå blir rekna som data.",
    wentOut: (role) => `${who[role]} gjekk ut.`,
    endedBy: (role) => `${who[role]} avslutta samtalen. Skriv det du har att; /slutt lukkar.`,
    resumed: "Samtalen er opna igjen.",
    left: "Samtalen blei lagd til side.",
    continued: "Vidare etter pausen.",
    ended: "Samtalen er avslutta.",
    slept: (ms) => `Maskina sov i ${spoken(ms)}. Tida er rekna med.`,
    clockChanged: (time) => `Klokka på maskina blei stilt ${time}. Tidene i samtalen er ikkje endra.`,
    forward: (ms) => `${spoken(ms)} fram`,
    backward: (ms) => `${spoken(ms)} tilbake`,
    recorder: { start: "Opptak starta", stop: "Opptak stoppa", test: "Opptakaren er testa" },
    notesOnly: "Utan opptak: berre notat.",
    neverCame: (n) => `Nr. ${n} kom ikkje.`,
    departed: (n) => `Nr. ${n} drog.`,
    skipped: (label, reason) => (reason ? `Hoppa over ${label}: ${reason}.` : `Hoppa over ${label}.`),
    covered: (label) => `${label} er dekt utan å bli stilt.`,
    turnLost: (name, time) => `Innlegget til ${name} stod ope då programmet stoppa, og er avslutta ved ${time}.`,
    takenUp: (what) => `Teke opp: ${what}`,
    undone: (what) => `Angra: ${what}`,
    takenBack: (what) => `angra: ${what}`,
    amended: (what) => `Retta til: ${what}`,
    fetched: (by, what) => `Henta frå opptaket (${by}): ${what}`,
    refiled: (what, label) => `Flytta til ${label}: ${what}`,
    struck: "Stroke. Teksten er borte for godt.",
    wasStruck: "stroke",
    fragment: (raw) => `Eit notat blei avbrote då programmet stoppa. Dette rakk fram: ${raw}`,
    unknown: "Eit notat frå ei nyare utgåve av programmet. Det er teke vare på.",
  },

  blank: {
    open: (names: readonly string[]) => `Ikkje fylt inn enno: ${names.join(", ")}. Skriv /fyll ${names[0]} …`,
    unknown: (names: readonly string[]) => `Det står ikkje i guiden. Dette kan fyllast inn: ${names.join(", ")}.`,
    withWhat: (name: string) => `Skriv også kva som skal stå: /fyll ${name} …`,
    filled: (name: string, value: string) => `${name}: ${value}. Det blir vist berre her og blir ikkje lagra.`,
  },
  seat: {
    turnsForBoth: "Moderatoren har guiden. Ein gong til, så blar du for dykk begge.",
    programGone: (role) => `${who[role]} er borte: programmet der stoppa utan å avslutte. Alt til no er lagra.`,
    now: (role) => `Du skriv no som ${roles[role]}.`,
    already: (role) => `Du er ${roles[role]} allereie.`,
    taken: (role) => `${who[role]} har samtalen open i eit anna vindauge. Du skriv som før.`,
    besides: (role) => `${who[role]} har samtalen open i eit anna vindauge. De ser det kvarandre skriv.`,
    satDown: (role) => `Den andre rolla er teken i eit anna vindauge, så her er du ${roles[role]}.`,
  },

  reply: {
    keptAsNote: "Lagra som notat.",
    lineIsKept: (key) => `${key} hentar linja tilbake.`,
    nothingMore: "Du har vore gjennom heile guiden. /slutt avsluttar.",
    leftOver: (n) => `${count(n, "spørsmål", "spørsmål")} er ikkje stilt enno. /oversikt viser kva for nokre.`,
    noItem: (words) => `Fann ikkje «${words}» i guiden. Ctrl+G viser alt.`,
    whichItem: "Kva spørsmål? Skriv nummeret eller nokre ord etter kommandoen.",
    wasAsked: (labels) => `Spørsmål ${labels.join(", ")} er stilt, og treng ikkje merkast som dekt.`,
    noProbe: (n, most) =>
      most === 0 ? "Dette spørsmålet har ingen oppfølgingar." : `Det er inga oppfølging ${n} her. Vel 1–${most}.`,
    noTheme: (words, most) =>
      most === 0
        ? "Her er det inga hugseliste."
        : `Fann ikkje «${words}» på hugselista. Vel 1–${most}, eller skriv ordet.`,
    severalThemes: (words, themes) => `«${words}» kan vere ${themes.join(" eller ")}. Skriv litt meir.`,
    noText: "Det står ingenting å lagre på linja. Skriv nokre ord til.",
    noSpeaker: (mark) =>
      `«${mark}» er ingen deltakar. Bruk nummeret, som @3, eller @* fleire, @? ukjend, @m moderator. Skal linja byrje med krøllalfa, skriv \\@.`,
    mixed: (mark) => `«${mark}» blandar + og komma. Bruk + for samtidig (@2+3) eller komma for etter tur (@2,3).`,
    noRelation: (mark) => `«${mark}» seier ikkje både frå kven og til kven. Skriv til dømes @3>5 !einig.`,
    toOneself: (mark) => `«${mark}» går frå ein deltakar til den same. Skriv to ulike: @3>5 !einig.`,
    relationOfWhat: (mark) => `Kva går mellom dei? Skriv eit teikn etter: ${mark} !einig, !svarar, !avbryt, !ser på.`,
    wasNotHere: (n) => `Nr. ${n} var ikkje i rommet då. Er nr. ${n} her no, skriv /kjem ${n}.`,
    noTime: (mark) => `«${mark}» er ikkje ei tid. Skriv [12:30], [1:02:03] eller [-40s].`,
    whichClock: (wall, clock) =>
      `[${wall}] kan vere klokka på veggen eller tid ut i samtalen. Skriv [kl ${wall}] eller [${clock}].`,
    notThen: (wall) => `Samtalen var ikkje i gang klokka ${wall}.`,
    whisperWaits: "Moderatoren er ikkje her no. Det du kviskra, blir vist når samtalen blir opna.",
    isSaved: "Alt som står med ✓, er lagra. Du treng ikkje gjere noko.",
    deleteHow: (undo, strike) =>
      `/${undo} tek tilbake det siste, og det står att som angra. /${strike} slettar det for godt.`,
    stopHow: (pause, quit, end) => `/${pause} tek pause, /${quit} legg samtalen til side, /${end} avsluttar han.`,
    wasItACommand: (name) => `Lagra som notat. Meinte du /${name}? Då tek Ctrl+X notatet tilbake.`,
    noTimeYet: (mark) => `${mark} er seinare enn no. «? kvar er vi» viser klokka i samtalen.`,
    notAtATime: (names) =>
      `Berre notat, teikn og desse kommandoane kan få ei anna tid enn no: ${names.map((name) => `/${name}`).join(", ")}.`,
    noCue: (word, near) =>
      near
        ? `Kjenner ikkje teiknet «${word}». Meinte du !${near}?`
        : `Kjenner ikkje teiknet «${word}». Skriv ! for å sjå alle.`,
    severalCues: (word, names) => `«${word}» kan vere ${names.join(", ")}. Skriv litt meir.`,
    noCommand: (word, near) =>
      near ? `Kjenner ikkje /${word}. Meinte du /${near}?` : `Kjenner ikkje /${word}. /hjelp viser alle.`,
    severalCommands: (word, names) =>
      `/${word} kan vere ${names.map((name) => `/${name}`).join(", ")}. Skriv litt meir.`,
    writeOut: (name) => `Skriv /${name} heilt ut. Det kan ikkje angrast.`,
    nothingToAmend: "Det er ikkje noko notat å rette enno.",
    nothingToFile: "Det er ikkje noko notat å flytte enno.",
    wordsFollow: "Dei første orda følgjer med.",
    cuesFollow: (n) => (n === 1 ? "Eitt teikn følgjer med." : `${n} teikn følgjer med.`),
    noEntry: (id) => `Fann ingenting med nummeret «${id}».`,
    unsentIsBack: (n) =>
      n === 1
        ? "Ikkje send då programmet stansa: linja står i feltet igjen."
        : "To linjer var ikkje sende: den siste står i feltet, den andre kjem etter.",
    unsentIsAbove: (key) =>
      `I denne rolla låg ei linje som ikkje vart send før programmet stansa. ${key} hentar henne.`,
    unsentStruck: "Dei same orda stod i feltet. Dei er borte derifrå òg.",
    isStruck: (id) => `${id} er stroke. Det er ingenting att å rette.`,
    isTakenBack: (id) => `${id} er teke tilbake. Skriv det på nytt i staden.`,
    isFixed: (id) => `${id} kan ikkje rettast.`,
    amendSameKind: "Det nye må vere av same slag som det gamle. Angre, og skriv på nytt i staden.",
    whoArrives: "Kven? Skriv nummeret: /kjem 4.",
    whoDeparts: "Kven? Skriv nummeret: /dreg 4.",
    whoIsAbsent: "Kven? Skriv nummeret: /uteble 4.",
    wasHere: (n) => `Nr. ${n} er notert i samtalen. Har nr. ${n} drege, skriv /dreg ${n}.`,
    isHere: (n) => `Nr. ${n} er her allereie.`,
    isNotHere: (n) => `Nr. ${n} er ikkje i rommet.`,
    seatingNow: (order) => `Rundt bordet: ${order.join(", ")}. /bord og numra på nytt endrar rekkjefølgja.`,
    seatingHow: (order) => `Det er ikkje notert kven som sit kvar. Skriv numra rundt bordet: /bord ${order.join(" ")}.`,
    seatingAlone: "Det trengst minst to for ei rekkjefølgje rundt bordet.",
    seatingNumbers: (word, order) =>
      `«${word}» er ikkje eit nummer. Skriv berre numra rundt bordet: /bord ${order.join(" ")}.`,
    seatingTwice: (n) => `Nr. ${n} står to gonger.`,
    seatingMissing: (numbers) => `Nr. ${listed(numbers)} manglar: ta med alle som er her.`,
    seatingNotHere: (numbers) => `Nr. ${listed(numbers)} er ikkje i rommet.`,
    notInRoom: (numbers) =>
      `Lagra. Nr. ${listed(numbers)} er ikkje merkt som til stades. Er nr. ${numbers[0]} her, skriv /kjem ${numbers[0]}.`,
    recorderRuns: "Opptaket er allereie merkt som i gang. Skriv /opptak stopp, /opptak fil eller /opptak test.",
    recorderStopped: "Ingen opptak er merkte som i gang.",
    notesOnlyNoMarks: "Samtalen går utan opptak. Skriv /opptak start om det likevel blir teke opp.",
    notPaused: "Samtalen er ikkje i pause.",
    isPaused: "Samtalen er allereie i pause. /hald-fram går vidare.",
    languageNow: "Nynorsk er vald.",
    whichLanguage: (names) => `Skriv /språk og eitt av desse: ${names.join(", ")}.`,
    parkedWhich: (words) => `Fann ikkje «${words}» blant det som er parkert. /teke-opp viser lista.`,
    parkedSeveral: (words) => `Fleire av dei parkerte byrjar med «${words}». Skriv nummeret.`,
    alreadyTakenUp: (what) => `«${what}» er teke opp allereie.`,
    onlyForSecretary: "Fangsttastane høyrer til skjermen til sekretæren. /rolle sekretær byter rolle.",
    nobodyToWhisperTo: "Du er åleine i samtalen: ingen ville lese det. /memo tek vare på det til deg sjølv.",
    leaveAllTheSame:
      "Det du skreiv, er ikkje lagra og står i feltet. Trykk Ctrl+C ein gong til for å gå likevel: då står det att i vindauget.",
    returned: "Notatet blei ikkje lagra. Det står i feltet igjen.",
  },

  remark: {
    sameWords: (n, key) =>
      n === 1
        ? `Dei same orda står i eitt notat til. ${key} viser det.`
        : `Dei same orda står i ${n} notat til. ${key} viser dei.`,
    sameWordsTyped: (ids, command) =>
      `Dei same orda står i ${ids.join(", ")}. ${command} stryk ${ids.length === 1 ? "det" : "dei"} òg.`,
    timeLeft: (minutes, must) => `${minutes} minutt att${must > 0 ? `, ${must} må-spørsmål att` : ""}.`,
    timeUp: "Den planlagde tida er ute.",
    hardStop: (minutes) => (minutes === 0 ? "De må ut av rommet no." : `De må ut av rommet om ${minutes} minutt.`),
    parked: (list, first) => `Parkert: ${list}. /teke-opp ${first} når det er gjort.`,
    maybeCoveredWords: (words, id) => `«${words}» kan allereie vere dekt. /dekt ${id} om det stemmer.`,
    maybeCovered: (label) => `Spørsmål ${label} kan allereie vere dekt. /dekt ${label} om det stemmer.`,
    notRecording: (hasKeys) =>
      `Opptaket er ikkje merkt. Går det: ${hasKeys ? "Ctrl+R eller " : ""}/opptak. Utan opptak: /berre-notat.`,
  },

  introduction: [
    "Guiden står nedst. Ctrl+N går vidare, Ctrl+P tilbake.",
    'Skriv det du vil hugse, og trykk Enter: då er det lagra. @3 framfor er deltakar 3, "hermeteikn" er ordrett.',
    "? spør programmet, / gir kommandoar, F1 gir hjelp. Ctrl+X angrar, og ingenting går tapt om du lukkar vindauget.",
  ],
  introductionPlain:
    "Skriv det du vil hugse, og trykk Enter: då er det lagra. /neste går vidare, /hjelp viser resten, /slutt avsluttar.",

  end: {
    allDone: "Alt er sett til. Det einaste som står att, er å avslutte.",
    how: "/neste går gjennom det som står att. /slutt ein gong til avsluttar med ein gong.",
    forBoth: "Moderatoren er framleis med: slutten gjeld dykk begge. /lukk gjeld berre deg.",
    allCovered: "Alle spørsmåla er stilte eller dekte.",
    uncovered: "Ikkje stilt og ikkje dekt:",
    stubs: "Sitat å hente frå opptaket:",
    parked: "Parkert og ikkje teke opp:",
    summary: (confirmed, corrected) => `Samandraget: ${confirmed} stadfesta, ${corrected} korrigert.`,
    noSummary: "Det er ikkje notert kva som blei stadfesta i samandraget: /stadfesta eller /korrigert.",
    debriefed: (names) => `Skrive ned etterpå: ${names.join(", ")}.`,
    notDebriefed: (names) => `Ikkje skrive noko etterpå enno: ${names.join(", ")}. /etterpå inntrykk …`,
    recorderRuns: "Opptaket er framleis merkt som i gang.",
  },

  answer: {
    turns: (shown, all) => (shown === all ? "Innlegga til no:" : `Dei siste ${shown} av ${all} innlegg:`),
    leastNoted: "Færrast notat frå:",
    allHeard: "Ja, alle som er her, er noterte.",
    unheard: (numbers) => `Ikkje notert enno: nr. ${numbers.join(", ")}.`,
    notFound: (what) => `Fann ikkje «${what}», verken i guiden eller i notata.`,
    notedAbout: (what, n, time) => `«${what}» står i ${n === 1 ? "eitt notat" : `${n} notat`}, sist ${time}.`,
    notNotedAbout: (what) => `«${what}» står ikkje i notata. I guiden:`,
    counts: (n) => (n === 1 ? "Eitt notat." : `${n} notat.`),
    notUnderstood: (what) => `Eg forstod ikkje spørsmålet. Dette er notert om «${what}»:`,
    howToNone: "Eg veit ikkje korleis. F1 viser alle tastar og kommandoar.",
    how: "Eg kan svare på:",
    timeLeft: (used, left) =>
      left === undefined
        ? `Det har gått ${used}. Guiden har inga planlagd lengd.`
        : `${capital(left)}. Det har gått ${used}.`,
    mustLeft: (n) => (n === 0 ? "Ingen må-spørsmål att." : `${n} må-spørsmål att.`),
    notStarted: "Samtalen er ikkje komen til guiden enno.",
    quietest: "Lengst sidan sist, ifølgje notata:",
    neverHeard: (n) => `Nr. ${n}: ikkje notert enno`,
    quietFor: (n, ms) => `Nr. ${n}: for ${spoken(ms)} sidan`,
    nobody: "Det er ingen deltakarar i samtalen.",
    missing: "Ikkje stilt enno, må-spørsmål først:",
    nothingMissing: "Ingenting manglar: alle spørsmåla er stilte eller dekte.",
    said: (name) => (name === undefined ? "Sagt til no:" : `${capital(name)} har sagt:`),
    saidNothing: (name) => `Det er ikkje notert noko ${name === undefined ? "enno" : `frå ${name}`}.`,
    saidNothingAbout: (name, what) =>
      `Det er ikkje notert noko om «${what}»${name === undefined ? "" : ` frå ${name}`}.`,
    quotes: "Sitat å hente frå opptaket:",
    noQuotes: "Ingen sitat ventar på opptaket.",
    takenUp: "teke opp",
    allTakenUp: "Alt som blei parkert, er teke opp.",
    moreParked: (n) => `… og ${n} til. /teke-opp viser alle.`,
    codes: (list) => `Kodeord til no: ${list}.`,
    noCodes: "Ingen kodeord enno.",
    now: (label, text) => `No: ${label} ${text}`,
    nextNone: "Ikkje meir i guiden.",
    distress: "Når nokon blir opprørt:",
    noDistress:
      "Guiden seier ikkje noko om det. Ta ein pause, spør kva personen ønskjer, og stopp opptaket om det trengst.",
    rules: "Speleregler:",
    noRules: "Guiden har ingen speleregler.",
    recorder: (what, ms) => `${what}, for ${spoken(ms)} sidan.`,
    noRecorder: "Det er ikkje merkt noko opptak.",
  },

  questions: {
    time: ["tid att", "tida", "tid", "kor lenge"],
    quiet: ["kven er stille", "stille", "ikkje sagt"],
    talkers: ["kven snakkar mest", "snakkar mest", "snakka mest", "sagt mest", "taletid", "taletida"],
    fits: ["kva rekk vi", "rekk vi", "rekk"],
    missing: ["kva manglar", "manglar", "ikkje stilt", "ikkje spurt", "att å spørje"],
    said: ["kva sa 3 om håp", "kva sa", "kva har", "sagt om", "sa"],
    here: ["kven er her", "kven er i rommet", "til stades"],
    quotes: ["kva for sitat", "kva sitat", "sitata", "sitat", "hente"],
    parked: ["kva er parkert", "parkert", "parkeringsplassen"],
    codes: ["kva for kodeord", "kva kodeord", "kodeord", "kodar"],
    next: ["kva er neste", "neste"],
    now: ["kvar er vi", "kva er klokka", "klokka", "kva var spørsmålet", "spørsmålet", "kvar var vi"],
    distress: ["nokon er opprørt", "opprørt", "græt", "lei seg"],
    rules: ["speleregler", "reglar"],
    recorder: ["går opptaket", "starta opptaket", "opptaket", "opptak"],
    term: ["kva tyder recovery", "kva tyder", "forklar"],
  },

  preparation: {
    group: {
      room: "Kven er her? Berre nummer: kvar deltakar får sitt. Kjem nokon seinare, skriv /kjem 4.",
      information: "Har alle fått informasjon om studien, og tid til å spørje?",
      consent: "Er samtykka signerte og lagde unna?",
      recording: "Har alle sagt ja til opptak? Om ikkje: /berre-notat",
      recorder: "Har du testa opptakaren? Trykk Enter når det er gjort.",
      rights:
        "De kan hoppe over spørsmål, be om ein pause, stoppe når de vil, og trekkje dykk etterpå. De treng ikkje seie kvifor.",
      names: "Minn om at ingen andre skal nemnast med namn.",
      thanks: "Takk for at de ville snakke med oss. Ta gjerne kontakt om de lurer på noko etterpå.",
      "recorder-off": "Slå av opptakaren.",
      debrief:
        "Skriv ned inntrykka med ein gong, saman: det viktigaste, det som overraska, og kva som bør endrast i guiden.",
      "debrief-impressions": "Skriv det viktigaste inntrykket med ein gong, medan de hugsar. Begge kan skrive.",
      "debrief-surprises": "Skriv det som overraska.",
      "debrief-guide": "Skriv det som bør endrast i guiden til neste gong.",
      "debrief-quotes": "Skriv kva for sitat som må hentast frå opptaket.",
      stubs: "Sjå over sitata som skal hentast frå opptaket: /sitat",
      storage: "Er opptakaren, samtykka og namnelista låste inn kvar for seg?",
    },
    one: {
      room: "Er deltakaren her? I notata er det nummer 1, aldri namnet.",
      information: "Har deltakaren fått informasjon om studien, og tid til å spørje?",
      recording: "Har deltakaren sagt ja til opptak? Om ikkje: /berre-notat",
      recorder: "Har du testa opptakaren? Trykk Enter når det er gjort.",
      rights:
        "Du kan hoppe over spørsmål, be om ein pause, stoppe når du vil, og trekkje deg etterpå. Du treng ikkje seie kvifor.",
      names: "Minn deltakaren om at ingen andre skal nemnast med namn.",
      thanks: "Takk for at du ville snakke med oss. Ta gjerne kontakt om du lurer på noko etterpå.",
      "recorder-off": "Slå av opptakaren.",
      debrief: "Skriv ned inntrykka med ein gong: det viktigaste, det som overraska, og kva som bør endrast i guiden.",
      "debrief-impressions": "Skriv det viktigaste inntrykket med ein gong, medan du hugsar.",
      "debrief-surprises": "Skriv det som overraska.",
      "debrief-guide": "Skriv det som bør endrast i guiden til neste gong.",
      "debrief-quotes": "Skriv kva for sitat som må hentast frå opptaket.",
      stubs: "Sjå over sitata som skal hentast frå opptaket: /sitat",
      storage: "Er opptakaren, samtykket og namnelista låste inn kvar for seg?",
    },
    rights: { withdraw: "trekkje seg" },
  },

  screen: {
    timeLeft: (left, planned) =>
      left > 0 ? `${left} av ${planned} minutt att` : left === 0 ? "tida er ute" : `${-left} minutt over tida`,
    timeUsed: (minutes) => `${minutes} minutt brukt`,
    mustLeft: (n) => `${n} må att`,
    cover: "hugseliste:",
    listen: "No lyttar du berre.",
    goRound: "ein runde, éin etter éin",
    copies: (n) => `${n} eksemplar`,
    condition: (text) => `om: ${text}`,
    purpose: (words) => `føremål: ${words}`,
    notExported: "blir halde utanfor eksport",
    notesOnly: "berre notat",
    noRecording: "ikkje opptak",
    suspended: "Samtale ventar i bakgrunnen. Skriv fg og trykk Enter for å kome tilbake.",
    ended: "AVSLUTTA",
    several: "fleire svar moglege",
    begin: "Enter byrjar.",
    earlier: (n) => `… ${n === 0 ? "meir" : `${n} notat`} tidlegare i samtalen. Ctrl+F viser alt.`,
  },

  hint: {
    "repair-who": "tal: kven",
    "repair-cue": "bokstav: teikn",
    endNow: "avslutt med ein gong",
    goOn: "vidare",
    "file-under": "anna spørsmål",
    palette: "tastar",
    choose: "vel",
    strike: (what) => `Enter stryk for godt: ${what}`,
  },

  identifying: {
    "birth-number": "Det liknar på eit fødselsnummer. Det skal ikkje stå i notata.",
    phone: "Det liknar på eit telefonnummer. Skriv heller kva det gjeld.",
    email: "Det liknar på ei e-postadresse. Skriv heller kva det gjeld.",
  },

  views: {
    item: "Spørsmålet med alt som høyrer til",
    repair: "Rett det du fanga",
    same: "Dei same orda står her òg",
    end: "Før du avsluttar",
    file: "Kva for eit spørsmål høyrer notatet til?",
    cover: "Kva er dekt utan å bli stilt?",
  },

  help: {
    keys: "Tastar",
    typing: "Slik skriv du",
    commands: "Kommandoar",
    examples: [
      ["Mange var usikre i starten", "notat med dine eigne ord"],
      ["@3 synest gruppa gav håp", "deltakar 3, med dine eigne ord"],
      ['@3 "Det trefte meg"', "ordrett sitat"],
      ['@3 "Eg såg at det gjekk bra', "starten på eit sitat som blir henta frå opptaket"],
      ["@4,1,5   @2+3   @*   @?   @m", "etter tur, samtidig, fleire, ukjend, moderator"],
      ["#håp", "kodeord, kvar som helst på linja"],
      ["!latter   !l @2", "eit teikn, med namn eller tast; frå gruppa eller éin deltakar"],
      ["@3   @2+3   @-", "åleine på linja: nr. 3 tek ordet, to samtidig, ingen har ordet"],
      ["/obs stemning lettare no", "observasjon: stemning, dynamikk, nonverbalt, ramme, metode"],
      ["/memo eg leidde dei kanskje", "eigen refleksjon, blir halden utanfor data"],
      ["/parker løn", "noko de skal kome tilbake til; /teke-opp når det er gjort"],
      ["/kviskre nr. 3 vil inn", "ei kort linje til den andre ved bordet; kjem aldri med i eksport"],
      ["/etterpå inntrykk så varmt", "skrive ned etterpå: inntrykk, overraskingar, guiden, sitat"],
      ["[12:30] …   [-40s] …", "på eit anna tidspunkt enn no"],
      ["\\#1 var best", "omvend skråstrek: det neste blir teke som det står"],
    ],
  },

  off: {
    "no-same-words": "ingenting med dei same orda står att",
    "nothing-kept": "ingenting er lagra enno",
    "no-trace": "ikkje noko spor på bordet",
    "no-probes": "ingen oppfølgingar her",
    "not-secretary": "berre for sekretæren",
  },
};

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
