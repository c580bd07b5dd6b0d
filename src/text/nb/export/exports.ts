// Norwegian: exports and the printed session.

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const exports = {
  /** Where a session's own guide can't be used. */
  source: {
    brokenGuide:
      "Intervjuguiden som ligger hos samtalen (guide.yaml), har feil og kan ikke brukes. Notatene er hele, men står uten spørsmålene.",
    brokenGuideRemedy: "Kjør npx samtale guide check på den fila, og rett det som vises. Da er spørsmålene tilbake.",
  },

  /** What `samtale export` answers. */
  command: {
    whichFormat: (formats: string) => `Hvilket format? Velg med --format: ${formats}.`,
    unknownFormat: (typed: string, formats: string) => `Kjenner ikke formatet «${typed}». Velg ${formats}.`,
    rehearsal: (id: string) => `${id} er en øving og eksporteres aldri. Den kan leses med: npx samtale show ${id}`,
    held: (list: string) => `Ikke tatt med: ${list}.`,
    nothingLeft: (list: string) => `Ingenting ble eksportert, for alt ble holdt igjen: ${list}.`,
    whole:
      "Fila inneholder hele samtalen, også det som aldri ellers forlater maskinen. Ta vare på den som på samtalen selv.",
    heldBack: {
      private: (n: number) => `${n} fra deler som skal holdes utenfor`,
      memo: (n: number) => `${count(n, "memo", "memoer")} (--memos tar ${n === 1 ? "det" : "dem"} med)`,
      wording: (n: number) =>
        `${count(n, "tidligere ordlyd", "tidligere ordlyder")} (--wordings tar ${n === 1 ? "den" : "dem"} med)`,
      emptied: (n: number) => `gruppas egne ord i ${n} svar på spor som er tømt`,
      whisper: (n: number) => `${n} hvisket til moderatoren`,
      answer: (n: number) =>
        `${n} svar på faste spørsmål (--format answers lager tabeller av ${n === 1 ? "det" : "dem"})`,
      undone: (n: number) => `${n} angret`,
      fragment: (n: number) => `${n} som ble avbrutt`,
      newer: (n: number) => `${n} fra en nyere utgave av Samtale`,
      nowhere: (n: number) => `${n} under noe som ikke finnes i guiden (--unplaced tar ${n === 1 ? "det" : "dem"} med)`,
    },
    written: (path: string) => `Skrevet til ${path}`,
    about: (id: string, what: string) => `${id}: ${what}`,
    problems: {
      name: (path: string) => `Windows kan ikke ha en fil med navnet ${path}. Velg et annet navn.`,
      busy: (path: string) => `Et annet program holder på ${path}. Lukk fila der, og prøv igjen. Samtalen er trygg.`,
      exists: (path: string) =>
        `${path} finnes fra før og er ikke rørt. Velg et annet navn, eller skriv over med --force.`,
      "not-a-file": (path: string) => `${path} er ikke en vanlig fil og er ikke rørt. Velg et annet navn.`,
      "no-folder": (path: string) => `Mappa til ${path} finnes ikke. Lag den, eller velg et annet sted.`,
      full: (path: string) =>
        `Det er ikke plass på disken, så ${path} ble ikke skrevet. Rydd plass og prøv igjen. Samtalen er trygg.`,
      denied: (path: string) => `Programmet får ikke skrive ${path}. Velg en mappe der du kan skrive.`,
      failed: (path: string, code: string) =>
        `Det gikk ikke å skrive ${path} (disken svarte ${code}). Prøv igjen, eller velg et annet sted. Samtalen er trygg.`,
    },
    choices: {
      unknownMethod: (typed: string, methods: string) => `Kjenner ikke metoden «${typed}». Velg ${methods}.`,
      unknownKind: (typed: string, kinds: string) =>
        `Kjenner ikke slaget «${typed}». Velg ett eller flere av ${kinds}, med komma mellom.`,
      nothingToPrefill: (method: string) =>
        `Tabellen for ${method} har ingen kolonne for koder, så --prefill kan ikke brukes der.`,
      unknownLineEnds: (typed: string) => `Kjenner ikke linjeskiftet «${typed}». Velg lf eller crlf.`,
      /** `formats` is empty where no format has a use for the option. */
      unused: (option: string, format: string, formats: string) =>
        formats === ""
          ? `${format} har ikke bruk for ${option}.`
          : `${format} har ikke bruk for ${option}. Det har ${formats}.`,
      jsonAlone: "--json hører sammen med --dry-run.",
      audioMissing: (file: string) => `Finner ikke lydfila ${file}.`,
      audioNotAFile: (file: string) => `${file} er ikke en vanlig fil. Oppgi selve lydfila med --audio.`,
      audioTwice: (name: string) => `To av lydfilene heter ${name}. Gi dem hvert sitt navn og prøv igjen.`,
      audioForSeveral: "Lydfiler hører til én samtale. Eksporter én samtale om gangen når du bruker --audio.",
      unknownAudioPath: (typed: string) =>
        `Stien til lydfilene kan ikke være «${typed}». Velg relative eller absolute.`,
      audioUnmarked: (name: string) =>
        `${name} hører ikke til noe opptak som er merket i samtalen, så ingenting er lagt inn etter den.`,
      audioUnmarkedAll: (name: string) =>
        `Ingen opptak er merket i samtalen, så ingen kan vite hvor ${name} begynner: tidene er på klokka i samtalen.`,
      silentRecording: (id: string, file: string) =>
        `${id}: ingenting ble notert mens ${file} gikk, så den har ingen fil her.`,
      outsideLeftOut: "Det som ikke er i noen lydfil, vises ikke her. Med --out får det en egen fil.",
      severalRecordings: (format: string, n: number) =>
        `Samtalen har ${n} lydfiler, og hver får en egen ${format}-fil. Si med --out hvor de skal ligge: en mappe, eller et navn som alle begynner med.`,
      oneSession: (format: string) =>
        `En fil i formatet ${format} rommer bare én samtale. Oppgi en mappe som finnes, med --out, så blir hver samtale en egen fil.`,
      notToScreen: (format: string, file: string) =>
        `${format} er ikke tekst og kan ikke vises i terminalen. Skriv til en fil med --out ${file}.`,
    },
    /** What would leave, and what would not; nothing is written. */
    dryRun: {
      leaves: "Tas med",
      held: "Holdes igjen",
      nothing: "ingenting",
      rehearsal: "alt: samtalen er en øving og eksporteres aldri",
      sections: (titles: string) => `Deler som holdes utenfor: ${titles}`,
      files: "Filer",
      standardOutput: "standard ut",
      hindered: "I veien",
      unwritten: "Ingenting er skrevet.",
      kinds: {
        note: (n: number) => count(n, "notat", "notater"),
        comment: (n: number) => count(n, "kommentar", "kommentarer"),
        cue: (n: number) => count(n, "tegn", "tegn"),
        turn: (n: number) => `hvem som hadde ordet logget ${count(n, "gang", "ganger")}`,
        summary: (n: number) => count(n, "svar på sammendraget", "svar på sammendraget"),
        verdict: (n: number) => count(n, "svar på spor", "svar på spor"),
        own: (n: number) => count(n, "eget spørsmål", "egne spørsmål"),
        park: (n: number) => count(n, "parkert notat", "parkerte notater"),
        skip: (n: number) => count(n, "punkt som ble hoppet over", "punkter som ble hoppet over"),
        debrief: (n: number) => `${count(n, "notat", "notater")} skrevet etterpå`,
        memo: (n: number) => count(n, "memo", "memoer"),
        earlier: (n: number) => count(n, "tidligere ordlyd", "tidligere ordlyder"),
        struck: (n: number) => `${count(n, "stryking", "strykinger")} (bare at noe ble strøket)`,
        mark: (n: number) => `${count(n, "merke", "merker")} i tida (spørsmål, opptak, pauser, hvem som kom og gikk)`,
      },
    },
  },

  /** `samtale sessions`. */
  list: {
    none: "Ingen samtaler ennå. Den første begynner med: npx samtale run GUIDE",
    heads: { id: "SAMTALE", written: "SIST SKREVET", people: "DELTAKERE", notes: "NOTATER", state: "NÅ" },
    ended: "avsluttet",
    open: "kan fortsette",
    rehearsal: (state: string) => `øving, ${state}`,
  },

  day: (day: number, month: number, year: string) => `${day}.${month}.${year}`,
  timeOfDay: (hour: string, minute: string) => `kl. ${hour}.${minute}`,
  participants: (n: number) => count(n, "deltaker", "deltakere"),

  /** Before what was said in a transcript. None has a colon in it. */
  speaker: {
    participant: (numbers: string) => `Deltaker ${numbers}`,
    several: (n: number) => `Flere deltakere (${n})`,
    group: "Flere",
    unknown: "Ukjent",
    moderator: "Moderator",
    quote: "Sitat",
    note: "Notat",
    observer: "Observasjon",
    summary: "Sammendrag",
    memo: "Memo",
    parked: "Parkert",
    debrief: "Etterpå",
    program: "Samtale",
    remark: "Merknad",
  },

  said: {
    verbatim: "ordrett",
    paraphrase: "gjengitt",
    stub: "hentes fra opptaket",
    mixed: "gjengitt, med sitat",
    firstWords: "innleggets første ord",
  },
  legend:
    "Det som står i «anførselstegn», er ordrett. Uten anførselstegn er det gjengitt av den som skrev. «Åpne anførselstegn … er begynnelsen på et sitat som skal hentes fra opptaket. Tidene er timer, minutter og sekunder på klokka i samtalen.",

  fact: {
    rehearsal: "Øving",
    rehearsalNote: "ingenting herfra er data",
    session: "Samtale",
    study: "Studie",
    guide: "Guide",
    version: (id: string, version: string) => `${id}, utgave ${version}`,
    date: "Tid",
    between: (day: string, from: string, laterDay: string | undefined, to: string) =>
      laterDay ? `${day} ${from} til ${laterDay} ${to}` : `${day} ${from} til ${to}`,
    duration: "Varighet",
    durationOf: (talk: string, all: string) => (talk === all ? talk : `${talk} uten pauser, ${all} i alt`),
    people: "Deltakere",
    present: "Til stede",
    always: (numbers: string) => `nr. ${numbers} hele tida`,
    never: (numbers: string) => `nr. ${numbers} kom ikke`,
    someTime: (number: string, stretches: string) => `nr. ${number} ${stretches}`,
    fromTo: (from: string, to: string) => `${from}–${to}`,
    from: (time: string) => `fra ${time}`,
    to: (time: string) => `til ${time}`,
    seating: "Rundt bordet",
    order: (numbers: readonly number[]) => `nr. ${numbers.join(", ")}`,
    writers: "Notert av",
    writer: (id: string, role: string, by: string | undefined) => (by ? `${id} (${role}, ${by})` : `${id} (${role})`),
    recording: "Opptak",
    notesOnly: "bare notater",
    noMarks: "ikke merket",
    mark: (what: string, time: string, label: string | undefined) =>
      label ? `${what} ${time} (${label})` : `${what} ${time}`,
    recorder: { start: "startet", stop: "stoppet", file: "ny lydfil", test: "testet" },
    idle: "Pauser",
    clock: "Maskinen",
    slept: (by: string) => `sov i ${by}`,
    forward: (by: string) => `klokka stilt ${by} fram`,
    backward: (by: string) => `klokka stilt ${by} tilbake`,
    struck: "Strøket",
  },

  question: {
    asked: (time: string) => `stilt ${time}`,
    notAsked: "ikke stilt",
    again: (times: string) => `igjen ${times}`,
    used: (time: string) => `${time} brukt`,
    ticked: (themes: string) => `innom: ${themes}`,
    unticked: (themes: string) => `ikke innom: ${themes}`,
    own: "eget spørsmål",
    keptInside: "holdes utenfor eksport",
    probe: "Oppfølging",
    /** Who held the floor: `Ordet: nr. 3 (4 innlegg, 2:10), nr. 1 (2, 0:40)`. No turn: one begun before went on. */
    floor: "Ordet",
    held: (who: string, turns: number, time: string, first: boolean) =>
      `${who} (${turns === 0 ? "gikk videre" : first ? count(turns, "innlegg", "innlegg") : turns}, ${time})`,
    none: "Utenom spørsmålene",
    lost: "Et eget spørsmål som er angret eller strøket",
    unknown: (id: string) => `Noe som ikke finnes i guiden (${id})`,
  },

  line: {
    begins: (title: string, id: string, participants: string) => `${title}. ${id}. ${participants}.`,
    observation: (about: string | undefined, who: string | undefined, role: string | undefined) =>
      `${["Observasjon", about, who].filter((one) => one !== undefined).join(", ")}${role ? ` (${role})` : ""}`,
    confirmed: "Bekreftet i sammendraget",
    corrected: "Korrigert i sammendraget",
    amended: "rettet",
    earlier: (words: string) => `rettet, før: ${words}`,
    /** `by`: initials. */
    fetched: (by: string, day: string) => `hentet fra opptaket av ${by} ${day}`,
    fromRecording: "hentet fra opptaket",
    givenTime: "tida er satt i ettertid",
    filedFrom: (label: string) => `notert under ${label}`,
    struck: "Strøket",
    notApplicable: (question: string, why: string) => `Gjaldt ikke: ${question} (${why})`,
    skipped: (label: string, why: string) => (why ? `Hoppet over ${label}: ${why}` : `Hoppet over ${label}`),
    covered: (label: string) => `${label} er dekket uten å bli stilt`,
    recorder: { start: "Opptak startet", stop: "Opptak stoppet", file: "Ny lydfil", test: "Opptakeren er testet" },
    notesOnly: "Uten opptak, bare notater",
    arrived: (n: number) => `Nr. ${n} kom`,
    neverCame: (n: number) => `Nr. ${n} kom ikke`,
    departed: (n: number) => `Nr. ${n} dro`,
    seating: (order: readonly number[]) => `Rundt bordet: ${order.join(", ")}`,
    paused: "Pause",
    activity: { begin: "Aktivitet begynte", end: "Aktivitet over" },
    continued: "Videre etter pausen",
    left: "Samtalen ble lagt til side",
    takenUp: (what: string) => `Tatt opp igjen: ${what}`,
    resumed: "Samtalen er åpnet igjen",
    ended: "Samtalen er avsluttet",
    newer: "Et notat fra en nyere utgave av Samtale. Det er tatt vare på.",
    fragment: (raw: string) => `Et notat som ble avbrutt: ${raw}`,
  },

  /** Headings of the lists after the questions. */
  parts: {
    covered: "Dekket uten å bli stilt",
    skipped: "Hoppet over",
    untouched: "Ikke stilt og ikke dekket",
    notApplicable: "Gjaldt ikke",
    checklist: "Huskelista",
    ticked: "innom",
    unticked: "ikke innom",
    before: "Før samtalen",
    parked: "Parkert",
    parkedAt: (question: string) => `ved ${question}`,
    takenUp: (time: string) => `tatt opp igjen ${time}`,
    notTakenUp: "ikke tatt opp igjen",
    listen: (where: string) => `lytt: ${where}`,
    stubs: "Sitater å hente fra opptaket",
    done: "Lest opp og gjort",
    debrief: "Etterpå: skrevet ned med en gang",
    memos: "Memoer: egne refleksjoner, ikke data",
    whispers: "Hvisket til moderatoren: blir aldri med i en eksport",
    odd: "Notater som ikke hører hjemme noe sted",
  },

  /** What was seen to and said before the talk. */
  before: {
    marked: "krysset av",
    unmarked: "ikke krysset av",
    skipped: (why: string) => (why ? `hoppet over: ${why}` : "hoppet over"),
    said: (what: string) => `sagt: ${what}`,
    unsaid: (what: string) => `ikke krysset av: ${what}`,
  },

  participation: {
    heading: "Deltakelse",
    heads: { who: "Hvem", turns: "Innlegg", talk: "Taletid", share: "Andel", spoke: "Sist hørt" },
    percent: (n: number) => `${n} %`,
    counted: (by: string) =>
      `Innleggene er logget for hånd mens samtalen gikk (${by}). Et innlegg er at noen tar ordet; den som bare fortsetter, har ikke noe nytt. Snakket flere samtidig, har hver sitt innlegg, og hele tida er regnet for hver av dem. Andelen er av det deltakerne snakket til sammen.`,
    lost: (n: number) =>
      `${count(n, "innlegg", "innlegg")} sto ${n === 1 ? "åpent" : "åpne"} da programmet stoppet, og er regnet til det siste som ble lagret fra samme rolle.`,
    keptInside: "Deler som holdes utenfor eksport, er regnet med her.",
    leftOut: "Deler som holdes utenfor eksport, er ikke regnet med.",
  },

  turnLog: {
    heading: "Rekkefølgen på innleggene",
    about:
      "Når, hvem, de første ordene der de er skrevet, og hvor lenge. Logget for hånd: en linje hver gang, også når noen bare fortsatte.",
    lost: "sto åpent da programmet stoppet",
  },

  time: {
    heading: "Planlagt og brukt tid",
    about: "Brukt tid er uten pauser, i timer, minutter og sekunder.",
    heads: { part: "Del", planned: "Planlagt", used: "Brukt" },
    minutes: (from: number, to: number) => (from === to ? `${to} min` : `${from}–${to} min`),
    all: "Hele samtalen",
  },
};
