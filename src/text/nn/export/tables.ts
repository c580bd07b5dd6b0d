// Nynorsk: the coding tables (xlsx), and the pages for people who code with coloured pens (docx).
import type { exportTables as whole } from "../../nb/export/tables.ts";
import type { Partially } from "../../partial.ts";

/** A column's head, and what it is for. */
type Named = { readonly head: string; readonly about: string };

const aboutData = "Ordrette ytringar, og ingenting anna: eitt sitat på kvar rad, slik det blei skrive.";
const analysis = (head: string): Named => ({ head, about: "Tom. Blir fylt ut av den som analyserer." });
const code = (head: string): Named => ({
  head,
  about:
    "Tom. Blir fylt ut av den som analyserer. Ei ytring kan ha fleire kodar: skriv dei i same rute, eller kopier rada.",
});

const methods: Partially<(typeof whole)["methods"]> = {
  "graneheim-lundman": {
    data: { head: "Meiningsberande eining", about: aboutData },
    after: [
      analysis("Kondensert meiningsberande eining"),
      code("Kode"),
      analysis("Subtema eller subkategori"),
      analysis("Tema"),
    ],
  },
  charmaz: {
    data: { head: "Intervjua", about: aboutData },
    after: [code("Innleiande kodar"), code("Fokuserte kodar"), analysis("Tema / Kategoriar")],
  },
  "braun-clarke": { data: { about: aboutData }, after: [code("Kode"), analysis("Tema")] },
  overview: {
    before: [analysis("Hovudtema"), analysis("Undertema")],
    data: {
      head: "Døme på funn",
      about:
        "Alle ordrette ytringar. Gi dei du vel, eit hovudtema og eit undertema, og slett resten: då følgjer ordlyd, kven og ID med i oversikta.",
    },
  },
};

