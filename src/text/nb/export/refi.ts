// Norwegian: what an analysis program shows of a project that was made here (REFI-QDA).
import type { DebriefKind, ObservationKind } from "../../../model/entry.ts";

const observations: Record<ObservationKind, string> = {
  mood: "Stemning",
  dynamics: "Dynamikk",
  nonverbal: "Nonverbalt",
  setting: "Ramme",
  method: "Metode",
};
const debriefs: Record<DebriefKind, string> = {
  impressions: "Inntrykk",
  surprises: "Overraskelser",
  guide: "Om guiden",
  quotes: "Sitater å hente",
};

export const exportRefi = {
  /** The project, where it holds anything but one session. */
  project: (sessions: number) => `Samtale, ${sessions} samtaler`,
  /** The user that stands for what no writer wrote. */
  program: "Samtale",
  writer: (role: string, by: string | undefined) => (by ? `${role} (${by})` : role),
  roles: { moderator: "Moderator", secretary: "Sekretær", observer: "Observatør" },

  /** A code for whom something was to. */
  to: (who: string) => `Til ${who.charAt(0).toLowerCase()}${who.slice(1)}`,
  /** The branches of the codebook; `hint` tells a code from one of the same name in another branch. */
  branches: {
    analysis: { name: "Analyse", hint: "analyse", about: "Temaene, undertemaene og kodene fra kodetabellene." },
    word: { name: "Kodeord", hint: "kodeord", about: "Ordene som ble skrevet med # mens samtalen gikk." },
    question: {
      name: "Spørsmål",
      hint: "spørsmål",
      about: "Det i intervjuguiden som notatet ble skrevet under, og egne spørsmål.",
    },
    speaker: { name: "Hvem", hint: "hvem", about: "Den som snakket, eller den det som ble sett, gjelder." },
    to: {
      name: "Til hvem",
      hint: "til",
      about: "Den som et tegn var rettet mot: den som snakket, eller en som ble pekt ut.",
    },
    cue: { name: "Tegn", hint: "tegn", about: "Det som ble sett og hørt ved siden av ordene." },
    kind: {
      name: "Slags notat",
      hint: "slags notat",
      about: "Ordrett, gjengitt eller observert: tre ting som holdes fra hverandre.",
    },
  },
  kinds: {
    verbatim: "Ordrett",
    paraphrase: "Gjengitt",
    stub: "Hentes fra opptaket",
    comment: "Observasjon",
    observations,
    cue: "Logget tegn",
    summary: "Sammendrag",
    confirmed: "Bekreftet",
    corrected: "Korrigert",
    park: "Parkert",
    debrief: "Skrevet etterpå",
    debriefs,
    own: "Eget spørsmål",
    skip: "Hoppet over",
  },
  /** Where a code word or a title has no character that can be shown. */
  nameless: "uten navn",
  /** Where a note has no words. */
  wordless: "(uten ord)",
  inSession: (name: string, session: string) => `${name}, ${session}`,

  /** In the text of a session: that someone had the floor. */
  turn: (who: string) => `Ordet: ${who}`,

  /** Facts of a session, as variables of its text. */
  facts: {
    title: "Tittel",
    guide: "Guide",
    version: "Guidens utgave",
    kind: "Type intervju",
    study: "Studie",
    short: "Kortnavn",
    audience: "Målgruppe",
    date: "Dato",
    minutes: "Varighet uten pauser (minutter)",
    people: "Deltakere til stede",
    recording: "Opptak",
    asked: "Spørsmål stilt",
    covered: "Spørsmål dekket uten å bli stilt",
    skipped: "Spørsmål hoppet over",
    untouched: "Spørsmål urørt",
    notApplicable: "Spørsmål som ikke gjaldt",
    whyNotApplicable: "Hva som ikke gjaldt, og hvorfor",
  },
  recording: { recorder: "lydopptak", "notes-only": "bare notater", unmarked: "ikke merket" },
  /** Facts of a participant, as variables of the case. */
  attributes: {
    session: "Samtale",
    turns: "Innlegg",
    talk: "Taletid (sekunder)",
    share: "Andel av taletida (%)",
    lines: "Notert om deltakeren",
    from: "Til stede fra",
    to: "Til stede til",
  },
  never: "kom ikke",

  notes: {
    debrief: (session: string) => `Skrevet etterpå, ${session}`,
    memo: (n: number, session: string) => `Memo ${n}, ${session}`,
  },
  audio: (session: string) => `Lydfil til ${session}`,
};
