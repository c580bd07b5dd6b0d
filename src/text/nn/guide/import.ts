// Nynorsk: a guide that is made from a document, where the words differ from bokmål's.
import type { guideImport as whole } from "../../nb/guide/import.ts";
import type { Partially } from "../../partial.ts";

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const guideImport: Partially<typeof whole> = {
  comments: {
    top: (file) =>
      `Utkast, laga av ${file}. Alt som stod i dokumentet, er med.\nLinjer med ?? spør om noko som ikkje var sikkert. Rett det som er gale, og slett linja når du har sett på henne.\nask: spørsmål · probe(s): oppfølging · say: blir lese høgt · do: til deg, blir ikkje lese opp · note: merknad til deg`,
    titleFromFile: "Dokumentet har ingen tittel: dette er filnamnet.",
  },
  opening: "Innleiing",
  doubts: {
    question: "Er dette eit spørsmål (ask), noko som blir lese høgt (say) eller noko til deg (do)?",
    longQuestion: "Er heile avsnittet eit spørsmål, eller er byrjinga noko som blir lese høgt (say)?",
    aloud: "Blir dette lese høgt (say), eller er det til deg (do)?",
    note: "Høyrer dette heime i guiden? Det vart ein merknad (note). Skal det lesast høgt (say) eller spørjast om (ask)?",
    section: "Er dette ei overskrift?",
    headingAsked: "Dette var ei overskrift utan noko under. Er det eit spørsmål?",
    probe: "Er dette ei oppfølging til spørsmålet over, eller eit eige spørsmål (ask)?",
    keyword: "Er dette noko du spør om (probes), eller berre noko du lyttar etter (cover)?",
    deepProbe: "Dette stod under oppfølginga over. Ein guide har ikkje fleire nivå.",
    cell: "Dette stod i ein tabell. Er det her det høyrer heime?",
    typed: "Blir det skrive eit tal eller ord her (answer: number eller text)?",
    noAnswers: "Kodane hoppar. Er dei siste «ikkje svar», som ikkje blir rekna med i snittet (missing: true)?",
    changed: "Avsnittet har spora endringar. Dei er godtekne her.",
    deleted: (words) => `Avsnittet har spora endringar. Dei er godtekne her. Sletta: «${words}»`,
    remark: (words) => `Dette stod ved sida av, og vart ikkje forstått: «${words}»`,
  },
  noteKinds: {
    footer: "Botntekst",
    picture: "Bilete",
    contents: "Innhaldsliste",
    "front-matter": "Øvst i fila",
  },
  written: (path) => `Utkastet ligg i ${path}`,
  counted: (sections, questions, probes) =>
    `${count(sections, "del", "delar")}, ${count(questions, "spørsmål", "spørsmål")}, ${count(probes, "oppfølging", "oppfølgingar")}.`,
  doubtful: (lines, shown) =>
    `${count(lines.length, "linje", "linjer")} var ikkje til å vere sikker på. Sjå etter ?? på linje ${shown.join(", ")}${lines.length > shown.length ? " og utover" : ""}.`,
  sure: "Ingen linjer var tvilsame. Les likevel gjennom.",
  read: (encoding) => `Fila er lesen som ${encoding}. Sjå etter at æ, ø og å er rette.`,
  language: (name) =>
    `Guiden er på ${name}. Er det feil, så rett «language» øvst, eller ta han inn på nytt med --lang.`,
  next: (path) =>
    `Opne utkastet i eit enkelt skriveprogram (Notisblokk, TextEdit), rett det, og gå så vidare:\n  npx samtale guide check "${path}"\n  npx samtale run "${path}" --rehearse`,
  nextPiped: "Rett utkastet, og sjå så etter feil: npx samtale guide check FIL",
  problems: {
    missing: (file) => `${file} finst ikkje. Sjå etter at namnet er rett, og at du står i rett mappe.`,
    folder: (file) => `${file} er ei mappe. Skriv namnet på dokumentet som ligg i henne.`,
    unreadable: (file) =>
      `Kunne ikkje lese ${file}. Lukk det i Word om det er ope der, og sjå etter at du har lov til å lese det.`,
    empty: (file) => `${file} er tomt: det er ingen ord i dokumentet.`,
    damaged: (file) =>
      `${file} er skadd, eller ikkje lasta heilt ned. Opne det i Word, lagre det på nytt som .docx, og prøv igjen.`,
    tooLarge: (file) =>
      `${file} er for stort til å vere ein guide. Kopier berre guiden over i eit nytt dokument, og ta inn det.`,
    locked: (file) =>
      `${file} har passord, eller er lagra i det gamle formatet til Word (.doc). Opne det i Word, ta bort passordet, og lagre som .docx.`,
    old: (file) =>
      `${file} er i det gamle formatet til Word (.doc). Opne det i Word eller LibreOffice, og lagre det som .docx.`,
    odt: (file) => `${file} er eit OpenDocument (.odt). Opne det i Word eller LibreOffice, og lagre det som .docx.`,
    pdf: (file) =>
      `${file} er ein PDF, som ikkje veit kva som er overskrifter og lister. Bruk Word-dokumentet han vart laga av, eller opne PDF-en i Word og lagre han som .docx.`,
    rtf: (file) => `${file} er rik tekst (.rtf). Opne det i Word eller LibreOffice, og lagre det som .docx.`,
    pages: (file) => `${file} er laga i Pages. Vel Arkiv, Eksporter til, Word der, og ta inn fila du får.`,
    html: (file) => `${file} er ei nettside. Opne henne i Word, og lagre henne som .docx.`,
    notDocument: (file) => `${file} er ikkje eit dokument som kan bli ein guide. Det kan vere .docx, .md eller .txt.`,
    guide: (file) => `${file} er ein guide alt. Sjå etter feil i han med: npx samtale guide check "${file}"`,
    exists: (path) =>
      `${path} finst frå før og er ikkje rørt. Vel eit anna namn med --out, eller legg til --force for å skrive over.`,
    cannotWrite: (path) =>
      `Kunne ikkje skrive ${path}. Sjå etter at mappa finst, at du har lov til å skrive der, og at det er plass.`,
  },
};
