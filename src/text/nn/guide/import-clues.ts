// Nynorsk: the words by which lines of somebody's own document tell what they are, where they differ from bokmål's.
import type { importClues as whole } from "../../nb/guide/import-clues.ts";
import type { Partially } from "../../partial.ts";

export const importClues: Partially<typeof whole> = {
  question:
    /^(?:(?:og|men|så|først|viss ja|viss nei),? )?(?:kva|korleis|kven|kvar|kvifor|kor|når|kan (?:du|de)|kunne (?:du|de)|vil (?:du|de)|har (?:du|de|det)|er (?:du|de|det)|var (?:du|de|det)|synest (?:du|de)|opplever (?:du|de)|trur (?:du|de)|fortel|skildr|beskriv|forklar|gje (?:eit|nokre)|sei litt|snakk om|tenk (?:på|tilbake))(?!\p{L})/iu,
  conditional: /^(?:(?:viss|dersom|om) (?:ja|nei|ikkje|så)|evt|ev|eventuelt)(?!\p{L})/iu,
  preparations:
    /^(?:(?:før|etter) (?:intervjuet|samtalen|møtet|fokusgruppa)|førebuing\p{L}*|praktisk\p{L}*|hugseliste|sjekkliste|rigging|utstyr)\s*:?$/iu,
  greeting: /^(?:hei|velkomen|velkomne|takk|tusen takk|god (?:dag|morgon|kveld)|eg heiter|namnet mitt)(?!\p{L})/iu,
  speaker: /(?<!\p{L})(?:eg|meg|min|mitt|mine|vi|oss|vår|vårt|våre)(?!\p{L})/iu,
  listener: /(?<!\p{L})(?:du|deg|din|ditt|dine|de|dykk|dykkar)(?!\p{L})/iu,
  research: /^(?:problemstilling|forskingsspørsmål|overordna spørsmål)(?:a|et|ar)?(?:\s*:\s*|$)/iu,
  purpose: /^(?:føremål|mål)(?:et)?\s*:\s*/iu,
  leads: {
    probes:
      /^(?:oppfølging|oppfølgingsspørsmål|underspørsmål|hjelpespørsmål|tilleggsspørsmål|utdjuping|stikkord)\s*:?$/iu,
    cover: /^(?:hugseliste|sjekkliste)[^?]*$/iu,
  },
  openings: /^(?:innleiing|introduksjon|oppvarming|presentasjon|informasjon|velkomen|velkomst|opning|start)\s*:?$/iu,
  parts:
    /^(?:innleiing|introduksjon|oppvarming|bakgrunn|hovuddel|hovudspørsmål|avslutning|avrunding|samtykke|velkomen)\s*:?$/iu,
  columns: { question: /^(?:spørsmål|hovudspørsmål)$/iu, purpose: /^(?:føremål|mål)$/iu },
};
