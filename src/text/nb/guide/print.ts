// Norwegian: the paper version of a guide.
import type { GuideKind, Minutes, Priority, QuestionType } from "../../../model/guide.ts";

const kinds: Readonly<Record<GuideKind, string>> = {
  individual: "Individuelt intervju",
  "focus-group": "Fokusgruppe",
  "multistage-focus-group": "Flertrinns fokusgruppe",
};
const priorities: Readonly<Record<Priority, string>> = { must: "må", should: "bør", "if-time": "hvis tid" };
const types: Readonly<Record<QuestionType, string>> = {
  opening: "åpning",
  introductory: "introduksjon",
  transition: "overgang",
  key: "nøkkelspørsmål",
  ending: "avslutning",
};

export const guidePrint = {
  kinds,
  priorities,
  types,
  minutes: ({ from, to }: Minutes) => (from === to ? `${from} min` : `${from}–${to} min`),
  span: (from: number, to: number) => (from === to ? String(to) : `${from}–${to}`),
  planned: (minutes: string) => `Planlagt: ${minutes} minutter`,
  hardStop: (minutes: number) => `Dere må ut av rommet etter ${minutes} minutter`,
  participants: (count: number) => (count === 1 ? "1 deltaker" : `${count} deltakere`),
  version: (version: string) => `Utgave ${version}`,
  source: (source: string) => `Kilde: ${source}`,
  legend: "Det som har en strek i margen, leses høyt. Det som står i kursiv, er til deg og leses ikke opp.",
  purpose: "Hva vi vil vite",
  byHand: ["Dato", "Start", "Slutt", "Deltakere (bare numre)"],
  fillIn: "Fyll inn før du begynner",
  before: "Før samtalen",
  after: "Etter samtalen",
  groundRules: "Spilleregler",
  distress: "Hvis noen blir opprørt",
  standingProbes: "Kan brukes under alle spørsmål",
  checklist: "Huskeliste, leses ikke opp",
  parking: "Å komme tilbake til",
  glossary: "Ord og uttrykk",
  cues: "Tegn å notere",
  subscales: "Delskalaer",
  changes: "Endringer i guiden",
  purposeOf: (words: string) => `Hensikt: ${words}`,
  forSecretary: "for sekretæren",
  notExported: "holdes utenfor eksport",
  anyOrder: "valgfri rekkefølge",
  onlyFor: (audiences: readonly string[]) => `bare for ${audiences.join(", ")}`,
  goRound: "en runde, én etter én",
  listen: "Nå lytter du bare.",
  answerIs: (question: string, answers: readonly string[]) => `svaret på ${question} er ${answers.join(" eller ")}`,
  insteadOf: (question: string) => `kan stå i stedet for ${question}`,
  forms: { write: "skriv hver for seg", sort: "sorter", rank: "ranger", "think-aloud": "tenk høyt", draw: "tegn" },
  forEach: (what: string) => `én gang for hver av: ${what}`,
  condition: (condition: string) => `Hvis: ${condition}`,
  labels: { summary: "Oppsummer:", activity: "Aktivitet:", show: "Vis fram:" },
  copies: (count: number) => (count === 1 ? "1 eksemplar" : `${count} eksemplarer`),
  several: "flere svar mulig",
  otherAnswer: "Annet:",
  reversed: "snudd: et høyt svar betyr lite",
  outOfSubscale: (title: string) => `ikke i delskalaen ${title}, bare i summen`,
  subscale: (title: string) => `delskala: ${title}`,
  missing: "teller ikke med i snittet",
  followUps: "Underveis kan vi også spørre",
  setAside: (minutes: string) => `Vi har satt av omtrent ${minutes} minutter.`,
  yourChoice: {
    one: "Du velger selv hva du vil svare på. Du kan ta en pause, stoppe eller trekke deg når du vil, uten å si hvorfor.",
    group:
      "Hver av dere velger selv hva dere vil svare på. Dere kan ta en pause, gå eller trekke dere når dere vil, uten å si hvorfor.",
  },
  questions: { one: "Dette vil vi gjerne snakke med deg om", group: "Dette vil vi gjerne snakke med dere om" },

  unknownAudience: (given: string) =>
    `Guiden kan ikke skrives ut for «${given}». Skriv --for moderator eller --for participant.`,
  head: { project: "Prosjekt", date: "Dato", contact: "Kontakt" },
  unknownOmission: (given: string, known: string) =>
    `«${given}» kan ikke utelates. Skriv --without ${known.replace(", ", " eller --without ")}.`,
  unknownFormat: (given: string) =>
    `«${given}» er ikke et format for utskrift. Skriv --format md, --format html eller --format docx.`,
  wordNeedsFile: "Et Word-dokument kan ikke vises i terminalen. Si hvor det skal ligge, for eksempel: --out guide.docx",
  wontOverwrite: (path: string) =>
    `${path} finnes fra før og er ikke rørt. Velg et annet navn, eller legg til --force for å skrive over.`,
  cannotWrite: (path: string) =>
    `Kunne ikke skrive ${path}. Se etter at mappa finnes, at du har lov til å skrive der, og at det er plass.`,
  problems: (path: string) => `${path} må rettes før den kan skrives ut:`,
  written: (path: string) => `Skrev ${path}`,
};
