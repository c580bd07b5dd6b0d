// Nynorsk: what an analysis program shows of a project that was made here (REFI-QDA).
import type { exportRefi as whole } from "../../nb/export/refi.ts";
import type { Partially } from "../../partial.ts";

export const exportRefi: Partially<typeof whole> = {
  project: (sessions) => `Samtale, ${sessions} samtalar`,
  branches: {
    analysis: { about: "Temaa, undertemaa og kodane frå kodetabellane." },
    word: { about: "Orda som blei skrivne med # medan samtalen gjekk." },
    question: { about: "Det i intervjuguiden som notatet blei skrive under, og eigne spørsmål." },
    speaker: { name: "Kven", hint: "kven", about: "Den som snakka, eller den som det som blei sett, gjeld." },
    to: { name: "Til kven", about: "Den som eit teikn var retta mot: den som snakka, eller ein som blei peikt ut." },
    cue: { name: "Teikn", hint: "teikn", about: "Det som blei sett og høyrt ved sida av orda." },
    kind: { about: "Ordrett, attgitt eller observert: tre ting som blir haldne frå kvarandre." },
  },
  kinds: {
    paraphrase: "Attgitt",
    stub: "Blir henta frå opptaket",
    cue: "Logga teikn",
    summary: "Samandrag",
    confirmed: "Stadfesta",
    debrief: "Skrive etterpå",
    debriefs: { surprises: "Overraskingar", quotes: "Sitat å hente" },
    own: "Eige spørsmål",
    skip: "Hoppa over",
  },
  nameless: "utan namn",
  wordless: "(utan ord)",
  facts: {
    version: "Utgåva av guiden",
    minutes: "Lengd utan pausar (minutt)",
    people: "Deltakarar til stades",
    asked: "Spørsmål stilte",
    covered: "Spørsmål dekte utan å bli stilte",
    skipped: "Spørsmål hoppa over",
    untouched: "Spørsmål urørte",
    notApplicable: "Spørsmål som ikkje galdt",
    whyNotApplicable: "Kva som ikkje galdt, og kvifor",
  },
  recording: { "notes-only": "berre notat", unmarked: "ikkje merkt" },
  attributes: {
    talk: "Taletid (sekund)",
    share: "Del av taletida (%)",
    lines: "Notert om deltakaren",
    from: "Til stades frå",
    to: "Til stades til",
  },
  never: "kom ikkje",
  notes: { debrief: (session) => `Skrive etterpå, ${session}` },
};
