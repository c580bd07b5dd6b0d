// Nynorsk: the paper version of a guide.
import type { guidePrint as whole } from "../../nb/guide/print.ts";
import type { Partially } from "../../partial.ts";

export const guidePrint: Partially<typeof whole> = {
  kinds: { "multistage-focus-group": "Fleirtrinns fokusgruppe" },
  priorities: { "if-time": "om tid" },
  types: { opening: "opning" },
  planned: (minutes) => `Planlagt: ${minutes} minutt`,
  hardStop: (minutes) => `De må ut av rommet etter ${minutes} minutt`,
  participants: (count) => (count === 1 ? "1 deltakar" : `${count} deltakarar`),
  version: (version) => `Utgåve ${version}`,
  source: (source) => `Kjelde: ${source}`,
  legend: "Det som har ein strek i margen, blir lese høgt. Det som står i kursiv, er til deg og blir ikkje lese opp.",
  purpose: "Kva vi vil vite",
  byHand: ["Dato", "Start", "Slutt", "Deltakarar (berre nummer)"],
  fillIn: "Fyll inn før du byrjar",
  groundRules: "Speleregler",
  distress: "Om nokon blir opprørt",
  standingProbes: "Kan brukast under alle spørsmål",
  checklist: "Hugseliste, blir ikkje lese opp",
  parking: "Å kome tilbake til",
  cues: "Teikn å notere",
  changes: "Endringar i guiden",
  purposeOf: (words) => `Føremål: ${words}`,
  notExported: "blir halde utanfor eksport",
  anyOrder: "valfri rekkjefølgje",
  onlyFor: (audiences) => `berre for ${audiences.join(", ")}`,
  goRound: "ein runde, éin etter éin",
  listen: "No lyttar du berre.",
  insteadOf: (question) => `kan stå i staden for ${question}`,
  forms: { write: "skriv kvar for seg", "think-aloud": "tenk høgt", draw: "teikn" },
  forEach: (what) => `éin gong for kvar av: ${what}`,
  condition: (condition) => `Om: ${condition}`,
  copies: (count) => `${count} eksemplar`,
  several: "fleire svar moglege",
  otherAnswer: "Anna:",
  reversed: "snudd: eit høgt svar tyder lite",
  outOfSubscale: (title) => `ikkje i delskalaen ${title}, berre i summen`,
  missing: "tel ikkje med i snittet",
  followUps: "Undervegs kan vi også spørje",
  setAside: (minutes) => `Vi har sett av omtrent ${minutes} minutt.`,
  yourChoice: {
    one: "Du vel sjølv kva du vil svare på. Du kan ta ein pause, stoppe eller trekkje deg når du vil, utan å seie kvifor.",
    group:
      "Kvar av dykk vel sjølv kva de vil svare på. De kan ta ein pause, gå eller trekkje dykk når de vil, utan å seie kvifor.",
  },
  questions: { group: "Dette vil vi gjerne snakke med dykk om" },
  unknownAudience: (given) =>
    `Guiden kan ikkje skrivast ut for «${given}». Skriv --for moderator eller --for participant.`,
  unknownOmission: (given, known) =>
    `«${given}» kan ikkje utelatast. Skriv --without ${known.replace(", ", " eller --without ")}.`,
  unknownFormat: (given) =>
    `«${given}» er ikkje eit format for utskrift. Skriv --format md, --format html eller --format docx.`,
  wordNeedsFile:
    "Eit Word-dokument kan ikkje visast i terminalen. Sei kvar det skal liggje, til dømes: --out guide.docx",
  wontOverwrite: (path) =>
    `${path} finst frå før og er ikkje rørt. Vel eit anna namn, eller legg til --force for å skrive over.`,
  cannotWrite: (path) =>
    `Kunne ikkje skrive ${path}. Sjå etter at mappa finst, at du har lov til å skrive der, og at det er plass.`,
  problems: (path) => `${path} må rettast før han kan skrivast ut:`,
  written: (path) => `Skreiv ${path}`,
};