export const exportTables: Partially<typeof whole> = {
  sheets: {
    notApplicable: "Galdt ikkje",
    stubs: "Sitat å hente",
    notes: "Observasjonar og notat",
    participants: "Deltakarar",
    long: "Lange tekstar",
  },
  methods,
  columns: {
    short: {
      head: "Kortnamn",
      about: "Namnet på samtalen i dette reknearket. Arket «Samtalar» seier kva for ein det er.",
    },
    person: {
      about:
        "Gruppa og nummeret til deltakaren. Den same personen heiter det same i alle samtalane til gruppa; ingen to personar heiter det same.",
    },
    people: { head: "Deltakarar frå", about: "Gruppa, eller samtalen sjølv der inga gruppe er oppgitt." },
    untold: { about: "Eit spørsmål i guiden som ikkje galdt dei som var der." },
    why: { head: "Kvifor" },
    begun: { head: "Byrja", about: "Dag og klokkeslett då samtalen byrja." },
    study: { about: "Studien samtalen høyrer til." },
    id: { about: "Linja i journalen. Følgjer ytringa i alle eksportar og blir aldri endra." },
    who: {
      head: "Kven",
      about: "Nummeret til deltakaren. Med + mellom snakka dei samtidig. Tom når den som skreiv, ikkje sa kven.",
    },
    session: { about: "Mappa som samtalen ligg i." },
    question: { about: "Spørsmålet i guiden som ytringa høyrer til no." },
    time: { about: "Timar, minutt og sekund på klokka i samtalen." },
    audio: {
      about:
        "Kvar det kan høyrast i opptaket. Rekna frå merka, eller retta inn etter kjende tidspunkt. Tom når ingen opptakar var merkt i gang.",
    },
    kind: { about: "Korleis det er notert. Slaga står nedst." },
    codes: { about: "Kodeord som blei skrivne medan samtalen gjekk." },
    remark: { about: "Tid sett i ettertid, flytta frå eit anna spørsmål, tidlegare ordlyd." },
    whole: {
      head: "Heile linja",
      about: "Linja som orda er tekne frå, med orda rundt til den som skreiv. Tom når rada er heile linja.",
    },
    stub: { head: "Starten", about: "Dei første orda i eit sitat. Hent resten frå opptaket ved tida i rada." },
    text: { about: "Eigne ord frå den som skreiv, eller det som blei sett. Ikkje ordrett." },
    count: { head: "Tal", about: "Kor mange gonger på rad eit teikn blei notert. Tida er den første." },
    to: { head: "Til kven", about: "Den som eit teikn var retta mot: den som snakka, eller ein som blei peikt ut." },
    writer: { about: "Rolla til den som skreiv: moderator eller sekretær." },
    participant: { head: "Kven", about: "Nummeret til deltakaren, eller andre som hadde ordet." },
    turns: { about: "Kor mange gonger deltakaren tok ordet. Tom når innlegg ikkje blei logga." },
    talk: {
      head: "Taletid (sekund)",
      about: "Eit tal å rekne med. Logga for hand. Snakka fleire samtidig, er heile innlegget rekna for kvar av dei.",
    },
    share: { head: "Del", about: "Del av det deltakarane snakka til saman. Eit tal frå 0 til 1, vist i prosent." },
    spoke: { head: "Sist høyrd", about: "Då deltakaren sist tok ordet, på klokka i samtalen." },
    present: { head: "Til stades", about: "Når deltakaren var i rommet." },
    place: { about: "Kvar i rekkja rundt bordet deltakaren sat. Tom når det ikkje blei skrive." },
    lasted: { head: "Varte (sekund)", about: "Eit tal å rekne med. Logga for hand. Tom når det aldri tok slutt." },
    first: {
      about: "Dei første orda i innlegget, til den som transkriberer. Tom når ingen skreiv dei.",
    },
    long: { head: "Heile teksten", about: "Det ei rute ikkje har plass til, i bitar etter kvarandre." },
    part: { about: "Kva bit av teksten." },
    column: { about: "Kolonna på det arket." },
  },
  included:
    "Ordrette ytringar, og det som elles blei bede om. Slaget i neste kolonne seier kva rada er: berre det som er ordrett, kan siterast.",
  prefilled: "Kodeord frå samtalen, til å rette og fylle på. Fleire kodar: skriv dei i same rute, eller kopier rada.",
  kinds: {
    part: "ordrett, del av eit notat",
    cue: "teikn",
    confirmed: "stadfesta i samandraget",
    corrected: "korrigert i samandraget",
    own: "eige spørsmål",
    skipped: "hoppa over",
    struck: "stroke",
  },
  kindsAbout: [
    ["ordrett", "Orda til deltakaren, skrivne ned ord for ord."],
    [
      "ordrett, del av eit notat",
      "Eit sitat i eit notat der resten er eigne ord. Heile notatet står under observasjonar og notat med same ID.",
    ],
    ["attgitt", "Det nokon sa, med orda til den som skreiv. Kan ikkje siterast."],
    ["attgitt, med sitat", "Eigne ord frå den som skreiv, med eit sitat inni. Sitatet står også i ei eiga rad."],
    ["blir henta frå opptaket", "Berre starten på eit sitat. Hent heile frå opptaket før det blir koda."],
    ["observasjon", "Det sekretæren eller moderatoren såg og la merke til, ikkje noko som blei sagt."],
    ["teikn", "Latter, pause, nikk og liknande."],
    ["stadfesta eller korrigert i samandraget", "Det gruppa svarte då moderatoren oppsummerte høgt."],
    ["parkert", "Noko å kome tilbake til."],
    ["etterpå", "Skrive av moderatoren og sekretæren då deltakarane hadde gått."],
    ["memo", "Ein eigen refleksjon frå den som skreiv. Ikkje data."],
    ["eige spørsmål", "Eit spørsmål som ikkje står i guiden."],
    ["hoppa over", "Eit spørsmål som ikkje blei stilt, og kvifor."],
    ["stroke", "Noko identifiserande er fjerna for godt. Berre tida står att."],
  ],
  always: "heile tida",
  never: "kom ikkje",
  cut: (sheet) => ` […] Teksten er for lang for ei rute. Heile står på arket «${sheet}».`,
  word: { pens: "Margen til høgre er til kodar. Linjene er nummererte gjennom heile samtalen." },
};
