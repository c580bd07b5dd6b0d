// Nynorsk: what `verify` tells.

import type { verify as whole } from "../nb/verify.ts";
import type { Partially } from "../partial.ts";

const linjer = (n: number): string => (n === 1 ? "1 linje" : `${n} linjer`);

export const verify: Partially<typeof whole> = {
  whole: "Alt er slik det blei skrive.",
  notWhole: (n) => (n === 1 ? "Éin ting er ikkje slik det blei skrive." : `${n} ting er ikkje slik dei blei skrivne.`),
  counted: (n, struck) => `${linjer(n)}${struck === 0 ? "" : `, ${struck} strokne`}.`,
  unsealed:
    "Samtalen er frå ei eldre utgåve og har ingen kontrolltal: linjer som er endra eller tekne bort, kan ikkje oppdagast.",
  /** What was typed and not sent is no part of the record. */
  unsent: "Ei linje vart ikkje send før programmet stansa. Ho kjem i feltet når samtalen blir opna igjen.",
  findings: {
    where: (file, line, id, at) =>
      `${file}, linje ${line}${id === undefined ? "" : ` (${id}${at === undefined ? "" : `, skriven ${at}`})`}`,
    changed: (place) => `${place}: endra etter at ho blei skriven.`,
    missing: (place, from, to) =>
      from === undefined || to === undefined
        ? `${place}: linjer framfor denne manglar.`
        : `${place}: ${from === to ? `nummer ${from} framfor denne manglar` : `nummer ${from}–${to} framfor denne manglar`}.`,
    moved: (place) => `${place}: høyrer ikkje heime der ho står. Ho er flytt, eller står der to gonger.`,
    foreign: (place) => `${place}: er ikkje skriven av Samtale, eller kontrolltalet er borte.`,
    unreadable: (place) => `${place}: lèt seg ikkje lese.`,
    unstruck: (place) => `${place}: er stroken, men orda står der enno. Dei blir fjerna neste gong samtalen blir opna.`,
    endLost: (file, id, seenBy, at) =>
      `${file}: slutten manglar. Linja ${id} stod der då ${seenBy} blei skriven (${at}), og finst ikkje lenger.`,
    noText: (file) => `${file}: er ikkje ei tekstfil som kan lesast.`,
    copy: (file, n) =>
      n === 0
        ? `${file}: ein kopi laga av eit anna program. Alt i han finst i samtalen; han kan slettast.`
        : `${file}: ein kopi laga av eit anna program, med ${linjer(n)} som samtalen manglar. Ta vare på han.`,
    twin: (session, has, lacks) =>
      `Mappa er ein kopi av samtalen ${session}, som òg ligg her. ${has === 0 ? "Alt i kopien er der." : `${linjer(has)} her finst ikkje der.`}${lacks === 0 ? "" : ` ${linjer(lacks)} der finst ikkje her.`}${has === 0 ? " Kopien kan slettast." : " Ta vare på begge."}`,
    guide: {
      copy: "guide.yaml: manglar eller er endra. Kopien i mappa «beginning» blir brukt.",
      elsewhere: "guide.yaml: manglar eller er endra. Den same guiden i ein annan samtale blir brukt.",
      changed: "guide.yaml: er endra etter at samtalen byrja, og finst ikkje slik han var.",
      nowhere: "guide.yaml: manglar.",
    },
    start: {
      copy: "Den første linja: manglar eller er øydelagd. Kopien i mappa «beginning» blir brukt.",
      made: "Den første linja: manglar eller er øydelagd, og er sett saman av det som er att.",
      nowhere: "Den første linja: manglar.",
    },
  },
};
