// What is said where Node is too old for the program. It stands by itself: what an old Node can't read must not be loaded to say so.

const SENTENCES: Readonly<Record<string, (found: string, wanted: string) => string>> = {
  nb: (found, wanted) =>
    `Samtale trenger Node ${wanted} eller nyere, og dette er ${found}. Skriv npm start i denne mappa: da brukes den utgaven som følger med.`,
  nn: (found, wanted) =>
    `Samtale treng Node ${wanted} eller nyare, og dette er ${found}. Skriv npm start i denne mappa: då blir den utgåva som følgjer med, brukt.`,
  en: (found, wanted) =>
    `Samtale needs Node ${wanted} or later, and this is ${found}. Write npm start in this folder: that uses the one that comes with it.`,
};

/** In the language of the system's locale; where that tells nothing, in bokmål and English. */
export function oldNodeSentence(locale: string, found: string, wanted: string): string {
  const code = locale.slice(0, 2).toLowerCase();
  const said = SENTENCES[code === "no" ? "nb" : code];
  const told = said ? [said] : [SENTENCES.nb, SENTENCES.en];
  return told.map((sentence) => sentence?.(found, wanted)).join("\n");
}
