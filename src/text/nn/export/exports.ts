// Nynorsk: exports and the printed session.
import type { exports as whole } from "../../nb/export/exports.ts";
import type { Partially } from "../../partial.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const exports: Partially<typeof whole> = {
  source: {
    brokenGuide:
      "Intervjuguiden som ligg hos samtalen (guide.yaml), har feil og kan ikkje brukast. Notata er heile, men står utan spørsmåla.",
    brokenGuideRemedy: "Køyr npx samtale guide check på den fila, og rett det som blir vist. Då er spørsmåla tilbake.",
  },
  command: {
    whichFormat: (formats) => `Kva format? Vel med --format: ${formats}.`,
    unknownFormat: (typed, formats) => `Kjenner ikkje formatet «${typed}». Vel ${formats}.`,
    rehearsal: (id) => `${id} er ei øving og blir aldri eksportert. Ho kan lesast med: npx samtale show ${id}`,
    held: (list) => `Ikkje teke med: ${list}.`,
    nothingLeft: (list) => `Ingenting blei eksportert, for alt blei halde att: ${list}.`,
    whole:
      "Fila inneheld heile samtalen, òg det som elles aldri forlèt maskina. Ta vare på henne som på samtalen sjølv.",
    heldBack: {
      private: (n) => `${n} frå delar som skal haldast utanfor`,
      memo: (n) => `${n} memo (--memos tek ${n === 1 ? "det" : "dei"} med)`,
      wording: (n) =>
        `${count(n, "tidlegare ordlyd", "tidlegare ordlydar")} (--wordings tek ${n === 1 ? "han" : "dei"} med)`,
      emptied: (n) => `gruppa sine eigne ord i ${n} svar på spor som er tømde`,
      whisper: (n) => `${n} kviskra til moderatoren`,
      answer: (n) => `${n} svar på faste spørsmål (--format answers lagar tabellar av ${n === 1 ? "det" : "dei"})`,
      undone: (n) => `${n} angra`,
      fragment: (n) => `${n} som blei avbrotne`,
      newer: (n) => `${n} frå ei nyare utgåve av Samtale`,
      nowhere: (n) => `${n} under noko som ikkje finst i guiden (--unplaced tek ${n === 1 ? "det" : "dei"} med)`,
    },
    written: (path) => `Skrive til ${path}`,
    problems: {
      name: (path) => `Windows kan ikkje ha ei fil med namnet ${path}. Vel eit anna namn.`,
      busy: (path) => `Eit anna program held på ${path}. Lukk fila der, og prøv igjen. Samtalen er trygg.`,
      exists: (path) => `${path} finst frå før og er ikkje rørt. Vel eit anna namn, eller skriv over med --force.`,
      "not-a-file": (path) => `${path} er ikkje ei vanleg fil og er ikkje rørt. Vel eit anna namn.`,
      "no-folder": (path) => `Mappa til ${path} finst ikkje. Lag henne, eller vel ein annan stad.`,
      full: (path) =>
        `Det er ikkje plass på disken, så ${path} blei ikkje skrive. Rydd plass og prøv igjen. Samtalen er trygg.`,
      denied: (path) => `Programmet får ikkje skrive ${path}. Vel ei mappe der du kan skrive.`,
      failed: (path, code) =>
        `Det gjekk ikkje å skrive ${path} (disken svarte ${code}). Prøv igjen, eller vel ein annan stad. Samtalen er trygg.`,
    },
    choices: {
      unknownMethod: (typed, methods) => `Kjenner ikkje metoden «${typed}». Vel ${methods}.`,
      unknownKind: (typed, kinds) =>
        `Kjenner ikkje slaget «${typed}». Vel eitt eller fleire av ${kinds}, med komma mellom.`,
      nothingToPrefill: (method) =>
        `Tabellen for ${method} har inga kolonne for kodar, så --prefill kan ikkje brukast der.`,
      unknownLineEnds: (typed) => `Kjenner ikkje linjeskiftet «${typed}». Vel lf eller crlf.`,
      unused: (option, format, formats) =>
        formats === ""
          ? `${format} har ikkje bruk for ${option}.`
          : `${format} har ikkje bruk for ${option}. Det har ${formats}.`,
      jsonAlone: "--json høyrer saman med --dry-run.",
      audioMissing: (file) => `Finn ikkje lydfila ${file}.`,
      audioNotAFile: (file) => `${file} er ikkje ei vanleg fil. Oppgi sjølve lydfila med --audio.`,
      audioTwice: (name) => `To av lydfilene heiter ${name}. Gi dei kvart sitt namn og prøv igjen.`,
      audioForSeveral: "Lydfiler høyrer til éin samtale. Eksporter éin samtale om gongen når du brukar --audio.",
      unknownAudioPath: (typed) => `Stien til lydfilene kan ikkje vere «${typed}». Vel relative eller absolute.`,
      audioUnmarked: (name) =>
        `${name} høyrer ikkje til noko opptak som er merkt i samtalen, så ingenting er lagt inn etter ho.`,
      audioUnmarkedAll: (name) =>
        `Ingen opptak er merkte i samtalen, så ingen kan vite kvar ${name} byrjar: tidene er på klokka i samtalen.`,
      silentRecording: (id, file) => `${id}: ingenting blei notert medan ${file} gjekk, så ho har inga fil her.`,
      outsideLeftOut: "Det som ikkje er i noka lydfil, blir ikkje vist her. Med --out får det ei fil for seg.",
      severalRecordings: (format, n) =>
        `Samtalen har ${n} lydfiler, og kvar får ei eiga ${format}-fil. Sei med --out kvar dei skal liggje: ei mappe, eller eit namn som alle byrjar med.`,
      oneSession: (format) =>
        `Ei fil i formatet ${format} rommar berre éin samtale. Oppgi ei mappe som finst, med --out, så blir kvar samtale ei eiga fil.`,
      notToScreen: (format, file) =>
        `${format} er ikkje tekst og kan ikkje visast i terminalen. Skriv til ei fil med --out ${file}.`,
    },
    dryRun: {
      leaves: "Blir teke med",
      held: "Blir halde igjen",
      rehearsal: "alt: samtalen er ei øving og blir aldri eksportert",
      sections: (titles) => `Delar som blir haldne utanfor: ${titles}`,
      hindered: "I vegen",
      unwritten: "Ingenting er skrive.",
      kinds: {
        note: (n) => `${n} notat`,
        comment: (n) => count(n, "kommentar", "kommentarar"),
        cue: (n) => `${n} teikn`,
        turn: (n) => `kven som hadde ordet logga ${count(n, "gong", "gonger")}`,
        summary: (n) => `${n} svar på samandraget`,
        own: (n) => count(n, "eige spørsmål", "eigne spørsmål"),
        skip: (n) => `${n} punkt som blei hoppa over`,
        park: (n) => count(n, "parkert notat", "parkerte notat"),
        debrief: (n) => `${n} notat skrivne etterpå`,
        memo: (n) => `${n} memo`,
        earlier: (n) => count(n, "tidlegare ordlyd", "tidlegare ordlydar"),
        struck: (n) => `${count(n, "stryking", "strykingar")} (berre at noko blei stroke)`,
        mark: (n) => `${n} merke i tida (spørsmål, opptak, pausar, kven som kom og gjekk)`,
      },
    },
  },
  list: {
    none: "Ingen samtalar enno. Den første byrjar med: npx samtale run GUIDE",
    heads: { written: "SIST SKRIVE", people: "DELTAKARAR", notes: "NOTAT", state: "NO" },
    ended: "avslutta",
    open: "kan halde fram",
  },
  participants: (n) => count(n, "deltakar", "deltakarar"),
  speaker: {
    participant: (numbers) => `Deltakar ${numbers}`,
    several: (n) => `Fleire deltakarar (${n})`,
    group: "Fleire",
    unknown: "Ukjend",
    summary: "Samandrag",
  },
  said: {
    paraphrase: "attgitt",
    stub: "blir henta frå opptaket",
    mixed: "attgitt, med sitat",
    firstWords: "dei første orda i innlegget",
  },
  legend:
    "Det som står i «hermeteikn», er ordrett. Utan hermeteikn er det attgitt av den som skreiv. «Opne hermeteikn … er starten på eit sitat som skal hentast frå opptaket. Tidene er timar, minutt og sekund på klokka i samtalen.",
  fact: {
    rehearsalNote: "ingenting herifrå er data",
    version: (id, version) => `${id}, utgåve ${version}`,
    duration: "Lengd",
    durationOf: (talk, all) => (talk === all ? talk : `${talk} utan pausar, ${all} i alt`),
    people: "Deltakarar",
    present: "Til stades",
    always: (numbers) => `nr. ${numbers} heile tida`,
    never: (numbers) => `nr. ${numbers} kom ikkje`,
    from: (time) => `frå ${time}`,
    notesOnly: "berre notat",
    noMarks: "ikkje merkt",
    recorder: { start: "starta", stop: "stoppa", test: "testa" },
    idle: "Pausar",
    clock: "Maskina",
    struck: "Stroke",
  },
  question: {
    notAsked: "ikkje stilt",
    unticked: (themes) => `ikkje innom: ${themes}`,
    own: "eige spørsmål",
    keptInside: "blir halde utanfor eksport",
    held: (who, turns, time, first) =>
      `${who} (${turns === 0 ? "gjekk vidare" : first ? `${turns} innlegg` : turns}, ${time})`,
    none: "Utanom spørsmåla",
    lost: "Eit eige spørsmål som er angra eller stroke",
    unknown: (id) => `Noko som ikkje finst i guiden (${id})`,
  },
  line: {
    confirmed: "Stadfesta i samandraget",
    corrected: "Korrigert i samandraget",
    amended: "retta",
    earlier: (words) => `retta, før: ${words}`,
    fetched: (by, day) => `henta frå opptaket av ${by} ${day}`,
    fromRecording: "henta frå opptaket",
    givenTime: "tida er sett i ettertid",
    struck: "Stroke",
    notApplicable: (question, why) => `Galdt ikkje: ${question} (${why})`,
    skipped: (label, why) => (why ? `Hoppa over ${label}: ${why}` : `Hoppa over ${label}`),
    covered: (label) => `${label} er dekt utan å bli stilt`,
    recorder: { start: "Opptak starta", stop: "Opptak stoppa", test: "Opptakaren er testa" },
    notesOnly: "Utan opptak, berre notat",
    neverCame: (n) => `Nr. ${n} kom ikkje`,
    departed: (n) => `Nr. ${n} drog`,
    activity: { begin: "Aktivitet byrja" },
    continued: "Vidare etter pausen",
    left: "Samtalen blei lagd til side",
    takenUp: (what) => `Teke opp igjen: ${what}`,
    resumed: "Samtalen er opna igjen",
    ended: "Samtalen er avslutta",
    newer: "Eit notat frå ei nyare utgåve av Samtale. Det er teke vare på.",
    fragment: (raw) => `Eit notat som blei avbrote: ${raw}`,
  },
  parts: {
    covered: "Dekt utan å bli stilt",
    skipped: "Hoppa over",
    untouched: "Ikkje stilt og ikkje dekt",
    notApplicable: "Galdt ikkje",
    checklist: "Hugselista",
    unticked: "ikkje innom",
    takenUp: (time) => `teke opp igjen ${time}`,
    notTakenUp: "ikkje teke opp igjen",
    stubs: "Sitat å hente frå opptaket",
    done: "Lese opp og gjort",
    debrief: "Etterpå: skrive ned med ein gong",
    memos: "Memo: eigne refleksjonar, ikkje data",
    whispers: "Kviskra til moderatoren: blir aldri med i ein eksport",
    odd: "Notat som ikkje høyrer heime nokon stad",
  },
  before: {
    marked: "kryssa av",
    unmarked: "ikkje kryssa av",
    skipped: (why) => (why ? `hoppa over: ${why}` : "hoppa over"),
    unsaid: (what) => `ikkje kryssa av: ${what}`,
  },
  participation: {
    heading: "Deltaking",
    heads: { who: "Kven", share: "Del", spoke: "Sist høyrd" },
    counted: (by) =>
      `Innlegga er logga for hand medan samtalen gjekk (${by}). Eit innlegg er at nokon tek ordet; den som berre held fram, har ikkje noko nytt. Snakka fleire samtidig, har kvar sitt innlegg, og heile tida er rekna for kvar av dei. Delen er av det deltakarane snakka til saman.`,
    lost: (n) =>
      `${n} innlegg stod ${n === 1 ? "ope" : "opne"} då programmet stoppa, og er rekna til det siste som blei lagra frå same rolla.`,
    keptInside: "Delar som blir haldne utanfor eksport, er rekna med her.",
    leftOut: "Delar som blir haldne utanfor eksport, er ikkje rekna med.",
  },
  turnLog: {
    heading: "Rekkjefølgja på innlegga",
    about:
      "Når, kven, dei første orda der dei er skrivne, og kor lenge. Logga for hand: ei linje kvar gong, også når nokon berre heldt fram.",
    lost: "stod ope då programmet stoppa",
  },
  time: {
    heading: "Planlagd og brukt tid",
    about: "Brukt tid er utan pausar, i timar, minutt og sekund.",
    all: "Heile samtalen",
  },
};
