// Norwegian: the coding tables (xlsx), and the pages for people who code with coloured pens (docx).

/** A column's head, and what it is for. */
type Named = { readonly head: string; readonly about: string };

/** The heads of a coding table, from left to right. */
type Heads = { readonly before: readonly Named[]; readonly data: Named; readonly after: readonly Named[] };

const data = (head: string): Named => ({
  head,
  about: "Ordrette ytringer, og ingenting annet: ett sitat på hver rad, slik det ble skrevet.",
});
const analysis = (head: string): Named => ({ head, about: "Tom. Fylles ut av den som analyserer." });
const code = (head: string): Named => ({
  head,
  about:
    "Tom. Fylles ut av den som analyserer. En ytring kan ha flere koder: skriv dem i samme rute, eller kopier raden.",
});

const methods: Record<"graneheim-lundman" | "charmaz" | "braun-clarke" | "overview", Heads> = {
  "graneheim-lundman": {
    before: [],
    data: data("Meningsbærende enhet"),
    after: [
      analysis("Kondensert meningsbærende enhet"),
      code("Kode"),
      analysis("Subtema eller subkategori"),
      analysis("Tema"),
    ],
  },
  charmaz: {
    before: [],
    data: data("Intervjuene"),
    after: [code("Innledende koder"), code("Fokuserte koder"), analysis("Tema / Kategorier")],
  },
  "braun-clarke": { before: [], data: data("Utdrag"), after: [code("Kode"), analysis("Tema")] },
  overview: {
    before: [analysis("Hovedtema"), analysis("Undertema")],
    data: {
      head: "Eksempel på funn",
      about:
        "Alle ordrette ytringer. Gi dem du velger, et hovedtema og et undertema, og slett resten: da følger ordlyd, hvem og ID med i oversikten.",
    },
    after: [],
  },
};

