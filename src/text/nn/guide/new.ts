// Nynorsk: the questions that make a new guide, and the comments in it.
import type { Language } from "../../../model/language.ts";
import type { guideNew as whole } from "../../nb/guide/new.ts";
import type { Partially } from "../../partial.ts";

const languages: Readonly<Record<Language, string>> = { nb: "bokmål", en: "engelsk", nn: "nynorsk" };

export const guideNew: Partially<typeof whole> = {
  welcome:
    "Nokre korte spørsmål, så har du ein guide. Svar på éi linje om gongen, eller skriv < for å gå eitt steg tilbake. Alt kan endrast i fila etterpå.",
  title: "Kva skal guiden heite?",
  kind: "Kva slags samtale er det? 1 individuelt intervju, 2 fokusgruppe, 3 fleirtrinns fokusgruppe (Enter: 1)",
  kindWords: { "multistage-focus-group": ["fleirtrinns fokusgruppe"] },
  languages: (choices, usual) => `Kva språk er guiden på? ${choices} (Enter: ${usual})`,
  minutes: (usual) => `Kor mange minutt er planlagde? (Enter: ${usual})`,
  participants: (usual) => `Kor mange pleier å delta? (Enter: ${usual})`,
  question: (number) => (number === 1 ? "Hovudspørsmål 1" : `Hovudspørsmål ${number} (Enter: ferdig)`),
  titleTranslation: (language) => `  Kva heiter guiden på ${languages[language] ?? language}?`,
  translation: (language) => `  Det same på ${languages[language] ?? language}`,
  complaints: {
    title: "Guiden må ha eit namn. Skriv noko kort, til dømes: Å kome tilbake i jobb.",
    kind: "Det kjende eg ikkje igjen. Skriv 1, 2 eller 3.",
    languages: "Det kjende eg ikkje igjen. Skriv eit av tala.",
    minutes: "Skriv talet på minutt, frå 1 til 600. Til dømes: 60.",
    participants: "Skriv eit heilt tal, frå 1 til 99. Til dømes: 6.",
    question: "Guiden må ha minst eitt spørsmål. Skriv det du helst vil vite.",
    translation: "Teksten må finnast på begge språka. Eit utkast held: det kan endrast i fila.",
  },
  tooLittle: "Det kom ikkje nok svar til ein guide: han må ha eit namn og minst eitt spørsmål. Ingenting er skrive.",
  cancelled: "Avbrote. Ingenting er skrive: ein guide må ha eit namn og minst eitt spørsmål.",
  stoppedHalfway: "Avbrote, men det du hadde svart, er teke vare på.",
  exists: (path) => `${path} finst frå før og er ikkje rørt. Vel eit anna namn.`,
  cannotWrite: (path) =>
    `Kunne ikkje skrive ${path}. Sjå etter at mappa finst, at du har lov til å skrive der, og at det er plass.`,
  written: (path) =>
    `Guiden ligg i ${path}\nEndre han i eit enkelt skriveprogram (Notisblokk, TextEdit), og bruk han slik:\n  npx samtale guide check "${path}"\n  npx samtale run "${path}"`,
  comments: {
    top: "Guiden kan endrast i eit enkelt skriveprogram (Notisblokk, TextEdit). Linjer som byrjar med #, er berre forklaringar.\nSjå etter feil når du er ferdig: npx samtale guide check FIL",
    id: "Kjennemerket til guiden: behald det så lenge det er den same guiden",
    version: "Auk med éin når guiden blir endra etter at han er teken i bruk",
    minutes: "Planlagd lengd i minutt",
    placeholders: "{ord} i tekstane blir fylte inn når samtalen startar; her står kva det blir spurt om",
    sections: "Ein del for kvar bolk av samtalen, med det som skal seiast, gjerast og spørjast om i rekkjefølgje",
    items:
      "Slik kan det også sjå ut:\n  - say: Takk for at du ville vere med.     (blir lese høgt)\n  - do: Skru på opptakaren.                (blir ikkje lese opp)\n  - break: 10                              (pause i minutt)",
    firstQuestion:
      "id må vere ulik for kvart spørsmål. Du kan også leggje til:\n  priority: must        (must, should eller if-time)\n  minutes: 10\n  cover: [jobb, vener]   (hugseliste, blir ikkje lesen opp)",
  },
};
