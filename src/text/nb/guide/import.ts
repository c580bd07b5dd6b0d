// Norwegian: a guide that is made from a document, what it asks of whoever reads the draft, and what can stand in the way.

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const guideImport = {
  /** Comments in the draft. */
  comments: {
    top: (file: string) =>
      `Utkast, laget av ${file}. Alt som sto i dokumentet, er med.\nLinjer med ?? spør om noe som ikke var sikkert. Rett det som er galt, og slett linja når du har sett på den.\nask: spørsmål · probe(s): oppfølging · say: leses høyt · do: til deg, leses ikke opp · note: merknad til deg`,
    titleFromFile: "Dokumentet har ingen tittel: dette er filnavnet.",
  },
  /** The name of what stands before the first heading. */
  opening: "Innledning",
  /** Each asks what only a person can know. */
  doubts: {
    question: "Er dette et spørsmål (ask), noe som leses høyt (say) eller noe til deg (do)?",
    longQuestion: "Er hele avsnittet et spørsmål, eller er begynnelsen noe som leses høyt (say)?",
    aloud: "Leses dette høyt (say), eller er det til deg (do)?",
    note: "Hører dette hjemme i guiden? Det ble en merknad (note). Skal det leses høyt (say) eller spørres om (ask)?",
    section: "Er dette en overskrift?",
    headingAsked: "Dette var en overskrift uten noe under. Er det et spørsmål?",
    probe: "Er dette en oppfølging til spørsmålet over, eller et eget spørsmål (ask)?",
    keyword: "Er dette noe du spør om (probes), eller bare noe du lytter etter (cover)?",
    deepProbe: "Dette sto under oppfølgingen over. En guide har ikke flere nivåer.",
    cell: "Dette sto i en tabell. Er det her det hører hjemme?",
    typed: "Skrives et tall eller ord her (answer: number eller text)?",
    noAnswers: "Kodene hopper. Er de siste «ikke svar», som ikke telles i snittet (missing: true)?",
    changed: "Avsnittet har sporede endringer. De er godtatt her.",
    deleted: (words: string) => `Avsnittet har sporede endringer. De er godtatt her. Slettet: «${words}»`,
    remark: (words: string) => `Dette sto ved siden av, og ble ikke forstått: «${words}»`,
  },
  noteKinds: {
    footnote: "Fotnote",
    comment: "Kommentar i dokumentet",
    header: "Topptekst",
    footer: "Bunntekst",
    "text-box": "Tekstboks",
    picture: "Bilde",
    contents: "Innholdsfortegnelse",
    "front-matter": "Øverst i fila",
    html: "HTML",
    code: "Kode",
  },

  written: (path: string) => `Utkastet ligger i ${path}`,
  counted: (sections: number, questions: number, probes: number) =>
    `${count(sections, "del", "deler")}, ${count(questions, "spørsmål", "spørsmål")}, ${count(probes, "oppfølging", "oppfølginger")}.`,
  doubtful: (lines: readonly number[], shown: readonly number[]) =>
    `${count(lines.length, "linje", "linjer")} var ikke til å være sikker på. Se etter ?? på linje ${shown.join(", ")}${lines.length > shown.length ? " og utover" : ""}.`,
  sure: "Ingen linjer var tvilsomme. Les likevel gjennom.",
  read: (encoding: string) => `Fila er lest som ${encoding}. Se etter at æ, ø og å er riktige.`,
  language: (name: string) =>
    `Guiden er på ${name}. Er det feil, så rett «language» øverst, eller ta den inn på nytt med --lang.`,
  next: (path: string) =>
    `Åpne utkastet i et enkelt skriveprogram (Notisblokk, TextEdit), rett det, og gå så videre:\n  npx samtale guide check "${path}"\n  npx samtale run "${path}" --rehearse`,
  nextPiped: "Rett utkastet, og se så etter feil: npx samtale guide check FIL",

  problems: {
    missing: (file: string) => `${file} finnes ikke. Se etter at navnet er riktig, og at du står i rett mappe.`,
    folder: (file: string) => `${file} er en mappe. Skriv navnet på dokumentet som ligger i den.`,
    unreadable: (file: string) =>
      `Kunne ikke lese ${file}. Lukk det i Word hvis det er åpent der, og se etter at du har lov til å lese det.`,
    empty: (file: string) => `${file} er tomt: det er ingen ord i dokumentet.`,
    damaged: (file: string) =>
      `${file} er skadet, eller ikke lastet helt ned. Åpne det i Word, lagre det på nytt som .docx, og prøv igjen.`,
    tooLarge: (file: string) =>
      `${file} er for stort til å være en guide. Kopier bare guiden over i et nytt dokument, og ta inn det.`,
    locked: (file: string) =>
      `${file} har passord, eller er lagret i Words gamle format (.doc). Åpne det i Word, ta bort passordet, og lagre som .docx.`,
    old: (file: string) =>
      `${file} er i Words gamle format (.doc). Åpne det i Word eller LibreOffice, og lagre det som .docx.`,
    odt: (file: string) =>
      `${file} er et OpenDocument (.odt). Åpne det i Word eller LibreOffice, og lagre det som .docx.`,
    pdf: (file: string) =>
      `${file} er en PDF, som ikke vet hva som er overskrifter og lister. Bruk Word-dokumentet den ble laget av, eller åpne PDF-en i Word og lagre den som .docx.`,
    rtf: (file: string) => `${file} er rik tekst (.rtf). Åpne det i Word eller LibreOffice, og lagre det som .docx.`,
    pages: (file: string) => `${file} er laget i Pages. Velg Arkiv, Eksporter til, Word der, og ta inn fila du får.`,
    html: (file: string) => `${file} er en nettside. Åpne den i Word, og lagre den som .docx.`,
    notDocument: (file: string) =>
      `${file} er ikke et dokument som kan bli en guide. Det kan være .docx, .md eller .txt.`,
    guide: (file: string) => `${file} er en guide alt. Se etter feil i den med: npx samtale guide check "${file}"`,
    exists: (path: string) =>
      `${path} finnes fra før og er ikke rørt. Velg et annet navn med --out, eller legg til --force for å skrive over.`,
    cannotWrite: (path: string) =>
      `Kunne ikke skrive ${path}. Se etter at mappa finnes, at du har lov til å skrive der, og at det er plass.`,
  },
};
