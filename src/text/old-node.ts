// What is said where Node is too old for the program. It stands by itself: what an old Node can't read must not be loaded to say so.

const SENTENCES: Readonly<Record<string, (found: string, wanted: string) => string>> = {
  nb: (found, wanted) =>
    `Samtale trenger Node ${wanted} eller nyere, og dette er ${found}. Utgaven som følger med, mangler her eller kan ikke startes. Installer på nytt med npm, med de valgfrie pakkene, eller hent en nyere Node.`,
  nn: (found, wanted) =>
    `Samtale treng Node ${wanted} eller nyare, og dette er ${found}. Utgåva som følgjer med, manglar her eller kan ikkje startast. Installer på nytt med npm, med dei valfrie pakkane, eller hent ein nyare Node.`,
  en: (found, wanted) =>
    `Samtale needs Node ${wanted} or later, and this is ${found}. The one that comes along is missing here or can't be started. Install again with npm, with the optional packages, or get a newer Node.`,
};

/** In the language of the system's locale; where that tells nothing, in bokmål and English. */
export function oldNodeSentence(locale: string, found: string, wanted: string): string {
  const code = locale.slice(0, 2).toLowerCase();
  const said = SENTENCES[code === "no" ? "nb" : code];
  const told = said ? [said] : [SENTENCES.nb, SENTENCES.en];
  return told.map((sentence) => sentence?.(found, wanted)).join("\n");
}