export const exportTables = {
  /** At most 31 characters, and none of []:*?/\ in them. */
  sheets: {
    coding: "Koding",
    stubs: "Sitater å hente",
    notes: "Observasjoner og notater",
    participants: "Deltakere",
    turns: "Innlegg",
    long: "Lange tekster",
    notApplicable: "Gjaldt ikke",
    sessions: "Samtaler",
    explanation: "Forklaring",
  },

  /** As the field prints them. In an overview of results it is the last that holds data. */
  methods,

  columns: {
    short: { head: "Kortnavn", about: "Navnet på samtalen i dette regnearket. Arket «Samtaler» sier hvilken det er." },
    person: {
      head: "Person",
      about:
        "Gruppa og nummeret til deltakeren. Den samme personen heter det samme i alle samtalene til gruppa; ingen to personer heter det samme.",
    },
    people: { head: "Deltakere fra", about: "Gruppa, eller samtalen selv der ingen gruppe er oppgitt." },
    untold: { head: "Spørsmål", about: "Et spørsmål i guiden som ikke gjaldt dem som var der." },
    why: { head: "Hvorfor", about: "Svaret, målgruppa eller spørsmålet som avgjorde det." },
    begun: { head: "Begynte", about: "Dag og klokkeslett da samtalen begynte." },
    guide: { head: "Guide", about: "Guiden som ble brukt." },
    version: { head: "Utgave", about: "Utgaven av guiden." },
    study: { head: "Studie", about: "Studien samtalen hører til." },
    number: { head: "Nr.", about: "Nummeret på utdraget i denne tabellen." },
    id: { head: "ID", about: "Linja i journalen. Følger ytringen i alle eksporter og endres aldri." },
    who: {
      head: "Hvem",
      about: "Deltakerens nummer. Med + mellom snakket de samtidig. Tom når den som skrev, ikke sa hvem.",
    },
    session: { head: "Samtale", about: "Mappa som samtalen ligger i." },
    question: { head: "Spørsmål", about: "Spørsmålet i guiden som ytringen hører til nå." },
    time: { head: "Tid", about: "Timer, minutter og sekunder på klokka i samtalen." },
    audio: {
      head: "Tid i lydfila",
      about:
        "Hvor det kan høres i opptaket. Regnet fra merkene, eller rettet inn etter kjente tidspunkter. Tom når ingen opptaker var merket i gang.",
    },
    kind: { head: "Slag", about: "Hvordan det er notert. Slagene står nederst." },
    codes: { head: "Kodeord", about: "Kodeord som ble skrevet mens samtalen gikk." },
    remark: { head: "Merknad", about: "Tid satt i ettertid, flyttet fra et annet spørsmål, tidligere ordlyd." },
    whole: {
      head: "Hele linja",
      about: "Linja som ordene er tatt fra, med ordene rundt til den som skrev. Tom når raden er hele linja.",
    },
    stub: { head: "Begynnelsen", about: "De første ordene i et sitat. Hent resten fra opptaket ved tida i raden." },
    text: { head: "Tekst", about: "Egne ord fra den som skrev, eller det som ble sett. Ikke ordrett." },
    count: { head: "Antall", about: "Hvor mange ganger på rad et tegn ble notert. Tida er den første." },
    to: { head: "Til hvem", about: "Den som et tegn var rettet mot: den som snakket, eller en som ble pekt ut." },
    writer: { head: "Notert av", about: "Rollen til den som skrev: moderator eller sekretær." },
    participant: { head: "Hvem", about: "Deltakerens nummer, eller andre som hadde ordet." },
    turns: { head: "Innlegg", about: "Hvor mange ganger deltakeren tok ordet. Tom når innlegg ikke ble logget." },
    talk: {
      head: "Taletid (sekunder)",
      about: "Et tall å regne med. Logget for hånd. Snakket flere samtidig, er hele innlegget regnet for hver av dem.",
    },
    share: { head: "Andel", about: "Andel av det deltakerne snakket til sammen. Et tall fra 0 til 1, vist i prosent." },
    spoke: { head: "Sist hørt", about: "Da deltakeren sist tok ordet, på klokka i samtalen." },
    present: { head: "Til stede", about: "Når deltakeren var i rommet." },
    place: {
      head: "Plass",
      about: "Hvor i rekka rundt bordet deltakeren satt. Tom når det ikke ble skrevet.",
    },
    lasted: { head: "Varte (sekunder)", about: "Et tall å regne med. Logget for hånd. Tom når det aldri tok slutt." },
    first: {
      head: "Første ord",
      about: "De første ordene i innlegget, til den som transkriberer. Tom når ingen skrev dem.",
    },
    long: { head: "Hele teksten", about: "Det en rute ikke har plass til, i biter etter hverandre." },
    part: { head: "Bit", about: "Hvilken bit av teksten." },
    sheet: { head: "Ark", about: "Arket i denne fila." },
    column: { head: "Kolonne", about: "Kolonnen på det arket." },
    about: { head: "Forklaring", about: "" },
  } satisfies Record<string, Named>,

  /** Of the data column, where more was asked for; of the column for codes, where it is filled. */
  included:
    "Ordrette ytringer, og det som ellers ble bedt om. Slaget i neste kolonne sier hva raden er: bare det som er ordrett, kan siteres.",
  prefilled: "Kodeord fra samtalen, til å rette og fylle på. Flere koder: skriv dem i samme rute, eller kopier raden.",

  /** What is under `Slag`, beside how a note was said. */
  kinds: {
    part: "ordrett, del av et notat",
    observation: (about: string | undefined) => (about ? `observasjon: ${about}` : "observasjon"),
    cue: "tegn",
    confirmed: "bekreftet i sammendraget",
    corrected: "korrigert i sammendraget",
    parked: "parkert",
    debrief: (about: string | undefined) => (about ? `etterpå: ${about}` : "etterpå"),
    memo: "memo",
    own: "eget spørsmål",
    skipped: "hoppet over",
    struck: "strøket",
  },
  /** Under the columns: each kind as it begins, and what it is. */
  kindsHead: "Slag",
  kindsAbout: [
    ["ordrett", "Deltakerens ord, skrevet ned ord for ord."],
    [
      "ordrett, del av et notat",
      "Et sitat i et notat der resten er egne ord. Hele notatet står under observasjoner og notater med samme ID.",
    ],
    ["gjengitt", "Det noen sa, med ordene til den som skrev. Kan ikke siteres."],
    ["gjengitt, med sitat", "Egne ord fra den som skrev, med et sitat inni. Sitatet står også i en egen rad."],
    ["hentes fra opptaket", "Bare begynnelsen på et sitat. Hent hele fra opptaket før det kodes."],
    ["observasjon", "Det sekretæren eller moderatoren så og la merke til, ikke noe som ble sagt."],
    ["tegn", "Latter, pause, nikk og liknende."],
    ["bekreftet eller korrigert i sammendraget", "Det gruppa svarte da moderatoren oppsummerte høyt."],
    ["parkert", "Noe å komme tilbake til."],
    ["etterpå", "Skrevet av moderatoren og sekretæren da deltakerne hadde gått."],
    ["memo", "En egen refleksjon fra den som skrev. Ikke data."],
    ["eget spørsmål", "Et spørsmål som ikke står i guiden."],
    ["hoppet over", "Et spørsmål som ikke ble stilt, og hvorfor."],
    ["strøket", "Noe identifiserende er fjernet for godt. Bare tida står igjen."],
  ] as readonly (readonly [kind: string, about: string])[],

  always: "hele tida",
  never: "kom ikke",
  /** At the end of a text that is longer than a cell can hold. */
  cut: (sheet: string) => ` […] Teksten er for lang for en rute. Hele står på arket «${sheet}».`,

  word: {
    page: (page: string, pages: string) => `side ${page} av ${pages}`,
    pens: "Margen til høyre er til koder. Linjene er nummerert gjennom hele samtalen.",
  },
};
