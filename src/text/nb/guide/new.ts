// Norwegian: the questions that make a new guide, and the comments in it.
import type { Language } from "../../../model/language.ts";

const languages: Readonly<Record<Language, string>> = { nb: "bokmål", en: "engelsk", nn: "nynorsk" };

export const guideNew = {
  welcome:
    "Noen korte spørsmål, så har du en guide. Svar på én linje om gangen, eller skriv < for å gå ett steg tilbake. Alt kan endres i fila etterpå.",
  title: "Hva skal guiden hete?",
  kind: "Hva slags samtale er det? 1 individuelt intervju, 2 fokusgruppe, 3 flertrinns fokusgruppe (Enter: 1)",
  /** The words that may be typed for each kind, besides its number. */
  kindWords: {
    individual: ["individuelt intervju", "intervju"],
    "focus-group": ["fokusgruppe", "gruppe"],
    "multistage-focus-group": ["flertrinns fokusgruppe"],
  },
  languages: (choices: string, usual: string) => `Hvilket språk er guiden på? ${choices} (Enter: ${usual})`,
  languageWords: { nb: ["bokmål", "norsk"], en: ["engelsk"], nn: ["nynorsk"], both: ["begge"] } as Readonly<
    Record<string, readonly string[]>
  >,
  minutes: (usual: number) => `Hvor mange minutter er planlagt? (Enter: ${usual})`,
  participants: (usual: number) => `Hvor mange pleier å delta? (Enter: ${usual})`,
  question: (number: number) => (number === 1 ? "Hovedspørsmål 1" : `Hovedspørsmål ${number} (Enter: ferdig)`),
  probe: (question: string, number: number) =>
    number === 1 ? `Oppfølging til «${question}» (Enter: ingen)` : `Oppfølging ${number} (Enter: ferdig)`,
  titleTranslation: (language: Language) => `  Hva heter guiden på ${languages[language] ?? language}?`,
  translation: (language: Language) => `  Det samme på ${languages[language] ?? language}`,
  complaints: {
    title: "Guiden må ha et navn. Skriv noe kort, for eksempel: Å komme tilbake i jobb.",
    kind: "Det kjente jeg ikke igjen. Skriv 1, 2 eller 3.",
    languages: "Det kjente jeg ikke igjen. Skriv et av tallene.",
    minutes: "Skriv et helt antall minutter, fra 1 til 600. For eksempel: 60.",
    participants: "Skriv et helt tall, fra 1 til 99. For eksempel: 6.",
    question: "Guiden må ha minst ett spørsmål. Skriv det du helst vil vite.",
    nothingBefore: "Dette er det første spørsmålet.",
    translation: "Teksten må finnes på begge språk. Et utkast holder: det kan endres i fila.",
  },
  tooLittle: "Det kom ikke nok svar til en guide: den må ha et navn og minst ett spørsmål. Ingenting er skrevet.",
  cancelled: "Avbrutt. Ingenting er skrevet: en guide må ha et navn og minst ett spørsmål.",
  stoppedHalfway: "Avbrutt, men det du hadde svart, er tatt vare på.",
  exists: (path: string) => `${path} finnes fra før og er ikke rørt. Velg et annet navn.`,
  cannotWrite: (path: string) =>
    `Kunne ikke skrive ${path}. Se etter at mappa finnes, at du har lov til å skrive der, og at det er plass.`,
  written: (path: string) =>
    `Guiden ligger i ${path}\nEndre den i et enkelt skriveprogram (Notisblokk, TextEdit), og bruk den slik:\n  npx samtale guide check "${path}"\n  npx samtale run "${path}"`,
  sectionTitle: "Spørsmål",
  comments: {
    top: "Guiden kan endres i et enkelt skriveprogram (Notisblokk, TextEdit). Linjer som begynner med #, er bare forklaringer.\nSe etter feil når du er ferdig: npx samtale guide check FIL",
    id: "Guidens kjennemerke: behold det så lenge det er den samme guiden",
    version: "Øk med én når guiden endres etter at den er tatt i bruk",
    kind: "individual, focus-group eller multistage-focus-group",
    minutes: "Planlagt lengde i minutter",
    participants: "Så mange pleier å delta",
    placeholders: "{ord} i tekstene fylles inn når samtalen starter; her står hva det spørres om",
    sections: "En del for hver bolk av samtalen, med det som skal sies, gjøres og spørres om i rekkefølge",
    items:
      "Slik kan det også se ut:\n  - say: Takk for at du ville være med.     (leses høyt)\n  - do: Skru på opptakeren.                (leses ikke opp)\n  - break: 10                              (pause i minutter)",
    firstQuestion:
      "id må være ulik for hvert spørsmål. Du kan også legge til:\n  priority: must        (must, should eller if-time)\n  minutes: 10\n  cover: [jobb, venner]  (huskeliste, leses ikke opp)",
  },
};
